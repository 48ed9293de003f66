using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>After all rows are known: where each touched person belongs; assignments follow those who moved, copies of names those who were renamed.</summary>
internal sealed class HomeSettler(PlanContext context, ImportPlan plan, PersonWriter writer)
{
    public async Task SettleAsync(IReadOnlyCollection<Educator> touched, CancellationToken ct)
    {
        var moved = new Dictionary<int, Educator>();
        foreach (var person in touched)
        {
            var home = HomeEmployment.Choose(person.Employments, context.Today)!;
            if (PersonWriter.IsSettled(person, home)) continue;
            var moves = person.Id != 0 && person.OrganisationId != home.OrganisationId;
            writer.Settle(person, home);
            if (moves) moved[person.Id] = person;
        }
        await FollowMovedAsync(moved, ct);
        await FollowNamesAsync(ct);
    }

    private async Task FollowMovedAsync(Dictionary<int, Educator> moved, CancellationToken ct)
    {
        if (moved.Count == 0) return;
        var ids = moved.Keys.ToArray();
        var assignments = await context.Db.Assignments.Where(a => a.EducatorId != null && EF.Parameter(ids).Contains(a.EducatorId.Value)).ToListAsync(ct);
        foreach (var assignment in assignments)
        {
            plan.Remember(context.Db, assignment);
            assignment.Follow(moved[assignment.EducatorId!.Value]);
        }
    }

    /// <summary>A name that the centre keeps in a status of its own is not changed by a municipality (as on the card).</summary>
    private async Task FollowNamesAsync(CancellationToken ct)
    {
        foreach (var (person, former) in writer.Renamed)
        {
            if (await EducatorBeyondScope.HasForeignStatusAsync(context.Db, person.Id, ct))
            {
                person.Rename(former);
                continue;
            }
            foreach (var status in await context.Db.Methodists.Where(m => m.EducatorId == person.Id).ToListAsync(ct))
            {
                plan.Remember(context.Db, status);
                status.TakeName(person.Name);
            }
            await MentoringNames.FollowAsync(context.Db, [person], ct);
        }
    }
}
