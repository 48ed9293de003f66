using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>
/// Checks the figures of a municipality against the previous frozen round, official statistics and common sense. Pure. Only indicators of п. 6.1
/// and «иные показатели» are compared: variants repeat their people.
/// </summary>
public static class RoundCheckRule
{
    private const string LookAtPeople = "Сверьте список людей с приказами и протоколами; если всё верно, назовите причину в пояснении.";

    /// <summary>What stands on the date itself; all others gather over the period.</summary>
    private static readonly HashSet<IndicatorRule> OnDate =
    [
        IndicatorRule.DiagnosisValid, IndicatorRule.PeoplePerMethodist, IndicatorRule.LoadOfLoaded, IndicatorRule.LoadOfAll, IndicatorRule.TeachersPerMethodist,
        IndicatorRule.MethodistsAssigned, IndicatorRule.MethodistsInForce, IndicatorRule.OrganisationsWithMethodist, IndicatorRule.OrganisationsPerMethodist,
        IndicatorRule.AssignedPerMethodist, IndicatorRule.OrganisationsWithService, IndicatorRule.ShareWithService, IndicatorRule.StructuresOfKind,
        IndicatorRule.LowResultsWithMethodist, IndicatorRule.MethodistsTrained,
    ];

    /// <summary>Errors first, then in the order of the lines; the same people missing or the same change of a denominator is told once.</summary>
    public static IReadOnlyList<RoundRemark> Of(IEnumerable<RoundCheckLine> lines, IEnumerable<OfficialLine> official, RoundCheckLimits limits) =>
        [.. lines.Where(l => l.Method.Kind is not IndicatorKind.Variant).SelectMany(l => OfLine(l, limits))
            .DistinctBy(r => r.Kind is RemarkKind.DenominatorChanged or RemarkKind.DataMissing ? (r.Kind, "", r.What, r.Was, r.Is) : (r.Kind, r.Code, r.What, r.Was, r.Is))
            .Concat(official.SelectMany(o => Of(o, limits))).OrderByDescending(r => r.Severity)];

    private static IEnumerable<RoundRemark> OfLine(RoundCheckLine line, RoundCheckLimits limits)
    {
        if (OfDenominator(line) is { } empty) yield return empty;
        if (OfMissing(line, limits) is { } missing) yield return missing;
        if (line.Before is not { } before) yield break;
        if (before.MethodVersion != line.Now.MethodVersion)
        {
            yield return New(line, RemarkKind.MethodChanged, RemarkSeverity.Warning, "методика заменена после прошлого раунда: значения напрямую не сравниваются", "Прочитайте, что изменено в методике, и проверьте состав показателя.")
                with
            { Was = $"версия {before.MethodVersion}", Is = $"версия {line.Now.MethodVersion}" };
            yield break;
        }
        if (OfNumerator(line, before) is { } gone) yield return gone;
        else if (OfChange(line, before, limits) is { } change) yield return change;
        if (OfStaff(line, before, limits) is { } staff) yield return staff;
    }

    private static RoundRemark? OfDenominator(RoundCheckLine line) => line.Now.Denominator is not 0 || line.Method.IsStatistic ? null
        : line.Before?.Denominator > 0
            ? New(line, RemarkKind.NoDenominator, RemarkSeverity.Error, "знаменатель пуст, а в прошлом раунде был", "Проверьте, загружен ли контингент и не закрыты ли места работы.")
                with
            { Was = Words(line.Method, line.Before), Is = Formats.NoData }
            : New(line, RemarkKind.NoDenominator, RemarkSeverity.Warning, "знаменатель пуст: значения нет", "Проверьте, загружены ли люди и организации, от которых считается показатель.");

    private static RoundRemark? OfMissing(RoundCheckLine line, RoundCheckLimits limits) =>
        line.Missing == 0 || 100L * line.Missing < (long)limits.MissingPercent * ((line.Now.Denominator ?? 0) + line.Missing) ? null
            : New(line, RemarkKind.DataMissing, RemarkSeverity.Warning,
                $"не указаны дата рождения или начало педагогической деятельности: {RussianPlural.Count(line.Missing, "человек", "человека", "человек")}",
                "Заполните даты в карточках: без них эти люди в показатель не входят.") with
            { Role = FactRole.Excluded };

