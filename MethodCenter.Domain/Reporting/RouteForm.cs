using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Reporting;

/// <summary>«Индивидуальный образовательный маршрут»: the form of one route (domain, section 4, «Структура бланка»). Pure.</summary>
internal static class RouteForm
{
    public const string Kind = "Индивидуальный образовательный маршрут";
    private const string Pen = "____________________________";

    public static Report Create(RouteFormFacts facts, CentreHead head, DateTime made) => new()
    {
        Kind = Kind,
        Title = Kind,
        Subtitle = $"{facts.Name.Full}. № {facts.Route.Number}",
        Organisation = head.Lines(isRegion: false),
        Date = facts.Day,
        City = head.City,
        Orientation = ReportOrientation.Landscape,
        Approval = new ApprovalStamp("УТВЕРЖДАЮ", "Руководитель ЦНППМ"),
        Blocks = [.. Blocks(facts, level: 1), new SignaturesBlock(Signatures(facts, withCentre: false))],
        Notes = [.. VersionNotes(facts), new("Назначение", Purpose), new("Сформировано", Formats.Moment(made))],
    };

    public const string Purpose = "маршрут и результаты диагностики служат профессиональному развитию и не являются основанием для взысканий";

    /// <summary>The parts of the form in order; in a packet they stand one level below the person's name.</summary>
    public static IEnumerable<ReportBlock> Blocks(RouteFormFacts facts, int level)
    {
        HeadingBlock Heading(string text) => new(level, text, Numbered: level == 1);

        return
        [
            Title(facts),
            Heading("Основание"), Basis(facts),
            Heading("Профиль и дефициты"), .. RouteFormTables.Deficits(facts),
            .. facts.HidesResults ? [] : Goal(facts).Prepend(Heading("Цель и ожидаемые результаты")),
            Heading("Мероприятия"), .. RouteFormTables.Steps(facts),
            Heading("Сопровождение и контрольные точки"), Support(facts), RouteFormTables.Points(facts),
            .. facts.HidesResults ? [] : Reflection(facts).Prepend(Heading("Рефлексия педагога")),
            Heading("Итог"), RouteFormTables.Outcome(facts), .. Gaps(facts),
            // What is signed stands on one sheet, so that signatures are never alone on theirs.
            new PageBreakBlock(), Heading("Согласования"), RouteFormTables.Approvals(facts),
        ];
    }

    /// <summary>Lines for a pen; the name is printed where it is known.</summary>
    public static IReadOnlyList<SignatureLine> Signatures(RouteFormFacts facts, bool withCentre) =>
    [
        new("С маршрутом ознакомлен(а), согласен (согласна): педагог", facts.Name.Short, HasDate: true),
        new("Методист", PersonName.Parse(facts.Methodist?.Split(',')[0])?.Short, HasDate: true),
        new($"СОГЛАСОВАНО. Руководитель организации: {facts.Organisation}", HasDate: true),
        .. withCentre ? [new SignatureLine("УТВЕРЖДАЮ. Руководитель ЦНППМ", HasDate: true)] : Array.Empty<SignatureLine>(),
    ];

    /// <summary>Which version this is and what its content is worth: for the small print.</summary>
    public static IEnumerable<ReportNote> VersionNotes(RouteFormFacts facts) =>
    [
        new("Версия", $"{facts.Version.Number}, {RouteTerms.Of(facts.Version.Origin)} {Formats.Moment(facts.Version.CreatedAt)}"
            + (facts.Version.ApprovedOn is { } on ? $", утверждена {Formats.Date(on)}" : ", не утверждена")),
        .. facts.NewerNumber is { } newer ? [new ReportNote("Новая версия", $"на согласовании находится версия {newer}; здесь — действующая")] : Array.Empty<ReportNote>(),
        new("Отпечаток содержания (SHA-256)", facts.Hash),
    ];

