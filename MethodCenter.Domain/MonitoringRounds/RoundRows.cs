using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Where a municipality stands on the readiness board: its state with the deadline and the remarks taken into account.</summary>
public enum BoardState
{
    Waiting = 1,

    /// <summary>Neither submitted nor excused, and the deadline has passed.</summary>
    Late = 2,
    Submitted = 3,

    /// <summary>Submitted; errors stand, or figures are no longer those that were submitted.</summary>
    WithRemarks = 4,
    Returned = 5,
    Accepted = 6,
}

/// <summary>A round in the list.</summary>
public sealed record RoundRow(int Id, string Title, DateOnly Day, DateOnly Deadline, RoundState State)
{
    /// <summary>How many municipalities there are in it; 0 for readers of aggregates, who do not see submissions.</summary>
    public int Places { get; init; }

    /// <summary>Submitted or accepted.</summary>
    public int Submitted { get; init; }
    public int Accepted { get; init; }

    /// <summary>Of the reader's own municipality.</summary>
    public SubmissionState? Own { get; init; }

    /// <summary>The newest snapshot.</summary>
    public int? SnapshotId { get; init; }
    public int Snapshots { get; init; }
    public bool IsPublished { get; init; }

    /// <summary>Negative after the deadline; null where nothing is collected.</summary>
    public int? DaysLeft { get; init; }
}

/// <summary>What is said of a round above its pages.</summary>
public sealed record RoundHead(int Id, int Version, string Title, DateOnly Day, DateOnly Deadline, string? Note, RoundState State)
{
    /// <summary>Accepts, returns, freezes.</summary>
    public bool MayKeep { get; init; }

    /// <summary>Reads submissions and the talk.</summary>
    public bool MaySeeTalk { get; init; }
    public DateOnly Today { get; init; }
    public bool IsCollecting => State is RoundState.Collecting;

    internal static RoundHead Of(MonitoringRound round, Access.Actor actor, DateOnly today) => new(round.Id, round.Version, round.Title, round.Day, round.Deadline, round.Note, round.State)
    {
        MayKeep = RoundRights.MayKeep(actor), MaySeeTalk = RoundRights.MaySeeTalk(actor), Today = today,
    };
}

/// <summary>A municipality on the board.</summary>
/// <param name="Version">Of its submission.</param>
public sealed record RoundPlaceRow(int MunicipalityId, string Oktmo, string Name, int Version, SubmissionState State, BoardState Board)
{
    public int TileRow { get; init; }
    public int TileColumn { get; init; }
    public DateTime? SubmittedAt { get; init; }
    public string? SubmittedBy { get; init; }

    /// <summary>Submitted after the deadline.</summary>
    public bool IsLate { get; init; }
    public DateTime? SettledAt { get; init; }
    public string? SettledBy { get; init; }
    public string? Remark { get; init; }
    public int Errors { get; init; }
    public int Warnings { get; init; }
    public int Comments { get; init; }
    public int Files { get; init; }

    /// <summary>What is no longer as it was submitted, in the order of reports.</summary>
    public IReadOnlyList<FigureChange> Changes { get; init; } = [];
}

/// <summary>A version of the frozen round.</summary>
/// <param name="Size">Bytes as stored.</param>
public sealed record SnapshotRow(int Id, int Version, int Number, DateTime FrozenAt, string FrozenBy, int Size, string Sha256)
{
    public string? Reason { get; init; }
    public string? Missing { get; init; }
    public DateTime? PublishedAt { get; init; }
    public string? PublishedBy { get; init; }
}

/// <summary>The readiness board as the reader may see it: all municipalities for the centre, the own for a municipality, none for readers of aggregates.</summary>
public sealed record RoundBoard(RoundHead Head, IReadOnlyList<RoundPlaceRow> Places, IReadOnlyList<SnapshotRow> Snapshots)
{
    /// <summary>Why there are no figures; null mostly.</summary>
    public DomainError? NoFigures { get; init; }

    /// <summary>What stands against a freeze; null for others than the centre.</summary>
    public FreezeReview? Review { get; init; }
    public PreviousRound? Previous { get; init; }
}

/// <summary>An indicator in the room of a municipality.</summary>
/// <param name="Now">As counted now, or frozen.</param>
public sealed record RoundFigureRow(IndicatorMethod Method, FigureValue Now, TrafficLight Light)
{
    public FigureValue? Submitted { get; init; }
    public FigureValue? Before { get; init; }
    public FigureChange? Change { get; init; }
}

/// <summary>A remark with its answer.</summary>
/// <param name="IsExplained">By the explanation that was submitted, or by a message to the indicator.</param>
public sealed record RoundRemarkRow(RoundRemark Remark, bool IsExplained);

public sealed record RoundCommentRow(int Id, string? Code, string Text, DateTime At, string By, bool IsFromCentre);

/// <summary>A document in a list; its bytes are read by the download alone.</summary>
/// <param name="Size">Bytes.</param>
public sealed record RoundFileRow(int Id, string Name, int Size, DateTime AddedAt, string AddedBy, bool MayRemove);

/// <summary>The room of a municipality in a round.</summary>
public sealed record RoundPlaceCard(RoundHead Head, RoundPlaceRow Place, string? Explanation)
{
    public DomainError? NoFigures { get; init; }
    public IReadOnlyList<RoundFigureRow> Figures { get; init; } = [];
    public IReadOnlyList<RoundRemarkRow> Remarks { get; init; } = [];
    public IReadOnlyList<RoundCommentRow> Comments { get; init; } = [];
    public IReadOnlyList<RoundFileRow> Files { get; init; } = [];
    public PreviousRound? Previous { get; init; }

    /// <summary>The snapshot that the figures are read from; null while they follow the data.</summary>
    public int? SnapshotId { get; init; }

    /// <summary>The reader is the municipality and may submit now.</summary>
    public bool MaySubmit { get; init; }
    public bool MayTakeBack { get; init; }
    public bool MayAttach { get; init; }
    public bool MaySay { get; init; }
}
