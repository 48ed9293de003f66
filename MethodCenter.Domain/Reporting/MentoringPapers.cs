using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Papers of a mentoring pair by kind (letter АЗ-1128/08; ТК РФ, ст. 351.8). Pure.</summary>
internal static class MentoringPapers
{
    public static string KindOf(MentoringPaper paper) => paper switch
    {
        MentoringPaper.Order => "Приказ о закреплении наставника",
        MentoringPaper.Agreement => "Дополнительное соглашение о наставничестве",
        MentoringPaper.Programme => "Персонализированная программа наставничества",
        MentoringPaper.Consent => "Согласие на участие в наставничестве",
        MentoringPaper.Report => "Отчёт о реализации программы наставничества",
    };

    public static Report Create(MentoringPaper paper, MentoringPaperFacts facts) => paper switch
    {
        MentoringPaper.Order => MentoringPapersOrder.Create(facts),
        MentoringPaper.Agreement => MentoringPapersAgreement.Create(facts),
        MentoringPaper.Programme => MentoringPapersProgramme.Create(facts),
        MentoringPaper.Consent => MentoringPapersConsent.Create(facts),
        MentoringPaper.Report => MentoringPapersReport.Create(facts),
    };

    /// <summary>The small print of drafts and working papers; what is signed as it stands has none.</summary>
    public static IReadOnlyList<ReportNote> Notes(MentoringPaperFacts facts) =>
        [new("Пропуски", "прочерк «________» стоит там, где сведений в системе нет: заполните его от руки"), new("Сформировано", Formats.Moment(facts.Made))];

    /// <summary>«наставническая пара» or «наставническая группа» facts for the head of a paper.</summary>
    public static KeyValuesBlock Head(MentoringPaperFacts facts)
    {
        var pair = facts.Pair;
        return new(
        [
            new("Наставник", facts.Mentor.Line),
            .. facts.Members.Select(m => new KeyValueItem("Наставляемый", m.Person.Line)),
            new("Форма и вид наставничества", $"{MentoringTerms.Of(pair.Form)}; {MentoringTerms.Of(pair.Kind)}"),
            new("Срок", MentoringPapersWords.Term(pair.From, pair.Until)),
            new("Приказ", pair.OrderDate is null && pair.OrderNumber is null ? "не издан" : $"от {MentoringPapersWords.Date(pair.OrderDate)} № {pair.OrderNumber ?? MentoringPapersWords.Blank}"),
        ]);
    }

    /// <summary>Mentor, mentees, curator: each with a line for a pen.</summary>
    public static SignaturesBlock Signatures(MentoringPaperFacts facts, bool withCurator) => new(
    [
        new("Наставник", MentoringPapersWords.InitialsFirst(facts.Mentor.FullName), HasDate: true),
        .. facts.Members.Select(m => new SignatureLine("Наставляемый", MentoringPapersWords.InitialsFirst(m.Person.FullName), HasDate: true)),
        .. withCurator ? [new SignatureLine("Куратор наставничества", MentoringPapersWords.InitialsFirst(facts.Setup?.Curator), HasDate: true)] : Array.Empty<SignatureLine>(),
    ]);

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