    private static KeyValuesBlock Title(RouteFormFacts facts) => new(
    [
        new("Фамилия, имя, отчество", facts.Name.Full),
        new("Должность, предмет", facts.Subject is null ? facts.Position : $"{facts.Position}, {facts.Subject}"),
        new("Организация, муниципалитет", facts.Municipality.Length == 0 ? facts.Organisation : $"{facts.Organisation}, {facts.Municipality}"),
        new("Педагогический стаж, категория", $"{RouteFormTerms.Experience(facts.ExperienceMonths) ?? "стаж не указан"}; {Small(facts.Category)}"),
        new("Номер и период маршрута", $"{facts.Route.Number}, с {Formats.Date(facts.Content.From)} по {Formats.Date(facts.Content.Until)}"),
        new("Состояние", $"{RouteTerms.Of(facts.Route.Status)} с {Formats.Date(facts.Route.StatusSince)}"),
    ]);

    private static KeyValuesBlock Basis(RouteFormFacts facts)
    {
        var basis = facts.Basis;
        var campaign = basis is null ? "" : $": {basis.Campaign} ({basis.Operator})";
        var passed = (basis?.On ?? facts.Route.DiagnosedOn) is { } day ? $", пройдена {Formats.Date(day)}" : "";
        List<KeyValueItem> items = [new("Маршрут составлен на основании", RouteTerms.Of(facts.Route.Basis) + campaign + passed)];
        if (basis?.Result is { } result && !facts.HidesResults) items.Add(new("Результат в целом", $"{result} (шкала «{basis.Scale}»)"));
        if (facts.Route.SecondReason is { } second && !facts.HidesResults) items.Add(new("Обоснование второго маршрута", second));
        return new(items);
    }

    private static IEnumerable<ReportBlock> Goal(RouteFormFacts facts) =>
    [
        new ParagraphBlock(facts.Content.Goal ?? "Цель в маршруте не записана."),
        .. facts.Content.Expected is { } expected ? [new ParagraphBlock("Ожидаемые результаты: " + expected)] : Array.Empty<ReportBlock>(),
    ];

    private static TableBlock Support(RouteFormFacts facts) => new("Кто сопровождает маршрут",
        [new("В каком качестве", Weight: 1), new("Фамилия, имя, отчество", Weight: 3)],
        [
            ReportRow.Of("Методист", facts.Methodist ?? Pen),
            .. facts.Tutors.Select(t => ReportRow.Of("Тьютор программы", t)),
            ReportRow.Of("Наставник", Pen),
        ]);

    private static IEnumerable<ReportBlock> Reflection(RouteFormFacts facts)
    {
        var reviews = facts.Steps.Where(s => s.Live?.Review is not null).Select(s => $"{s.Plan.Title}: {s.Live!.Review}").ToList();
        return
        [
            new ParagraphBlock(facts.Route.Reflection ?? "Педагог ещё не записал, что удалось и что взято в практику."),
            .. reviews.Count > 0 ? [new ParagraphBlock("Отзывы о мероприятиях:"), new BulletListBlock(reviews)] : Array.Empty<ReportBlock>(),
        ];
    }

    private static IEnumerable<ReportBlock> Gaps(RouteFormFacts facts)
    {
        if (facts.HidesResults) return [];
        List<string> left =
        [
            .. facts.Content.Uncovered.Select(g => $"{facts.NameOf(g.Code)} ({g.Code}): {g.Reason}"),
            .. facts.Deficits.Where(d => !d.IsInPlan && d.Severity >= 2).Select(d => $"{d.Name} ({d.Code}): в маршрут не включён"),
        ];
        return left.Count == 0
            ? [new ParagraphBlock("Средних и тяжёлых дефицитов, которые маршрут не закрывает, нет.")]
            : [new ParagraphBlock("Маршрут не закрывает:"), new BulletListBlock(left)];
    }

    private static string Small(string text) => text.Length == 0 ? "категория не указана" : char.ToLower(text[0], Formats.Russian) + text[1..];

    internal static ParagraphBlock Closed { get; } = new("Сведения о результатах и дефицитах показываются организации с согласия педагога; согласие не дано.");
}
