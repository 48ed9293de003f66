using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Which methodists look after whom now (or from a day to come) and did earlier, from the assignments that the actor sees.</summary>
internal sealed class AssignmentTies
{
    private static readonly HashSet<int> Nobody = [];

    private readonly Dictionary<int, HashSet<int>> _now = [];
    private readonly Dictionary<int, HashSet<int>> _earlier = [];

    /// <summary>Of people.</summary>
    public static async Task<AssignmentTies> PeopleAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) => Of(
        await db.Assignments.Where(a => a.EducatorId != null).Select(a => new Tie(a.EducatorId!.Value, a.MethodistId, a.Until == null || a.Until >= day)).ToListAsync(ct));

    /// <summary>Of organisations as a whole.</summary>
    public static async Task<AssignmentTies> OrganisationsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) => Of(
        await db.Assignments.Where(a => a.EducatorId == null).Select(a => new Tie(a.OrganisationId, a.MethodistId, a.Until == null || a.Until >= day)).ToListAsync(ct));

    public IReadOnlySet<int> Now(int id) => _now.GetValueOrDefault(id) ?? Nobody;

    public IReadOnlySet<int> Earlier(int id) => _earlier.GetValueOrDefault(id) ?? Nobody;

    private static AssignmentTies Of(List<Tie> ties)
    {
        var found = new AssignmentTies();
        foreach (var tie in ties)
        {
            var side = tie.Lasts ? found._now : found._earlier;
            if (!side.TryGetValue(tie.Id, out var methodists)) side[tie.Id] = methodists = [];
            methodists.Add(tie.MethodistId);
        }
        return found;
    }

    private sealed record Tie(int Id, int MethodistId, bool Lasts);
}
