using MethodCenter.Domain.Access;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>Tells whether the data may have changed: every act that changes rows leaves a line in the journal.</summary>
internal static class RegistryStamp
{
    private static readonly AuditAction[] Harmless =
        [AuditAction.Viewed, AuditAction.Searched, AuditAction.Exported, AuditAction.Printed, AuditAction.Revealed, AuditAction.SignedIn,
            AuditAction.SignedOut, AuditAction.SignInFailed, AuditAction.Refused];

    /// <summary>What is said about figures and made from them changes none of them.</summary>
    private static readonly string[] Downstream =
        ["MonitoringRound", "RoundPlace", "RoundComment", "RoundFile", "RoundFileContent", "RoundSnapshot", "RoundFigure", "OfficialFigure", "HandIndicator", "HandValue", "Recommendation",
            "RatingScheme", "RatingMark", "ServiceContest", "ServiceApplication", "ExpertSheet", "PassportEdition", "PassportText"];

    public static async Task<long> OfAsync(MethodCenterDb db, CancellationToken ct) =>
        await db.AuditEntries.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
            .Where(a => !Harmless.Contains(a.Action) && !Downstream.Contains(a.Subject)).MaxAsync(a => (long?)a.Id, ct) ?? 0;
}
