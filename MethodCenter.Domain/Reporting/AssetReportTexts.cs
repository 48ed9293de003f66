using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>Sentences of the report on the asset.</summary>
internal static class AssetReportTexts
{
    public const string Register = "реестр методического актива ЦНППМ";
    public const string AssignmentRegister = "реестр закреплений ЦНППМ";

    public static IReadOnlyList<SignatureLine> Signatures(AssetReportFacts facts) => facts.IsRegion
        ? [new($"Руководитель: {facts.Head.Name}", HasDate: true), new("Ответственный за методический актив")]
        : [new("Руководитель муниципальной методической службы", HasDate: true)];

    public static string Methodists(int count) => RussianPlural.Count(count, "методист", "методиста", "методистов");

    public static string Levels(AssetSummary summary) =>
        summary.Regional.Listed == 0 ? "муниципальный уровень" : $"{summary.Regional.Listed} региональных, {summary.Municipal.Listed} муниципальных";

    public static string Overview(AssetReportFacts facts)
    {
        var all = facts.Now.All;
        if (all.Listed == 0) return "На отчётную дату в реестре методического актива нет ни одного методиста.";
        var levels = facts.IsRegion ? $" ({facts.Now.Regional.Listed} регионального и {facts.Now.Municipal.Listed} муниципального уровня)" : "";
        var text = $"На {Formats.LongDate(facts.Day)} в реестре методического актива — {Methodists(all.Listed)}{levels}. "
            + $"Приказ (договор) действует у {all.InForce} из {all.Listed}; условиям допуска отвечают {all.Admissible}";
        var excepted = all.ByException == 0 ? "." : $"; с письменным обоснованием допущено: {all.ByException}.";
        return $"{text}{excepted} За методистами закреплено {RussianPlural.Count(facts.Now.Load.People, "педагог", "педагога", "педагогов")}.";
    }

    /// <summary>«+2,1 п. п. к 30.06.2026»; null without data.</summary>
    public static string? Change(Percent now, Percent before)
    {
        if (now.Tenths is not { } today || before.Tenths is not { } then) return null;
        return today == then ? "без изменений" : $"{Signed((today - then) / 10m, 1)} п. п.";
    }

    public static string Signed(decimal value, int decimals = 0) => (value > 0 ? "+" : "") + ReportNumbers.Format(value, decimals);

    public static string DecisionIntro(bool isRegion) => isRegion
        ? "Заслушав информацию о состоянии методического актива, Региональный методический совет РЕШИЛ:"
        : "Заслушав информацию о состоянии методического актива, муниципальный методический совет РЕШИЛ:";
}
