using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Состояние мероприятия программы. Stored by number.</summary>
public enum MentoringTaskState
{
    Planned = 1,
    Done = 2,
    NotDone = 3,
    Cancelled = 4,
}

/// <summary>Мероприятие персонализированной программы: of one mentee, or of the whole group where no mentee is named.</summary>
public sealed class MentorshipTask : IScopedRow, IVersioned
{
    private MentorshipTask() { }

    public MentorshipTask(Mentorship mentorship, MentorshipMember? member)
    {
        (MentorshipId, MentorPersonId) = (mentorship.Id, mentorship.MentorPersonId);
        (MunicipalityId, OrganisationId) = (mentorship.MunicipalityId, mentorship.OrganisationId);
        (MemberId, MenteePersonId) = (member?.Id, member?.MenteePersonId);
    }

    public int Id { get; internal set; }
    public int MentorshipId { get; internal set; }
    public int? MemberId { get; internal set; }
    public int MentorPersonId { get; internal set; }
    public int? MenteePersonId { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }

    /// <summary>From 1 in the order of the programme.</summary>
    public int Place { get; private set; }
    public string Title { get; private set; } = "";

    /// <summary>Competence that it serves.</summary>
    public string? CompetenceCode { get; private set; }
    public string? Result { get; private set; }
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public MentoringTaskState State { get; private set; } = MentoringTaskState.Planned;
    public DateOnly? DoneOn { get; private set; }

    /// <summary>What came of it, or why not.</summary>
    public string? Note { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId };

    public void Plan(int place, string title, string? competenceCode, string? result, DateOnly from, DateOnly until)
    {
        (Place, Title, CompetenceCode, Result) = (place, title, Inputs.Tidy(competenceCode), Inputs.Tidy(result, 1000));
        (From, Until) = (from, until);
    }

    /// <summary>Another mentee, or the whole group.</summary>
    public void GiveTo(MentorshipMember? member) => (MemberId, MenteePersonId) = (member?.Id, member?.MenteePersonId);

    public void Mark(MentoringTaskState state, DateOnly? doneOn, string? note) =>
        (State, DoneOn, Note) = (state, state is MentoringTaskState.Done ? doneOn : null, Inputs.Tidy(note, 2000));
}

/// <summary>Вид встречи. Stored by number.</summary>
public enum MeetingKind
{
    Meeting = 1,

    /// <summary>The mentor at the mentee's lesson.</summary>
    MentorVisits = 2,

    /// <summary>The mentee at the mentor's lesson.</summary>
    MenteeVisits = 3,
    Online = 4,

    /// <summary>Совместное занятие или мероприятие.</summary>
    Together = 5,
}

/// <summary>Встреча или взаимное посещение: took place on a day, or is agreed for one.</summary>
public sealed class MentorshipMeeting : IScopedRow, IVersioned
{
    private MentorshipMeeting() { }

    public MentorshipMeeting(Mentorship mentorship, MentorshipMember? member)
    {
        (MentorshipId, MentorPersonId) = (mentorship.Id, mentorship.MentorPersonId);
        (MunicipalityId, OrganisationId) = (mentorship.MunicipalityId, mentorship.OrganisationId);
        (MemberId, MenteePersonId) = (member?.Id, member?.MenteePersonId);
    }

    public int Id { get; internal set; }
    public int MentorshipId { get; internal set; }
    public int? MemberId { get; internal set; }
    public int MentorPersonId { get; internal set; }
    public int? MenteePersonId { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public DateOnly On { get; private set; }
    public MeetingKind Kind { get; private set; } = MeetingKind.Meeting;
    public int? Minutes { get; private set; }
    public string Topic { get; private set; } = "";

    /// <summary>Null while it is only agreed.</summary>
    public string? Outcome { get; private set; }

    /// <summary>What to do until the next one.</summary>
    public string? Agreements { get; private set; }
    public bool IsHeld { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId };

    public void Agree(DateOnly on, MeetingKind kind, int? minutes, string topic) => (On, Kind, Minutes, Topic) = (on, kind, minutes, topic);

    public void Hold(bool isHeld, string? outcome, string? agreements) =>
        (IsHeld, Outcome, Agreements) = (isHeld, Inputs.Tidy(outcome, 4000), Inputs.Tidy(agreements, 2000));
}

/// <summary>Анкета of one side: marks from 1 to 10 in the order of the questions, and SWOT in words.</summary>
public sealed class MentorshipQuestionnaire : IScopedRow, IVersioned
{
    private MentorshipQuestionnaire() { }

    public MentorshipQuestionnaire(Mentorship mentorship, MentorshipMember? member)
    {
        (MentorshipId, MentorPersonId) = (mentorship.Id, mentorship.MentorPersonId);
        (MunicipalityId, OrganisationId) = (mentorship.MunicipalityId, mentorship.OrganisationId);
        (Side, MemberId, MenteePersonId) = (member is null ? MentoringSide.Mentor : MentoringSide.Mentee, member?.Id, member?.MenteePersonId);
    }

    public int Id { get; internal set; }
    public int MentorshipId { get; internal set; }
    public MentoringSide Side { get; private set; }
    public int? MemberId { get; internal set; }
    public int MentorPersonId { get; internal set; }
    public int? MenteePersonId { get; internal set; }
    public int MunicipalityId { get; private set; }
    public int OrganisationId { get; private set; }
    public DateOnly FilledOn { get; private set; }

    /// <summary>Marks by semicolons, «8;10;7».</summary>
    public string Marks { get; private set; } = "";
    public string? Strengths { get; private set; }
    public string? Weaknesses { get; private set; }
    public string? Opportunities { get; private set; }
    public string? Threats { get; private set; }
    public string? Comment { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId) { MentorPersonId = MentorPersonId, MenteePersonId = MenteePersonId };

    public void Fill(DateOnly on, string marks, string? comment) => (FilledOn, Marks, Comment) = (on, marks, Inputs.Tidy(comment, 4000));

    public void Weigh(string? strengths, string? weaknesses, string? opportunities, string? threats)
    {
        (Strengths, Weaknesses) = (Inputs.Tidy(strengths, 2000), Inputs.Tidy(weaknesses, 2000));
        (Opportunities, Threats) = (Inputs.Tidy(opportunities, 2000), Inputs.Tidy(threats, 2000));
    }
}
