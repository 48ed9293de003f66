using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Writes participations of a plan; see <see cref="PlanWriter"/>. They follow the person, so what undoes them is kept for whoever sent the file.
/// </summary>
internal sealed class SupportWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    /// <summary>What undoes it.</summary>
    public async Task<IReadOnlyList<ImportChange>> WriteAsync(CancellationToken ct)
    {
        var writer = new BulkWriter<SupportParticipation>(db);
        var changes = new List<ImportChange>();
        if (plan.NewSupport.Count > 0)
        {
            var id = await writer.NextIdAsync(ct);
            foreach (var row in plan.NewSupport) row.Id = id++;
            await writer.InsertAsync(plan.NewSupport, ct);
            changes.AddRange(plan.NewSupport.Select(s => ChangeOf(s, null, 0)));
        }
        var changed = plan.ChangedOf<SupportParticipation>().ToList();
        if (changed.Count == 0) return changes;
        await writer.UpdateAsync(changed, ct);
        changes.AddRange(changed.Select(s => ChangeOf(s, plan.Changed[s], s.Version + 1)));
        return changes;
    }

    private ImportChange ChangeOf(SupportParticipation row, string? before, int versionAfter) => new(
        batch.Id, nameof(SupportParticipation), row.Id, before, versionAfter, new ScopeKeys(batch.MunicipalityId, batch.OrganisationId, row.EducatorId));
}
