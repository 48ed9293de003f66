using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>
/// Brings the database to the present model before anybody uses it: stale migration lock away, copy of the file, migration,
/// WAL, integrity check, dictionaries (security, points 12 and 16).
/// </summary>
public sealed class DatabaseStart(ContextSource source, WriteGate gate, TimeProvider clock)
{
    public static readonly Actor Account = Actor.System("система: запуск");

    public async Task RunAsync(CancellationToken ct = default)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var db = source.New();
        if (source.Options.IsSqlite) await PrepareFileAsync(db, ct);
        await db.Database.MigrateAsync(ct);
        if (source.Options.IsSqlite) await CheckFileAsync(db, ct);
        await SeedAsync(db, ct);
    }

    private async Task PrepareFileAsync(MethodCenterDb db, CancellationToken ct)
    {
        var path = Path.GetFullPath(source.Options.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (!File.Exists(path)) return;
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", ct);
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any()) return;
        var copy = $"{path}.before-{clock.Now():yyyyMMdd-HHmmss}";
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {copy}", ct);
    }

    private static async Task CheckFileAsync(MethodCenterDb db, CancellationToken ct)
    {
        var mode = await db.Database.SqlQueryRaw<string>("PRAGMA journal_mode=WAL").ToListAsync(ct);
        if (mode is not ["wal"]) throw new InvalidOperationException("База данных не перешла в режим WAL: нужен локальный диск.");
        var verdict = await db.Database.SqlQueryRaw<string>("PRAGMA quick_check").ToListAsync(ct);
        if (verdict is not ["ok"]) throw new SqliteException("Проверка целостности базы данных не пройдена: " + string.Join("; ", verdict), 11);
    }

    /// <summary>Dictionaries are the product's: new entries are added at every start, old ones stay.</summary>
    private async Task SeedAsync(MethodCenterDb db, CancellationToken ct)
    {
        (db.Actor, db.Scope, db.Now, db.Today, db.IsForWriting) = (Account, Account.Scope, clock.Now(), clock.Today(), true);
        await AddMissingAsync(db, db.Positions, SeedFiles.Positions, p => p.Code, ct);
        await AddMissingAsync(db, db.Subjects, SeedFiles.Subjects, s => s.Code, ct);
        await AddMissingAsync(db, db.OrganisationTypes, SeedFiles.OrganisationTypes, t => t.Code, ct);
        await AddMissingAsync(db, db.QualificationCategories, SeedFiles.Categories, c => c.Code, ct);
        if (!await db.Municipalities.AnyAsync(ct)) db.Municipalities.AddRange(SeedFiles.NewMunicipalities());
        if (!await db.AdmissionParameters.AnyAsync(ct)) db.AdmissionParameters.Add(new AdmissionParameters());
        if (!await db.CompetenceFrameworks.AnyAsync(ct)) db.CompetenceFrameworks.Add(SeedFiles.NewFramework());
        if (!await db.Scales.AnyAsync(ct)) db.Scales.AddRange(ScaleRule.Seeds());
        await db.SaveChangesAsync(ct);
    }

    private static async Task AddMissingAsync<T>(
        MethodCenterDb db, DbSet<T> set, IReadOnlyList<T> seed, Func<T, string> code, CancellationToken ct) where T : class
    {
        var known = (await set.AsNoTracking().ToListAsync(ct)).Select(code).ToHashSet(StringComparer.Ordinal);
        db.AddRange(seed.Where(s => !known.Contains(code(s))));
    }
}
