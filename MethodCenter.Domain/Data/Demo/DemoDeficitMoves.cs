using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// Moves some of the settled deficits on: methodists work on them, experts close some, doubtful proposals are confirmed or dropped. Writes by
/// prepared commands, since one journal line speaks for the whole demo.
/// </summary>
internal sealed class DemoDeficitMoves(MethodCenterDb db, DemoResults results)
{
    private readonly List<Deficit> _moved = [];
    private readonly List<DeficitStep> _steps = [];

    public async Task MakeAsync(CancellationToken ct)
    {
        var names = results.World.Methodists.ToDictionary(m => m.Id, m => m.FullName);
        var keepers = results.World.Assignments.Where(a => a.EducatorId is not null).GroupBy(a => a.EducatorId!.Value).ToDictionary(g => g.Key, g => names[g.First().MethodistId]);
        var deficits = await db.Deficits.AsNoTracking().Where(d => db.Assignments.Any(a => a.EducatorId == d.EducatorId))
            .OrderBy(d => d.EducatorId).ThenBy(d => d.CompetenceCode).ToListAsync(ct);
        foreach (var deficit in deficits) Move(deficit, keepers[deficit.EducatorId]);
        var steps = new BulkWriter<DeficitStep>(db);
        var id = await steps.NextIdAsync(ct);
        foreach (var step in _steps) step.Id = id++;
        await new BulkWriter<Deficit>(db).UpdateAsync(_moved, ct);
        await steps.InsertAsync(_steps, ct);
    }

    private void Move(Deficit deficit, string keeper)
    {
        var turn = new DemoRandom(((ulong)deficit.EducatorId * 31) + (ulong)deficit.CompetenceCode[^1]).Below(100);
        if (deficit.State == DeficitState.Confirmed && turn < 46)
        {
            Step(deficit, DeficitState.InWork, keeper, "Начата работа с методистом: разбор результатов, план на четверть.");
            if (turn < 9) Step(deficit, DeficitState.Closed, keeper, "Экспертное заключение по итогам трёх посещённых занятий: дефицит снят.");
            else if (turn < 12) Step(deficit, DeficitState.NotClosed, keeper, "Экспертное заключение: затруднения сохраняются, работа продолжается.");
        }
        else if (deficit.State == DeficitState.Proposed && turn < 22)
        {
            var isConfirmed = turn < 15;
            Step(deficit, isConfirmed ? DeficitState.Confirmed : DeficitState.Irrelevant, keeper,
                isConfirmed ? "Подтверждено методистом после посещения урока." : "После беседы и посещения урока не подтвердилось.");
        }
    }

    private void Step(Deficit deficit, DeficitState to, string by, string reason)
    {
        var on = results.Random.Day(deficit.StateSince, results.Today);
        if (_moved.Count == 0 || !ReferenceEquals(_moved[^1], deficit)) _moved.Add(deficit);
        _steps.Add(deficit.Become(to, on, by, reason, StepOrigin.Decision));
    }
}
