using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import;

/// <summary>The words that files of learning and routes use, for previews and messages.</summary>
internal static class LearningWords
{
    public static string Of(ProgrammeKind kind) => kind switch
    {
        ProgrammeKind.Training => "ПК",
        ProgrammeKind.Retraining => "ПП",
    };

    public static string Of(EnrolmentStatus status) => status switch
    {
        EnrolmentStatus.Applied => "заявка",
        EnrolmentStatus.Studying => "обучается",
        EnrolmentStatus.Completed => "завершено",
        EnrolmentStatus.Expelled => "отчислен",
        EnrolmentStatus.Withdrawn => "заявка отклонена",
    };

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

    public static string Of(RouteBasis basis) => basis switch
    {
        RouteBasis.Diagnosis => "диагностика",
        RouteBasis.Attestation => "аттестация",
        RouteBasis.Request => "запрос",
        RouteBasis.SelfAssessment => "самооценка",
        RouteBasis.StateExam => "ГИА",
        RouteBasis.Other => "другое",
    };
}
