using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// The room reads past the scope filter: a region's figure is that of the whole region for everybody. Who may see the people behind it is
/// decided by <see cref="MonitoringPrivacy"/> before anything leaves the room. Allow-listed.
/// </summary>
internal static class PastScope
{
    public static IQueryable<T> Of<T>(IQueryable<T> rows) where T : class => rows.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]);
}
