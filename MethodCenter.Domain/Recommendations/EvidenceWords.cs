using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Why, in whole sentences: what is low, against what. Organisations and counts, never names of people.</summary>
internal static class EvidenceWords
{
    private const int Named = 5;

    public static string BelowTarget(IndicatorMethod method, IndicatorValue value, Need? need) =>
        $"{method.Code} — {ValueWords.Whole(method, value)} при цели «{method.Target!.Words}»."
        + (need is { } missing ? $" До цели не хватает {Missing(method, missing)}." : "");

    /// <param name="region">Null: the region's number would tell of somebody else's few people.</param>
    public static string BelowRegion(IndicatorMethod method, IndicatorValue value, long? region) => region is { } whole
        ? $"{method.Code} ниже, чем по области, на {FigureWords.Points(whole - value.Tenths!.Value)}: {ValueWords.Of(method, value.Tenths)} при {ValueWords.Of(method, region)}."
        : $"{method.Code} заметно ниже, чем по области: {ValueWords.Whole(method, value)}.";

    public static string Worse(IndicatorMethod method, IndicatorValue value, IndicatorValue before, DateOnly day) =>
        method.Shape is IndicatorShape.Share
            ? $"На {Formats.Date(day)} {method.Code} был выше на {FigureWords.Points(before.Tenths!.Value - value.Tenths!.Value)}: было {ValueWords.Whole(method, before)}, стало {ValueWords.Whole(method, value)}."
            : $"На {Formats.Date(day)} {method.Code} был больше: было {ValueWords.Whole(method, before)}, стало {ValueWords.Whole(method, value)}.";

    public static string Empty(IReadOnlyList<RecommendationSpot> spots, int from)
    {
        var rest = spots.Count - Named;
        var words = string.Join(", ", spots.Take(Named).Select(s => $"{s.Name} ({Formats.Number(s.All)} чел.)"));
        return $"Есть организации от {from} человек, где не учтён никто: {words}{(rest > 0 ? $" и ещё {rest}" : "")}.";
    }

    public static string Missing(int births, int starts)
    {
        var parts = new List<string>();
        if (births > 0) parts.Add($"не указана дата рождения — {births} чел.");
        if (starts > 0) parts.Add($"не указано начало педагогической деятельности — {starts} чел.");
        return $"Не учтены из-за незаполненных сведений: {string.Join(", ", parts)}.";
    }

    public static string Late(LateSubmission late) => late.SubmittedOn is { } on
        ? $"Сведения раунда сданы {Formats.Date(on)} — позже срока {Formats.Date(late.Deadline)}."
        : $"Сведения раунда к сроку {Formats.Date(late.Deadline)} не сданы.";

    public static string Where(IReadOnlyList<RecommendationSpot> spots) => $"Больше всего неучтённых: {FigureWords.List(spots)}.";

    private static string Missing(IndicatorMethod method, Need need) => need.Side is NeedSide.Denominator
        ? FigureWords.Methodists(need.Count, "региональн") : FigureWords.Counted(method, need.Count);
}