    private static RoundRemark? OfNumerator(RoundCheckLine line, FigureValue before) =>
        line.Now.Numerator is 0 && line.Now.Denominator is not 0 && before.Numerator > 0
            ? Compared(line, RemarkKind.NumeratorGone, IsNatural(line, -1) ? RemarkSeverity.Warning : RemarkSeverity.Error, "в прошлом раунде были засчитанные, теперь нет ни одного", "Проверьте, внесены ли сведения за период; если событий не было, напишите об этом в пояснении.")
            : null;

    private static RoundRemark? OfChange(RoundCheckLine line, FigureValue before, RoundCheckLimits limits)
    {
        if (line.Now.Tenths is not { } now || before.Tenths is not { } was) return null;
        if (now == was || IsNatural(line, now.CompareTo(was))) return null;
        if (line.Method.IsCount)
            return now < was ? Compared(line, RemarkKind.CountFell, RemarkSeverity.Warning, "число стало меньше, чем в прошлом раунде", LookAtPeople) : null;
        if (line.Method.Shape is not IndicatorShape.Share || line.Now.Denominator < limits.LeastDenominator || before.Denominator < limits.LeastDenominator) return null;
        var difference = Math.Abs(now - was);
        if (difference > limits.ShareTenths)
            return Compared(line, RemarkKind.ShareChanged, RemarkSeverity.Warning, $"доля изменилась больше чем на {limits.ShareTenths / 10} п. п.", LookAtPeople);
        var isFold = difference >= limits.LeastShareTenths && (now >= limits.Fold * was || was >= limits.Fold * now);
        return isFold ? Compared(line, RemarkKind.ShareChanged, RemarkSeverity.Warning, $"доля изменилась в {limits.Fold} раза или больше", LookAtPeople) : null;
    }

    private static RoundRemark? OfStaff(RoundCheckLine line, FigureValue before, RoundCheckLimits limits)
    {
        if (line.Now.Denominator is not { } now || before.Denominator is not { } was || now == 0 || Math.Max(now, was) < limits.LeastDenominator) return null;
        return 100L * Math.Abs(now - was) <= (long)limits.DenominatorPercent * was ? null
            : New(line, RemarkKind.DenominatorChanged, RemarkSeverity.Warning, $"знаменатель изменился больше чем на {limits.DenominatorPercent} %", "Проверьте приём, увольнение и перечень организаций: нет ли лишних или пропущенных.")
                with
            { Was = Formats.Number(was), Is = Formats.Number(now), Role = FactRole.Denominator };
    }

    private static IEnumerable<RoundRemark> Of(OfficialLine line, RoundCheckLimits limits)
    {
        var difference = 100L * Math.Abs(line.Counted - line.Official);
        if (line.Official == 0 ? line.Counted == 0 : difference <= (long)limits.OfficialPercent * line.Official) yield break;
        var isGreat = difference > (long)limits.OfficialErrorPercent * line.Official && difference >= 100L * limits.OfficialErrorLeast;
        yield return new(RemarkKind.OfficialDiffers, isGreat ? RemarkSeverity.Error : RemarkSeverity.Warning, line.Code,
            $"{RoundTerms.Of(line.Kind)}: расхождение с официальной статистикой больше {(isGreat ? limits.OfficialErrorPercent : limits.OfficialPercent)} %",
            "Сверьте перечень с отчётом организаций; если расхождение объяснимо, назовите причину в пояснении.")
        {
            Was = $"{Formats.Number(line.Official)} ({line.Source}, на {Formats.Date(line.Day)})", Is = Formats.Number(line.Counted),
        };
    }

    /// <summary>A shorter period gathers less, a longer one more.</summary>
    private static bool IsNatural(RoundCheckLine line, int direction) => line.PeriodShift != 0 && Math.Sign(direction) == line.PeriodShift && !OnDate.Contains(line.Method.Rule);

    private static RoundRemark Compared(RoundCheckLine line, RemarkKind kind, RemarkSeverity severity, string what, string advice) =>
        New(line, kind, severity, what, advice) with { Was = Words(line.Method, line.Before!), Is = Words(line.Method, line.Now), Role = FactRole.Numerator };

    private static RoundRemark New(RoundCheckLine line, RemarkKind kind, RemarkSeverity severity, string what, string advice) => new(kind, severity, line.Method.Code, what, advice);

    private static string Words(IndicatorMethod method, FigureValue value) =>
        ValueWords.Whole(method, new(value.Numerator, value.Denominator, value.Tenths));
}
