using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>What a system of mentoring needs, what is there and what to do about the rest (letter АЗ-1128/08; ТК РФ, ст. 351.8). Pure.</summary>
public static class SetupChecks
{
    public const string Source = "письмо Минпросвещения и Профсоюза от 21.12.2021 № АЗ-1128/08; ТК РФ, ст. 351.8";

    public static IReadOnlyList<SetupCheck> Of(
        SetupRow row, SetupDraft papers, IReadOnlyList<SetupPair> pairs, IReadOnlyList<SetupMentor> mentors, IReadOnlyList<SetupMarks> marks, DateOnly day) =>
    [
        Paper("Положение о системе наставничества", papers.RegulationNumber, papers.RegulationDate, "Утвердить положение и внести его номер и дату."),
        Paper("Приказ об утверждении положения и назначении куратора", papers.OrderNumber, papers.OrderDate, "Издать приказ и внести его номер и дату."),
        new("Куратор наставничества", papers.Curator is not null, papers.Curator is null ? "не назначен" : papers.CuratorPost is null ? papers.Curator : $"{papers.Curator}, {papers.CuratorPost}",
            papers.Curator is null ? "Назначить куратора приказом и указать его здесь." : null),
        Paper("Дорожная карта", papers.RoadMapNumber, papers.RoadMapDate, "Утвердить дорожную карту и внести её номер и дату."),
        new("Раздел о наставничестве на сайте", papers.SiteAddress is not null, papers.SiteAddress ?? "адрес не указан", papers.SiteAddress is null ? "Создать раздел на сайте и указать адрес." : null),
        new("Наставники", mentors.Count > 0, mentors.Count == 0 ? "нет" : $"{Formats.Number(mentors.Count)}, свободных мест: {Formats.Number(mentors.Sum(m => m.Free))}",
            mentors.Count == 0 ? "Внести наставников с письменным согласием." : null),
        Young(row), .. Lasting(pairs, day), Questionnaires(pairs, marks),
    ];

    /// <summary>What a pair that lasts or is being prepared has not got: its gaps by the rule of the pair, and the goal.</summary>
    internal static IReadOnlyList<string> MissingOf(Mentorship pair) => pair.State is not (MentorshipState.Draft or MentorshipState.Active) ? [] :
    [
        .. MentorshipPapersRule.GapsOf(pair).Select(g => g.Paper).Distinct().Select(WordOf), .. pair.Goal is null ? ["цель программы"] : Array.Empty<string>(),
    ];

    private static string WordOf(MentorshipPaper paper) => paper switch
    {
        MentorshipPaper.Mentees => "наставляемые",
        MentorshipPaper.MentorConsent => "согласие наставника",
        MentorshipPaper.MenteeConsent => "согласие наставляемого",
        MentorshipPaper.Agreement => "допсоглашение",
        MentorshipPaper.Order => "приказ",
        MentorshipPaper.Payment => "выплата",
    };

    private static SetupCheck Paper(string title, string? number, DateOnly? date, string toDo) =>
        new(title, date is not null, SetupTerms.Document(number, date) ?? "нет", date is null ? toDo : null);

    private static SetupCheck Young(SetupRow row) => row.Young == 0
        ? new("Поддержка молодых педагогов", null, "молодых педагогов нет", null)
        : new("Поддержка молодых педагогов", row.YoungWithout == 0, $"с поддержкой {Formats.Parts(new(row.Young - row.YoungWithout, row.Young))}",
            row.YoungWithout == 0 ? null : $"Закрепить наставников или внести другую форму поддержки: {Formats.Number(row.YoungWithout)}.");

    private static IEnumerable<SetupCheck> Lasting(IReadOnlyList<SetupPair> pairs, DateOnly day)
    {
        var lasting = pairs.Where(p => p.State is MentorshipState.Active or MentorshipState.Draft).ToList();
        if (lasting.Count == 0) return [new("Документы пар", null, "действующих пар нет", null), new("Встречи за месяц", null, "действующих пар нет", null)];
        var (without, active) = (lasting.Count(p => p.MissingPapers.Count > 0), lasting.Where(p => p.State is MentorshipState.Active).ToList());
        var silent = active.Count(p => p.LastMeeting is not { } last || last <= day.AddMonths(-1));
        return
        [
            new("Документы пар", without == 0, $"в порядке {Formats.Parts(new(lasting.Count - without, lasting.Count))}", without == 0 ? null : "Дооформить приказы, согласия и дополнительные соглашения: в списке пар указано, чего нет."),
            active.Count == 0 ? new("Встречи за месяц", null, "действующих пар нет", null)
                : new("Встречи за месяц", silent == 0, $"встречались {Formats.Parts(new(active.Count - silent, active.Count))}", silent == 0 ? null : "Напомнить парам без встреч и записать проведённые."),
        ];
    }

    private static SetupCheck Questionnaires(IReadOnlyList<SetupPair> pairs, IReadOnlyList<SetupMarks> marks)
    {
        var (ended, filled) = (pairs.Count(p => p.State is MentorshipState.Completed), marks.Sum(m => m.Filled));
        return ended == 0 ? new("Анкеты", null, "завершённых программ нет", null)
            : new("Анкеты", filled > 0, $"заполнено: {Formats.Number(filled)}", filled > 0 ? null : "Попросить наставников и наставляемых заполнить анкеты.");
    }
}
