using System.Globalization;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Writes a proposed route down as the content of a version. Pure.</summary>
internal static class ProposalContent
{
    /// <param name="kept">Steps that stay from the version before: begun or done.</param>
    public static RouteContent Of(ProposedRoute route, IReadOnlyList<PlanNeed> needs, IReadOnlyList<ContentStep>? kept = null)
    {
        var names = needs.ToDictionary(n => n.Code, n => n.Name, StringComparer.Ordinal);
        var steps = (kept ?? []).Concat(route.Steps.Select(s => StepOf(s, names))).OrderBy(s => s.From).ThenBy(s => s.Until).ToList();
        var from = steps.Count > 0 && steps[0].From < route.From ? steps[0].From : route.From;
        var closed = steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Distinct(StringComparer.Ordinal).Where(names.ContainsKey).ToList();
        return new RouteContent(from, route.Until)
        {
            Goal = closed.Count == 0 ? null : "Устранить профессиональные дефициты: " + string.Join("; ", closed.Select(c => $"{c} «{names[c]}»")) + ".",
            Expected = closed.Count == 0 ? null : "Результат повторной диагностики не ниже порога по каждой из этих компетенций; освоенное применяется на занятиях.",
            Steps = steps,
            Checkpoints = Checkpoints(from, route.Until),
            Uncovered = [.. route.Uncovered.Select(u => new ContentGap(u.Code, u.Reason))],
        };
    }

    private static ContentStep StepOf(ProposedStep step, Dictionary<string, string> names) =>
        new(ContentStep.NewKey(), step.Kind, LearningOf(step.Kind), step.Title, step.Hours, step.From, step.Until)
        {
            Task = step.Closes.Count == 0 ? null : "Освоить: " + string.Join("; ", step.Closes.Where(names.ContainsKey).Select(c => names[c])),
            Organiser = step.Provider.Length == 0 ? null : step.Provider,
            Codes = CompetenceCodes.Line(step.Closes), IsTransfer = step.IsTransfer, Product = ProductOf(step.Kind), Why = step.Why,
            Alternatives = [.. step.Alternatives.Select(a => new ContentAlternative(a.Title, a.Hours, a.WhyNot))],
            ProgrammeId = IdIn(step.OptionKey, "programme:"), StreamId = IdIn(step.SessionKey, "stream:"), EventId = IdIn(step.OptionKey, "event:"), OfferId = IdIn(step.OptionKey, "offer:"),
        };

    private static LearningKind LearningOf(RouteStepKind kind) => kind switch
    {
        RouteStepKind.Programme => LearningKind.Formal,
        RouteStepKind.SelfStudy or RouteStepKind.Publication => LearningKind.Informal,
        _ => LearningKind.NonFormal,
    };

    private static string ProductOf(RouteStepKind kind) => kind switch
    {
        RouteStepKind.Programme => "удостоверение (диплом)",
        RouteStepKind.Internship => "отчёт о стажировке, занятие по образцу площадки",
        RouteStepKind.Event => "заметка о том, что применено на занятиях",
        RouteStepKind.MutualVisit => "карта наблюдения, самоанализ занятия",
        RouteStepKind.Consultation => "запись договорённостей с методистом",
        RouteStepKind.SelfStudy => "конспект или разработка занятия",
        _ => "материал для портфолио",
    };

    /// <summary>A look halfway and one in the last fortnight.</summary>
    private static List<ContentCheckpoint> Checkpoints(DateOnly from, DateOnly until) =>
    [
        new("Промежуточная встреча с методистом: что освоено, что мешает", from.AddDays((until.DayNumber - from.DayNumber) / 2)),
        new("Итоговая встреча: перенос в практику, повторная диагностика", until.AddDays(-7)),
    ];

    private static int? IdIn(string? key, string prefix) => key?.StartsWith(prefix, StringComparison.Ordinal) == true
        && int.TryParse(key.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
