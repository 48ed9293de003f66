using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Events;

/// <summary>Состояние записи на мероприятие. Stored by number.</summary>
public enum RegistrationState
{
    Registered = 1,

    /// <summary>В листе ожидания: no seat yet.</summary>
    Waiting = 2,
    Cancelled = 3,
}

/// <summary>Присутствие. Stored by number.</summary>
public enum Attendance
{
    /// <summary>Not marked yet.</summary>
    Unknown = 0,
    Attended = 1,
    Absent = 2,
}

/// <summary>В каком качестве. Stored by number.</summary>
public enum EventPart
{
    Listener = 1,
    Speaker = 2,
    Organiser = 3,
    Expert = 4,
}

/// <summary>A person's registration for an event and attendance.</summary>
public sealed class EventRegistration : IPersonRow, IVersioned
{
    private EventRegistration() { }

    public EventRegistration(int eventId, int educatorId, EventPart part)
    {
        (EventId, EducatorId, Part) = (eventId, educatorId, part);
    }

    public int Id { get; internal set; }
    public int EventId { get; private set; }
    public int EducatorId { get; internal set; }
    public EventPart Part { get; private set; }
    public RegistrationState State { get; private set; } = RegistrationState.Registered;
    public Attendance Attendance { get; private set; }
    public DateTime RegisteredAt { get; private set; }

    /// <summary>Who registered, by name of the account.</summary>
    public string RegisteredBy { get; private set; } = "";

    /// <summary>Certificate, where one is given.</summary>
    public string? DocumentNumber { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Register(RegistrationState state, DateTime at, string by) => (State, RegisteredAt, RegisteredBy) = (state, at, by);

    public void Become(RegistrationState state) => State = state;

    public void As(EventPart part) => Part = part;

    public void Mark(Attendance attendance, string? documentNumber) => (Attendance, DocumentNumber) = (attendance, Inputs.Tidy(documentNumber, 80));

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}

/// <summary>Итог участия в конкурсе. Stored by number.</summary>
public enum ContestResult
{
    /// <summary>Заявлен: not judged yet.</summary>
    Entered = 1,
    Participant = 2,
    Laureate = 3,
    ThirdPlace = 4,
    SecondPlace = 5,
    Winner = 6,
}

/// <summary>A person's work in a nomination of a contest, with its points and result.</summary>
public sealed class ContestEntry : IPersonRow, IVersioned
{
    private ContestEntry() { }

    public ContestEntry(int eventId, int nominationId, int educatorId)
    {
        (EventId, NominationId, EducatorId) = (eventId, nominationId, educatorId);
    }

    public int Id { get; internal set; }
    public int EventId { get; private set; }
    public int NominationId { get; private set; }
    public int EducatorId { get; internal set; }
    public string? WorkTitle { get; private set; }

    /// <summary>Points of the jury, hundredths.</summary>
    public int? PointsHundredths { get; private set; }
    public ContestResult Result { get; private set; } = ContestResult.Entered;
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(EducatorId: EducatorId);

    public void Describe(int nominationId, string? workTitle) => (NominationId, WorkTitle) = (nominationId, Inputs.Tidy(workTitle));

    public void Judge(int? pointsHundredths, ContestResult result) => (PointsHundredths, Result) = (pointsHundredths, result);

    /// <summary>Two records of one person became one.</summary>
    internal void HandOver(int educatorId) => EducatorId = educatorId;
}
