using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Writes programmes, learning and routes of a plan; see <see cref="PlanWriter"/>.</summary>
internal sealed class DevelopmentWriter(MethodCenterDb db, ImportPlan plan, ImportBatch batch)
{
    private readonly RecordWriter _rows = new(db, plan, batch);

    /// <summary>What undoes it.</summary>
    public async Task<IReadOnlyList<ImportChange>> WriteAsync(CancellationToken ct)
    {
        await WriteLearningAsync(ct);
        await WriteRoutesAsync(ct);
        return _rows.Changes;
    }

    private async Task WriteLearningAsync(CancellationToken ct)
    {
        await _rows.InsertAsync(plan.NewProgrammes, (p, id) => p.Id = id, p => p.Id, ct);
        foreach (var (stream, programme) in plan.ProgrammeOf) stream.ProgrammeId = programme.Id;
        await _rows.InsertAsync(plan.NewStreams, (s, id) => s.Id = id, s => s.Id, ct);
        foreach (var (enrolment, learning) in plan.LearningOf) (enrolment.ProgrammeId, enrolment.StreamId) = (learning.Programme.Id, learning.Stream.Id);
        await _rows.InsertAsync(plan.NewEnrolments, (e, id) => e.Id = id, e => e.Id, ct);
        await _rows.UpdateAsync<Programme>(p => p.Id, p => p.Version + 1, ct);
        await _rows.UpdateAsync<Enrolment>(e => e.Id, e => e.Version + 1, ct);
    }

    private async Task WriteRoutesAsync(CancellationToken ct)
    {
        await _rows.InsertAsync(plan.NewRoutes, (r, id) => r.Id = id, r => r.Id, ct);
        foreach (var status in plan.NewRouteStatuses) status.RouteId = status.Route!.Id;
        foreach (var version in plan.NewRouteVersions) version.RouteId = version.Route!.Id;
        foreach (var step in plan.NewRouteSteps) step.RouteId = step.Route!.Id;
        await _rows.InsertAsync(plan.NewRouteStatuses, (s, id) => s.Id = id, s => s.Id, ct);
        await _rows.InsertAsync(plan.NewRouteVersions, (v, id) => v.Id = id, v => v.Id, ct);
        await _rows.InsertAsync(plan.NewRouteSteps, (s, id) => s.Id = id, s => s.Id, ct);
        await _rows.UpdateAsync<IndividualRoute>(r => r.Id, r => r.Version + 1, ct);
        await _rows.UpdateAsync<RouteVersion>(v => v.Id, v => v.Version + 1, ct);
        await _rows.UpdateAsync<RouteStep>(s => s.Id, s => s.Version + 1, ct);
    }
}
