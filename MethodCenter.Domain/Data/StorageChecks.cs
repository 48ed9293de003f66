using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>Checks of the file itself, its references, its journal and its numbering.</summary>
internal sealed class StorageChecks(MethodCenterDb db)
{
    public async Task<VerificationCheck> IntegrityAsync(CancellationToken ct)
    {
        var verdict = await db.Database.SqlQueryRaw<string>("PRAGMA integrity_check").ToListAsync(ct);
        return Check("integrity", "Целостность файла", 1, verdict is ["ok"] ? [] : verdict);
    }

    public async Task<VerificationCheck> ReferencesAsync(CancellationToken ct)
    {
        var dangling = await db.Database.SqlQueryRaw<string>(
            "SELECT 'таблица ' || \"table\" || ', строка ' || COALESCE(rowid, '?') || ': нет записи в таблице ' || parent AS \"Value\" FROM pragma_foreign_key_check")
            .ToListAsync(ct);
        return Check("references", "Ссылки между записями", Tables().Count, dangling);
    }

    /// <summary>The chain of hashes shows a changed or removed line; the count shows lines removed from the middle.</summary>
    public async Task<VerificationCheck> JournalAsync(CancellationToken ct)
    {
        var count = await db.AuditEntries.CountAsync(ct);
        var breach = await AuditTrail.FindBreachAsync(db, ct);
        return Check("journal", "Журнал действий (цепочка)", count,
            breach is { } id ? [$"строка журнала № {id} изменена, или перед ней удалены строки"] : []);
    }

    /// <summary>A counter behind the largest id would give the same id twice.</summary>
    public async Task<VerificationCheck> NumberingAsync(CancellationToken ct)
    {
        var faults = new List<string>();
        var tables = Tables();
        foreach (var table in tables)
        {
            var (largest, counter) = (await LargestAsync(table, ct), await CounterAsync(table, ct));
            if (largest > int.MaxValue - 1_000_000) faults.Add($"таблица {table}: номера записей кончаются ({largest})");
            if (counter is { } next && next < largest) faults.Add($"таблица {table}: счётчик номеров {next} меньше наибольшего номера {largest}");
        }
        return Check("numbering", "Нумерация записей", tables.Count, faults);
    }

    internal static VerificationCheck Check(string code, string name, int looked, IReadOnlyList<string> faults, string? remark = null) =>
        new(code, name, looked, [.. faults.Take(DatabaseVerification.MostNamed)], faults.Count, remark);

    /// <summary>Tables whose key is a number that the database hands out.</summary>
    private List<string> Tables() => [.. db.Model.GetEntityTypes()
        .Where(t => t.FindPrimaryKey()!.Properties is [{ Name: "Id", ClrType: var type }] && type == typeof(int))
        .Select(t => t.GetTableName()!).Order(StringComparer.Ordinal)];

    private async Task<long> LargestAsync(string table, CancellationToken ct)
    {
        var sql = $"SELECT CAST(COALESCE(MAX(\"Id\"), 0) AS BIGINT) AS \"Value\" FROM \"{table}\"";
        return await db.Database.SqlQueryRaw<long>(sql).SingleAsync(ct);
    }

    /// <summary>Null where the database keeps no counter for the table: then it looks at the largest id itself.</summary>
    private async Task<long?> CounterAsync(string table, CancellationToken ct)
    {
        var sql = db.Database.IsSqlite()
            ? $"SELECT seq AS \"Value\" FROM sqlite_sequence WHERE name = '{table}'"
            : $"SELECT s.last_value AS \"Value\" FROM pg_sequences s WHERE s.schemaname || '.' || quote_ident(s.sequencename) = pg_get_serial_sequence('\"{table}\"', 'Id') AND s.last_value IS NOT NULL";
        return await db.Database.SqlQueryRaw<long?>(sql).FirstOrDefaultAsync(ct);
    }
}
