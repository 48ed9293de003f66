namespace MethodCenter.Domain.Mentoring;

/// <summary>How long a pair lasts: usually to the end of the school year, never over a year (domain, section 6, «Документы»).</summary>
public static class MentorshipTermRule
{
    /// <summary>How long after its end a pair may be opened again, days.</summary>
    public const int DaysToReopen = 30;

    /// <summary>How long before the end the questionnaires are asked for, days.</summary>
    public const int DaysOfResults = 14;

    /// <summary>31 May of the school year; from May on that of the next one, within a year.</summary>
    public static DateOnly UsualEnd(DateOnly from)
    {
        var may = new DateOnly(from.Month >= 5 ? from.Year + 1 : from.Year, 5, 31);
        var longest = from.AddYears(1).AddDays(-1);
        return may < longest ? may : longest;
    }

    public static bool IsTooLong(DateOnly from, DateOnly until) => until >= from.AddYears(1);

    /// <summary>What ended lately and by mistake may go on.</summary>
    public static bool MayReopen(MentorshipState state, DateOnly? endedOn, DateOnly today) =>
        state is MentorshipState.Completed or MentorshipState.EndedEarly && endedOn >= today.AddDays(-DaysToReopen);
}
