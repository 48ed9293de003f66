namespace MethodCenter.Domain.Events;

/// <summary>The form of an event.</summary>
public sealed class EventDraft
{
    /// <summary>Zero for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Whose event; the organisation decides where it is given.</summary>
    public int? MunicipalityId { get; set; }
    public int? OrganisationId { get; set; }
    public string? Title { get; set; }
    public EventKind Kind { get; set; } = EventKind.Seminar;
    public EventLevel Level { get; set; } = EventLevel.Regional;

    /// <summary>Seen by its keepers alone.</summary>
    public bool IsDraft { get; set; }
    public DateOnly? Date { get; set; }

    /// <summary>Null: one day.</summary>
    public DateOnly? LastDate { get; set; }
    public TimeOnly? StartsAt { get; set; }
    public TimeOnly? EndsAt { get; set; }

    /// <summary>Academic hours.</summary>
    public int Hours { get; set; }
    public string? Organiser { get; set; }
    public string? Place { get; set; }
    public string? Link { get; set; }
    public string? Audience { get; set; }
    public List<string> Codes { get; set; } = [];
    public List<string> Subjects { get; set; } = [];
    public bool IsPractice { get; set; }
    public bool NeedsRegistration { get; set; } = true;
    public int? Seats { get; set; }
    public DateOnly? RegisterUntil { get; set; }
    public bool IsPublic { get; set; }
    public string? About { get; set; }

    /// <summary>Of a contest, one a line.</summary>
    public string? Nominations { get; set; }

    public DateOnly? LastDay => LastDate ?? Date;

    public IReadOnlyList<string> NominationTitles => Kind is not EventKind.Contest ? []
        : [.. (Nominations ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal)];
}

/// <summary>A change of state: cancelling with its reason, holding with its outcome, return to the plan.</summary>
public sealed class EventStateDraft
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>The reason or the outcome.</summary>
    public string? Text { get; set; }
}

/// <summary>Whom to register.</summary>
public sealed class RegistrationDraft
{
    public int EventId { get; set; }
    public List<int> People { get; set; } = [];
    public EventPart Part { get; set; } = EventPart.Listener;
}

/// <summary>What a registration came to.</summary>
/// <param name="Registered">Got a seat.</param>
/// <param name="Waiting">Stand in the waiting list.</param>
/// <param name="Already">Had been registered before.</param>
public sealed record RegistrationOutcome(int Registered, int Waiting, int Already);

/// <summary>One line of the table of attendance.</summary>
public sealed class AttendanceLine
{
    public int RegistrationId { get; set; }
    public int Version { get; set; }
    public string FullName { get; set; } = "";
    public string Organisation { get; set; } = "";
    public RegistrationState State { get; set; }
    public EventPart Part { get; set; }
    public Attendance Attendance { get; set; }
    public string? DocumentNumber { get; set; }
}

/// <summary>The table of attendance: one act.</summary>
public sealed class AttendanceDraft
{
    public int EventId { get; set; }
    public List<AttendanceLine> Lines { get; set; } = [];
}

/// <summary>A person's work for a contest.</summary>
public sealed class ContestEntryDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int EventId { get; set; }
    public int NominationId { get; set; }
    public int EducatorId { get; set; }
    public string? WorkTitle { get; set; }
}

/// <summary>One line of the table of results.</summary>
public sealed class ContestResultLine
{
    public int EntryId { get; set; }
    public int Version { get; set; }
    public string FullName { get; set; } = "";
    public string Nomination { get; set; } = "";
    public string? WorkTitle { get; set; }

    /// <summary>0–100, hundredths at most.</summary>
    public decimal? Points { get; set; }
    public ContestResult Result { get; set; }
}

/// <summary>The table of results: one act.</summary>
public sealed class ContestResultsDraft
{
    public int EventId { get; set; }
    public List<ContestResultLine> Lines { get; set; } = [];
}
