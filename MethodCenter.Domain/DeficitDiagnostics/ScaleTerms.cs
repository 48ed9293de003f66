namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Levels in words. «Высокий» is bad in one scale and good in another, so the level is always said in full.</summary>
public static class ScaleTerms
{
    public static string Of(ScaleMeaning meaning) => meaning switch
    {
        ScaleMeaning.DeficitLevel => "уровень дефицитов",
        ScaleMeaning.CompetenceLevel => "уровень компетенции",
    };

    /// <summary>«высокий уровень дефицитов».</summary>
    public static string Full(ScaleMeaning meaning, string level) => $"{level} {Of(meaning)}";

    /// <summary>Тяжесть, 0–3.</summary>
    public static string Severity(int severity) => severity switch
    {
        0 => "не дефицит",
        1 => "тяжесть 1 — лёгкий дефицит",
        2 => "тяжесть 2 — заметный дефицит",
        _ => "тяжесть 3 — тяжёлый дефицит",
    };
}
