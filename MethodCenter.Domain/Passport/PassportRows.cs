namespace MethodCenter.Domain.Passport;

/// <summary>How much of what must be written by hand is there.</summary>
/// <param name="Written">Expected texts of the passport itself that are not empty.</param>
/// <param name="Expected">All of them.</param>
/// <param name="Annexes">Municipalities whose expected texts are all there.</param>
/// <param name="Municipalities">All of them.</param>
public sealed record PassportCompleteness(int Written, int Expected, int Annexes, int Municipalities)
{
    /// <summary>Titles of sections whose text is missing.</summary>
    public IReadOnlyList<string> EmptySections { get; init; } = [];

    /// <summary>ShortNames of municipalities that have not written.</summary>
    public IReadOnlyList<string> SilentPlaces { get; init; } = [];
    public bool IsComplete => Written == Expected && Annexes == Municipalities;
}

/// <summary>A line of the list of editions.</summary>
public sealed record PassportRow(int Id, int Number, string Title, DateOnly Day, PassportState State, int Version)
{
    public PassportCompleteness Completeness { get; init; } = new(0, 0, 0, 0);
    public int? SnapshotId { get; init; }
    public DateOnly? SentOn { get; init; }
    public DateOnly? ApprovedOn { get; init; }
    public string? ApprovedBy { get; init; }
    public string? Act { get; init; }
    public string? Note { get; init; }
    public string? Sha256 { get; init; }
    public DateTime CreatedAt { get; init; }
    public string CreatedBy { get; init; } = "";
}

/// <summary>An edition as its reader may see it.</summary>
/// <param name="Content">Small cells of people are hidden where the reader may not see them.</param>
public sealed record PassportCard(PassportRow Row, PassportContent Content)
{
    public bool MayKeep { get; init; }

    /// <summary>Whose annex the reader writes; null: none.</summary>
    public int? OwnMunicipalityId { get; init; }

    /// <summary>Versions of texts, for editing; empty where nothing may be written.</summary>
    public IReadOnlyDictionary<(string Section, int? MunicipalityId), int> Versions { get; init; } = new Dictionary<(string, int?), int>();
    public bool IsDraft => Row.State is PassportState.Draft;

    public bool MayWrite(int? municipalityId) => IsDraft && (MayKeep || (municipalityId is not null && municipalityId == OwnMunicipalityId));
}

/// <summary>What may be chosen for an edition.</summary>
/// <param name="Snapshots">Newest first.</param>
/// <param name="Editions">Newest first.</param>
public sealed record PassportChoices(IReadOnlyList<PassportSnapshot> Snapshots, IReadOnlyList<PassportRow> Editions);

/// <summary>A snapshot of a round to take indicators from.</summary>
public sealed record PassportSnapshot(int Id, int Number, DateOnly Day, string Round);
