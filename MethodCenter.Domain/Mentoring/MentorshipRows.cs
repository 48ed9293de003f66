namespace MethodCenter.Domain.Mentoring;

/// <summary>Which pairs a list shows. Nothing set is everything in scope.</summary>
public sealed record MentorshipFilter
{
    /// <summary>A part of the name of the mentor or of a mentee.</summary>
    public string? Text { get; init; }
    public MentorshipState? State { get; init; }
    public MentoringForm? Form { get; init; }
    public MentoringKind? Kind { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>Papers are missing, a task is late or the term has run out.</summary>
    public bool NeedsAttention { get; init; }

    /// <summary>Last within the next thirty days.</summary>
    public bool EndsSoon { get; init; }
}

/// <summary>A pair or group in a list.</summary>
public sealed record MentorshipRow(int Id, MentorshipState State, MentoringForm Form, MentoringKind Kind, DateOnly From, DateOnly Until)
{
    public string Mentor { get; init; } = "";
    public IReadOnlyList<string> Mentees { get; init; } = [];
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";

    /// <summary>Tasks of the programme that were not cancelled, and those done.</summary>
    public int Tasks { get; init; }
    public int Done { get; init; }
    public DateOnly? LastMeeting { get; init; }
    public DateOnly? EndedOn { get; init; }

    /// <summary>What is missing, in few words each.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Of the programme, whole percent; null without tasks.</summary>
    public int? Percent => Tasks == 0 ? null : 100 * Done / Tasks;
    public bool IsGroup => Mentees.Count > 1;
}

/// <summary>What stands above the list, over the same filter.</summary>
public sealed record MentorshipCounts(int Total, int Draft, int Active, int Ended);

/// <summary>A mentee on the card.</summary>
public sealed record MentorshipMemberRow(int Id, int PersonId, string FullName, DateOnly? ConsentOn, DateOnly? LeftOn)
{
    /// <summary>Names of competences that they work on.</summary>
    public IReadOnlyList<string> Competences { get; init; } = [];
    public bool SeesCard { get; init; }
}

/// <summary>A task on the card and in the own room.</summary>
public sealed record MentorshipTaskRow(int Id, int Version, int MentorshipId, string Title, DateOnly From, DateOnly Until, MentoringTaskState State)
{
    public int? MemberId { get; init; }

    /// <summary>Null is everybody.</summary>
    public string? Mentee { get; init; }
    public string? CompetenceCode { get; init; }
    public string? Competence { get; init; }
    public string? Result { get; init; }
    public DateOnly? DoneOn { get; init; }
    public string? Note { get; init; }
    public bool IsLate { get; init; }
    public bool MayMark { get; init; }
}

/// <summary>A meeting on the card and in the own room.</summary>
public sealed record MeetingRow(int Id, int Version, int MentorshipId, DateOnly On, MeetingKind Kind, string Topic, bool IsHeld)
{
    public int? MemberId { get; init; }
    public string? Mentee { get; init; }
    public int? Minutes { get; init; }
    public string? Outcome { get; init; }
    public string? Agreements { get; init; }

    /// <summary>The day has passed and nobody said whether it took place.</summary>
    public bool IsForgotten { get; init; }
}

/// <summary>A filled-in questionnaire.</summary>
public sealed record QuestionnaireRow(int Version, MentoringSide Side, string FullName, DateOnly FilledOn, IReadOnlyList<int> Marks)
{
    public int? MemberId { get; init; }
    public string? Strengths { get; init; }
    public string? Weaknesses { get; init; }
    public string? Opportunities { get; init; }
    public string? Threats { get; init; }
    public string? Comment { get; init; }

    /// <summary>Is the reader's own.</summary>
    public bool IsOwn { get; init; }
    public double Average => Marks.Count == 0 ? 0 : Marks.Average();
}

/// <summary>A line of the history of a pair.</summary>
/// <param name="At">UTC.</param>
public sealed record MentorshipHistoryLine(DateTime At, string What, string Who, string? Details);

/// <summary>One pair with all its parts and what the reader may do with it.</summary>
public sealed record MentorshipCard(MentorshipRow Row, int Version)
{
    public int MentorId { get; init; }
    public int MentorPersonId { get; init; }
    public bool SeesMentor { get; init; }
    public int OrganisationId { get; init; }
    public DateOnly? MentorConsentOn { get; init; }
    public string? AgreementNumber { get; init; }
    public DateOnly? AgreementDate { get; init; }
    public string? Payment { get; init; }
    public string? OrderNumber { get; init; }
    public DateOnly? OrderDate { get; init; }
    public string? Goal { get; init; }
    public string? Expected { get; init; }
    public DateOnly? NoticeOn { get; init; }
    public MentorshipEndSide? EndSide { get; init; }
    public string? EndReason { get; init; }
    public string? Outcome { get; init; }
    public int? GoalReached { get; init; }
    public MentorshipStage Stage { get; init; }
    public IReadOnlyList<MentorshipGap> Gaps { get; init; } = [];
    public IReadOnlyList<MentorshipMemberRow> Members { get; init; } = [];
    public IReadOnlyList<MentorshipTaskRow> Tasks { get; init; } = [];

    /// <summary>The latest first.</summary>
    public IReadOnlyList<MeetingRow> Meetings { get; init; } = [];
    public IReadOnlyList<QuestionnaireRow> Questionnaires { get; init; } = [];
    public IReadOnlyList<MentorshipHistoryLine> History { get; init; } = [];

    public bool MayKeep { get; init; }
    public bool MayLead { get; init; }

    /// <summary>The reader is the mentor.</summary>
    public bool IsMentor { get; init; }

    /// <summary>The reader is this mentee, and may write the own part.</summary>
    public int? OwnMemberId { get; init; }
    public bool MayReopen { get; init; }

    /// <summary>Working days of notice before an early end.</summary>
    public int NoticeDays { get; init; }
    public bool IsOpen => Row.State is MentorshipState.Draft or MentorshipState.Active;
    public bool MayFill => Row.State is MentorshipState.Active && (IsMentor || OwnMemberId is not null);
    public bool IsExternal => MentorshipPapersRule.IsExternal(Row.Form);
}

/// <summary>A line of a select of the room.</summary>
public sealed record MentorshipChoice(int Id, string Name, string? Hint = null);
