namespace MethodCenter.Domain.Mentoring;

/// <summary>What the form of a new pair edits.</summary>
public sealed class MentorshipNewDraft
{
    public int MentorId { get; set; }
    public List<int> MenteeIds { get; } = [];
    public int? OrganisationId { get; set; }
    public MentoringForm Form { get; set; } = MentoringForm.Peer;
    public MentoringKind Kind { get; set; } = MentoringKind.Traditional;
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }

    /// <summary>Why more mentees than the mentor's limit are right.</summary>
    public string? OverLimitReason { get; set; }
}

/// <summary>Form, kind, term.</summary>
public sealed class MentorshipTermsDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public MentoringForm Form { get; set; }
    public MentoringKind Kind { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>Consents, agreement, payment, order.</summary>
public sealed class MentorshipPapersDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DateOnly? MentorConsentOn { get; set; }
    public IReadOnlyList<MenteeConsentDraft> Mentees { get; set; } = [];
    public string? AgreementNumber { get; set; }
    public DateOnly? AgreementDate { get; set; }
    public string? Payment { get; set; }
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }
}

/// <summary>Written consent of one mentee.</summary>
public sealed class MenteeConsentDraft
{
    public int MemberId { get; set; }
    public string FullName { get; set; } = "";
    public DateOnly? ConsentOn { get; set; }
}

/// <summary>Goal and expected results of the programme.</summary>
public sealed class MentorshipGoalDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Goal { get; set; }
    public string? Expected { get; set; }
}

/// <summary>A task of the programme; without an id a new one.</summary>
public sealed class MentorshipTaskDraft
{
    public int MentorshipId { get; set; }
    public int? Id { get; set; }
    public int Version { get; set; }

    /// <summary>Null is everybody of the group.</summary>
    public int? MemberId { get; set; }
    public string? Title { get; set; }
    public string? CompetenceCode { get; set; }
    public string? Result { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? Until { get; set; }
}

/// <summary>What came of a task.</summary>
public sealed class MentorshipTaskMark
{
    public int Id { get; set; }
    public int Version { get; set; }
    public MentoringTaskState State { get; set; } = MentoringTaskState.Done;
    public DateOnly? DoneOn { get; set; }
    public string? Note { get; set; }
}

/// <summary>A meeting; without an id a new one.</summary>
public sealed class MeetingDraft
{
    public int MentorshipId { get; set; }
    public int? Id { get; set; }
    public int Version { get; set; }

    /// <summary>Null is the whole group.</summary>
    public int? MemberId { get; set; }
    public DateOnly? On { get; set; }
    public MeetingKind Kind { get; set; } = MeetingKind.Meeting;
    public int? Minutes { get; set; }
    public string? Topic { get; set; }
    public bool IsHeld { get; set; }
    public string? Outcome { get; set; }
    public string? Agreements { get; set; }
}

/// <summary>The questionnaire of the signed-in side.</summary>
public sealed class QuestionnaireDraft
{
    public int MentorshipId { get; set; }
    public int Version { get; set; }

    /// <summary>In the order of <see cref="QuestionnaireForm.Questions"/>, from 1 to 10.</summary>
    public int?[] Marks { get; set; } = new int?[QuestionnaireForm.Questions.Count];
    public string? Strengths { get; set; }
    public string? Weaknesses { get; set; }
    public string? Opportunities { get; set; }
    public string? Threats { get; set; }
    public string? Comment { get; set; }
}

/// <summary>The end with an outcome.</summary>
public sealed class MentorshipCompletionDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DateOnly? On { get; set; }
    public string? Outcome { get; set; }
    public int? GoalReached { get; set; }
}

/// <summary>The end before the term.</summary>
public sealed class MentorshipEarlyEndDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public MentorshipEndSide Side { get; set; } = MentorshipEndSide.Mentor;
    public string? Reason { get; set; }
    public DateOnly? NoticeOn { get; set; }
    public DateOnly? LastDay { get; set; }
}

/// <summary>One mentee leaves the group.</summary>
public sealed class MentorshipLeaveDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int MemberId { get; set; }
    public DateOnly? On { get; set; }
    public string? Reason { get; set; }
}
