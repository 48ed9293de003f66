using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>By what the list of programmes is filtered; unset values do not limit.</summary>
public sealed record ProgrammeFilter
{
    /// <summary>A part of the title or of the number in the register.</summary>
    public string? Text { get; init; }
    public ProgrammeKind? Kind { get; init; }
    public RegisterState? Register { get; init; }
    public string? Competence { get; init; }
    public string? Provider { get; init; }
    public StudyForm? Form { get; init; }

    /// <summary>Only the archived ones; otherwise only those that are taught.</summary>
    public bool Archived { get; init; }
}

/// <summary>A line of the list. Counts are null where they are hidden or not for this user.</summary>
public sealed record ProgrammeRow(int Id, string Title, ProgrammeKind Kind, int Hours)
{
    public StudyForm? Form { get; init; }
    public bool IsDistance { get; init; }
    public string? Provider { get; init; }
    public string? RegisterNumber { get; init; }
    public RegisterState Register { get; init; }
    public string Codes { get; init; } = "";
    public int StreamsAhead { get; init; }

    /// <summary>When the next stream begins.</summary>
    public DateOnly? NextFrom { get; init; }
    public int? Learners { get; init; }
    public int? Completed { get; init; }
    public bool IsArchived { get; init; }
}

/// <summary>What the filters of the list choose from.</summary>
public sealed record ProgrammeHeads(IReadOnlyList<ProgrammeCompetence> Competences, IReadOnlyList<string> Providers);

/// <summary>A competence by code and name.</summary>
public sealed record ProgrammeCompetence(string Code, string Name);

/// <summary>A programme by its title, to link to or to choose.</summary>
public sealed record ProgrammeLink(int Id, string Title);

/// <summary>A programme to choose in another room.</summary>
public sealed record ProgrammePick(int Id, string Title, ProgrammeKind Kind, int Hours, string? RegisterNumber, RegisterState Register);

/// <summary>The form of a programme with what it chooses from.</summary>
public sealed record ProgrammeForm(ProgrammeDraft Draft, IReadOnlyList<ProgrammeCompetence> Competences, IReadOnlyList<ProgrammeLink> Programmes);

/// <summary>What the programme is, in words.</summary>
public sealed record ProgrammeFacts(int Version, bool IsNetwork, string? NetworkPartner, bool HasPractice, string? Audience, string? About)
{
    /// <summary>The state in the register with its dates.</summary>
    public string RegisterWords { get; init; } = "";
}

/// <summary>Everything the card of a programme shows, apart from its learners and its effect.</summary>
public sealed record ProgrammeCard(ProgrammeRow Row, ProgrammeFacts Facts)
{
    public IReadOnlyList<ProgrammeCompetence> Competences { get; init; } = [];
    public IReadOnlyList<ProgrammeLink> Prerequisites { get; init; } = [];
    public IReadOnlyList<ProgrammeLink> RequiredBy { get; init; } = [];
    public IReadOnlyList<StreamRow> Streams { get; init; } = [];
    public IReadOnlyList<ProgrammeHistoryLine> History { get; init; } = [];
    public bool MayKeep { get; init; }
    public bool MayApply { get; init; }
    public bool MaySeePeople { get; init; }

    /// <summary>The user is a teacher: learners are the own rows only.</summary>
    public bool IsOwnOnly { get; init; }
    public bool HidesSmall { get; init; }
}

/// <summary>A line of the history of a card.</summary>
/// <param name="At">UTC.</param>
public sealed record ProgrammeHistoryLine(DateTime At, string What, string Who, string? Details);

/// <summary>What archiving would leave behind, to be named before it is done.</summary>
public sealed record ProgrammeArchiving(IReadOnlyList<string> RequiredBy, int OpenStreams, int Learners);

/// <summary>A line of the list of streams. Counts are null where they are hidden.</summary>
public sealed record StreamRow(int Id, int ProgrammeId, string Programme, ProgrammeKind Kind, int Hours, string Number, DateOnly From, DateOnly Until)
{
    public StreamState State { get; init; }
    public int? Seats { get; init; }

    /// <summary>Null: a few, hidden.</summary>
    public int? Taken { get; init; }
    public bool IsFull { get; init; }
    public string? Place { get; init; }
    public int? TutorId { get; init; }
    public string? Tutor { get; init; }
    public string? CancelReason { get; init; }
    public int Version { get; init; }

    /// <summary>Free seats; null without a limit and where the taken ones are hidden.</summary>
    public int? Free => Seats - Taken;

    /// <summary>Takes applications: neither cancelled, nor ended, nor full.</summary>
    public bool IsOpen => State is StreamState.Coming or StreamState.Running && !IsFull;
}

/// <summary>Streams that begin in one month.</summary>
/// <param name="First">First day of the month.</param>
public sealed record StreamMonth(DateOnly First, IReadOnlyList<StreamRow> Streams);

/// <summary>By what streams are filtered.</summary>
public sealed record StreamFilter
{
    public string? Text { get; init; }

    /// <summary>Begins or ends in this calendar year.</summary>
    public int? Year { get; init; }
    public StreamState? State { get; init; }
    public ProgrammeKind? Kind { get; init; }

    /// <summary>Only those with a free seat that still take applications.</summary>
    public bool OnlyOpen { get; init; }
}

/// <summary>The form of a stream with the tutor already chosen.</summary>
public sealed record StreamForm(StreamDraft Draft, TutorChoice? Tutor, int Taken);

/// <summary>A methodist who may be a tutor.</summary>
public sealed record TutorChoice(int Id, string FullName, string? Direction);

/// <summary>Whom a cancelled stream would leave.</summary>
public sealed record StreamCancellation(int Applied, int Studying, int Completed)
{
    /// <summary>All of them.</summary>
    public int People => Applied + Studying + Completed;

    public string Text => People == 0
        ? "В потоке никого нет."
        : $"В потоке {RussianPlural.Count(People, "человек", "человека", "человек")}: заявок — {Formats.Number(Applied)}, обучаются — {Formats.Number(Studying)}. Заявки будут отозваны, обучающиеся останутся в списке: отчислите их или переведите приказом.";
}
