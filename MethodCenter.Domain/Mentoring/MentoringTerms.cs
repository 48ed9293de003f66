using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Russian names of mentoring and support, the same on screen and on paper.</summary>
public static class MentoringTerms
{
    /// <summary>Where the rules stand, for «Почему?».</summary>
    public const string Source = "письмо Минпросвещения и Профсоюза от 21.12.2021 № АЗ-1128/08; положение о РСНМС, п. 3.2.5, 6.1; ТК РФ, ст. 351.8";

    /// <summary>Forms one by one, in the order of the letter.</summary>
    public static readonly IReadOnlyList<MentoringForm> Forms =
    [
        MentoringForm.Peer, MentoringForm.HeadToEducator, MentoringForm.EmployerToStudent, MentoringForm.LecturerToEducator, MentoringForm.PartnerToEducator,
    ];

    /// <summary>One form; several joined by commas.</summary>
    public static string Of(MentoringForm form) => form switch
    {
        MentoringForm.None => "",
        MentoringForm.Peer => "педагог — педагог",
        MentoringForm.HeadToEducator => "руководитель — педагог",
        MentoringForm.EmployerToStudent => "работодатель — студент",
        MentoringForm.LecturerToEducator => "педагог вуза (колледжа) — молодой педагог",
        MentoringForm.PartnerToEducator => "социальный партнёр — педагог",
        _ => string.Join(", ", Forms.Where(f => form.HasFlag(f)).Select(Of)),
    };

    public static string Of(MentoringKind kind) => kind switch
    {
        MentoringKind.Traditional => "традиционное («один на один»)",
        MentoringKind.Group => "в группе",
        MentoringKind.Virtual => "виртуальное (дистанционное)",
        MentoringKind.ShortTerm => "краткосрочное (целеполагающее)",
        MentoringKind.Reverse => "реверсивное",
        MentoringKind.Situational => "ситуационное",
        MentoringKind.Speed => "скоростное",
    };

    public static string Of(MentorshipState state) => state switch
    {
        MentorshipState.Draft => "готовится",
        MentorshipState.Active => "действует",
        MentorshipState.Completed => "завершена",
        MentorshipState.EndedEarly => "прекращена досрочно",
        MentorshipState.Cancelled => "не начата, отменена",
    };

    public static string Of(MentorshipEndSide side) => side switch
    {
        MentorshipEndSide.Mentor => "отказ наставника",
        MentorshipEndSide.Employer => "поручение отменил работодатель",
        MentorshipEndSide.Mentee => "просьба наставляемого",
        MentorshipEndSide.Circumstances => "увольнение, перевод, длительный отпуск",
    };

    public static string Of(MentoringSide side) => side switch
    {
        MentoringSide.Mentor => "наставник",
        MentoringSide.Mentee => "наставляемый",
    };

    public static string Of(MentoringTaskState state) => state switch
    {
        MentoringTaskState.Planned => "запланировано",
        MentoringTaskState.Done => "выполнено",
        MentoringTaskState.NotDone => "не выполнено",
        MentoringTaskState.Cancelled => "отменено",
    };

    public static string Of(MeetingKind kind) => kind switch
    {
        MeetingKind.Meeting => "встреча",
        MeetingKind.MentorVisits => "наставник на занятии наставляемого",
        MeetingKind.MenteeVisits => "наставляемый на занятии наставника",
        MeetingKind.Online => "встреча онлайн",
        MeetingKind.Together => "совместное занятие или мероприятие",
    };

    /// <summary>The words of the list in the description of the files.</summary>
    public static string Of(SupportKind kind) => kind switch
    {
        SupportKind.Mentoring => "наставничество",
        SupportKind.School => "школа молодого педагога",
        SupportKind.Club => "клуб молодого педагога",
        SupportKind.Association => "ассоциация молодых педагогов",
        SupportKind.Route => "ИОМ",
        SupportKind.Methodist => "адресное сопровождение методистом",
        SupportKind.Programme => "ДПП для молодых",
        SupportKind.Internship => "стажировка",
        SupportKind.Contest => "конкурс с сопровождением",
        SupportKind.Psychological => "психологическая поддержка",
        SupportKind.Landing => "методический десант",
        SupportKind.Visit => "посещение с обратной связью",
        SupportKind.Other => "другое (в П6 не засчитывается)",
    };

    /// <summary>Goal of a finished pair: 0, 1 or 2.</summary>
    public static string GoalReached(int reached) => reached switch
    {
        0 => "цель не достигнута",
        1 => "цель достигнута частично",
        _ => "цель достигнута",
    };

    /// <summary>«3 наставляемых».</summary>
    public static string Mentees(int count) => RussianPlural.Count(count, "наставляемый", "наставляемых", "наставляемых");

    /// <summary>«2 года 5 месяцев», «11 месяцев»: of teaching.</summary>
    public static string Service(int months)
    {
        var (years, rest) = (months / 12, months % 12);
        var (whole, part) = (RussianPlural.Count(years, "год", "года", "лет"), RussianPlural.Count(rest, "месяц", "месяца", "месяцев"));
        return years == 0 ? part : rest == 0 ? whole : $"{whole} {part}";
    }
}
