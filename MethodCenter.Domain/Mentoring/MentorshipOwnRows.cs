namespace MethodCenter.Domain.Mentoring;

/// <summary>One of the reader's own pairs.</summary>
public sealed record OwnMentorship(MentorshipRow Row)
{
    /// <summary>The reader's part as a mentee; null for the mentor.</summary>
    public int? OwnMemberId { get; init; }

    /// <summary>Present mentees, for the mentor's forms.</summary>
    public IReadOnlyList<MentorshipMemberRow> Members { get; init; } = [];

    /// <summary>Agreed and not yet said to be held: the earliest first.</summary>
    public IReadOnlyList<MeetingRow> Agreed { get; init; } = [];

    /// <summary>Not done yet, the earliest end first.</summary>
    public IReadOnlyList<MentorshipTaskRow> Tasks { get; init; } = [];
    public QuestionnaireRow? Questionnaire { get; init; }
    public string? Goal { get; init; }

    /// <summary>The end is near and the reader's questionnaire is missing.</summary>
    public bool NeedsQuestionnaire { get; init; }
    public bool IsMentor => OwnMemberId is null;
}

/// <summary>A wish of or to the reader.</summary>
/// <param name="IsMine">The reader said it.</param>
/// <param name="IsMutual">Both said it.</param>
public sealed record OwnWish(int Id, string FullName, string? Place, bool IsMine, bool IsMutual)
{
    /// <summary>The reader's own answer, to take back.</summary>
    public int? AnswerId { get; init; }
}

/// <summary>«Наставничество» of the signed-in person.</summary>
public sealed record OwnMentoringRoom(int EducatorId)
{
    /// <summary>The reader is a mentor, and how many mentees they take.</summary>
    public int? Limit { get; init; }
    public IReadOnlyList<OwnMentorship> AsMentor { get; init; } = [];
    public IReadOnlyList<OwnMentorship> AsMentee { get; init; } = [];
    public IReadOnlyList<MentorshipRow> Past { get; init; } = [];
    public IReadOnlyList<OwnWish> Wishes { get; init; } = [];

    /// <summary>May name a mentor: educators.</summary>
    public bool MayWish { get; init; }
    public bool IsMentor => Limit is not null;
    public bool IsEmpty => AsMentor.Count + AsMentee.Count + Past.Count == 0;
}
