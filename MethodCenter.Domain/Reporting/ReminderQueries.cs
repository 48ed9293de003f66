using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Reminders inside the application: computed from the data at each look, so that nothing is ever reminded of that has already been done.
/// What is the user's own comes with its day; what waits for somebody in charge comes as a count.
/// </summary>
public sealed class ReminderQueries(Database database)
{
    /// <summary>How far ahead own things are reminded of, days.</summary>
    public const int DaysAhead = 7;

    /// <summary>How long a question may wait before it is called late, days.</summary>
    public const int DaysToAnswer = 5;

    /// <summary>The late first, then by day, counts last.</summary>
    public async Task<IReadOnlyList<Reminder>> LoadAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var reminders = new List<Reminder>();
        if (db.Scope.EducatorId > 0)
        {
            var own = db.Scope.EducatorId;
            reminders.AddRange(await EventsAsync(db, own, ct));
            reminders.AddRange(await LearningAsync(db, own, ct));
            reminders.AddRange(await StepsAsync(db, own, ct));
            reminders.AddRange(await MeetingsAsync(db, own, ct));
            reminders.AddRange((await MentoringReminders.LoadAsync(db, own, ct)).Select(m => new Reminder(m.Text, m.Due, m.IsLate, ReminderTarget.Mentorship, m.MentorshipId)));
        }
        if (RouteRights.MayView(db.Actor)) reminders.AddRange(await WaitingAsync(db, ct));
        if (db.Scope.Kind is not (ScopeKind.Self or ScopeKind.Nothing or ScopeKind.Aggregates or ScopeKind.Journal)) reminders.AddRange(await InChargeAsync(db, ct));
        reminders.AddRange(await AssetReminders.LoadAsync(database, ct));
        reminders.AddRange(await RoundReminders.LoadAsync(database, ct));
        reminders.AddRange(await RecommendationReminders.LoadAsync(database, ct));
        return [.. reminders.OrderByDescending(r => r.IsLate).ThenBy(r => r.Due ?? DateOnly.MaxValue).ThenBy(r => r.Text, StringComparer.Ordinal)];
    }

    private static async Task<IEnumerable<Reminder>> EventsAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var until = db.Today.AddDays(DaysAhead);
        var ahead = await (from registration in db.EventRegistrations
                           join item in db.Events on registration.EventId equals item.Id
                           where registration.EducatorId == own && registration.State == RegistrationState.Registered
                               && item.Date >= db.Today && item.Date <= until && (item.State == EventState.Planned || item.State == EventState.Cancelled)
                           select new { item.Id, item.Title, item.Date, item.StartsAt, item.State }).ToListAsync(ct);
        return ahead.Select(e => new Reminder(e.State == EventState.Cancelled ? $"Отменено: «{e.Title}»" : $"«{e.Title}»{At(e.StartsAt)}", e.Date, false, ReminderTarget.Event, e.Id));
    }

    private static async Task<IEnumerable<Reminder>> LearningAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var until = db.Today.AddDays(DaysAhead);
        var ahead = await (from enrolment in db.Enrolments
                           join programme in db.Programmes on enrolment.ProgrammeId equals programme.Id
                           where enrolment.EducatorId == own && enrolment.From >= db.Today && enrolment.From <= until
                               && (enrolment.Status == EnrolmentStatus.Applied || enrolment.Status == EnrolmentStatus.Studying)
                           select new { programme.Id, programme.Title, enrolment.From }).ToListAsync(ct);
        return ahead.Select(l => new Reminder($"Начинается обучение «{l.Title}»", l.From, false, ReminderTarget.Programme, l.Id));
    }

    private static async Task<IEnumerable<Reminder>> StepsAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var until = db.Today.AddDays(DaysAhead);
        var steps = await Walked(db).Where(s => s.EducatorId == own && s.Until <= until).Select(s => new { s.RouteId, s.Title, s.Until }).ToListAsync(ct);
        return steps.Select(s => new Reminder($"Мероприятие маршрута «{s.Title}» — срок до {Formats.Date(s.Until)}", s.Until, s.Until < db.Today, ReminderTarget.Route, s.RouteId));
    }

    private static async Task<IEnumerable<Reminder>> MeetingsAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var until = db.Today.AddDays(DaysAhead);
        var meetings = await db.Consultations.Where(c => c.EducatorId == own && c.State == ConsultationState.Scheduled && c.MeetOn >= db.Today && c.MeetOn <= until)
            .Select(c => new { c.MeetOn, c.MeetWhere }).ToListAsync(ct);
        return meetings.Select(m => new Reminder("Консультация методиста" + (m.MeetWhere is null ? "" : $": {m.MeetWhere}"), m.MeetOn, false, ReminderTarget.OwnHome));
    }

    private static async Task<IEnumerable<Reminder>> WaitingAsync(MethodCenterDb db, CancellationToken ct)
    {
        var waiting = await db.WaitingForMe().OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(ct);
        return waiting.Count switch
        {
            0 => [],
            1 => [new Reminder("Маршрут ждёт вашего решения", null, false, ReminderTarget.Route, waiting[0])],
            _ => [new Reminder($"Ждут вашего решения: {RussianPlural.Count(waiting.Count, "маршрут", "маршрута", "маршрутов")}", null, false, ReminderTarget.RoutesWaiting)],
        };
    }

    /// <summary>Steps of routes that are being walked and are not yet done.</summary>
    private static IQueryable<RouteStep> Walked(MethodCenterDb db) => db.RouteSteps.Where(s =>
        (s.Status == RouteStepStatus.Planned || s.Status == RouteStepStatus.Ongoing || s.Status == RouteStepStatus.Moved)
        && (s.Route!.Status == RouteStatus.Approved || s.Route.Status == RouteStatus.Ongoing));

    private static async Task<IEnumerable<Reminder>> InChargeAsync(MethodCenterDb db, CancellationToken ct)
    {
        var lateSince = db.Now.AddDays(-DaysToAnswer);
        var asked = db.Consultations.Where(c => c.State == ConsultationState.Asked);
        var reminders = new List<Reminder>();
        var questions = await asked.CountAsync(ct);
        var lateQuestions = questions == 0 ? 0 : await asked.CountAsync(c => c.AskedAt < lateSince, ct);
        Say(questions, n => $"Ждут ответа: {RussianPlural.Count(n, "вопрос", "вопроса", "вопросов")}{(lateQuestions > 0 ? $", из них дольше {DaysToAnswer} дней — {lateQuestions}" : "")}", lateQuestions > 0, ReminderTarget.Consultations);
        Say(await Walked(db).Where(s => s.Until < db.Today).Select(s => s.RouteId).Distinct().CountAsync(ct),
            n => $"Просрочены мероприятия: {RussianPlural.Count(n, "маршрут", "маршрута", "маршрутов")}", true, ReminderTarget.RoutesLate);
        Say(await db.SupportTasks.CountAsync(t => t.DoneOn == null && t.DueOn < db.Today, ct),
            n => $"Просрочено посткурсовое сопровождение: {RussianPlural.Count(n, "задача", "задачи", "задач")}", true, ReminderTarget.SupportTasks);
        Say(await ToClose(db).CountAsync(ct), n => $"Прошли, но не закрыты: {RussianPlural.Count(n, "мероприятие", "мероприятия", "мероприятий")}", true, ReminderTarget.EventsToClose);
        return reminders;

        void Say(int count, Func<int, string> words, bool isLate, ReminderTarget target)
        {
            if (count > 0) reminders.Add(new(words(count), null, isLate, target));
        }
    }

    /// <summary>Events that the user keeps, whose last day has passed and of which nothing was said.</summary>
    private static IQueryable<MethodicalEvent> ToClose(MethodCenterDb db)
    {
        var past = db.Events.Where(e => e.State == EventState.Planned && e.LastDate < db.Today);
        return db.Scope.Kind switch
        {
            ScopeKind.Region => past.Where(e => e.MunicipalityId == null),
            ScopeKind.Municipality => past.Where(e => e.MunicipalityId == db.Scope.MunicipalityId && e.OrganisationId == null),
            ScopeKind.Organisation => past.Where(e => e.OrganisationId == db.Scope.OrganisationId),
            _ => past.Where(e => false),
        };
    }

    private static string At(TimeOnly? time) => time is { } at ? $", в {at:HH\\:mm}" : "";
}
