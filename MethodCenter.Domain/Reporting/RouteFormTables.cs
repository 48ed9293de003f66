using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Reporting;

/// <summary>The tables of the route form.</summary>
internal static class RouteFormTables
{
    public static IEnumerable<ReportBlock> Deficits(RouteFormFacts facts)
    {
        if (facts.HidesResults) return [RouteForm.Closed];
        return
        [
            new TableBlock("Дефициты, на которые рассчитан маршрут",
                [new("№", Weight: 0.35), new("Компетенция", Weight: 3.6), new("Тяжесть", Weight: 0.9), new("Результат диагностики", Weight: 1.3), new("Уровень", Weight: 1.8), new("Состояние на дату", Weight: 1.2)],
                [.. facts.Deficits.Select((d, i) => ReportRow.Of(Number(i), $"{d.Name} ({d.Code})", d.Severity == 0 ? "—" : DeficitTerms.Severity(d.Severity),
                    d.Result ?? "—", d.Level ?? "—", StateOf(d)))])
            {
                EmptyText = "Дефицитов нет: маршрут составлен для развития.",
            },
        ];
    }

    /// <summary>«Строка мероприятия»; without consent only what, when and whether it was done.</summary>
    public static IEnumerable<ReportBlock> Steps(RouteFormFacts facts)
    {
        var table = facts.HidesResults ? Titles(facts) : Whole(facts);
        return facts.Steps.Any(s => s.Plan.IsTransfer)
            ? [table, new ParagraphBlock("Знаком «▲» отмечены мероприятия с переносом освоенного в практику (положение о РСНМС, п. 3.3.2).")]
            : [table];
    }

    public static TableBlock Points(RouteFormFacts facts) => new("Контрольные точки",
        [new("№", Weight: 0.35), new("Что проверяется", Weight: 3.4), new("Срок", ReportColumnKind.Date, 0.9), new("Пройдена", ReportColumnKind.Date, 0.9), new("Итог", Weight: 3)],
        [.. facts.Points.Select((p, i) => ReportRow.Of(Number(i), p.Title, p.DueOn, p.DoneOn, facts.HidesResults ? null : p.Outcome))])
    {
        EmptyText = "Контрольные точки не назначены.",
    };

    public static TableBlock Outcome(RouteFormFacts facts)
    {
        var (route, counted) = (facts.Route, facts.Steps.Where(s => s.Live?.Status is not RouteStepStatus.Cancelled).ToList());
        var done = counted.Count(s => s.Live?.Status is RouteStepStatus.Done);
        List<ReportRow> items =
        [
            ReportRow.Of("Выполнение по часам", route is { IsApproved: true, Percent: { } percent } ? $"{percent} % ({Formats.Number(route.DoneHours)} из {Formats.Number(route.PlannedHours)} ч)" : "маршрут ещё не утверждён"),
            ReportRow.Of("Мероприятий выполнено", $"{done} из {counted.Count}"),
        ];
        if (!facts.HidesResults && facts.Deficits.Count > 0)
        {
            var closed = facts.Deficits.Count(d => d.State is DeficitState.Closed);
            items.Add(ReportRow.Of("Дефицитов снято", $"{closed} из {facts.Deficits.Count}; дефицит снимается повторной диагностикой или экспертным заключением"));
        }
        if (route.EndReason is { } reason) items.Add(ReportRow.Of("Основание завершения", reason));
        if (!facts.HidesResults) items.Add(ReportRow.Of("Итоговая оценка", route.Conclusion ?? "даётся по завершении маршрута"));
        return new("Итог маршрута", [new("Показатель", Weight: 1), new("Значение", Weight: 3)], items);
    }

    public static TableBlock Approvals(RouteFormFacts facts) => new("Электронные подтверждения этой версии",
        [new("Сторона", Weight: 2.2), new("Кто", Weight: 1.8), new("Решение", Weight: 1), new("Когда", Weight: 1.2), new("Отпечаток", Weight: 1.1), new("Замечание", Weight: 2)],
        [.. facts.Approvals.OrderBy(a => a.At).ThenBy(a => a.Party).Select(a => ReportRow.Of(RouteFormTerms.Of(a.Party), a.By, a.IsAgreed ? "согласовано" : "возвращено",
            Formats.Moment(a.At), a.ContentHash == facts.Hash ? RouteFormTerms.Short(a.ContentHash) : $"{RouteFormTerms.Short(a.ContentHash)} — не этой редакции",
            facts.HidesResults ? null : a.Comment))])
    {
        EmptyText = "Электронных подтверждений пока нет: версия не согласована.",
    };

