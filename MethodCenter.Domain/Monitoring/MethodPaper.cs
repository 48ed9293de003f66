using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Monitoring;

/// <summary>«Методика расчёта» as a paper: every indicator with its formula, parameters, target, source and approval.</summary>
public sealed class MethodPaperQueries(Database database, MethodQueries methods, CentreHead head, TimeProvider clock)
{
    /// <summary>Null for roles without figures. Leaves a line in the journal.</summary>
    public async Task<Report?> BuildAsync(MethodFilter filter, CancellationToken ct)
    {
        if (await methods.ListAsync(filter, ct) is not { } list) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Printed, "Methods", AuditTerms.Summary(AuditAction.Printed, "Methods")) { Rows = list.Count }, ct);
        return MethodPaper.Create(list, head.Lines(database.Actor.Scope.Kind is not ScopeKind.Municipality), clock.Now());
    }
}

/// <summary>Builds the paper. Pure.</summary>
internal static class MethodPaper
{
    public static Report Create(MethodList list, IReadOnlyList<string> organisation, DateTime made) => new()
    {
        Kind = "Методика расчёта показателей",
        Title = "МЕТОДИКА РАСЧЁТА",
        Subtitle = "показателей эффективности региональной системы научно-методического сопровождения",
        Organisation = organisation,
        Date = list.Day,
        Blocks = list.Count == 0 ? [new ParagraphBlock("Под заданные условия не подходит ни один показатель.")] : [.. Head(), Summary(list), .. list.Groups.SelectMany(Group)],
        Notes = [new("Версии", $"действующие на {Formats.Date(list.Day)}"), new("Сформировано", Formats.Moment(made))],
    };

    private static IEnumerable<ReportBlock> Head() =>
    [
        new HeadingBlock(1, "Обозначения"),
        new BulletListBlock(
        [
            "D — отчётная дата; P — период от 1 января до D включительно;",
            "T — педагогические работники, M — управленческие кадры, U — те и другие; человек учитывается один раз, по основному месту работы в организации контура мониторинга на D;",
            "N — числитель, Z — знаменатель; значение области — сумма числителей, делённая на сумму знаменателей, а не среднее процентов;",
            "один знак после запятой, половина округляется вверх; если Z = 0, значения нет: «нет данных».",
        ]),
        new HeadingBlock(1, "Сводный перечень"),
    ];

    private static TableBlock Summary(MethodList list) => new("Показатели и целевые значения",
        [new("Код", Weight: 0.5), new("Показатель", Weight: 3), new("Единица", Weight: 0.9), new("Цель", Weight: 1.4), new("Версия", Weight: 0.9), new("Утверждена", Weight: 2)],
        [.. list.Groups.SelectMany(g => g.Rows).Select(r => ReportRow.Of(r.Method.Code, r.Method.Name, r.Method.Unit, MethodTerms.Target(r.Method.Target),
            MethodTerms.Number(r.Method.Version), MethodTerms.Approval(r.Method.Approval)))])
    { AsOf = list.Day };

    private static IEnumerable<ReportBlock> Group(MethodGroup group) =>
    [
        new HeadingBlock(1, TitleOf(group)),
        .. group.Rows.SelectMany(r => Card(r.Method)),
    ];

    private static string TitleOf(MethodGroup group) => group.Rows[0].Method.Kind is IndicatorKind.Other ? "Иные показатели" : $"Показатель {group.Title}";

    private static IEnumerable<ReportBlock> Card(IndicatorMethod method) =>
    [
        new HeadingBlock(2, $"{method.Code}. {method.Name}", Numbered: false),
        new KeyValuesBlock(
        [
            new("Единица", method.Unit), new("Порядок расчёта", method.Formula), .. Parameters(method), new("Целевое значение", MethodTerms.Target(method.Target)),
            new("Направление", MonitoringTerms.Of(method.Direction)), new("Источник", method.Source), new("Ответственный", method.Responsible ?? "не назначен"),
            new("Версия", $"{MethodTerms.Number(method.Version)}, {MethodTerms.From(method.From)}"), new("Утверждена", MethodTerms.Approval(method.Approval)),
        ]),
    ];

    private static IEnumerable<KeyValueItem> Parameters(IndicatorMethod method) =>
        MethodParameterRule.Of(method).Select(p => new KeyValueItem(MethodTerms.Of(p), MethodTerms.Value(p, method.Parameters)));
}
