using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.Domain.Reporting;

/// <summary>Tables of an order: who has read it, and the list by methodist or mentor.</summary>
internal static class OrderAnnex
{
    public static IEnumerable<ReportBlock> Acquainted(OrderFacts facts) => facts.Givers.Count == 0 ? [] :
    [
        new HeadingBlock(2, "С приказом ознакомлены", Numbered: false),
        new TableBlock("Лист ознакомления",
            [new("№", Weight: 0.4), new("Фамилия, имя, отчество", Weight: 3.4), new("Подпись", Weight: 1.6), new("Дата", Weight: 1.4)],
            [.. facts.Givers.Select((g, i) => ReportRow.Of(Number(i), g.Name, "", ""))]),
    ];

    public static IEnumerable<ReportBlock> Blocks(OrderFacts facts)
    {
        var parts = new OrderPlan(facts.Lines, facts.IsApproved).Parts;
        return
        [
            new HeadingBlock(1, facts.Part is { } part && parts > 1 ? $"Приложение, часть {part} из {parts}" : "Приложение", Numbered: false),
            new ParagraphBlock($"к приказу от {MentoringPapersWords.Date(facts.Date)} № {facts.Number ?? MentoringPapersWords.Blank}"),
            List(facts),
            .. facts.IsApproved || facts.Uncovered == 0 ? Array.Empty<ReportBlock>()
                : [new ParagraphBlock($"В проект не вошли те, для кого никого не нашлось: {Formats.Number(facts.Uncovered)}. Причины — на странице варианта.")],
        ];
    }

    private static TableBlock List(OrderFacts facts) => facts.Kind is StagingKind.Schools or StagingKind.LowResults
        ? new TableBlock(Caption, [new("№", Weight: 0.5), new(OrderTexts.SeekerOf(facts.Kind), Weight: 4), new("Муниципалитет", Weight: 1.7), new("Срок", Weight: 1.5)], Rows(facts, hasPlace: false))
        {
            EmptyText = Empty,
        }
        : new TableBlock(Caption,
            [new("№", Weight: 0.5), new(OrderTexts.SeekerOf(facts.Kind), Weight: 2.6), new("Место работы", Weight: 2.5), new("Муниципалитет", Weight: 1.5), new("Срок", Weight: 1.5)], Rows(facts, hasPlace: true))
        {
            EmptyText = Empty,
        };

    private const string Caption = "Список закреплений";
    private const string Empty = "В варианте нет ни одной пары.";

    /// <summary>A line for the giver, then everybody in order; numbers run through the whole order, so that parts follow each other.</summary>
    private static IReadOnlyList<ReportRow> Rows(OrderFacts facts, bool hasPlace)
    {
        List<ReportRow> rows = [];
        var (number, first) = (0, ((facts.Part ?? 1) - 1) * OrderQueries.PerPart);
        var last = facts.Part is null ? int.MaxValue : first + OrderQueries.PerPart;
        var term = MentoringPapersWords.Span(facts.From, facts.Until);
        foreach (var giver in facts.Givers)
        {
            var isNamed = false;
            foreach (var line in giver.Lines)
            {
                var index = number++;
                if (index < first || index >= last) continue;
                if (!isNamed) rows.Add(Head(facts.Kind, giver, hasPlace));
                isNamed = true;
                rows.Add(hasPlace
                    ? ReportRow.Of(Number(index), line.Name, line.Place, line.Municipality, term)
                    : ReportRow.Of(Number(index), line.Name, line.Municipality, term));
            }
        }
        return rows;
    }

    private static ReportRow Head(StagingKind kind, OrderGiver giver, bool hasPlace)
    {
        var count = $"закреплено: {Formats.Number(giver.Lines.Count)}";
        var name = $"{OrderTexts.GiverOf(kind)}: {giver.Name}";
        return (hasPlace ? ReportRow.Of("", name, "", "", count) : ReportRow.Of("", name, "", count)) with { IsStrong = true };
    }

    private static string Number(int index) => (index + 1).ToString(Formats.Russian);
}
