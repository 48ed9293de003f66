using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the form of the parameters edits.</summary>
public sealed class RouteParametersDraft
{
    public int Version { get; set; }
    public int? Months { get; set; }
    public int? HoursBudget { get; set; }
    public int? HoursPerWeek { get; set; }
    public int? EventHours { get; set; }
    public int? TransferHours { get; set; }
    public int? SupportHours { get; set; }
    public int? SelfStudyHours { get; set; }
    public int? StartAfterDays { get; set; }
}

/// <summary>By what routes are proposed: read and changed by the centre.</summary>
public sealed class RouteParametersService(Database database)
{
    /// <summary>Null for those who may not keep them.</summary>
    public async Task<RouteParametersDraft?> FindAsync(CancellationToken ct)
    {
        if (!RouteRights.MayKeepParameters(database.Actor)) return null;
        await using var db = database.Read();
        var stored = await db.RouteParameters.SingleOrDefaultAsync(ct) ?? new RouteParameters();
        return new()
        {
            Version = stored.Version, Months = stored.Months, HoursBudget = stored.HoursBudget, HoursPerWeek = stored.HoursPerWeek, EventHours = stored.EventHours,
            TransferHours = stored.TransferHours, SupportHours = stored.SupportHours, SelfStudyHours = stored.SelfStudyHours, StartAfterDays = stored.StartAfterDays,
        };
    }

    public Task<Result> SaveAsync(RouteParametersDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!RouteRights.MayKeepParameters(database.Actor)) return AccessErrors.Forbidden;
        var stored = await db.RouteParameters.SingleOrDefaultAsync(ct);
        if (stored is null) db.Add(stored = new RouteParameters());
        else db.ExpectVersion(stored, draft.Version);
        return stored.Change(draft.Months ?? 0, draft.HoursBudget, draft.HoursPerWeek ?? 0, draft.EventHours ?? 0, draft.TransferHours ?? 0,
            draft.SupportHours ?? -1, draft.SelfStudyHours ?? 0, draft.StartAfterDays ?? -1);
    }, ct);
}
