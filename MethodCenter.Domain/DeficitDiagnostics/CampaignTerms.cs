namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Where a campaign stands by its dates.</summary>
public enum CampaignState
{
    /// <summary>Предстоит.</summary>
    Coming = 1,

    /// <summary>Идёт.</summary>
    Running = 2,

    /// <summary>Завершена.</summary>
    Ended = 3,
}

/// <summary>Where a person stands in a campaign. Status of passing is not a result.</summary>
public enum PassingState
{
    /// <summary>Завершил(а): has a completed attempt.</summary>
    Completed = 1,

    /// <summary>Прервал(а): the last attempt.</summary>
    Interrupted = 2,

    /// <summary>Не явился(-лась): the last attempt.</summary>
    Absent = 3,

    /// <summary>Аннулирован: the last attempt.</summary>
    Annulled = 4,

    /// <summary>Ещё не проходил(а).</summary>
    NotYet = 5,

    /// <summary>Освобождён(а) with a reason and without a completed attempt.</summary>
    Excused = 6,
}

/// <summary>How a person came to a campaign.</summary>
public enum PlanMark
{
    /// <summary>В плане, and must pass.</summary>
    Planned = 1,

    /// <summary>В плане, named by hand.</summary>
    ByHand = 2,

    /// <summary>Вне плана: passed though not planned.</summary>
    Outside = 3,
}

/// <summary>Where a campaign stands. Pure.</summary>
public static class CampaignStateRule
{
    /// <summary>Both dates belong to the campaign.</summary>
    public static CampaignState Of(DateOnly from, DateOnly until, DateOnly today) =>
        today < from ? CampaignState.Coming : today > until ? CampaignState.Ended : CampaignState.Running;
}

/// <summary>Russian names of the enums of campaigns.</summary>
public static class CampaignTerms
{
    public static string Of(CampaignState state) => state switch
    {
        CampaignState.Coming => "предстоит",
        CampaignState.Running => "идёт",
        CampaignState.Ended => "завершена",
    };

    public static string Of(PassingState state) => state switch
    {
        PassingState.Completed => "завершил(а)",
        PassingState.Interrupted => "прервал(а)",
        PassingState.Absent => "не явился(-лась)",
        PassingState.Annulled => "аннулирован",
        PassingState.NotYet => "ещё не проходил(а)",
        PassingState.Excused => "освобождён(а)",
    };

    public static string Of(PlanMark mark) => mark switch
    {
        PlanMark.Planned => "в плане",
        PlanMark.ByHand => "добавлен(а) вручную",
        PlanMark.Outside => "вне плана",
    };

    public static string Official(bool isOfficial) => isOfficial ? "официальная" : "внутренняя";
}
