using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Events;

/// <summary>Вид методического мероприятия. Stored by number.</summary>
public enum EventKind
{
    Seminar = 1,
    Webinar = 2,
    MasterClass = 3,
    Conference = 4,
    OpenLesson = 5,
    RoundTable = 6,
    Workshop = 7,
    Consultation = 8,
    Contest = 9,
    Visit = 10,
    CommunityMeeting = 11,
    Other = 12,
}

/// <summary>Уровень мероприятия. Stored by number.</summary>
public enum EventLevel
{
    Federal = 1,
    Regional = 2,
    Municipal = 3,
    School = 4,
}

/// <summary>Состояние мероприятия. Stored by number.</summary>
public enum EventState
{
    /// <summary>Being prepared: only those who keep it see it.</summary>
    Draft = 1,
    Planned = 2,
    Held = 3,
    Cancelled = 4,
}

/// <summary>
/// Методическое мероприятие of any level: the one base that the plan of 2019–2020 asks for. It belongs to who keeps it: the region
/// (no municipality), a municipality or an organisation; everybody who is signed in may read it once it is planned.
/// </summary>
public sealed class MethodicalEvent : IScopedRow, IVersioned
{
    private readonly List<ContestNomination> _nominations = [];

    private MethodicalEvent() { }

    public MethodicalEvent(string title, EventKind kind, EventLevel level, DateOnly date)
    {
        (Title, TitleKey, Kind, Level, Date, LastDate) = (title, SearchKey.Of(title), kind, level, date, date);
    }

    public int Id { get; internal set; }

    /// <summary>Who keeps it; null for the region.</summary>
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }
    public string Title { get; private set; } = "";
    public string TitleKey { get; private set; } = "";
    public EventKind Kind { get; private set; }
    public EventLevel Level { get; private set; }
    public EventState State { get; private set; } = EventState.Planned;
    public DateOnly Date { get; private set; }

    /// <summary>Last day, included; the same day for most.</summary>
    public DateOnly LastDate { get; private set; }

    /// <summary>By the clock of Moscow; null where the whole day is meant.</summary>
    public TimeOnly? StartsAt { get; private set; }
    public TimeOnly? EndsAt { get; private set; }

    /// <summary>Academic hours that count in a route.</summary>
    public int Hours { get; private set; }
    public string? Organiser { get; private set; }
    public string? Place { get; private set; }

    /// <summary>https address of a broadcast or a page.</summary>
    public string? Link { get; private set; }
    public string? Audience { get; private set; }

    /// <summary>Line of <see cref="CompetenceCodes"/>.</summary>
    public string Codes { get; private set; } = "";

    /// <summary>Subjects by code, a line like the competences; empty for all.</summary>
    public string Subjects { get; private set; } = "";

    /// <summary>Shows work with pupils: a master class, a visited lesson (statute, п. 3.3.2).</summary>
    public bool IsPractice { get; private set; }
    public int? Seats { get; private set; }

    /// <summary>Last day to register; null: until it begins.</summary>
    public DateOnly? RegisterUntil { get; private set; }
    public bool NeedsRegistration { get; private set; } = true;

    /// <summary>Shown to the world: in the calendar feed and on the institute's page.</summary>
    public bool IsPublic { get; private set; }
    public string? About { get; private set; }

    /// <summary>Why cancelled.</summary>
    public string? StateReason { get; private set; }

    /// <summary>What came of it, links to materials.</summary>
    public string? Outcome { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<ContestNomination> Nominations => _nominations;
    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);
    public bool IsContest => Kind == EventKind.Contest;

    /// <summary>Whose it is; null and null is the region's.</summary>
    public void BelongTo(int? municipalityId, int? organisationId) => (MunicipalityId, OrganisationId) = (municipalityId, organisationId);

    public void Name(string title, EventKind kind, EventLevel level) => (Title, TitleKey, Kind, Level) = (title, SearchKey.Of(title), kind, level);

    public void Plan(DateOnly date, DateOnly lastDate, TimeOnly? startsAt, TimeOnly? endsAt, int hours) =>
        (Date, LastDate, StartsAt, EndsAt, Hours) = (date, lastDate, startsAt, endsAt, hours);

    public void Locate(string? organiser, string? place, string? link) =>
        (Organiser, Place, Link) = (Inputs.Tidy(organiser), Inputs.Tidy(place), Inputs.Tidy(link, 1000));

    public void Address(string? audience, IEnumerable<string> codes, IEnumerable<string> subjects, bool isPractice) =>
        (Audience, Codes, Subjects, IsPractice) = (Inputs.Tidy(audience), CompetenceCodes.Line(codes), string.Join("; ", subjects.Distinct().Order(StringComparer.Ordinal)), isPractice);

    public void OpenRegistration(bool needed, int? seats, DateOnly? until) => (NeedsRegistration, Seats, RegisterUntil) = (needed, seats, until);

    public void Publish(bool isPublic, string? about) => (IsPublic, About) = (isPublic, Inputs.Tidy(about, 4000));

    public void Become(EventState state, string? reason = null) => (State, StateReason) = (state, Inputs.Tidy(reason));

    public void Report(string? outcome) => Outcome = Inputs.Tidy(outcome, 4000);

    /// <summary>Nominations by title; those that are no longer named go.</summary>
    public void Nominate(IEnumerable<string> titles)
    {
        var wanted = titles.Select(t => Inputs.Tidy(t, 200)).OfType<string>().Distinct().ToList();
        _nominations.RemoveAll(n => !wanted.Contains(n.Title));
        _nominations.AddRange(wanted.Where(t => _nominations.All(n => n.Title != t)).Select(t => new ContestNomination(t)));
    }
}

/// <summary>Номинация конкурса.</summary>
public sealed class ContestNomination
{
    private ContestNomination() { }

    internal ContestNomination(string title) => Title = title;

    public int Id { get; internal set; }
    public int EventId { get; internal set; }
    public string Title { get; private set; } = "";
}
