using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Which tasks of post-course support follow a completion (statute, п. 3.2.7, 3.3.4). Pure.</summary>
public static class SupportRule
{
    /// <summary>A visit to see what was learned at work, then the outcome.</summary>
    public static IReadOnlyList<(string What, DateOnly DueOn)> TasksOf(string programme, DateOnly ended, ProgrammeParameters parameters) =>
    [
        ($"Посещение занятия: применение освоенного по программе «{programme}»", ended.AddDays(parameters.FirstSupportDays)),
        ($"Итог внедрения: что изменилось в практике после программы «{programme}»", ended.AddDays(parameters.SecondSupportDays)),
    ];

    public static SupportState StateOf(DateOnly? doneOn, DateOnly dueOn, int? methodistId, DateOnly today)
    {
        if (doneOn is not null) return SupportState.Done;
        if (methodistId is null) return SupportState.Nobody;
        return dueOn < today ? SupportState.Late : SupportState.Due;
    }
}

/// <summary>Where a task of post-course support stands.</summary>
public enum SupportState
{
    Due = 1,
    Late = 2,
    Done = 3,

    /// <summary>The person has no methodist.</summary>
    Nobody = 4,
}

/// <summary>Gives the tasks of post-course support: to the person's methodist in force today, the regional one first, or to nobody yet.</summary>
internal static class SupportPlanning
{
    public static async Task<List<SupportTask>> PlanAsync(MethodCenterDb db, List<Enrolment> completed, CancellationToken ct)
    {
        var parameters = await db.TeamParametersAsync(ct);
        var title = await db.Programmes.Where(p => p.Id == completed[0].ProgrammeId).Select(p => p.Title).SingleAsync(ct);
        var methodists = await MethodistsAsync(db, completed.Select(e => e.EducatorId), ct);
        List<SupportTask> tasks = [.. from enrolment in completed
                                      from task in SupportRule.TasksOf(title, enrolment.Until, parameters)
                                      select new SupportTask(enrolment.EducatorId, enrolment.Id, methodists.TryGetValue(enrolment.EducatorId, out var id) ? id : null, task.What, task.DueOn)];
        db.AddRange(tasks);
        return tasks;
    }

    /// <summary>The methodist of each of these people; those without one are left out.</summary>
    public static async Task<Dictionary<int, int>> MethodistsAsync(MethodCenterDb db, IEnumerable<int> educatorIds, CancellationToken ct)
    {
        var (people, today) = (educatorIds.Distinct().ToArray(), db.Today);
        var inForce = await MethodistsOutsideScope.InForceAsync(db, today, null, ct);
        var regional = await MethodistsOutsideScope.InForceAsync(db, today, MethodistLevel.Regional, ct);
        var held = await db.Assignments.InForce(today)
            .Where(a => a.EducatorId != null && EF.Parameter(people).Contains(a.EducatorId!.Value) && EF.Parameter(inForce).Contains(a.MethodistId))
            .Select(a => new { Educator = a.EducatorId!.Value, a.MethodistId, a.From }).ToListAsync(ct);
        return held.GroupBy(a => a.Educator).ToDictionary(g => g.Key, g =>
            g.OrderByDescending(a => regional.Contains(a.MethodistId)).ThenByDescending(a => a.From).ThenBy(a => a.MethodistId).First().MethodistId);
    }
}
