using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Writes campaigns and results of a plan and brings the deficits of their people into agreement; see <see cref="PlanWriter"/>.</summary>
internal sealed class DiagnosticsWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    private readonly List<ImportChange> _changes = [];

    /// <summary>What undoes it.</summary>
    public async Task<IReadOnlyList<ImportChange>> WriteAsync(CancellationToken ct)
    {
        await InsertAsync(plan.NewCampaigns, (c, id) => c.Id = id, c => c.Id, ct);
        foreach (var item in plan.NewItems) item.CampaignId = plan.CampaignOf[item].Id;
        await InsertAsync(plan.NewItems, (i, id) => i.Id = id, i => i.Id, ct);
        foreach (var diagnosis in plan.NewDiagnoses.Where(d => d.CampaignId == 0)) diagnosis.CampaignId = plan.CampaignOf[diagnosis].Id;
        await InsertAsync(plan.NewDiagnoses, (d, id) => d.Id = id, d => d.Id, ct);
        await UpdateAsync<DiagnosticCampaign>(c => c.Id, c => c.Version + 1, ct);
        await UpdateAsync<CampaignItem>(i => i.Id, _ => 0, ct);
        await UpdateAsync<Diagnosis>(d => d.Id, d => d.Version + 1, ct);
        return _changes;
    }

    /// <summary>Deficits follow from results: in the same transaction.</summary>
    public static Task SettleAsync(MethodCenterDb db, ImportBatch batch, IReadOnlyCollection<int> people, CancellationToken ct)
    {
        if (people.Count == 0) return Task.CompletedTask;
        // Planning reads without tracking; the rules of deficits edit what they load.
        db.ChangeTracker.QueryTrackingBehavior = Microsoft.EntityFrameworkCore.QueryTrackingBehavior.TrackAll;
        return new DeficitSettler(db).SettleAsync(people, $"{db.Actor.Name}, файл «{batch.FileName}»", ct);
    }

    /// <summary>Whose results the plan touches.</summary>
    public IReadOnlyCollection<int> People => [.. plan.NewDiagnoses.Concat(plan.ChangedOf<Diagnosis>()).Select(d => d.EducatorId).Distinct()];

    private async Task InsertAsync<T>(List<T> rows, Action<T, int> giveId, Func<T, int> idOf, CancellationToken ct) where T : class
    {
        if (rows.Count == 0) return;
        var writer = new BulkWriter<T>(db);
        var id = await writer.NextIdAsync(ct);
        foreach (var row in rows) giveId(row, id++);
        await writer.InsertAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(batch.Id, typeof(T).Name, idOf(r), null, 0, KeysOf(r))));
    }

    private async Task UpdateAsync<T>(Func<T, int> idOf, Func<T, int> versionAfter, CancellationToken ct) where T : class
    {
        var rows = plan.ChangedOf<T>().ToList();
        if (rows.Count == 0) return;
        await new BulkWriter<T>(db).UpdateAsync(rows, ct);
        _changes.AddRange(rows.Select(r => new ImportChange(batch.Id, typeof(T).Name, idOf(r), plan.Changed[r], versionAfter(r), KeysOf(r))));
    }

    private static ScopeKeys KeysOf<T>(T row) => row is IScopedRow scoped ? scoped.ScopeKeys : default;
}
