using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// The one place of the room that looks past the scope filter, and only to answer yes or no, or to name the methodist of a
/// person whom the user sees anyway. Nothing else about a foreign row leaves this class.
/// </summary>
internal static class EducatorBeyondScope
{
    /// <summary>The person's name is copied into a status of the asset that the user may not change.</summary>
    public static async Task<bool> HasForeignStatusAsync(MethodCenterDb db, int educatorId, CancellationToken ct) =>
        await db.Methodists.CountAsync(m => m.EducatorId == educatorId, ct)
        != await db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).CountAsync(m => m.EducatorId == educatorId, ct);

    /// <summary>Rows about the person that the user does not see: a merge would leave them behind.</summary>
    public static async Task<bool> HasForeignRowsAsync(MethodCenterDb db, int educatorId, CancellationToken ct) =>
        await HasForeignStatusAsync(db, educatorId, ct)
        || await db.Employments.CountAsync(e => e.EducatorId == educatorId, ct)
            != await db.Employments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).CountAsync(e => e.EducatorId == educatorId, ct)
        || await db.Assignments.CountAsync(a => a.EducatorId == educatorId, ct)
            != await db.Assignments.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).CountAsync(a => a.EducatorId == educatorId, ct)
        || await db.WorkEntries.CountAsync(w => w.EducatorId == educatorId, ct)
            != await db.WorkEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).CountAsync(w => w.EducatorId == educatorId, ct);

    /// <summary>
    /// Names of the methodists of assignments that the user sees: a municipality may know who looks after its own, though
    /// the regional methodist's record is not its own.
    /// </summary>
    public static Task<Dictionary<int, MethodistName>> NamesOfMethodistsAsync(MethodCenterDb db, IReadOnlyCollection<int> methodistIds, CancellationToken ct) =>
        db.Methodists.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(m => EF.Parameter(methodistIds).Contains(m.Id))
            .Select(m => new MethodistName(m.Id, m.FullName, m.Level)).ToDictionaryAsync(m => m.Id, ct);
}

/// <summary>Who looks after somebody: a name and a level, nothing more.</summary>
internal sealed record MethodistName(int Id, string FullName, MethodistLevel Level);
