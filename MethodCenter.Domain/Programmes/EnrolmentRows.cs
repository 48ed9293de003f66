using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>By what learning is filtered; unset values do not limit.</summary>
public sealed record EnrolmentFilter
{
    public int? ProgrammeId { get; init; }
    public int? StreamId { get; init; }
    public EnrolmentStatus? Status { get; init; }
    public int? EducatorId { get; init; }

    /// <summary>A part of the person's name.</summary>
    public string? Text { get; init; }
}

/// <summary>A line of the list of learning.</summary>
public sealed record EnrolmentRow(int Id, int Version, int EducatorId, string FullName, int ProgrammeId, string Programme, ProgrammeKind Kind, int StreamId, string Stream)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public DateOnly From { get; init; }
    public DateOnly Until { get; init; }
    public EnrolmentStatus Status { get; init; }
    public DateOnly? AppliedOn { get; init; }
    public string OrderNumber { get; init; } = "";
    public DateOnly? OrderDate { get; init; }
    public string? DocumentKind { get; init; }
    public string? DocumentNumber { get; init; }
    public DateOnly? DocumentDate { get; init; }
    public string? Reason { get; init; }
}

/// <summary>A person to apply for.</summary>
public sealed record LearnerChoice(int Id, string FullName, string Place);

/// <summary>Applications of people for a stream.</summary>
public sealed class ApplicationDraft
{
    public int StreamId { get; set; }
    public List<int> EducatorIds { get; set; } = [];
}

/// <summary>What stands beside an application without forbidding it.</summary>
public sealed record ApplicationWarning(int EducatorId, string Text);

/// <summary>A row of learning as the user saw it.</summary>
public sealed record EnrolmentRef(int Id, int Version);

/// <summary>An order of enrolment over chosen applications: one act.</summary>
public sealed class OrderDraft
{
    public List<EnrolmentRef> Chosen { get; set; } = [];
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }

    /// <summary>«Зачислить как на программу вне реестра».</summary>
    public bool OutsideRegister { get; set; }
}

/// <summary>The number of one person's document.</summary>
public sealed class CompletionLine(EnrolmentRef chosen, string fullName)
{
    public EnrolmentRef Chosen { get; } = chosen;
    public string FullName { get; } = fullName;
    public string? Number { get; set; }
}

/// <summary>Completion of many with one date and kind of document: one act.</summary>
public sealed class CompletionDraft
{
    public List<CompletionLine> Lines { get; set; } = [];
    public string? DocumentKind { get; set; }
    public DateOnly? DocumentDate { get; set; }
}

/// <summary>What came of recording completions.</summary>
/// <param name="Completed">People who completed.</param>
/// <param name="Tasks">Tasks of post-course support that this gave.</param>
/// <param name="WithoutMethodist">Of them tasks that nobody got.</param>
public sealed record CompletionOutcome(int Completed, int Tasks, int WithoutMethodist)
{
    public string Text => $"Завершили обучение: {Formats.Number(Completed)}. Задач посткурсового сопровождения: {Formats.Number(Tasks)}"
        + (WithoutMethodist == 0 ? "." : $", из них некому поручить: {Formats.Number(WithoutMethodist)}.");
}
