using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the report on a campaign is built from.</summary>
internal sealed record DiagnosticsReportFacts
{
    public required HeatMapCampaign Campaign { get; init; }

    /// <summary>«минимальный уровень дефицитов — от 80 %; …».</summary>
    public required string ScaleWords { get; init; }

    /// <summary>Competences by municipality, or by organisation in the report of one municipality.</summary>
    public required HeatMap Map { get; init; }

    /// <summary>By municipality of the people, in the order of names.</summary>
    public required IReadOnlyList<DiagnosticsPlace> Places { get; init; }

    /// <summary>People by the level of the whole result, in full words, from the best.</summary>
    public required IReadOnlyList<DiagnosticsLevel> Levels { get; init; }

    /// <summary>Results with a deficit in schools with low results, and in the others.</summary>
    public required HeatCell LowResults { get; init; }
    public required HeatCell Others { get; init; }

    /// <summary>The last campaign before with the same instrument; null where there is none.</summary>
    public HeatMap? Before { get; init; }

    /// <summary>Competences of which no programme is known.</summary>
    public required IReadOnlyList<HeatMapRow> Uncovered { get; init; }
    public required bool HasProgrammes { get; init; }
    public required string Place { get; init; }
    /// <summary>Whose paper it is.</summary>
    public required CentreHead Head { get; init; }
    public required bool IsRegion { get; init; }
    public required DateOnly Day { get; init; }
    public required DateTime Made { get; init; }

    /// <summary>Short hash of the counted attempts: two papers with one hash speak of one and the same data.</summary>
    public required string Stamp { get; init; }

    public bool HidesSmall => Map.Rights.HidesSmall;

    public int Planned => Places.Sum(p => p.Planned);
    public int PlannedDiagnosed => Places.Sum(p => p.PlannedDiagnosed);
    public int Diagnosed => Places.Sum(p => p.Diagnosed);

    /// <summary>Competences with a share that may be printed, the largest first.</summary>
    public IReadOnlyList<HeatMapRow> ByShare =>
        [.. Map.Rows.Where(r => !r.Total.IsMasked && r.Total.Deficits > 0).OrderByDescending(r => r.Total.Share.Tenths).ThenBy(r => r.Code, StringComparer.Ordinal)];
}

/// <summary>Coverage of a municipality: planned people by where they work now, diagnosed ones by where they were tested.</summary>
internal sealed record DiagnosticsPlace(string Name, int Planned, int PlannedDiagnosed, int Diagnosed)
{
    public Percent Coverage => new(PlannedDiagnosed, Planned);
}

/// <summary>People of a level.</summary>
/// <param name="Name">«высокий уровень дефицитов».</param>
/// <param name="Severity">0–3: the scale's.</param>
internal sealed record DiagnosticsLevel(string Name, int Severity, int People)
{
    /// <summary>«от 80 %», «ниже 40 %».</summary>
    public string Band { get; init; } = "";
}
