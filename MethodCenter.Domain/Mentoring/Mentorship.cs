using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Mentoring;

/// <summary>
/// Наставническая пара или группа of one organisation's order: one mentor, one or several mentees, written consents, the
/// supplementary agreement and payment (ТК РФ, ст. 351.8), the personalised programme and what came of it.
/// </summary>
public sealed class Mentorship : IScopedRow, IVersioned
{
    private readonly List<MentorshipMember> _members = [];

    private Mentorship() { }

    public Mentorship(Mentor mentor, Organisation organisation, MentoringForm form, MentoringKind kind, DateOnly from, DateOnly until)
    {
        (MentorId, MentorPersonId, MentorName) = (mentor.Id, mentor.EducatorId, mentor.FullName);
        (OrganisationId, MunicipalityId) = (organisation.Id, organisation.MunicipalityId);
        (Form, Kind, From, Until) = (form, kind, from, until);
    }

    public int Id { get; internal set; }
    public int MentorId { get; internal set; }
    public int MentorPersonId { get; internal set; }
    public string MentorName { get; internal set; } = "";

    /// <summary>Whose order it is; the mentor and the mentees may come from elsewhere.</summary>
    public int OrganisationId { get; private set; }
    public int MunicipalityId { get; private set; }
    public MentoringForm Form { get; private set; }
    public MentoringKind Kind { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Planned last day, included; usually within a year.</summary>
    public DateOnly Until { get; private set; }
    public MentorshipState State { get; private set; } = MentorshipState.Draft;
    public string? OrderNumber { get; private set; }
    public DateOnly? OrderDate { get; private set; }

    /// <summary>Written consent of the mentor to this charge.</summary>
    public DateOnly? MentorConsentOn { get; private set; }

    /// <summary>Дополнительное соглашение к трудовому договору.</summary>
    public string? AgreementNumber { get; private set; }
    public DateOnly? AgreementDate { get; private set; }

    /// <summary>Основание и размер выплаты in words: the payment is obligatory, its size is the employer's.</summary>
    public string? Payment { get; private set; }

    /// <summary>Goal of the personalised programme.</summary>
    public string? Goal { get; private set; }

    /// <summary>Expected results.</summary>
    public string? Expected { get; private set; }

    /// <summary>Last day indeed.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>When the other side was warned in writing: not later than three working days before the end.</summary>
    public DateOnly? NoticeOn { get; private set; }
    public MentorshipEndSide? EndSide { get; private set; }
    public string? EndReason { get; private set; }

    /// <summary>Results against the goal.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Goal reached: 0 not, 1 in part, 2 fully; null until completed.</summary>
    public int? GoalReached { get; private set; }

    /// <summary>The variant of a distribution from which it came.</summary>
    public int? VariantId { get; internal set; }
    public int Version { get; private set; }

    public IReadOnlyList<MentorshipMember> Members => _members;
    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId };

    /// <summary>Lasts on a day: from the beginning to the real end, or to the planned one.</summary>
    public bool IsInForce(DateOnly day) =>
        State is MentorshipState.Active or MentorshipState.Completed or MentorshipState.EndedEarly && From <= day && day <= (EndedOn ?? Until);

    public MentorshipMember Add(Educator mentee, DateOnly? consentOn)
    {
        var member = new MentorshipMember(this, mentee, consentOn);
        _members.Add(member);
        return member;
    }

    public void Remove(MentorshipMember member) => _members.Remove(member);

    /// <summary>Term, form and kind; only turned dates are refused here.</summary>
    public Result Arrange(MentoringForm form, MentoringKind kind, DateOnly from, DateOnly until)
    {
        if (until < from) return RegistryErrors.SpanTurnedRound;
        (Form, Kind, From, Until) = (form, kind, from, until);
        return Result.Ok;
    }

    public void TakePapers(DateOnly? mentorConsentOn, string? agreementNumber, DateOnly? agreementDate, string? payment)
    {
        (MentorConsentOn, AgreementNumber, AgreementDate) = (mentorConsentOn, Inputs.Tidy(agreementNumber), agreementDate);
        Payment = Inputs.Tidy(payment, 1000);
    }

    public void TakeOrder(string? number, DateOnly? date) => (OrderNumber, OrderDate) = (Inputs.Tidy(number), date);

    public void Plan(string? goal, string? expected) => (Goal, Expected) = (Inputs.Tidy(goal, 2000), Inputs.Tidy(expected, 2000));

    internal void Begin() => State = MentorshipState.Active;

    internal void Cancel(string reason) => (State, EndReason) = (MentorshipState.Cancelled, reason);

    internal void Complete(DateOnly on, string outcome, int goalReached) =>
        (State, EndedOn, Outcome, GoalReached) = (MentorshipState.Completed, on, outcome, goalReached);

    internal void EndEarly(DateOnly on, DateOnly? noticeOn, MentorshipEndSide side, string reason) =>
        (State, EndedOn, NoticeOn, EndSide, EndReason) = (MentorshipState.EndedEarly, on, noticeOn, side, reason);

    /// <summary>What ended it was a mistake.</summary>
    internal void Reopen()
    {
        (State, EndedOn, NoticeOn, EndSide, EndReason) = (MentorshipState.Active, null, null, null, null);
        (Outcome, GoalReached) = (null, null);
    }

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(Mentor mentor) => (MentorId, MentorPersonId, MentorName) = (mentor.Id, mentor.EducatorId, mentor.FullName);
}

/// <summary>Наставляемый of a pair or group.</summary>
public sealed class MentorshipMember : IScopedRow, IVersioned
{
    private MentorshipMember() { }

    internal MentorshipMember(Mentorship mentorship, Educator mentee, DateOnly? consentOn)
    {
        (Mentorship, MentorshipId, MentorPersonId) = (mentorship, mentorship.Id, mentorship.MentorPersonId);
        (MenteePersonId, FullName, ConsentOn) = (mentee.Id, mentee.Name.Full, consentOn);
        (MunicipalityId, OrganisationId) = (mentorship.MunicipalityId, mentorship.OrganisationId);
    }

    public int Id { get; internal set; }
    public int MentorshipId { get; internal set; }
    public Mentorship? Mentorship { get; private set; }
    public int MentorPersonId { get; internal set; }
    public int MenteePersonId { get; internal set; }

    /// <summary>Kept here too: the mentor reads it, though the card of the mentee is closed to them.</summary>
    public string FullName { get; internal set; } = "";
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>Written consent of the mentee.</summary>
    public DateOnly? ConsentOn { get; private set; }

    /// <summary>Line of competence codes: what the mentee works on.</summary>
    public string Codes { get; private set; } = "";

    /// <summary>Left the group before its end.</summary>
    public DateOnly? LeftOn { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId };

    public void Change(DateOnly? consentOn, string codes) => (ConsentOn, Codes) = (consentOn, codes);

    public void Leave(DateOnly? on) => LeftOn = on;

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(Educator person) => (MenteePersonId, FullName) = (person.Id, person.Name.Full);
}
