using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A completed result of one competence.</summary>
/// <param name="On">When it was taken.</param>
/// <param name="Attempt">From 1; of two results of one day the later attempt is the later one.</param>
/// <param name="Score">Points; compared unrounded.</param>
/// <param name="Threshold">Of its campaign, percent.</param>
/// <param name="Severity">By the campaign's scale, 0–3.</param>
/// <param name="IsOfficial">Of an official campaign.</param>
/// <param name="Campaign">Code of the campaign, for the reason.</param>
public sealed record DeficitResult(DateOnly On, int Attempt, Score Score, decimal Threshold, int Severity, bool IsOfficial, string Campaign)
{
    /// <summary>Strictly below, unrounded: 28 of 47 is a deficit at 60 % (decisions, point 13).</summary>
    public bool IsBelow => Score.IsBelow(Threshold);
}

/// <summary>Recorded evidence in force.</summary>
public sealed record DeficitMark(EvidenceSource Source, DateOnly On, int Severity);

/// <summary>What a person decided about a deficit and when; an undone decision is none.</summary>
public sealed record DeficitDecision(DeficitState State, DateOnly On)
{
    /// <summary>The deficit was set aside: evidence up to that day is answered.</summary>
    public bool IsClosing => State is DeficitState.Closed or DeficitState.Irrelevant;
}

/// <summary>All that is known about one person and one competence.</summary>
public sealed record DeficitFacts(IReadOnlyList<DeficitResult> Results, IReadOnlyList<DeficitMark> Evidence)
{
    /// <summary>The last decision that stands.</summary>
    public DeficitDecision? Decision { get; init; }

    /// <summary>The last day on which a standing decision set the deficit aside.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>Somebody ever decided about the deficit: it may not vanish silently.</summary>
    public bool IsTouched { get; init; }
}

/// <summary>Something that speaks for a deficit.</summary>
/// <param name="Confirms">Enough by itself; otherwise it only proposes until somebody confirms.</param>
/// <param name="Words">«диагностика MAT-2026-03 от 14.03.2026: 19 из 47, 40,4 % при пороге 60 %».</param>
public sealed record DeficitGround(EvidenceSource Source, DateOnly On, int Severity, bool Confirms, string Words);

/// <summary>What a deficit must be.</summary>
/// <param name="State">Its state.</param>
/// <param name="Reason">Why, in one sentence.</param>
/// <param name="Grounds">What is in force, heaviest first; none when the deficit is closed or irrelevant.</param>
public sealed record DeficitVerdict(DeficitState State, string Reason, IReadOnlyList<DeficitGround> Grounds)
{
    public bool IsOpen => State is not (DeficitState.Closed or DeficitState.Irrelevant);

    /// <summary>The heaviest in force; 0 when nothing is.</summary>
    public int Severity => Grounds.Count == 0 ? 0 : Grounds.Max(g => g.Severity);

    /// <summary>How many independent kinds of sources are in force.</summary>
    public int Sources => Grounds.Select(g => g.Source).Distinct().Count();
}

/// <summary>The sentences of the ledger.</summary>
internal static class DeficitWords
{
    public const string NothingLeft = "основание снято: свидетельств о дефиците больше нет";

    public static string Of(DeficitResult result) =>
        $"диагностика {result.Campaign} от {Formats.Date(result.On)}: {Number(result.Score.Points)} из {Number(result.Score.Max)}, {Formats.Tenths(result.Score.Tenths)} % при пороге {Number(result.Threshold)} %"
        + (result.IsBelow && Math.Round(result.Score.Tenths / 10m, MidpointRounding.AwayFromZero) >= result.Threshold ? " (сравнивается без округления)" : "");

    public static string Of(DeficitMark mark) => $"{DeficitTerms.Of(mark.Source)} от {Formats.Date(mark.On)}";

    private static string Number(decimal number) => number.ToString("0.##", Formats.Russian);
}
