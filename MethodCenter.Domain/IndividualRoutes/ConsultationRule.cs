namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>When a question waits too long.</summary>
public static class ConsultationRule
{
    /// <summary>More days than this without an answer or a date are late.</summary>
    public const int LateDays = 5;

    /// <summary>Questions of one person that may wait at a time.</summary>
    public const int MostWaiting = 5;

    /// <summary>A question waits for more than five days; a consultation was due more than five days ago and nothing was recorded.</summary>
    /// <param name="state">Of the consultation.</param>
    /// <param name="askedAt">UTC.</param>
    /// <param name="meetOn">The day that was set.</param>
    /// <param name="now">UTC.</param>
    /// <param name="today">The region's day.</param>
    public static bool IsLate(ConsultationState state, DateTime askedAt, DateOnly? meetOn, DateTime now, DateOnly today) => state switch
    {
        ConsultationState.Asked => askedAt < now.AddDays(-LateDays),
        ConsultationState.Scheduled => meetOn < today.AddDays(-LateDays),
        _ => false,
    };
}
