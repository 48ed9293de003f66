using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>One line under the bell about an own pair.</summary>
/// <param name="MentorshipId">Where it leads.</param>
public sealed record MentoringReminder(string Text, DateOnly? Due, bool IsLate, int MentorshipId);

/// <summary>Reminders of mentor and mentee, computed at each look: meetings, late tasks, the end of the term, the questionnaire.</summary>
public static class MentoringReminders
{
    /// <summary>How far ahead meetings and tasks are reminded of, days.</summary>
    public const int DaysAhead = 7;

    /// <summary>The own pairs that last; nothing for whoever has none.</summary>
    public static async Task<IReadOnlyList<MentoringReminder>> LoadAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var pairs = await db.Mentorships.Include(m => m.Members).Where(m => m.State == MentorshipState.Active
            && (m.MentorPersonId == own || m.Members.Any(x => x.MenteePersonId == own && x.LeftOn == null))).ToListAsync(ct);
        if (pairs.Count == 0) return [];
        var (ids, until) = (pairs.Select(p => p.Id).ToArray(), db.Today.AddDays(DaysAhead));
        var meetings = await db.MentorshipMeetings.Where(m => EF.Parameter(ids).Contains(m.MentorshipId) && !m.IsHeld && m.On <= until).ToListAsync(ct);
        var tasks = await db.MentorshipTasks.Where(t => EF.Parameter(ids).Contains(t.MentorshipId) && t.State == MentoringTaskState.Planned && t.Until <= until).ToListAsync(ct);
        var filled = await db.MentorshipQuestionnaires.Where(q => EF.Parameter(ids).Contains(q.MentorshipId) && (q.MenteePersonId == own || (q.MemberId == null && q.MentorPersonId == own)))
            .Select(q => q.MentorshipId).ToListAsync(ct);
        return [.. meetings.Select(m => Of(m, db.Today)), .. tasks.Select(t => Of(t, db.Today)), .. pairs.SelectMany(p => OfEnd(p, filled.Contains(p.Id), db.Today))];
    }

    private static MentoringReminder Of(MentorshipMeeting meeting, DateOnly today) => meeting.On < today
        ? new($"Отметьте, состоялась ли встреча «{meeting.Topic}»", meeting.On, true, meeting.MentorshipId)
        : new($"Встреча по наставничеству «{meeting.Topic}»", meeting.On, false, meeting.MentorshipId);

    private static MentoringReminder Of(MentorshipTask task, DateOnly today) =>
        new($"Программа наставничества: «{task.Title}» — срок до {Formats.Date(task.Until)}", task.Until, task.Until < today, task.MentorshipId);

    private static IEnumerable<MentoringReminder> OfEnd(Mentorship pair, bool isFilled, DateOnly today)
    {
        if (pair.Until > today.AddDays(MentorshipTermRule.DaysOfResults)) yield break;
        yield return new($"Срок наставничества — до {Formats.Date(pair.Until)}: пора подводить итоги", pair.Until, pair.Until < today, pair.Id);
        if (!isFilled) yield return new("Заполните анкету о наставничестве", pair.Until, pair.Until < today, pair.Id);
    }
}
