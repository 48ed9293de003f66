using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Приказ о закреплении наставника за одним или несколькими наставляемыми, с письменного согласия сторон. Pure.</summary>
internal static class MentoringPapersOrder
{
    public static Report Create(MentoringPaperFacts facts)
    {
        var pair = facts.Pair;
        var isIssued = pair.OrderDate is not null && pair.OrderNumber is not null;
        return new()
        {
            Kind = isIssued ? MentoringPapers.KindOf(MentoringPaper.Order) : "Проект приказа о закреплении наставника",
            Title = isIssued ? "ПРИКАЗ" : "ПРОЕКТ ПРИКАЗА",
            Subtitle = MentoringPapersWords.DateAndNumber(pair.OrderDate, pair.OrderNumber, facts.City),
            Organisation = [facts.Organisation],
            Date = pair.OrderDate ?? facts.Day,
            City = facts.City,
            SaysAsOf = false,
            KeptOverTenYears = true,
            Blocks =
            [
                new HeadingBlock(1, facts.IsGroup ? "О закреплении наставника за группой педагогических работников" : "О закреплении наставника", Numbered: false),
                new ParagraphBlock(Preamble(facts)),
                new BulletListBlock(Points(facts), Numbered: true),
                new SignaturesBlock([new("Руководитель организации")]),
                new HeadingBlock(2, "С приказом ознакомлены", Numbered: false),
                Acquainted(facts),
                new PageBreakBlock(),
                new HeadingBlock(1, "Приложение", Numbered: false),
                new ParagraphBlock($"к приказу от {MentoringPapersWords.Date(pair.OrderDate)} № {pair.OrderNumber ?? MentoringPapersWords.Blank}"),
                Parties(facts),
            ],
            Notes = isIssued ? [] : MentoringPapers.Notes(facts),
        };
    }

    private static string Preamble(MentoringPaperFacts facts)
    {
        var setup = facts.Setup;
        var regulation = setup?.RegulationDate is null ? "" : $", положением о системе наставничества (от {Formats.LongDate(setup.RegulationDate.Value)} № {setup.RegulationNumber ?? MentoringPapersWords.Blank})";
        return $"В целях поддержки и профессионального развития педагогических работников, в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации{regulation}, "
            + "на основании письменных согласий сторон ПРИКАЗЫВАЮ:";
    }

    private static IReadOnlyList<string> Points(MentoringPaperFacts facts)
    {
        var (pair, whom) = (facts.Pair, facts.IsGroup ? "наставляемыми" : "наставляемым");
        return
        [
            MentoringPapersWords.Stop($"Закрепить наставника ({facts.Mentor.FullName}) за {whom} ({string.Join("; ", facts.Members.Select(m => m.Person.FullName))}) согласно приложению к настоящему приказу на срок {MentoringPapersWords.Term(pair.From, pair.Until)}"),
            $"Определить форму наставничества «{MentoringTerms.Of(pair.Form)}», вид наставничества: {MentoringTerms.Of(pair.Kind)}.",
            $"Наставнику разработать совместно с {whom} персонализированную программу наставничества, обеспечить её выполнение и по окончании срока представить отчёт.",
            "Содержание, сроки и форму выполнения работы по наставничеству определить дополнительным соглашением к трудовому договору наставника "
                + $"(от {MentoringPapersWords.Date(pair.AgreementDate)} № {pair.AgreementNumber ?? MentoringPapersWords.Blank}).",
            $"Установить наставнику выплату за выполнение работы по наставничеству: {MentoringPapersWords.Or(pair.Payment)}.",
            $"Организационное сопровождение и учёт выполнения программы возложить на куратора наставничества ({MentoringPapersWords.Or(facts.Setup?.Curator)}).",
            "Контроль за исполнением настоящего приказа оставляю за собой.",
        ];
    }

    private static TableBlock Parties(MentoringPaperFacts facts) => new(facts.IsGroup ? "Состав наставнической группы" : "Состав наставнической пары",
        [new("№", Weight: 0.4), new("В каком качестве", Weight: 1.3), new("Фамилия, имя, отчество", Weight: 2.2), new("Должность, предмет", Weight: 2), new("Место работы", Weight: 2.2), new("Согласие от", ReportColumnKind.Date, 1.2)],
        [
            Row(0, "наставник", facts.Mentor, facts.Pair.MentorConsentOn),
            .. facts.Members.Select((m, i) => Row(i + 1, "наставляемый", m.Person, m.Member.ConsentOn)),
        ]);

    private static ReportRow Row(int index, string role, MentoringPerson person, DateOnly? consent) => ReportRow.Of((index + 1).ToString(Formats.Russian), role, person.FullName,
        person.Post ?? MentoringPapersWords.Blank, person.Employer ?? MentoringPapersWords.Blank, consent is { } day ? day : MentoringPapersWords.Blank);

    private static TableBlock Acquainted(MentoringPaperFacts facts) => new("Лист ознакомления",
        [new("№", Weight: 0.4), new("Фамилия, имя, отчество", Weight: 3.4), new("Подпись", Weight: 1.6), new("Дата", Weight: 1.4)],
        [.. facts.Members.Select(m => m.Person).Prepend(facts.Mentor).Select((p, i) => ReportRow.Of((i + 1).ToString(Formats.Russian), p.FullName, "", ""))]);
}
