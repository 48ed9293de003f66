using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Состояние раунда мониторинга. Stored by number.</summary>
public enum RoundState
{
    /// <summary>Announced within the centre; municipalities do not see it yet.</summary>
    Preparing = 1,

    /// <summary>Municipalities look at their figures, correct data and submit.</summary>
    Collecting = 2,

    /// <summary>Figures are frozen in at least one snapshot.</summary>
    Frozen = 3,

    /// <summary>Given up before it was frozen.</summary>
    Cancelled = 4,
}

/// <summary>Раунд мониторинга: a reporting date on which all municipalities submit (statute 6.3: at least two a year).</summary>
public sealed class MonitoringRound : IVersioned
{
    private MonitoringRound() { }

    public MonitoringRound(string title, DateOnly day, DateOnly deadline, DateTime createdAt, string createdBy) =>
        (Title, Day, Deadline, CreatedAt, CreatedBy) = (title, day, deadline, createdAt, createdBy);

    public int Id { get; internal set; }
    public string Title { get; private set; } = "";

    /// <summary>D; the period is from the first of January to it.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The last day to submit.</summary>
    public DateOnly Deadline { get; private set; }

    /// <summary>What municipalities are asked to look at.</summary>
    public string? Note { get; private set; }
    public RoundState State { get; private set; } = RoundState.Preparing;
    public DateTime CreatedAt { get; private set; }
    public string CreatedBy { get; private set; } = "";
    public DateTime? OpenedAt { get; private set; }
    public int Version { get; private set; }

    internal void Describe(string title, DateOnly day, DateOnly deadline, string? note) =>
        (Title, Day, Deadline, Note) = (title, day, deadline, Inputs.Tidy(note, 2000));

    internal void Open(DateTime at) => (State, OpenedAt) = (RoundState.Collecting, OpenedAt ?? at);

    internal void Freeze() => State = RoundState.Frozen;

    /// <param name="why">Goes before the note: municipalities read it.</param>
    internal void Cancel(string why) => (State, Note) = (RoundState.Cancelled, Inputs.Tidy(Note is null ? why : $"{why}\n{Note}", 2000));

    /// <summary>A cancelled round goes on: with municipalities where they had it already.</summary>
    internal void Restore() => State = OpenedAt is null ? RoundState.Preparing : RoundState.Collecting;
}
