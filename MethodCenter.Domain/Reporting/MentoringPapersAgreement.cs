using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Дополнительное соглашение к трудовому договору наставника: содержание, срок и форма работы, выплата, досрочный отказ (ТК РФ, ст. 72 и 351.8). Pure.
/// </summary>
internal static class MentoringPapersAgreement
{
    public static Report Create(MentoringPaperFacts facts)
    {
        var pair = facts.Pair;
        return new()
        {
            Kind = MentoringPapers.KindOf(MentoringPaper.Agreement),
            Title = $"ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ № {pair.AgreementNumber ?? MentoringPapersWords.Blank}",
            Subtitle = $"к трудовому договору от {MentoringPapersWords.DateBlank} № {MentoringPapersWords.Blank}",
            Organisation = facts.Mentor.Employer is { } employer ? [employer] : [],
            Date = pair.AgreementDate ?? facts.Day,
            City = facts.City,
            SaysAsOf = false,
            KeptOverTenYears = true,
            Blocks =
            [
                new KeyValuesBlock([new("Место заключения", facts.City ?? MentoringPapersWords.LongBlank), new("Дата", MentoringPapersWords.Date(pair.AgreementDate))]),
                new ParagraphBlock(Preamble(facts)),
                .. Subject(facts), .. Content(facts), .. TermAndForm(facts), .. Payment(facts), .. EarlyEnd(facts), .. Final(facts),
                new SignaturesBlock(
                [
                    new("Работодатель", HasDate: true), new("Работник", MentoringPapersWords.InitialsFirst(facts.Mentor.FullName), HasDate: true),
                    new("Экземпляр соглашения получил(а): работник", MentoringPapersWords.InitialsFirst(facts.Mentor.FullName)),
                ]),
            ],
            Notes = facts.Mentor.IsEmployed ? [] :
                [new("Проверьте", "место работы наставника в реестре не указано; если трудового договора нет, работа оформляется договором гражданско-правового характера")],
        };
    }

    private static string Preamble(MentoringPaperFacts facts) =>
        $"{facts.Mentor.Employer ?? MentoringPapersWords.LongBlank}, в лице {MentoringPapersWords.LongBlank}, действующего (действующей) на основании {MentoringPapersWords.LongBlank}, "
        + $"далее — Работодатель, с одной стороны, и {facts.Mentor.FullName}, {facts.Mentor.Post ?? MentoringPapersWords.LongBlank}, далее — Работник, с другой стороны, "
        + "в соответствии со статьями 72 и 351.8 Трудового кодекса Российской Федерации заключили настоящее дополнительное соглашение о нижеследующем:";

    private static IEnumerable<ReportBlock> Subject(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Предмет соглашения"),
        new ParagraphBlock($"Работодатель поручает, а Работник на основании письменного согласия от {MentoringPapersWords.Date(facts.Pair.MentorConsentOn)} выполняет наряду с работой, "
            + "определённой трудовым договором, работу по наставничеству: оказывает другим работникам помощь в овладении навыками работы по полученной ими профессии (специальности)."),
        new ParagraphBlock($"Работа выполняется в отношении: {string.Join("; ", facts.Members.Select(m => m.Person.Line))}."),
    ];

    private static IEnumerable<ReportBlock> Content(MentoringPaperFacts facts)
    {
        var tasks = facts.Tasks.Where(t => t.State is not MentoringTaskState.Cancelled).Select(t => t.Title).ToList();
        return
        [
            new HeadingBlock(1, "Содержание работы"),
            new ParagraphBlock($"Цель: {MentoringPapersWords.Or(facts.Pair.Goal)}."),
            tasks.Count == 0
                ? new ParagraphBlock($"Работник выполняет: {MentoringPapersWords.LongBlank}{MentoringPapersWords.LongBlank}.")
                : new ParagraphBlock("В соответствии с персонализированной программой наставничества Работник обеспечивает проведение мероприятий:"),
            .. tasks.Count == 0 ? Array.Empty<ReportBlock>() : [new BulletListBlock(tasks)],
            new ParagraphBlock("Работник ведёт учёт встреч с наставляемыми и по окончании срока представляет отчёт о выполнении программы."),
        ];
    }

    private static IEnumerable<ReportBlock> TermAndForm(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Срок и форма выполнения работы"),
        new ParagraphBlock(MentoringPapersWords.Stop($"Работа по наставничеству выполняется {MentoringPapersWords.Term(facts.Pair.From, facts.Pair.Until)}")),
        new ParagraphBlock($"Форма наставничества: {MentoringTerms.Of(facts.Pair.Form)}; вид наставничества: {MentoringTerms.Of(facts.Pair.Kind)}."),
    ];

    private static IEnumerable<ReportBlock> Payment(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Оплата"),
        new ParagraphBlock("За выполнение работы по наставничеству Работнику устанавливается выплата с учётом содержания и (или) объёма этой работы."),
        new ParagraphBlock($"Размер и условия выплаты: {MentoringPapersWords.Or(facts.Pair.Payment)}."),
    ];

    private static IEnumerable<ReportBlock> EarlyEnd(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Досрочное прекращение"),
        new ParagraphBlock("Работник имеет право досрочно отказаться от выполнения работы по наставничеству, а Работодатель — досрочно отменить поручение о её выполнении, "
            + $"предупредив об этом другую сторону в письменной форме не позднее чем за {RussianPlural.Count(facts.NoticeDays, "рабочий день", "рабочих дня", "рабочих дней")}."),
    ];

    private static IEnumerable<ReportBlock> Final(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Заключительные положения"),
        new ParagraphBlock($"Соглашение вступает в силу с {MentoringPapersWords.Date(facts.Pair.From)} и является неотъемлемой частью трудового договора. Иные условия трудового договора остаются без изменений."),
        new ParagraphBlock("Соглашение составлено в двух экземплярах, имеющих одинаковую юридическую силу, по одному для каждой из сторон."),
    ];
}
