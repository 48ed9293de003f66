using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Где находится муниципалитет в раунде. Stored by number.</summary>
public enum SubmissionState
{
    /// <summary>Has not submitted yet.</summary>
    Waiting = 1,
    Submitted = 2,

    /// <summary>Sent back with a reason.</summary>
    Returned = 3,
    Accepted = 4,
}

/// <summary>Сдача of a municipality in a round: where it stands, what was said, and the figures that were submitted.</summary>
public sealed class RoundPlace : IScopedRow, IVersioned
{
    private RoundPlace() { }

    public RoundPlace(int roundId, int municipalityId) => (RoundId, MunicipalityId) = (roundId, municipalityId);

    public int Id { get; internal set; }
    public int RoundId { get; private set; }
    public int MunicipalityId { get; private set; }
    public SubmissionState State { get; private set; } = SubmissionState.Waiting;

    /// <summary>What the municipality says of its figures and of the remarks on them.</summary>
    public string? Explanation { get; private set; }
    public DateTime? SubmittedAt { get; private set; }
    public string? SubmittedBy { get; private set; }

    /// <summary>JSON of the figures as they were when submitted, with the versions of the methods.</summary>
    public string Figures { get; private set; } = "[]";

    /// <summary>Why it was returned, or what was noted when it was accepted.</summary>
    public string? Remark { get; private set; }
    public DateTime? SettledAt { get; private set; }
    public string? SettledBy { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Submit(string figures, string? explanation, DateTime at, string by)
    {
        (State, Figures, Explanation, SubmittedAt, SubmittedBy) = (SubmissionState.Submitted, figures, Inputs.Tidy(explanation, 4000), at, by);
        (SettledAt, SettledBy) = (null, null);
    }

    /// <summary>Taken back by the municipality before it was looked at.</summary>
    internal void TakeBack() => State = Remark is null ? SubmissionState.Waiting : SubmissionState.Returned;

    internal void Settle(SubmissionState state, string? remark, DateTime at, string by) =>
        (State, Remark, SettledAt, SettledBy) = (state, Inputs.Tidy(remark, 2000), at, by);
}

/// <summary>A line of the talk between the centre and a municipality about a round.</summary>
public sealed class RoundComment : IScopedRow
{
    private RoundComment() { }

    public RoundComment(int roundId, int municipalityId, string text, DateTime at, string by) =>
        (RoundId, MunicipalityId, Text, At, By) = (roundId, municipalityId, text, at, by);

    public int Id { get; internal set; }
    public int RoundId { get; private set; }
    public int MunicipalityId { get; private set; }

    /// <summary>The indicator it is about; null: the whole submission.</summary>
    public string? Code { get; internal set; }
    public string Text { get; private set; } = "";
    public DateTime At { get; private set; }
    public string By { get; private set; } = "";

    /// <summary>Said by the centre.</summary>
    public bool IsFromCentre { get; internal set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);
}

/// <summary>A document attached to a submission. Content stands in a row of its own, so that lists never read it.</summary>
public sealed class RoundFile : IScopedRow
{
    private RoundFile() { }

    public RoundFile(int roundId, int municipalityId, string name, string contentType, byte[] content, string sha256)
    {
        (RoundId, MunicipalityId, Name, ContentType, Size, Sha256) = (roundId, municipalityId, name, contentType, content.Length, sha256);
        Content = new RoundFileContent(content, municipalityId);
    }

    public int Id { get; internal set; }
    public int RoundId { get; private set; }
    public int MunicipalityId { get; private set; }
    public string Name { get; private set; } = "";
    public string ContentType { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public int Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public DateTime AddedAt { get; private set; }
    public string AddedBy { get; private set; } = "";
    public RoundFileContent? Content { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Sign(DateTime at, string by) => (AddedAt, AddedBy) = (at, by);
}

/// <summary>The bytes of a document.</summary>
public sealed class RoundFileContent : IScopedRow
{
    private RoundFileContent() { }

    internal RoundFileContent(byte[] data, int municipalityId) => (Data, MunicipalityId) = (data, municipalityId);

    public int Id { get; internal set; }
    public int FileId { get; internal set; }
    public int MunicipalityId { get; private set; }
    public byte[] Data { get; private set; } = [];

    public ScopeKeys ScopeKeys => new(MunicipalityId);
}
