using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Reporting;

/// <summary>A packet of route forms of one organisation: contents, a summary list, each route from a new sheet. Pure.</summary>
internal static class RoutePacket
{
    public const string Kind = "Пакет ИОМ организации";

    /// <param name="organisation">Whose people, with the part of the packet where there are several.</param>
    /// <param name="routes">In the order of printing.</param>
    /// <param name="head">Whose paper.</param>
    /// <param name="day">Of the figures.</param>
    /// <param name="made">UTC.</param>
    public static Report Create(string organisation, IReadOnlyList<RouteFormFacts> routes, CentreHead head, DateOnly day, DateTime made) => new()
    {
        Kind = Kind,
        Title = "Индивидуальные образовательные маршруты педагогов",
        Subtitle = organisation,
        Organisation = head.Lines(isRegion: false),
        Date = day,
        City = head.City,
        Orientation = ReportOrientation.Landscape,
        HasTitlePage = true,
        Blocks =
        [
            new ContentsBlock(1),
            new HeadingBlock(1, "Сводный список", Numbered: false),
            Summary(routes, day),
            .. routes.SelectMany(One),
        ],
        Notes = [new("Маршрутов в пакете", Formats.Number(routes.Count)), new("Назначение", RouteForm.Purpose), new("Сформировано", Formats.Moment(made))],
    };

    private static TableBlock Summary(IReadOnlyList<RouteFormFacts> routes, DateOnly day) => new("Маршруты организации",
        [
            new("№", Weight: 0.35), new("Педагог", Weight: 2.4), new("Должность, предмет", Weight: 2.2), new("Номер ИОМ", Weight: 1.2), new("Срок", Weight: 1.1),
            new("Часы", ReportColumnKind.Number, 0.6), new("Выполнено по часам", ReportColumnKind.Share, 1), new("Состояние", Weight: 1.2),
        ],
        [.. routes.Select((f, i) => ReportRow.Of((i + 1).ToString(Formats.Russian), f.Name.Full, f.Subject is null ? f.Position : $"{f.Position}, {f.Subject}", f.Route.Number,
            $"{Formats.Date(f.Content.From)}\u00A0– {Formats.Date(f.Content.Until)}", f.Content.Hours,
            f.Route.IsApproved && f.Route.PlannedHours > 0 ? new Percent(Math.Min(f.Route.DoneHours, f.Route.PlannedHours), f.Route.PlannedHours) : "не утверждён",
            RouteTerms.Of(f.Route.Status)))])
    {
        Source = "реестр ИОМ; черновики в пакет не входят", AsOf = day,
    };

    private static IEnumerable<ReportBlock> One(RouteFormFacts facts) =>
    [
        new PageBreakBlock(),
        new HeadingBlock(1, $"{facts.Name.Full}, {facts.Route.Number}", Numbered: false),
        .. RouteForm.Blocks(facts, level: 2),
        new SignaturesBlock(RouteForm.Signatures(facts, withCentre: true)),
        new ParagraphBlock(string.Join(". ", RouteForm.VersionNotes(facts).Select(n => $"{n.Label}: {n.Text}")) + "."),
    ];
}