    private static TableBlock Whole(RouteFormFacts facts) => new("Мероприятия маршрута",
        [
            new("№", Weight: 0.38), new("Дефициты", Weight: 1), new("Задача, форма и тема", Weight: 3.1), new("Вид обучения", Weight: 1.35), new("Организатор, уровень", Weight: 1.5),
            new("Часы", ReportColumnKind.Number, 0.6), new("Срок", Weight: 1.15), new("Результат, подтверждение", Weight: 1.9), new("Отметка", Weight: 1.4),
        ],
        [.. facts.Steps.Select((s, i) => ReportRow.Of(Number(i), s.Plan.Codes.Replace("; ", ", ", StringComparison.Ordinal), Subject(s), RouteTerms.Of(s.Plan.Learning),
            Organiser(s), s.Plan.Hours, Term(s.Plan), Proof(s), Mark(s)))])
    {
        Total = ReportRow.Of("", "", "Всего часов", "", "", facts.Steps.Sum(s => s.Live?.Status is RouteStepStatus.Cancelled ? 0 : s.Plan.Hours), "", "", ""),
        EmptyText = "Мероприятий в маршруте нет.",
    };

    private static TableBlock Titles(RouteFormFacts facts) => new("Мероприятия маршрута",
        [new("№", Weight: 0.35), new("Форма и тема", Weight: 4.4), new("Организатор", Weight: 1.6), new("Часы", ReportColumnKind.Number, 0.6), new("Срок", Weight: 1), new("Отметка", Weight: 1.2)],
        [.. facts.Steps.Select((s, i) => ReportRow.Of(Number(i), $"{Capital(RouteTerms.Of(s.Plan.Kind))}. {s.Plan.Title}{(s.Plan.IsTransfer ? " ▲" : "")}",
            Organiser(s), s.Plan.Hours, Term(s.Plan), Mark(s)))])
    {
        Total = ReportRow.Of("", "Всего часов", "", facts.Steps.Sum(s => s.Live?.Status is RouteStepStatus.Cancelled ? 0 : s.Plan.Hours), "", ""),
        EmptyText = "Мероприятий в маршруте нет.",
    };

    private static string Subject(RouteFormStep step)
    {
        var task = step.Plan.Task is { } text ? $"{text.TrimEnd('.')}. " : "";
        var register = step.RegisterNumber is { } number ? $" (№ {number} в Федеральном реестре)" : "";
        return $"{task}{Capital(RouteTerms.Of(step.Plan.Kind))}: {step.Plan.Title}{register}{(step.Plan.IsTransfer ? " ▲" : "")}";
    }

    private static string? Organiser(RouteFormStep step) =>
        string.Join(", ", new[] { step.Plan.Organiser, step.EventLevel }.OfType<string>()) is { Length: > 0 } words ? words : null;

    private static string Term(ContentStep step) => step.From == step.Until ? Formats.Date(step.From) : $"{Formats.Date(step.From)}\u00A0– {Formats.Date(step.Until)}";

    private static string? Proof(RouteFormStep step)
    {
        var proof = step.Live?.Proof is { } words ? $"Подтверждение: {words}" : null;
        var files = step.Files > 0 ? $"приложено: {RussianPlural.Count(step.Files, "файл", "файла", "файлов")}" : null;
        return string.Join("; ", new[] { step.Plan.Product, proof, files }.OfType<string>());
    }

    private static string Mark(RouteFormStep step) => step.Live is not { } live ? "—"
        : live.DoneOn is { } on ? $"{RouteTerms.Of(live.Status)} {Formats.Date(on)}" : RouteTerms.Of(live.Status);

    private static string StateOf(RouteFormDeficit deficit) =>
        deficit.State is { } state ? DeficitTerms.Of(state) + (deficit.IsInPlan ? "" : ", вне маршрута") : "—";

    private static string Number(int index) => (index + 1).ToString(Formats.Russian);

    private static string Capital(string text) => char.ToUpper(text[0], Formats.Russian) + text[1..];
}
