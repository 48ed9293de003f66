namespace MethodCenter.Domain.Events;

/// <summary>Which part of the time a list shows.</summary>
public enum EventWhen
{
    /// <summary>Today and later.</summary>
    Ahead = 1,
    Past = 2,
    All = 3,
}

/// <summary>What a list or a calendar of events is filtered by.</summary>
public sealed record EventFilter
{
    public string? Text { get; init; }

    /// <summary>Null: what is ahead, or everything within a given period.</summary>
    public EventWhen? When { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public EventKind? Kind { get; init; }
    public EventLevel? Level { get; init; }
    public EventState? State { get; init; }
    public string? Competence { get; init; }
    public string? Subject { get; init; }

    /// <summary>Whose events; zero for the region's own.</summary>
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>Ahead, not cancelled, registration open to seats.</summary>
    public bool HasSeats { get; init; }

    /// <summary>Somebody whom the user looks after is registered; for a teacher oneself.</summary>
    public bool IsMine { get; init; }
}

/// <summary>A line of a list, a cell of a calendar.</summary>
public sealed record EventRow(int Id, string Title, EventKind Kind, EventLevel Level, EventState State, DateOnly Date, DateOnly LastDate)
{
    public TimeOnly? StartsAt { get; init; }
    public TimeOnly? EndsAt { get; init; }
    public int Hours { get; init; }
    public string? Organiser { get; init; }
    public string? Municipality { get; init; }
    public string? Place { get; init; }
    public string? Link { get; init; }
    public string Codes { get; init; } = "";
    public string Subjects { get; init; } = "";
    public bool IsPractice { get; init; }
    public bool NeedsRegistration { get; init; }
    public DateOnly? RegisterUntil { get; init; }
    public int? Seats { get; init; }

    /// <summary>Seats that are taken, by people of the whole region.</summary>
    public int Taken { get; init; }

    /// <summary>Null where seats are not limited.</summary>
    public int? Left => Seats is { } seats ? Math.Max(0, seats - Taken) : null;
}

/// <summary>Something to choose in a filter or a form.</summary>
public sealed record EventChoice(string Code, string Name);

/// <summary>A place to choose.</summary>
public sealed record EventPlace(int Id, string Name);

/// <summary>What filters and forms choose from.</summary>
public sealed record EventChoices(
    IReadOnlyList<EventPlace> Municipalities, IReadOnlyList<EventChoice> Competences, IReadOnlyList<EventChoice> Subjects);

/// <summary>The form with its choices.</summary>
public sealed record EventForm(EventDraft Draft, EventChoices Choices, IReadOnlyList<EventLevel> Levels)
{
    /// <summary>The organisation that is chosen at first.</summary>
    public EventPlace? Organisation { get; init; }

    /// <summary>Chooses whose event it is: the centre among municipalities and organisations, a municipality among its organisations.</summary>
    public bool MayChooseMunicipality { get; init; }
    public bool MayChooseOrganisation { get; init; }
}

/// <summary>A person to register.</summary>
public sealed record EventPerson(int Id, string FullName, string Organisation);

/// <summary>A registered person, as those who see the person see it.</summary>
public sealed record EventParticipant(int RegistrationId, int Version, int EducatorId, string FullName)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string? Position { get; init; }
    public RegistrationState State { get; init; }
    public EventPart Part { get; init; }
    public Attendance Attendance { get; init; }
    public string? DocumentNumber { get; init; }

    /// <summary>UTC.</summary>
    public DateTime RegisteredAt { get; init; }
    public string RegisteredBy { get; init; } = "";
    public bool MayCancel { get; init; }
}

/// <summary>A nomination of a contest.</summary>
public sealed record EventNomination(int Id, string Title);

/// <summary>A work of a contest.</summary>
public sealed record ContestEntryRow(int Id, int Version, int EducatorId, string FullName)
{
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public int NominationId { get; init; }
    public string Nomination { get; init; } = "";
    public string? WorkTitle { get; init; }
    public int? PointsHundredths { get; init; }
    public ContestResult Result { get; init; }
    public bool MayChange { get; init; }
}

/// <summary>How many works came from a municipality; null where the figure is hidden.</summary>
public sealed record ContestPlace(string Municipality, int? Entries, int? Prizes);

/// <summary>Everything the card of an event shows.</summary>
public sealed record EventCard(EventRow Row, int Version)
{
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? Audience { get; init; }
    public IReadOnlyList<EventChoice> Competences { get; init; } = [];
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public string? About { get; init; }
    public bool IsPublic { get; init; }
    public string? StateReason { get; init; }
    public string? Outcome { get; init; }
    public int Waiting { get; init; }

    /// <summary>Present, over the whole region; null where so few are hidden from those who see aggregates only.</summary>
    public int? Attended { get; init; }
    public IReadOnlyList<EventParticipant> Participants { get; init; } = [];
    public IReadOnlyList<EventNomination> Nominations { get; init; } = [];
    public IReadOnlyList<ContestEntryRow> Entries { get; init; } = [];
    public IReadOnlyList<ContestPlace> Places { get; init; } = [];

    /// <summary>The user's own registration; null without one.</summary>
    public EventParticipant? Own { get; init; }
    public bool HasBegun { get; init; }

    /// <summary>Its first day has come: attendance and results may be written.</summary>
    public bool HasBegunDay { get; init; }
    public bool MayKeep { get; init; }
    public bool MayCreate { get; init; }
    public bool MaySeePeople { get; init; }
    public bool MaySeeCounts { get; init; }
    public bool MayRegisterSelf { get; init; }
    public bool MayRegisterOthers { get; init; }

    /// <summary>Why nobody can be registered now, in words; null when it is open.</summary>
    public string? Closed { get; init; }
    public bool MayHold { get; init; }
    public bool IsContest => Row.Kind is EventKind.Contest;
}

/// <summary>How many a cancelling concerns.</summary>
public sealed record EventStakes(int Registered, int Waiting, int Entries);

/// <summary>An event ahead as the proposal of a route needs it.</summary>
public sealed record EventAhead(int Id, string Title, int Hours, DateOnly From, DateOnly Until)
{
    /// <summary>Null where seats are not limited.</summary>
    public int? SeatsLeft { get; init; }
    public IReadOnlyList<string> Codes { get; init; } = [];
    public IReadOnlyList<string> Subjects { get; init; } = [];
    public bool IsPractice { get; init; }
}

/// <summary>A coming event in which the user, or people of the user, are registered.</summary>
/// <param name="People">How many of them; 1 for oneself.</param>
/// <param name="Waiting">Of them without a seat yet.</param>
public sealed record EventReminder(int EventId, string Title, DateOnly Date, TimeOnly? StartsAt, string? Where, bool IsCancelled, int People, int Waiting);
