using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Effects in sentences, the same on screen and on paper. They say «after», never «because of».</summary>
public static class EffectWords
{
    /// <summary>«Было 12,5 % (25 из 200) на 30.06.2026, стало 21,0 % (42 из 200) на 31.12.2026: +8,5 п. п., учтено на 17 больше. Цель достигнута.»</summary>
    public static string Of(RecommendationEffect effect)
    {
        var words = $"Было {ValueWords.Whole(effect.Method, effect.Was)} на {Formats.Date(effect.Before)}, стало {ValueWords.Whole(effect.Method, effect.Is)} на {Formats.Date(effect.After)}";
        if (effect.Difference is { } difference) words += $": {FigureWords.Signed(difference, IsShare(effect.Method))}";
        if (effect.Counted is { } counted && !effect.Method.IsCount) words += counted switch { 0 => ", учтено столько же", > 0 => $", учтено на {counted} больше", _ => $", учтено на {-counted} меньше" };
        return words + "." + effect.IsReached switch { true => " Цель достигнута.", false => " Цель пока не достигнута.", null => "" };
    }

    /// <summary>«У 9 муниципалитетов без такой рекомендации в среднем +3,1 п. п.»</summary>
    public static string Of(IndicatorMethod method, EffectOthers others) =>
        $"У {RussianPlural.Count(others.Count, "муниципалитета", "муниципалитетов", "муниципалитетов")} без такой рекомендации — в среднем {Mean(method, others.MeanTenths)}.";

    /// <summary>«+3,1 п. п.»</summary>
    public static string Mean(IndicatorMethod method, decimal tenths) => FigureWords.Signed((long)Math.Round(tenths, MidpointRounding.AwayFromZero), IsShare(method));

    /// <summary>What weakens the comparison; empty where nothing does.</summary>
    public static IReadOnlyList<string> Cautions(RecommendationEffect effect)
    {
        var cautions = new List<string>();
        if (effect.PeriodsDiffer) cautions.Add("Периоды разной длины: за больший срок показатель растёт и сам по себе, сравнивайте с муниципалитетами без рекомендации.");
        if (effect.MethodChanged) cautions.Add("Между раундами изменилась методика показателя: часть разницы — из-за неё.");
        return cautions;
    }

    private static bool IsShare(IndicatorMethod method) => method.Shape is IndicatorShape.Share;
}
