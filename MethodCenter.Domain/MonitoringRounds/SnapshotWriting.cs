using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Writes a snapshot with its content and figures in the transaction of the caller.</summary>
internal static class SnapshotWriting
{
    /// <summary>The next number of the round; signed before it is written, since nothing of it may change later. Figures are written in bulk: the snapshot's own line in the journal stands for them.</summary>
    public static async Task<RoundSnapshot> WriteAsync(MethodCenterDb db, MonitoringRound round, MonitoringSheet sheet, PackedSheet packed, Action<RoundSnapshot> sign, CancellationToken ct)
    {
        var number = 1 + (await db.RoundSnapshots.Where(s => s.RoundId == round.Id).MaxAsync(s => (int?)s.Number, ct) ?? 0);
        var snapshot = new RoundSnapshot(round.Id, number, round.Day, packed.Content, packed.Sha256);
        sign(snapshot);
        db.Add(snapshot);
        await db.SaveChangesAsync(ct);
        var writer = new BulkWriter<RoundFigure>(db);
        var id = await writer.NextIdAsync(ct);
        await writer.InsertAsync(FiguresOf(sheet, snapshot.Id).Select(f => { f.Id = id++; return f; }), ct);
        db.Note(new AuditNote(AuditAction.Created, nameof(RoundFigure), $"Раунд «{round.Title}» зафиксирован: снимок № {number}") { SubjectId = snapshot.Id, Rows = sheet.Methods.Count * (sheet.Places.Count + 1) });
        return snapshot;
    }

    /// <summary>Every indicator, the region first.</summary>
    public static IEnumerable<RoundFigure> FiguresOf(MonitoringSheet sheet, int snapshotId) => sheet.Methods.SelectMany(sheet.RowsOf).Select(row =>
        new RoundFigure(row.Method.Code, row.MunicipalityId, row.Oktmo, row.Municipality ?? Region)
        {
            SnapshotId = snapshotId, Numerator = row.Value.Numerator, Denominator = row.Value.Denominator, Tenths = row.Value.Tenths, MethodVersion = row.Method.Version,
        });

    private const string Region = "Ленинградская область";
}
