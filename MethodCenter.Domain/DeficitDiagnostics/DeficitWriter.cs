using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A deficit that differs from what the ledger says.</summary>
/// <param name="Key">Person and competence.</param>
/// <param name="Deficit">As it is; null for a new one.</param>
/// <param name="Verdict">As it must be; null when it must go.</param>
internal sealed record DeficitChange((int EducatorId, string Code) Key, Deficit? Deficit, DeficitVerdict? Verdict)
{
    /// <summary>What differs between the facts and the deficits of some people.</summary>
    public static IEnumerable<DeficitChange> Between(
        Dictionary<(int EducatorId, string Code), DeficitFacts> facts, IReadOnlyCollection<Deficit> deficits, ILookup<(int, string), DeficitStep> steps)
    {
        var changes = new List<DeficitChange>();
        foreach (var deficit in deficits)
        {
            var key = (deficit.EducatorId, deficit.CompetenceCode);
            var known = facts.Remove(key, out var found) ? found : new DeficitFacts([], []);
            var verdict = DeficitLedger.Judge(deficit.IsTouched ? known.With(steps[key]) : known);
            if (!Agree(deficit, verdict)) changes.Add(new(key, deficit, verdict));
        }
        foreach (var (key, known) in facts)
        {
            if (DeficitLedger.Judge(known) is { } verdict) changes.Add(new(key, null, verdict));
        }
        return changes;
    }

    /// <summary>Makes the deficit what it must be; the step when the state changes.</summary>
    public DeficitStep? Apply(Deficit deficit, DateOnly today, string by)
    {
        deficit.Weigh(Verdict!.Severity, Verdict.Sources);
        if (deficit.State == Verdict.State) return null;
        var isAgain = deficit.State is DeficitState.Closed or DeficitState.Irrelevant && Verdict.IsOpen;
        return deficit.Become(Verdict.State, today, by, isAgain ? "выявлен вновь, " + Verdict.Reason : Verdict.Reason);
    }

    private static bool Agree(Deficit deficit, DeficitVerdict? verdict) =>
        verdict is not null && (deficit.State, deficit.Severity, deficit.Sources) == (verdict.State, verdict.Severity, verdict.Sources);
}

/// <summary>Writes the changes of deficits with the steps of their life cycle.</summary>
internal sealed class DeficitWriter(MethodCenterDb db, string by)
{
    /// <summary>By an ordinary save, line by line in the journal.</summary>
    public async Task WriteAsync(IReadOnlyList<(DeficitChange Change, List<DeficitStep> Steps)> changes, CancellationToken ct)
    {
        foreach (var (change, steps) in changes)
        {
            if (change.Verdict is null)
            {
                db.RemoveRange(steps);
                db.Remove(change.Deficit!);
                continue;
            }
            var deficit = change.Deficit ?? new Deficit(change.Key.EducatorId, change.Key.Code);
            if (change.Deficit is null) db.Add(deficit);
            if (change.Apply(deficit, db.Today, by) is { } step) db.Add(step);
        }
        await db.SaveChangesAsync(ct);
    }

    /// <summary>By prepared commands.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="gone">Steps of the deficits that go.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task WriteInBulkAsync(List<DeficitChange> changes, List<DeficitStep> gone, CancellationToken ct)
    {
        var (deficits, steps) = (new BulkWriter<Deficit>(db), new BulkWriter<DeficitStep>(db));
        await steps.DeleteAsync(gone, ct);
        await deficits.DeleteAsync(changes.Where(c => c.Verdict is null).Select(c => c.Deficit!), ct);
        var (nextDeficit, nextStep) = (await deficits.NextIdAsync(ct), await steps.NextIdAsync(ct));
        var (added, changed, taken) = (new List<Deficit>(), new List<Deficit>(), new List<DeficitStep>());
        foreach (var change in changes.Where(c => c.Verdict is not null))
        {
            var deficit = change.Deficit ?? new Deficit(change.Key.EducatorId, change.Key.Code) { Id = nextDeficit++ };
            (change.Deficit is null ? added : changed).Add(deficit);
            if (change.Apply(deficit, db.Today, by) is not { } step) continue;
            step.Id = nextStep++;
            taken.Add(step);
        }
        await deficits.InsertAsync(added, ct);
        await deficits.UpdateAsync(changed, ct);
        await steps.InsertAsync(taken, ct);
    }
}
