using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Reporting;

/// <summary>Персонализированная программа наставничества: goal, what the mentee works on, tasks with dates, signatures (letter АЗ-1128/08). Pure.</summary>
internal static class MentoringPapersProgramme
{
    public static Report Create(MentoringPaperFacts facts) => new()
    {
        Kind = MentoringPapers.KindOf(MentoringPaper.Programme),
        Title = MentoringPapers.KindOf(MentoringPaper.Programme),
        Subtitle = MentoringPapersWords.Term(facts.Pair.From, facts.Pair.Until),
        Organisation = [facts.Organisation],
        Date = facts.Day,
        City = facts.City,
        SaysAsOf = false,
        Approval = new ApprovalStamp("УТВЕРЖДАЮ", "Руководитель организации"),
        Blocks =
        [
            MentoringPapers.Head(facts),
            new HeadingBlock(1, "Цель и ожидаемые результаты"),
            new ParagraphBlock($"Цель: {MentoringPapersWords.Or(facts.Pair.Goal)}."),
            new ParagraphBlock($"Ожидаемые результаты: {MentoringPapersWords.Or(facts.Pair.Expected)}."),
            new HeadingBlock(1, "Над чем работает наставляемый"), Needs(facts),
            // Tasks begin a sheet, so that signatures never stand alone on theirs.
            new PageBreakBlock(), new HeadingBlock(1, "Мероприятия"), Tasks(facts, withMarks: false),
            MentoringPapers.Signatures(facts, withCurator: true),
        ],
        Notes = MentoringPapers.Notes(facts),
    };

    /// <summary>Tasks with what came of them where the paper is a report.</summary>
    public static TableBlock Tasks(MentoringPaperFacts facts, bool withMarks) => new(withMarks ? "Выполнение мероприятий" : "План мероприятий",
        [
            new("№", Weight: 0.4), new("Мероприятие", Weight: 3), .. facts.IsGroup ? [new ReportColumn("Для кого", Weight: 1.2)] : Array.Empty<ReportColumn>(),
            new("Срок", Weight: 1.2), new(withMarks ? "Что получено" : "Результат", Weight: 2), new("Отметка", Weight: 1.3),
        ],
        [.. facts.Tasks.Select((t, i) => new ReportRow(
        [
            (i + 1).ToString(Formats.Russian), t.CompetenceCode is { } code ? $"{t.Title} ({facts.NameOf(code)})" : t.Title,
            .. facts.IsGroup ? [(ReportCell)facts.WhoOf(t.MemberId)] : Array.Empty<ReportCell>(),
            MentoringPapersWords.Span(t.From, t.Until), withMarks ? t.Note ?? t.Result : t.Result, Mark(t),
        ]))])
    {
        EmptyText = "Мероприятия в программу не внесены.",
    };

    private static TableBlock Needs(MentoringPaperFacts facts) => new("Компетенции, которые развивает программа",
        [new("Наставляемый", Weight: 2), new("Код", Weight: 0.8), new("Компетенция", Weight: 4)],
        [.. facts.Members.SelectMany(m => CompetenceCodes.Read(m.Member.Codes).Select(c => ReportRow.Of(m.Person.Short, c, facts.NameOf(c))))])
    {
        EmptyText = "Компетенции не указаны.",
    };

    private static string Mark(MentorshipTask task) =>
        task.DoneOn is { } on ? $"{MentoringTerms.Of(task.State)} {Formats.Date(on)}" : MentoringTerms.Of(task.State);
}
