using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>The people of a campaign as a paper: who must pass and who has.</summary>
public static class PlanReport
{
    /// <param name="head">Which campaign.</param>
    /// <param name="rows">The list as it is filtered.</param>
    /// <param name="today">The day of the paper.</param>
    public static Report Create(PlanHead head, IReadOnlyList<PlanRow> rows, DateOnly today) => new()
    {
        Kind = "План диагностики",
        Title = "План прохождения диагностики",
        Subtitle = $"{head.Title} ({head.Code}), {Formats.Date(head.From)} – {Formats.Date(head.Until)}",
        Date = today,
        Orientation = ReportOrientation.Landscape,
        Blocks =
        [
            new ParagraphBlock($"Всего в списке: {RussianPlural.Count(rows.Count, "человек", "человека", "человек")}. Прошли: {Formats.Number(rows.Count(r => r.State is PassingState.Completed))}."),
            new TableBlock("Участники диагностики",
                [
                    new("№", ReportColumnKind.Number, 0.4) { IsSummed = false }, new("Фамилия, имя, отчество", Weight: 2), new("Организация", Weight: 1.6),
                    new("Муниципалитет", Weight: 1.2), new("Должность, предмет", Weight: 1.6), new("Состояние", Weight: 1.3),
                ],
                [.. rows.Select((r, i) => ReportRow.Of(i + 1, r.FullName, r.Organisation, r.Municipality, PostOf(r), StateOf(r)))])
            {
                EmptyText = "Под заданные условия никто не подходит.",
                AsOf = today,
            },
            new SignaturesBlock([new("Ответственный за проведение диагностики", HasDate: true)]),
        ],
        Notes = [new("Содержание", "состояние прохождения; результаты в этом списке не приводятся")],
    };

    private static string PostOf(PlanRow row) => string.Join(", ", new[] { row.Position, row.Subject }.OfType<string>());

    private static string StateOf(PlanRow row) => row.Excused is null || row.State is not PassingState.Excused
        ? CampaignTerms.Of(row.State) : $"{CampaignTerms.Of(row.State)}: {row.Excused}";
}
