using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Письменные согласия: of the mentor to the charge (ТК РФ, ст. 351.8), of each mentee; each on a sheet of its own. Pure.</summary>
internal static class MentoringPapersConsent
{
    public static Report Create(MentoringPaperFacts facts) => new()
    {
        Kind = MentoringPapers.KindOf(MentoringPaper.Consent),
        Title = "СОГЛАСИЕ",
        Subtitle = "на участие в наставничестве",
        Organisation = [$"Руководителю организации: {facts.Organisation}"],
        Date = facts.Day,
        City = facts.City,
        SaysAsOf = false,
        Blocks = [.. Sheets(facts).SelectMany((sheet, i) => i == 0 ? sheet : sheet.Prepend(new PageBreakBlock()))],
    };

    private static IEnumerable<IEnumerable<ReportBlock>> Sheets(MentoringPaperFacts facts) =>
        facts.IsForMentee ? facts.Members.Select(m => Mentee(facts, m)) : facts.Members.Select(m => Mentee(facts, m)).Prepend(Mentor(facts));

    private static IEnumerable<ReportBlock> Mentor(MentoringPaperFacts facts) =>
    [
        new HeadingBlock(1, "Согласие наставника", Numbered: false),
        new ParagraphBlock($"Я, {facts.Mentor.FullName}, {facts.Mentor.Post ?? MentoringPapersWords.LongBlank}, {facts.Mentor.Employer ?? MentoringPapersWords.LongBlank}, "
            + "в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации даю согласие на выполнение наряду с работой, определённой трудовым договором, работы по наставничеству на следующих условиях:"),
        Terms(facts, "Наставляемый (наставляемые)", string.Join("; ", facts.Members.Select(m => m.Person.Line))),
        new ParagraphBlock("Мне разъяснено, что:"),
        new BulletListBlock(
        [
            "содержание, сроки и форма работы по наставничеству, размеры и условия выплат определяются дополнительным соглашением к трудовому договору;",
            $"я вправе досрочно отказаться от этой работы, а работодатель — досрочно отменить поручение, предупредив другую сторону не позднее чем за {RussianPlural.Count(facts.NoticeDays, "рабочий день", "рабочих дня", "рабочих дней")};",
            "поручить мне эту работу без моего письменного согласия нельзя.",
        ]),
        .. Signed(facts.Mentor, facts.Pair.MentorConsentOn),
    ];

    private static IEnumerable<ReportBlock> Mentee(MentoringPaperFacts facts, MentoringMember member) =>
    [
        new HeadingBlock(1, "Согласие наставляемого", Numbered: false),
        new ParagraphBlock($"Я, {member.Person.FullName}, {member.Person.Post ?? MentoringPapersWords.LongBlank}, {member.Person.Employer ?? MentoringPapersWords.LongBlank}, "
            + "согласен (согласна) на закрепление за мной наставника и на участие в персонализированной программе наставничества на следующих условиях:"),
        Terms(facts, "Наставник", facts.Mentor.Line),
        new ParagraphBlock("Мне разъяснено, что:"),
        new BulletListBlock(
        [
            "цели, мероприятия и сроки определяются персонализированной программой, которая составляется с моим участием;",
            "я вправе просить о замене наставника или о досрочном прекращении наставничества;",
            "сведения о выполнении программы служат моему профессиональному развитию и не являются основанием для взысканий.",
        ]),
        .. Signed(member.Person, member.Member.ConsentOn),
    ];

    private static KeyValuesBlock Terms(MentoringPaperFacts facts, string other, string who) => new(
    [
        new(other, who), new("Форма наставничества", MentoringTerms.Of(facts.Pair.Form)), new("Вид наставничества", MentoringTerms.Of(facts.Pair.Kind)),
        new("Срок", MentoringPapersWords.Term(facts.Pair.From, facts.Pair.Until)),
    ]);

    private static IEnumerable<ReportBlock> Signed(MentoringPerson person, DateOnly? on) =>
    [
        .. on is { } day ? [new ParagraphBlock($"Дата согласия по учёту: {Formats.LongDate(day)}")] : Array.Empty<ReportBlock>(),
        new SignaturesBlock([new("Согласие дал(а)", MentoringPapersWords.InitialsFirst(person.FullName), HasDate: on is null)]),
    ];
}
