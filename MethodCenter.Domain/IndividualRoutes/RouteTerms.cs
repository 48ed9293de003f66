using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Russian names of routes, the same on screen and on paper.</summary>
public static class RouteTerms
{
    /// <summary>Where the rules stand, for «Почему?».</summary>
    public const string Source = "положение о РСНМС, п. 1.3, 3.3.2, 3.4.2";

    public static string Of(RouteStatus status) => status switch
    {
        RouteStatus.Draft => "черновик",
        RouteStatus.Agreeing => "согласование",
        RouteStatus.Returned => "возвращён",
        RouteStatus.Approved => "утверждён",
        RouteStatus.Ongoing => "в реализации",
        RouteStatus.Paused => "приостановлен",
        RouteStatus.Completed => "завершён",
        RouteStatus.Stopped => "прекращён",
    };

    /// <summary>«завершён полностью», «завершён частично»: by the percent.</summary>
    public static string Of(RouteStatus status, int? percent) =>
        status is not RouteStatus.Completed ? Of(status) : percent >= 100 ? "завершён полностью" : "завершён частично";

    public static string Of(RouteBasis basis) => basis switch
    {
        RouteBasis.Diagnosis => "диагностика",
        RouteBasis.Attestation => "аттестация",
        RouteBasis.Request => "запрос педагога или организации",
        RouteBasis.SelfAssessment => "самооценка",
        RouteBasis.StateExam => "результаты ГИА и ВПР",
        RouteBasis.Other => "другое",
    };

    public static string Of(RouteVersionState state) => state switch
    {
        RouteVersionState.Draft => "черновик",
        RouteVersionState.Agreeing => "на согласовании",
        RouteVersionState.Returned => "возвращена",
        RouteVersionState.Approved => "действует",
        RouteVersionState.Superseded => "заменена",
        RouteVersionState.Dropped => "отклонена до утверждения",
    };

    public static string Of(RouteVersionOrigin origin) => origin switch
    {
        RouteVersionOrigin.Generated => "предложена по правилам",
        RouteVersionOrigin.ByHand => "составлена вручную",
        RouteVersionOrigin.Imported => "загружена из файла",
        RouteVersionOrigin.AfterRetest => "предложена после повторной диагностики",
    };

    public static string Of(ApprovalParty party) => party switch
    {
        ApprovalParty.Educator => "педагог",
        ApprovalParty.Methodist => "методист",
        ApprovalParty.Organisation => "организация",
        ApprovalParty.Centre => "ЦНППМ",
    };

    /// <summary>What the party says by its mark (domain, section 4, «Подписи»).</summary>
    public static string WordOf(ApprovalParty party) => party switch
    {
        ApprovalParty.Educator => "ознакомлен, согласен",
        ApprovalParty.Methodist => "разработан, согласован",
        ApprovalParty.Organisation => "согласовано",
        ApprovalParty.Centre => "утверждаю",
    };

    public static string Of(RouteStepKind kind) => kind switch
    {
        RouteStepKind.Programme => "программа ДПО",
        RouteStepKind.Internship => "стажировка",
        RouteStepKind.Event => "методическое мероприятие",
        RouteStepKind.MutualVisit => "взаимопосещение занятий",
        RouteStepKind.Consultation => "консультация методиста",
        RouteStepKind.SelfStudy => "самообразование",
        RouteStepKind.Mentoring => "работа с наставником",
        RouteStepKind.Contest => "конкурс",
        RouteStepKind.Publication => "публикация",
        RouteStepKind.Community => "профессиональное сообщество",
    };

    public static string Of(LearningKind kind) => kind switch
    {
        LearningKind.Formal => "формальное",
        LearningKind.NonFormal => "неформальное",
        LearningKind.Informal => "информальное",
    };

    public static string Of(RouteStepStatus status) => status switch
    {
        RouteStepStatus.Planned => "запланировано",
        RouteStepStatus.Ongoing => "идёт",
        RouteStepStatus.Done => "выполнено",
        RouteStepStatus.NotDone => "не выполнено",
        RouteStepStatus.Moved => "перенесено",
        RouteStepStatus.Cancelled => "отменено",
    };

    public static string Of(RouteAct act) => act switch
    {
        RouteAct.Edit => "Правка черновика",
        RouteAct.Send => "Отправка на согласование",
        RouteAct.Agree => "Согласование",
        RouteAct.AgreeOnPaper => "Согласование на бумаге",
        RouteAct.Return => "Возврат",
        RouteAct.Start => "Начало реализации",
        RouteAct.Pause => "Приостановка",
        RouteAct.Resume => "Возобновление",
        RouteAct.Stop => "Прекращение",
        RouteAct.Finish => "Завершение",
        RouteAct.NewVersion => "Новая версия",
        RouteAct.DropVersion => "Отказ от версии",
        RouteAct.Mark => "Отметка мероприятий",
        RouteAct.Reflect => "Рефлексия",
        RouteAct.Conclude => "Заключение",
    };

    /// <summary>«36 часов».</summary>
    public static string Hours(int hours) => RussianPlural.Count(hours, "час", "часа", "часов");

    /// <summary>«12 мероприятий».</summary>
    public static string Steps(int count) => RussianPlural.Count(count, "мероприятие", "мероприятия", "мероприятий");

    /// <summary>«01.02.2026 – 30.04.2026»; one day alone.</summary>
    public static string Span(DateOnly from, DateOnly until) => from == until ? Formats.Date(from) : $"{Formats.Date(from)} – {Formats.Date(until)}";
}
