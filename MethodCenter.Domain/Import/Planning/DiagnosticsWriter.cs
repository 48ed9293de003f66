using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Writes campaigns and results of a plan and brings the deficits of their people into agreement; see <see cref="PlanWriter"/>.</summary>
internal sealed class DiagnosticsWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    private readonly RecordWriter _rows = new(db, plan, batch);

    /// <summary>What undoes it.</summary>
    public async Task<IReadOnlyList<ImportChange>> WriteAsync(CancellationToken ct)
    {
        await _rows.InsertAsync(plan.NewCampaigns, (c, id) => c.Id = id, c => c.Id, ct);
        foreach (var item in plan.NewItems) item.CampaignId = plan.CampaignOf[item].Id;
        await _rows.InsertAsync(plan.NewItems, (i, id) => i.Id = id, i => i.Id, ct);
        foreach (var diagnosis in plan.NewDiagnoses.Where(d => d.CampaignId == 0)) diagnosis.CampaignId = plan.CampaignOf[diagnosis].Id;
        await _rows.InsertAsync(plan.NewDiagnoses, (d, id) => d.Id = id, d => d.Id, ct);
        await _rows.UpdateAsync<DiagnosticCampaign>(c => c.Id, c => c.Version + 1, ct);
        await _rows.UpdateAsync<CampaignItem>(i => i.Id, _ => 0, ct);
        await _rows.UpdateAsync<Diagnosis>(d => d.Id, d => d.Version + 1, ct);
        return _rows.Changes;
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
}
