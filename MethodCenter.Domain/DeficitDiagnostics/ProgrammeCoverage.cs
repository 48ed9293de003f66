using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Which competences a programme closes: the one door between deficits and programmes. Programmes are not kept in the product yet, so the
/// set is empty and every open deficit counts as not covered; when they are, this method alone changes.
/// </summary>
public static class ProgrammeCoverage
{
    /// <summary>Codes of competences that at least one programme in force closes.</summary>
    public static Task<IReadOnlySet<string>> CodesAsync(MethodCenterDb db, CancellationToken ct = default)
    {
        ArgumentNullException.ThrowIfNull(db);
        ct.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlySet<string>>(new HashSet<string>(StringComparer.Ordinal));
    }
}
