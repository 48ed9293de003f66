namespace MethodCenter.Domain.Reporting;

/// <summary>What a reminder leads to.</summary>
public enum ReminderTarget
{
    Event,
    Programme,
    Route,
    OwnHome,

    /// <summary>The list of routes that wait for the user.</summary>
    RoutesWaiting,

    /// <summary>The list of routes with late steps.</summary>
    RoutesLate,
    Consultations,
    SupportTasks,

    /// <summary>Events that have passed and were not closed.</summary>
    EventsToClose,

    /// <summary>A pair or group of mentoring.</summary>
    Mentorship,

    /// <summary>Who loses the status of a methodist soon.</summary>
    Forecast,

    /// <summary>The load of methodists.</summary>
    Load,

    /// <summary>A round of monitoring.</summary>
    Round,

    /// <summary>The list of recommendations.</summary>
    Recommendations,
}

/// <summary>One line under the bell: what, until when, where it leads.</summary>
/// <param name="Text">A whole sentence in Russian; names nobody but what the user may see.</param>
/// <param name="Due">The day it is about; null for a count.</param>
/// <param name="IsLate">The day has passed.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="TargetId">Of the event, programme, route, pair or round; null for a list.</param>
public sealed record Reminder(string Text, DateOnly? Due, bool IsLate, ReminderTarget Target, int? TargetId = null);
