using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Which competences a programme closes: the one door between deficits and programmes.</summary>
public static class ProgrammeCoverage
{
    /// <summary>Codes of competences that at least one programme which is taught today closes: not archived, not excluded from the Federal register.</summary>
    public static async Task<IReadOnlySet<string>> CodesAsync(MethodCenterDb db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        var today = db.Today;
        var lines = await db.Programmes.Where(p => !p.IsArchived && p.Codes != "" && (p.ExcludedOn == null || p.ExcludedOn >= today))
            .Select(p => p.Codes).Distinct().ToListAsync(ct);
        return lines.SelectMany(CompetenceCodes.Read).ToHashSet(StringComparer.Ordinal);
    }
}
