using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>The forecast in words: each row says why.</summary>
public static class ForecastTerms
{
    public static string Of(StatusEndReason reason) => reason switch
    {
        StatusEndReason.Term => "заканчивается срок приказа (договора)",
        StatusEndReason.EarlyEnd => "исключён из актива досрочно",
    };

    /// <summary>«сегодня последний день», «завтра», «через 15 дней».</summary>
    public static string In(int days) => days switch
    {
        0 => "сегодня последний день",
        1 => "завтра последний день",
        _ => $"через {RussianPlural.Count(days, "день", "дня", "дней")}",
    };

    public static string WhyOf(ForecastRow row) => $"{Capital(Of(row.Reason))}: {In(row.DaysLeft)}";

    /// <summary>What the end of the status does to those looked after.</summary>
    public static string EffectOf(ForecastRow row)
    {
        if (row.People + row.Organisations == 0) return "Никто не закреплён";
        if (row.Lost == 0) return $"Закреплены {AssignedCount.Of(row.People, row.Organisations)}: у всех есть другой методист этого уровня";
        var stays = row.Kept == 0 ? "" : $"; из них останется {OtherOf(row.Level)}: {Formats.Number(row.Kept)}";
        return $"Без методиста останутся: {AssignedCount.Of(row.LostPeople, row.LostOrganisations)}{stays}";
    }

    /// <summary>«останется региональный: Иванова А. П.» or that nobody does.</summary>
    public static string StaysOf(ForecastLeftRow row) =>
        row.Stays.Length == 0 ? "никого не останется" : $"останется {OtherOf(row.Left.Level)}: {row.Stays}";

    public static string Of(ForecastLapseRow row) =>
        $"{MethodicalAssetTerms.Of(row.Fact.Criterion)}: действует по {Formats.Date(row.Fact.LastDay)}, {In(row.DaysLeft)}";

    /// <summary>The other level than the given one.</summary>
    private static string OtherOf(MethodistLevel level) =>
        MethodicalAssetTerms.Of(level is MethodistLevel.Municipal ? MethodistLevel.Regional : MethodistLevel.Municipal);

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];
}
