using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>
/// Снимок раунда: figures, the lines behind them, methods, names of places as of the date, and a hash over all of it. Never changed;
/// a correction is the next snapshot beside it.
/// </summary>
public sealed class RoundSnapshot : IVersioned
{
    private RoundSnapshot() { }

    public RoundSnapshot(int roundId, int number, DateOnly day, byte[] content, string sha256)
    {
        (RoundId, Number, Day, Size, Sha256) = (roundId, number, day, content.Length, sha256);
        Content = new RoundSnapshotContent(content);
    }

    public int Id { get; internal set; }
    public int RoundId { get; private set; }

    /// <summary>From 1 within the round.</summary>
    public int Number { get; private set; }

    /// <summary>D, as of the round.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Bytes as stored.</summary>
    public int Size { get; private set; }

    /// <summary>SHA-256 of the unpacked content, hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Why it was frozen without some municipalities, or what a correction corrects.</summary>
    public string? Reason { get; private set; }

    /// <summary>ShortNames of municipalities that had not been accepted.</summary>
    public string? Missing { get; private set; }
    public DateTime FrozenAt { get; private set; }
    public string FrozenBy { get; private set; } = "";

    /// <summary>Regional values are open to the world since then; of a round the newest published snapshot is.</summary>
    public DateTime? PublishedAt { get; private set; }
    public string? PublishedBy { get; private set; }
    public RoundSnapshotContent? Content { get; private set; }
    public int Version { get; private set; }

    internal void Sign(string? reason, string? missing, DateTime at, string by) =>
        (Reason, Missing, FrozenAt, FrozenBy) = (Inputs.Tidy(reason, 2000), missing, at, by);

    internal void Publish(DateTime? at, string? by) => (PublishedAt, PublishedBy) = (at, by);
}

/// <summary>The packed content of a snapshot; read only by the room of monitoring.</summary>
public sealed class RoundSnapshotContent
{
    private RoundSnapshotContent() { }

    internal RoundSnapshotContent(byte[] data) => Data = data;

    public int Id { get; internal set; }
    public int SnapshotId { get; internal set; }
    public byte[] Data { get; private set; } = [];
}

/// <summary>A figure of a snapshot, kept beside the content for trends, feeds and comparisons: no people.</summary>
public sealed class RoundFigure
{
    private RoundFigure() { }

    public RoundFigure(string code, int? municipalityId, string? oktmo, string place) =>
        (Code, MunicipalityId, Oktmo, Place) = (code, municipalityId, oktmo, place);

    public int Id { get; internal set; }
    public int SnapshotId { get; internal set; }
    public RoundSnapshot? Snapshot { get; internal set; }
    public string Code { get; private set; } = "";

    /// <summary>Null: the region.</summary>
    public int? MunicipalityId { get; private set; }

    /// <summary>Code and name as of D.</summary>
    public string? Oktmo { get; private set; }
    public string Place { get; private set; } = "";
    public int? Numerator { get; internal set; }
    public int? Denominator { get; internal set; }

    /// <summary>Null is «нет данных».</summary>
    public long? Tenths { get; internal set; }

    /// <summary>Number of the version of the method.</summary>
    public int MethodVersion { get; internal set; }
}
