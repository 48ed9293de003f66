using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Passport;

/// <summary>Indicators of the sheet as tables: the numbers are those of the monitoring, digit for digit.</summary>
internal static class PassportIndicators
{
    private static PassportColumn[] Columns => [new("Код", IsFigure: false, Weight: 0.5), new("Показатель", IsFigure: false, Weight: 2.9), new("Ед.", IsFigure: false, Weight: 0.5), new("Значение")];

    /// <summary>A choice of indicators without targets.</summary>
    public static PassportTable Of(string code, string caption, IEnumerable<string> codes, PassportFacts facts, int? place)
    {
        var methods = codes.Select(facts.Sheet.Find).OfType<IndicatorMethod>();
        return new(code, caption, Columns, [.. methods.Select(m => new PassportLine(m.Code, Head(m, facts, place)))], Source, facts.Day);
    }

    /// <summary>The eight of п. 6.1 with targets.</summary>
    public static PassportTable Main(PassportFacts facts, int? place)
    {
        var rows = facts.Sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).Select(m =>
        {
            var light = TargetRule.Of(m, facts.Sheet.Of(m, place).Value.Number, place is not null);
            return new PassportLine(m.Code, [.. Head(m, facts, place), PassportCell.Of(m.Target?.Words ?? "не установлена"), PassportCell.Of(PassportTables.Words(light))]);
        });
        return new("main", "Показатели эффективности (п.\u00A06.1 Положения)", [.. Columns, new("Цель", IsFigure: false, Weight: 1.6), new("Оценка", IsFigure: false, Weight: 1.3)], [.. rows], Source, facts.Day);
    }

    /// <summary>The eight by municipalities.</summary>
    public static PassportTable Places(PassportFacts facts)
    {
        var methods = facts.Sheet.Methods.Where(m => m.Kind is IndicatorKind.Main).ToList();
        List<PassportLine> lines = [.. facts.Sheet.Places.Select(p => new PassportLine(p.Oktmo, [PassportCell.Of(p.Name), .. methods.Select(m => Cell(m, facts, p.Id))]) { IsPart = true })];
        lines.Add(new("Область", [PassportCell.Of("Область"), .. methods.Select(m => Cell(m, facts, null))]) { IsTotal = true });
        return new("main-places", "Показатели по муниципальным образованиям", [new("Муниципалитет", IsFigure: false, Weight: 1.8), .. methods.Select(m => new PassportColumn($"{m.Code}, {m.Unit}"))], lines, Source, facts.Day);
    }

    private const string Source = "мониторинг показателей эффективности РСНМС";

    private static List<PassportCell> Head(IndicatorMethod method, PassportFacts facts, int? place) =>
        [PassportCell.Of(method.Code), PassportCell.Of(method.Name), PassportCell.Of(method.Unit), Cell(method, facts, place)];

    private static PassportCell Cell(IndicatorMethod method, PassportFacts facts, int? place)
    {
        var value = facts.Sheet.Of(method, place).Value;
        var isPeople = method.Subject is FactSubject.People or FactSubject.Methodists;
        var kind = method.Shape switch
        {
            IndicatorShape.Share => PassportCellKind.Share,
            IndicatorShape.Count => PassportCellKind.Count,
            _ => PassportCellKind.Ratio,
        };
        return new(kind, isPeople) { Numerator = value.Numerator, Denominator = value.Denominator, Tenths = value.Tenths };
    }
}
