using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Вариант of a distribution: its settings, the changes made by hand, the pairs as they were worked out, and, once approved, the order.
/// An approved variant is never worked out anew.
/// </summary>
public sealed class StagingVariant : IScopedRow, IVersioned
{
    private StagingVariant() { }

    public StagingVariant(StagingCase staging, int place, string name)
    {
        (StagingId, Place, Name) = (staging.Id, place, name);
        (MunicipalityId, OrganisationId) = (staging.MunicipalityId, staging.OrganisationId);
    }

    public int Id { get; internal set; }
    public int StagingId { get; internal set; }

    /// <summary>From 1 within the staging.</summary>
    public int Place { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>Whose it is, as of the staging.</summary>
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }

    /// <summary>JSON of <see cref="VariantSettings"/>.</summary>
    public string Settings { get; private set; } = "{}";

    /// <summary>JSON of <see cref="VariantMeasures"/>.</summary>
    public string Measures { get; private set; } = "{}";

    /// <summary>When the pairs were worked out, and as of which day.</summary>
    public DateTime SolvedAt { get; private set; }
    public DateOnly AsOf { get; private set; }
    public DateTime? ApprovedAt { get; private set; }
    public string? ApprovedBy { get; private set; }
    public string? OrderNumber { get; private set; }
    public DateOnly? OrderDate { get; private set; }

    /// <summary>Term of what it appoints.</summary>
    public DateOnly? From { get; private set; }
    public DateOnly? Until { get; private set; }

    /// <summary>JSON of <see cref="OrderParts"/>: who signs, on what ground, who controls.</summary>
    public string Order { get; private set; } = "{}";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);
    public bool IsApproved => ApprovedAt is not null;

    public void Rename(string name) => Name = name;

    internal void Solve(string settings, string measures, DateTime at, DateOnly asOf) => (Settings, Measures, SolvedAt, AsOf) = (settings, measures, at, asOf);

    internal void Approve(string number, DateOnly date, DateOnly from, DateOnly? until, string order, DateTime at, string by)
    {
        (OrderNumber, OrderDate, From, Until, Order) = (number, date, from, until, order);
        (ApprovedAt, ApprovedBy) = (at, by);
    }

    /// <summary>The approval was a mistake and nothing was built on it.</summary>
    internal void TakeBack()
    {
        (ApprovedAt, ApprovedBy, OrderNumber, OrderDate) = (null, null, null, null);
        (From, Until, Order) = (null, null, "{}");
    }
}

/// <summary>One who needs somebody, as a variant has it: with whom and why, or why with nobody.</summary>
public sealed class VariantLine : IScopedRow
{
    private VariantLine() { }

    public VariantLine(StagingVariant variant, string seekerKey, int? educatorId, int placeId, string name)
    {
        (VariantId, MunicipalityId, OrganisationId) = (variant.Id, variant.MunicipalityId, variant.OrganisationId);
        (SeekerKey, SubjectEducatorId, PlaceId, Name) = (seekerKey, educatorId, placeId, name);
    }

    public int Id { get; internal set; }
    public int VariantId { get; internal set; }

    /// <summary>Whose it is, as of the variant.</summary>
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }

    /// <summary>See <see cref="StagingKeys"/>.</summary>
    public string SeekerKey { get; internal set; } = "";

    /// <summary>The person, where a person is sought for; a column of its own name, for the keeper and not the person is the scope.</summary>
    public int? SubjectEducatorId { get; internal set; }

    /// <summary>The organisation itself, or the home of the person.</summary>
    public int PlaceId { get; private set; }

    /// <summary>As the order names them: an approved variant keeps the names of its day.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Null where nobody was found.</summary>
    public string? GiverKey { get; private set; }
    public int? GiverMethodistId { get; private set; }
    public int? GiverMentorId { get; internal set; }
    public string? GiverName { get; private set; }
    public int Score { get; private set; }

    /// <summary>JSON of reasons with points.</summary>
    public string Reasons { get; private set; } = "[]";

    /// <summary>Set by hand.</summary>
    public bool IsByHand { get; private set; }

    /// <summary>They are together already.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>Why nobody was found.</summary>
    public string? Uncovered { get; private set; }

    /// <summary>What the approval made of it.</summary>
    public int? AssignmentId { get; internal set; }
    public int? MentorshipId { get; internal set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    internal void Pair(string giverKey, int? methodistId, int? mentorId, string giverName, int score, string reasons)
    {
        (GiverKey, GiverMethodistId, GiverMentorId, GiverName) = (giverKey, methodistId, mentorId, giverName);
        (Score, Reasons) = (score, reasons);
    }

    internal void Mark(bool isByHand, bool isCurrent) => (IsByHand, IsCurrent) = (isByHand, isCurrent);

    internal void Leave(string uncovered) => Uncovered = uncovered;

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId)
    {
        if (SeekerKey == StagingKeys.Educator(SubjectEducatorId ?? 0)) SeekerKey = StagingKeys.Educator(educatorId);
        SubjectEducatorId = educatorId;
    }
}

/// <summary>Keys of those who seek and give, stable between variants.</summary>
public static class StagingKeys
{
    public static string Educator(int id) => $"e{id}";

    public static string Organisation(int id) => $"o{id}";

    /// <summary>An assignment of the absent methodist.</summary>
    public static string Assignment(int id) => $"a{id}";

    public static string Methodist(int id) => $"m{id}";

    public static string Mentor(int id) => $"n{id}";

    /// <summary>The id behind a key.</summary>
    public static int Id(string key) => int.Parse(key.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
}
