using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Наставник: a person who is ready to mentor, what they are strong in and how many they take. One per person. Whoever is not on a
/// staff list of the region (a lecturer, a partner) is a person without employment who belongs to an organisation.
/// </summary>
public sealed class Mentor : IPersonRow, IVersioned
{
    private Mentor() { }

    public Mentor(Educator person, DateOnly since)
    {
        (EducatorId, Since) = (person.Id, since);
        TakeName(person.Name);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }

    /// <summary>Kept here too: the mentee reads it, though the card of the mentor is closed to them.</summary>
    public string FullName { get; private set; } = "";
    public string NameKey { get; private set; } = "";

    /// <summary>Subject in which they mentor; null is that of the home post.</summary>
    public string? SubjectCode { get; private set; }

    /// <summary>Forms that they accept.</summary>
    public MentoringForm Forms { get; private set; } = MentoringForm.Peer;

    /// <summary>How many mentees at once.</summary>
    public int Limit { get; private set; } = 3;

    /// <summary>Line of competence codes named by the mentor or the curator, beside those that results prove.</summary>
    public string Strengths { get; private set; } = "";
    public string? About { get; private set; }

    /// <summary>Written consent to be a mentor and to be shown to those who look for one.</summary>
    public DateOnly? ConsentOn { get; private set; }
    public DateOnly Since { get; private set; }

    /// <summary>Last day, included; null while they are a mentor.</summary>
    public DateOnly? Until { get; private set; }
    public string? EndReason { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public bool IsOn(DateOnly day) => Since <= day && (Until is null || day <= Until);

    public void TakeName(PersonName name) => (FullName, NameKey) = (name.Full, name.Key);

    /// <summary>Takes over the form; no form at all, a limit out of 1–20 and turned dates are refused.</summary>
    public Result Change(MentoringForm forms, int limit, string? subjectCode, string strengths, string? about)
    {
        if (forms == MentoringForm.None) return MentoringErrors.FormMissing;
        if (limit is < 1 or > 20) return MentoringErrors.LimitWrong;
        (Forms, Limit, SubjectCode) = (forms, limit, Inputs.Tidy(subjectCode));
        (Strengths, About) = (strengths, Inputs.Tidy(about, 2000));
        return Result.Ok;
    }

    public Result Consent(DateOnly since, DateOnly? consentOn)
    {
        (Since, ConsentOn) = (since, consentOn);
        return Until < since ? RegistryErrors.SpanTurnedRound : Result.Ok;
    }

    public Result End(DateOnly lastDay, string? reason)
    {
        if (lastDay < Since) return RegistryErrors.SpanTurnedRound;
        (Until, EndReason) = (lastDay, Inputs.Tidy(reason));
        return Result.Ok;
    }

    public void Reopen() => (Until, EndReason) = (null, null);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(Educator person)
    {
        EducatorId = person.Id;
        TakeName(person.Name);
    }
}

/// <summary>Взаимный выбор: a mentor or a future mentee named the other.</summary>
public sealed class MentoringWish : IScopedRow
{
    private MentoringWish() { }

    public MentoringWish(Mentor mentor, Educator mentee, MentoringSide side, DateTime at)
    {
        (MentorId, MentorPersonId, MenteePersonId, Side, At) = (mentor.Id, mentor.EducatorId, mentee.Id, side, at);
        (MunicipalityId, OrganisationId) = (mentee.MunicipalityId, mentee.OrganisationId);
    }

    public int Id { get; internal set; }
    public int MentorId { get; internal set; }
    public int MentorPersonId { get; internal set; }
    public int MenteePersonId { get; internal set; }

    /// <summary>Home of the mentee when the wish was noted.</summary>
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public MentoringSide Side { get; private set; }
    public DateTime At { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId };

    /// <summary>The mentor's word to the wish of a mentee.</summary>
    internal MentoringWish Answer(DateTime at) => new()
    {
        MentorId = MentorId, MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId,
        MunicipalityId = MunicipalityId, OrganisationId = OrganisationId, Side = MentoringSide.Mentor, At = at,
    };

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int otherId, int survivorId) =>
        (MentorPersonId, MenteePersonId) = (MentorPersonId == otherId ? survivorId : MentorPersonId, MenteePersonId == otherId ? survivorId : MenteePersonId);
}
