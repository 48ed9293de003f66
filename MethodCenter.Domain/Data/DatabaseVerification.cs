using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>One thing that was looked at.</summary>
/// <param name="Code">For machines: <c>journal</c>.</param>
/// <param name="Name">In Russian, for the table.</param>
/// <param name="Looked">How many rows or objects were looked at.</param>
/// <param name="Faults">What is wrong, at most <see cref="DatabaseVerification.MostNamed"/> sentences without personal data.</param>
/// <param name="FaultCount">How many there are in all.</param>
/// <param name="Remark">What is not wrong but should be known; null mostly.</param>
public sealed record VerificationCheck(string Code, string Name, int Looked, IReadOnlyList<string> Faults, int FaultCount, string? Remark = null)
{
    public bool IsOk => FaultCount == 0;
}

/// <summary>What the verification found.</summary>
public sealed record VerificationReport(IReadOnlyList<VerificationCheck> Checks)
{
    public bool IsOk => Checks.All(c => c.IsOk);
}

/// <summary>
/// Looks the whole database over: the file, references, the journal's chain of hashes, and every value that is kept twice
/// (home employment, scope keys, names of methodists, search keys, figures of snapshots). Changes nothing but the line in the journal.
/// </summary>
public sealed class DatabaseVerification(Database database)
{
    /// <summary>More faults of one kind are counted but not named.</summary>
    public const int MostNamed = 20;

    /// <summary>Refused to anybody but an administrator or a system account.</summary>
    public async Task<Result<VerificationReport>> VerifyAsync(CancellationToken ct = default)
    {
        if (!database.Actor.IsSystem && database.Actor.Role != Role.Administrator) return AccessErrors.Forbidden;
        var report = new VerificationReport(await RunAsync(ct));
        var summary = report.IsOk
            ? "Проверка базы данных: нарушений нет"
            : "Проверка базы данных: " + RussianPlural.Count(report.Checks.Sum(c => c.FaultCount), "нарушение", "нарушения", "нарушений");
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, "Database", summary), ct);
        return report;
    }

    private async Task<List<VerificationCheck>> RunAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var storage = new StorageChecks(db);
        var copies = new CopyChecks(db);
        var checks = new List<VerificationCheck>();
        if (db.Database.IsSqlite()) checks.AddRange([await storage.IntegrityAsync(ct), await storage.ReferencesAsync(ct)]);
        checks.Add(await storage.JournalAsync(ct));
        checks.Add(await storage.NumberingAsync(ct));
        checks.Add(await copies.HomeEmploymentsAsync(database.Today, ct));
        checks.Add(await copies.ScopeKeysAsync(database.Today, ct));
        checks.Add(await copies.MethodistNamesAsync(ct));
        checks.Add(await copies.SearchKeysAsync(ct));
        checks.Add(await new SnapshotChecks(db).AllAsync(ct));
        return checks;
    }
}
