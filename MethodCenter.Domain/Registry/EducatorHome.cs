using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Keeps the home employment of a person right after every change, and lets assignments follow the person.</summary>
internal static class EducatorHome
{
    /// <summary>
    /// Chooses the home among the employments that the user sees (a foreign one would move the person out of the user's own
    /// scope) and takes it over. Assignments of the person get the same keys, so that the new place sees them.
    /// </summary>
    public static async Task SettleAsync(MethodCenterDb db, Educator person, CancellationToken ct)
    {
        if (HomeEmployment.Choose(person.Employments, db.Today) is not { } home) return;
        var before = (person.MunicipalityId, person.OrganisationId);
        person.Settle(home);
        if (before == (person.MunicipalityId, person.OrganisationId)) return;
        foreach (var assignment in await db.Assignments.Where(a => a.EducatorId == person.Id).ToListAsync(ct)) assignment.Follow(person);
    }

    /// <summary>Open assignments of somebody who works nowhere any more end with the last day; returns how many.</summary>
    public static async Task<int> EndAssignmentsAsync(MethodCenterDb db, Educator person, DateOnly lastDay, CancellationToken ct)
    {
        if (person.Employments.Any(e => e.IsInForce(lastDay.AddDays(1)))) return 0;
        var open = await db.Assignments.Where(a => a.EducatorId == person.Id && (a.Until == null || a.Until > lastDay)).ToListAsync(ct);
        foreach (var assignment in open) assignment.End(assignment.From > lastDay ? assignment.From : lastDay, EducatorTerms.AssignmentEndedByLeaving);
        return open.Count;
    }

    /// <summary>Undoes what <see cref="EndAssignmentsAsync"/> did on that day.</summary>
    public static async Task<int> ReopenAssignmentsAsync(MethodCenterDb db, Educator person, DateOnly lastDay, CancellationToken ct)
    {
        var ended = await db.Assignments
            .Where(a => a.EducatorId == person.Id && a.Until >= lastDay && a.EndReason == EducatorTerms.AssignmentEndedByLeaving).ToListAsync(ct);
        foreach (var assignment in ended) assignment.Reopen();
        return ended.Count;
    }
}
