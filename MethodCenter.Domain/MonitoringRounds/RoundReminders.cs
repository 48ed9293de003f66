using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Reminders of the room: deadlines of rounds and submissions that wait.</summary>
internal static class RoundReminders
{
    /// <summary>A municipality hears of its own place, the centre of all as a count, others of nothing.</summary>
    public static async Task<IReadOnlyList<Reminder>> LoadAsync(Database database, CancellationToken ct)
    {
        if (!RoundRights.MaySeeTalk(database.Actor)) return [];
        await using var db = database.Read();
        var rounds = await db.MonitoringRounds.Where(r => r.State == RoundState.Collecting).OrderBy(r => r.Deadline).ToListAsync(ct);
        var reminders = new List<Reminder>();
        foreach (var round in rounds)
        {
            var states = await db.RoundPlaces.Where(p => p.RoundId == round.Id).Select(p => p.State).ToListAsync(ct);
            reminders.AddRange(RoundRights.MayKeep(db.Actor) ? OfCentre(round, states, db.Today) : OfPlace(round, states, db.Today));
        }
        return reminders;
    }

    private static IEnumerable<Reminder> OfPlace(MonitoringRound round, List<SubmissionState> states, DateOnly today)
    {
        if (states is not [SubmissionState.Waiting or SubmissionState.Returned]) yield break;
        var isLate = round.Deadline < today;
        var until = isLate ? $"срок истёк {Formats.Date(round.Deadline)}" : $"срок до {Formats.Date(round.Deadline)}";
        if (states[0] is SubmissionState.Returned) yield return Of(round, $"Данные возвращены на исправление: «{round.Title}», {until}", round.Deadline, isLate);
        else if (isLate || round.Deadline <= today.AddDays(ReminderQueries.DaysAhead)) yield return Of(round, $"Сдайте данные: «{round.Title}», {until}", round.Deadline, isLate);
    }

    private static IEnumerable<Reminder> OfCentre(MonitoringRound round, List<SubmissionState> states, DateOnly today)
    {
        var waits = states.Count(s => s is SubmissionState.Submitted);
        if (waits > 0) yield return Of(round, $"Сдали и ждут решения: {Places(waits)}, «{round.Title}»", null, false);
        var absent = states.Count(s => s is SubmissionState.Waiting or SubmissionState.Returned);
        if (absent > 0 && round.Deadline < today) yield return Of(round, $"Просрочили сдачу: {Places(absent)}, «{round.Title}»", round.Deadline, true);
        else if (absent > 0 && round.Deadline <= today.AddDays(ReminderQueries.DaysAhead)) yield return Of(round, $"Ещё не сдали: {Places(absent)}, «{round.Title}»", round.Deadline, false);
        if (states.TrueForAll(s => s is SubmissionState.Accepted)) yield return Of(round, $"Приняты все муниципалитеты, можно фиксировать: «{round.Title}»", null, false);
    }

    private static string Places(int count) => RussianPlural.Count(count, "муниципалитет", "муниципалитета", "муниципалитетов");

    private static Reminder Of(MonitoringRound round, string text, DateOnly? due, bool isLate) => new(text, due, isLate, ReminderTarget.Round, round.Id);
}
