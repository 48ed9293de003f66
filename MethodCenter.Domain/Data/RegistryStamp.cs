using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>Tells whether the data may have changed: every act that changes rows leaves a line in the journal.</summary>
internal static class RegistryStamp
{
    private static readonly AuditAction[] Harmless =
        [AuditAction.Viewed, AuditAction.Searched, AuditAction.Exported, AuditAction.Printed, AuditAction.Revealed, AuditAction.SignedIn,
            AuditAction.SignedOut, AuditAction.SignInFailed, AuditAction.Refused];

    public static async Task<long> OfAsync(MethodCenterDb db, CancellationToken ct) =>
        await db.AuditEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(a => !Harmless.Contains(a.Action)).MaxAsync(a => (long?)a.Id, ct) ?? 0;
}
