using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>What the check of a snapshot found.</summary>
/// <param name="Looked">Figures that were compared.</param>
/// <param name="Lines">Lines behind them.</param>
/// <param name="Faults">Sentences; empty when everything holds.</param>
public sealed record SnapshotProof(int Number, string Sha256, int Looked, int Lines, IReadOnlyList<string> Faults)
{
    public bool IsOk => Faults.Count == 0;
}

/// <summary>Proves a snapshot: the hash is computed anew and every stored figure is counted again from the frozen lines.</summary>
public sealed class SnapshotVerification(Database database)
{
    /// <summary>For whoever sees rounds: the answer holds no figure. Leaves a line in the journal.</summary>
    public async Task<Result<SnapshotProof>> CheckAsync(int snapshotId, CancellationToken ct = default)
    {
        if (!RoundRights.MaySee(database.Actor)) return AccessErrors.Forbidden;
        await using var db = database.Read();
        if (await db.RoundSnapshots.SingleOrDefaultAsync(s => s.Id == snapshotId, ct) is not { } snapshot) return RoundErrors.NoSnapshot;
        var proof = await ProveAsync(db, snapshot, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(RoundSnapshot), $"Проверка снимка № {snapshot.Number}: {(proof.IsOk ? "нарушений нет" : "есть нарушения")}") { SubjectId = snapshotId }, ct);
        return proof;
    }

    internal static async Task<SnapshotProof> ProveAsync(MethodCenterDb db, RoundSnapshot snapshot, CancellationToken ct)
    {
        var content = await db.RoundSnapshotContents.AsNoTracking().Where(c => c.SnapshotId == snapshot.Id).Select(c => c.Data).SingleOrDefaultAsync(ct);
        if (content is null) return Broken(snapshot, "содержимого снимка нет");
        var opened = await Task.Run(() => FrozenSheet.Open(content, new FrozenMark(snapshot.Id, snapshot.RoundId, snapshot.Number, snapshot.Sha256)), ct);
        if (!opened.IsOk) return Broken(snapshot, opened.Error.Message);
        var stored = await db.RoundFigures.AsNoTracking().Where(f => f.SnapshotId == snapshot.Id).ToListAsync(ct);
        var counted = SnapshotWriting.FiguresOf(opened.Value, snapshot.Id).ToList();
        var lines = opened.Value.Methods.Sum(m => opened.Value.Of(m, null).Entries.Count);
        return new(snapshot.Number, snapshot.Sha256, counted.Count, lines, Compare(stored, counted));
    }

    private static List<string> Compare(List<RoundFigure> stored, List<RoundFigure> counted)
    {
        var (kept, faults) = (stored.ToLookup(f => (f.Code, f.MunicipalityId)), new List<string>());
        foreach (var right in counted)
        {
            var found = kept[(right.Code, right.MunicipalityId)].ToList();
            if (found.Count != 1) faults.Add($"{right.Code}, {right.Place}: значений {found.Count} вместо одного");
            else if (Content(found[0]) != Content(right)) faults.Add($"{right.Code}, {right.Place}: значение не совпадает с содержимым снимка");
        }
        if (stored.Count > counted.Count) faults.Add($"лишних значений: {stored.Count - counted.Count}");
        return faults;
    }

    private static (int?, int?, long?, int, string?, string) Content(RoundFigure f) => (f.Numerator, f.Denominator, f.Tenths, f.MethodVersion, f.Oktmo, f.Place);

    private static SnapshotProof Broken(RoundSnapshot snapshot, string fault) => new(snapshot.Number, snapshot.Sha256, 0, 0, [fault]);
}

/// <summary>The same proof for the verification of the whole database.</summary>
internal sealed class SnapshotChecks(MethodCenterDb db)
{
    public async Task<VerificationCheck> AllAsync(CancellationToken ct)
    {
        var (faults, looked) = (new List<string>(), 0);
        foreach (var snapshot in await db.RoundSnapshots.AsNoTracking().OrderBy(s => s.Id).ToListAsync(ct))
        {
            var proof = await SnapshotVerification.ProveAsync(db, snapshot, ct);
            looked += proof.Looked;
            faults.AddRange(proof.Faults.Select(f => $"раунд № {snapshot.RoundId}, снимок № {snapshot.Number}: {f}"));
        }
        return StorageChecks.Check("snapshots", "Снимки раундов мониторинга", looked, faults);
    }
}
