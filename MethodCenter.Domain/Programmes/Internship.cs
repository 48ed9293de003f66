using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Programmes;

/// <summary>
/// What a стажировочная площадка offers: practice on a topic, with hours, dates, seats and the person in charge (statute, п. 3.3.2).
/// The status of the site itself is <see cref="Registry.OrganisationSite"/>.
/// </summary>
public sealed class InternshipOffer : IVersioned
{
    private InternshipOffer() { }

    public InternshipOffer(int organisationId, string title, int hours)
    {
        (OrganisationId, Title, Hours) = (organisationId, title, hours);
    }

    public int Id { get; internal set; }
    public int OrganisationId { get; internal set; }
    public string Title { get; private set; } = "";
    public int Hours { get; private set; }

    /// <summary>Both null: at any time, by agreement.</summary>
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }
    public int? Seats { get; private set; }

    /// <summary>Руководитель стажировки in words.</summary>
    public string? Leader { get; private set; }

    /// <summary>Line of <see cref="CompetenceCodes"/>.</summary>
    public string Codes { get; private set; } = "";
    public string? About { get; private set; }
    public bool IsArchived { get; private set; }
    public int Version { get; private set; }

    public void Plan(string title, int hours, DateOnly? from, DateOnly? until, int? seats) =>
        (Title, Hours, From, Until, Seats) = (title, hours, from, until, seats);

    public void Describe(IEnumerable<string> codes, string? leader, string? about) =>
        (Codes, Leader, About) = (CompetenceCodes.Line(codes), Inputs.Tidy(leader), Inputs.Tidy(about, 4000));

    public void Archive(bool isArchived) => IsArchived = isArchived;
}

/// <summary>Состояние стажировки. Stored by number.</summary>
public enum InternshipStatus
{
    Planned = 1,
    Ongoing = 2,
    Passed = 3,
    NotPassed = 4,
    Cancelled = 5,
}

/// <summary>Стажировка of a person on a site: dates, outcome, what was brought into the own practice.</summary>
public sealed class Internship : IPersonRow, IVersioned
{
    private Internship() { }

    public Internship(int educatorId, int offerId)
    {
        (EducatorId, OfferId) = (educatorId, offerId);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }
    public int OfferId { get; private set; }
    public InternshipStatus Status { get; private set; } = InternshipStatus.Planned;
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }

    /// <summary>What was tried at the own place, with what result.</summary>
    public string? Outcome { get; private set; }
    public string? DocumentNumber { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Plan(DateOnly from, DateOnly until) => (From, Until) = (from, until);

    public void Become(InternshipStatus status, string? outcome, string? documentNumber) =>
        (Status, Outcome, DocumentNumber) = (status, Inputs.Tidy(outcome, 4000), Inputs.Tidy(documentNumber, 80));

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
