using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Home;

/// <summary>Captions of reminders and where each leads.</summary>
public static class ReminderTexts
{
    public const string Title = "Напоминания";
    public const string None = "Ничего срочного: сроки соблюдены, вопросов без ответа нет.";

    public static string Count(int count) => count == 0 ? "Напоминаний нет" : RussianPlural.Count(count, "напоминание", "напоминания", "напоминаний");

    public static string More(int count) => $"и ещё {count}";

    public static string Icon(Reminder reminder) => reminder.Target switch
    {
        ReminderTarget.Event or ReminderTarget.EventsToClose => "event",
        ReminderTarget.Programme => "school",
        ReminderTarget.Route or ReminderTarget.RoutesWaiting or ReminderTarget.RoutesLate => "route",
        ReminderTarget.OwnHome or ReminderTarget.Consultations => "forum",
        ReminderTarget.SupportTasks => "assignment_turned_in",
        ReminderTarget.Mentorship => "diversity_3",
        ReminderTarget.Forecast or ReminderTarget.Load => "monitor_heart",
        ReminderTarget.Round => "published_with_changes",
        ReminderTarget.Recommendations => "recommend",
    };

    public static string Href(Reminder reminder) => reminder.Target switch
    {
        ReminderTarget.Event => Urls.Event(reminder.TargetId!.Value),
        ReminderTarget.Programme => Urls.Programme(reminder.TargetId!.Value),
        ReminderTarget.Route => Urls.IndividualRoute(reminder.TargetId!.Value),
        ReminderTarget.OwnHome => Urls.Home,
        ReminderTarget.RoutesWaiting => Urls.IndividualRoutesWhere(waits: true),
        ReminderTarget.RoutesLate => Urls.IndividualRoutesWhere(late: true),
        ReminderTarget.Consultations => Urls.ConsultationsWhere("asked"),
        ReminderTarget.SupportTasks => Urls.PostCourseSupport,
        ReminderTarget.EventsToClose => Urls.EventsWhere(when: "past"),
        ReminderTarget.Mentorship => Urls.Mentorship(reminder.TargetId!.Value),
        ReminderTarget.Forecast => Urls.Forecast,
        ReminderTarget.Load => Urls.LoadWatch,
        ReminderTarget.Round => Urls.MonitoringRound(reminder.TargetId!.Value),
        ReminderTarget.Recommendations => Urls.Recommendations,
    };
}
