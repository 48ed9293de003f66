namespace MethodCenter.Domain.ServiceRating;

/// <summary>Russian names of the room's enums.</summary>
public static class ServiceRatingTerms
{
    public static string Of(SchemeState state) => state switch
    {
        SchemeState.Draft => "черновик",
        SchemeState.Approved => "утверждена",
        SchemeState.Archived => "в архиве",
    };

    public static string Of(RatingScale scale) => scale switch
    {
        RatingScale.Bounds => "от худшей границы до лучшей",
        RatingScale.Target => "цель — 100 баллов",
        RatingScale.Spread => "между лучшим и худшим муниципалитетом",
    };

    public static string Of(ServiceContestState state) => state switch
    {
        ServiceContestState.Draft => "готовится",
        ServiceContestState.Open => "приём заявок",
        ServiceContestState.Judging => "экспертиза",
        ServiceContestState.Settled => "итоги подведены",
        ServiceContestState.Cancelled => "отменён",
    };

    public static string Of(ApplicationState state) => state switch
    {
        ApplicationState.Draft => "черновик",
        ApplicationState.Submitted => "подана",
        ApplicationState.Admitted => "допущена",
        ApplicationState.Refused => "не допущена",
        ApplicationState.Withdrawn => "отозвана",
    };
}
