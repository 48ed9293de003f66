using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Приказ о закреплении: head, date and number, ground, points, control, signature, who has read it, the annex by methodist (ГОСТ Р 7.0.97-2016).
/// A fact that is missing is a blank for a pen. Pure.
/// </summary>
internal static class OrderPaper
{
    public static string KindOf(OrderFacts facts) => facts.IsApproved ? "Приказ о закреплении" : "Проект приказа о закреплении";

    public static Report Create(OrderFacts facts) => new()
    {
        Kind = facts.Part is { } part ? $"{KindOf(facts)}, часть {part}" : KindOf(facts),
        Title = facts.IsApproved ? "ПРИКАЗ" : "ПРОЕКТ ПРИКАЗА",
        Subtitle = MentoringPapersWords.DateAndNumber(facts.Date, facts.Number, facts.City),
        Organisation = facts.Issuer,
        Date = facts.Date ?? facts.Day,
        City = facts.City,
        SaysAsOf = false,
        KeptOverTenYears = true,
        Blocks = facts.Part is > 1 ? [.. OrderAnnex.Blocks(facts)] : [.. Body(facts), .. OrderAnnex.Acquainted(facts), new PageBreakBlock(), .. OrderAnnex.Blocks(facts)],
        // An order in force carries nothing below its annex.
        Notes = facts.IsApproved ? [] :
        [
            new("Проект", "вариант не утверждён; документ не является действующим приказом"), new("Составлено по", facts.Source), new("Сформировано", Formats.Moment(facts.Made)),
        ],
    };

    private static IEnumerable<ReportBlock> Body(OrderFacts facts) =>
    [
        new HeadingBlock(1, OrderTexts.TitleOf(facts.Kind), Numbered: false),
        new ParagraphBlock($"{OrderTexts.PurposeOf(facts.Kind)}, на основании {facts.Parts.Ground ?? MentoringPapersWords.LongBlank} ПРИКАЗЫВАЮ:"),
        new BulletListBlock(OrderTexts.PointsOf(facts), Numbered: true),
        new SignaturesBlock([new(facts.Parts.SignerPost ?? MentoringPapersWords.LongBlank, MentoringPapersWords.InitialsFirst(facts.Parts.SignerName))]),
    ];
}
