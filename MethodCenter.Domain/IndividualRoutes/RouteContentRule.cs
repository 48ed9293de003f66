using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What is wrong with a content.</summary>
/// <param name="Code">Stable, for machines and tests.</param>
/// <param name="Message">Which step, what is wrong, what to do.</param>
/// <param name="IsFormal">A draft cannot even be kept so; the others have to be mended before sending.</param>
/// <param name="StepKey">The step, when it is about one.</param>
public sealed record RouteProblem(string Code, string Message, bool IsFormal, string? StepKey = null);

/// <summary>
/// Which content of a route is admissible (domain, section 4, «Правила»; statute, п. 3.3.2): period, dates, hours, the Federal register,
/// prerequisites, every medium and high deficit covered or named, at least one transfer to practice. Pure.
/// </summary>
public static class RouteContentRule
{
    public const int LeastHours = 1;
    public const int MostHours = 1000;
    public const int LongestTitle = 500;
    public const int MostSteps = 60;

    /// <summary>Severity from which a deficit must be covered: средний.</summary>
    public const int MustCover = 2;

    /// <summary>Everything that is wrong, formal things first.</summary>
    public static IReadOnlyList<RouteProblem> Check(RouteContent content, RouteContentFacts facts) =>
        [.. Formal(content), .. Period(content), .. content.Steps.SelectMany(s => Step(content, s, facts)), .. Kept(content, facts), .. Cover(content, facts), .. Transfer(content)];

    /// <summary>What keeps a content from being stored at all.</summary>
    public static IReadOnlyList<RouteProblem> Formal(RouteContent content)
    {
        var problems = new List<RouteProblem>();
        if (content.Until < content.From) problems.Add(new("period-turned", RouteErrors.DatesTurned.Message, true));
        if (content.Steps.Count > MostSteps) problems.Add(new("too-many", $"Мероприятий больше {MostSteps}. Объедините мелкие.", true));
        if (content.Steps.Select(s => s.Key).Distinct(StringComparer.Ordinal).Count() < content.Steps.Count)
            problems.Add(new("keys", "Два мероприятия записаны под одним ключом. Удалите одно и добавьте заново.", true));
        problems.AddRange(content.Steps.SelectMany(FormalOf));
        problems.AddRange(content.Checkpoints.Where(c => Inputs.Tidy(c.Title) is null).Select(_ => new RouteProblem("checkpoint-title", "У контрольной точки нет названия. Напишите, что проверяется.", true)));
        problems.AddRange(content.Uncovered.Where(g => Inputs.Tidy(g.Reason) is null)
            .Select(g => new RouteProblem("gap-reason", $"Дефицит {g.Code} оставлен без мероприятий без причины. Напишите причину.", true)));
        return problems;
    }

    /// <summary>Whole months that the period has room for: 01.02–30.04 are three.</summary>
    public static bool LastsMonths(DateOnly from, DateOnly until, int months) => from.AddMonths(months) <= until.AddDays(1);

    private static IEnumerable<RouteProblem> FormalOf(ContentStep step)
    {
        if (Inputs.Tidy(step.Title, LongestTitle + 1) is not { } title) yield return new("title", $"Мероприятие {RouteTerms.Span(step.From, step.Until)}: нет названия. Напишите тему.", true, step.Key);
        else if (title.Length > LongestTitle) yield return new("title", $"{Named(step)}: название длиннее {LongestTitle} знаков. Сократите.", true, step.Key);
        if (step.Hours is < LeastHours or > MostHours) yield return new("hours", $"{Named(step)}: часов должно быть от {LeastHours} до {MostHours}. Исправьте.", true, step.Key);
        if (step.Until < step.From) yield return new("dates-turned", $"{Named(step)}: окончание раньше начала. Проверьте даты.", true, step.Key);
    }

    private static IEnumerable<RouteProblem> Period(RouteContent content)
    {
        if (content.Until < content.From) yield break;
        if (!LastsMonths(content.From, content.Until, RouteParameters.LeastMonths))
            yield return new("period-short", $"Срок маршрута короче {RouteParameters.LeastMonths} месяцев: продлите его до {Formats.Date(content.From.AddMonths(RouteParameters.LeastMonths).AddDays(-1))} или дальше.", false);
        if (content.Until >= content.From.AddMonths(RouteParameters.MostMonths))
            yield return new("period-long", $"Срок маршрута длиннее {RouteParameters.MostMonths} месяцев: закончите его не позже {Formats.Date(content.From.AddMonths(RouteParameters.MostMonths).AddDays(-1))}.", false);
        if (content.Steps.Count == 0) yield return new("no-steps", "В маршруте нет мероприятий. Добавьте хотя бы одно.", false);
        foreach (var point in content.Checkpoints.Where(c => c.DueOn < content.From || c.DueOn > content.Until))
            yield return new("checkpoint-outside", $"Контрольная точка «{point.Title}» вне срока маршрута. Выберите день внутри срока.", false);
    }

    private static IEnumerable<RouteProblem> Step(RouteContent content, ContentStep step, RouteContentFacts facts)
    {
        if (content.From <= content.Until && (step.From < content.From || step.Until > content.Until))
            yield return new("outside", $"{Named(step)}: даты {RouteTerms.Span(step.From, step.Until)} вне срока маршрута {RouteTerms.Span(content.From, content.Until)}. Перенесите мероприятие или измените срок.", false, step.Key);
        if (step.ProgrammeId is not { } id || facts.Programmes.GetValueOrDefault(id) is not { } programme || facts.DoneKeys.Contains(step.Key)) yield break;
        if (programme.ExcludedOn < step.From && !step.IsOutside)
            yield return new("excluded", $"{Named(step)}: программа исключена из Федерального реестра {Formats.Date(programme.ExcludedOn)}, раньше начала обучения. Выберите другую или отметьте «вне реестра».", false, step.Key);
        foreach (var required in programme.Requires.Where(r => !facts.CompletedProgrammes.Contains(r) && !IsBefore(content, r, step)))
            yield return new("prerequisite", $"{Named(step)}: сначала нужна программа «{facts.Programmes.GetValueOrDefault(required)?.Title ?? "№ " + required}». Поставьте её раньше этого мероприятия.", false, step.Key);
    }

    private static bool IsBefore(RouteContent content, int programme, ContentStep step) =>
        content.Steps.Any(s => s.ProgrammeId == programme && s.Until < step.From);

    /// <summary>What is done cannot be planned away.</summary>
    private static IEnumerable<RouteProblem> Kept(RouteContent content, RouteContentFacts facts) =>
        facts.DoneSteps.Where(d => content.Steps.All(s => s.Key != d.Key))
            .Select(d => new RouteProblem("done-removed", $"Мероприятие «{d.Title}» уже выполнено: убрать его из маршрута нельзя. Верните его в план.", false, d.Key));

    private static IEnumerable<RouteProblem> Cover(RouteContent content, RouteContentFacts facts)
    {
        var covered = content.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Concat(content.Uncovered.Select(g => g.Code)).ToHashSet(StringComparer.Ordinal);
        return facts.Deficits.Where(d => d.Severity >= MustCover && !covered.Contains(d.Code))
            .Select(d => new RouteProblem("uncovered", $"Дефицит {d.Code} «{d.Name}» ({DeficitTerms.Severity(d.Severity)}) не закрывает ни одно мероприятие. Добавьте мероприятие или назовите причину.", false));
    }

    private static IEnumerable<RouteProblem> Transfer(RouteContent content)
    {
        if (content.Steps.Count > 0 && !content.Steps.Any(s => s.IsTransfer))
            yield return new("transfer", "Нет переноса в практику: отметьте хотя бы одно мероприятие — стажировку, мастер-класс, посещение занятий (положение, п. 3.3.2).", false);
    }

    private static string Named(ContentStep step) => $"«{Inputs.Tidy(step.Title, 120) ?? RouteTerms.Of(step.Kind)}»";
}
