using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Brings the deficits of people into agreement with all evidence about them: after results came or were annulled, after a visit, after
/// evidence was withdrawn. Runs inside the transaction of the act that changed the evidence; reads past the scope filter by the very ids.
/// </summary>
internal sealed class DeficitSettler(MethodCenterDb db)
{
    /// <summary>People judged at once.</summary>
    private const int Portion = 1000;

    /// <summary>More changes than this are written in bulk: the act itself stands in the journal as one batch.</summary>
    private const int Few = 200;

    /// <summary>Saves what is pending, judges all competences of the people anew and writes what differs.</summary>
    /// <param name="educatorIds">Whose evidence changed.</param>
    /// <param name="by">Who acts, for the life cycle.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task SettleAsync(IReadOnlyCollection<int> educatorIds, string by, CancellationToken ct)
    {
        await db.SaveChangesAsync(ct);
        var builder = await DeficitFactsBuilder.LoadAsync(db, ct);
        var changes = new List<DeficitChange>();
        foreach (var portion in educatorIds.Distinct().Order().Chunk(Portion)) changes.AddRange(await JudgeAsync(builder, portion, ct));
        var writer = new DeficitWriter(db, by);
        if (changes.Count > Few && db.Scope.Kind is ScopeKind.Region) await writer.WriteInBulkAsync(changes, await StepsOfAsync(changes, ct), ct);
        else if (changes.Count > 0) await writer.WriteAsync(await TrackedAsync(changes, ct), ct);
    }

    private async Task<IEnumerable<DeficitChange>> JudgeAsync(DeficitFactsBuilder builder, int[] people, CancellationToken ct)
    {
        var facts = builder.Build(await AttemptsAsync(people, ct), await EvidenceAsync(people, ct));
        var deficits = await db.Deficits.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).AsNoTracking()
            .Where(d => EF.Parameter(people).Contains(d.EducatorId)).ToListAsync(ct);
        var steps = await DecidedStepsAsync([.. deficits.Where(d => d.IsTouched).Select(d => d.EducatorId).Distinct()], ct);
        return DeficitChange.Between(facts, deficits, steps);
    }

    private Task<List<DeficitAttempt>> AttemptsAsync(int[] people, CancellationToken ct) =>
        db.Diagnoses.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).AsNoTracking()
            .Where(d => EF.Parameter(people).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed)
            .Select(d => new DeficitAttempt(d.EducatorId, d.CampaignId, d.Attempt, d.TakenOn, d.Scores)).ToListAsync(ct);

    private Task<List<DeficitEvidenceLine>> EvidenceAsync(int[] people, CancellationToken ct) =>
        db.DeficitEvidence.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).AsNoTracking()
            .Where(e => EF.Parameter(people).Contains(e.EducatorId) && e.WithdrawnOn == null && e.Source != EvidenceSource.Diagnosis)
            .Select(e => new DeficitEvidenceLine(e.EducatorId, e.CompetenceCode, e.Source, e.On, e.Severity)).ToListAsync(ct);

    /// <summary>Steps matter where somebody decided: elsewhere they only repeat what the facts say.</summary>
    private async Task<ILookup<(int, string), DeficitStep>> DecidedStepsAsync(int[] people, CancellationToken ct)
    {
        var steps = people.Length == 0 ? [] : await Steps(people).AsNoTracking().ToListAsync(ct);
        return steps.ToLookup(s => (s.EducatorId, s.CompetenceCode));
    }

    private async Task<List<DeficitStep>> StepsOfAsync(List<DeficitChange> changes, CancellationToken ct)
    {
        var gone = changes.Where(c => c.Verdict is null).Select(c => c.Key).ToHashSet();
        var steps = new List<DeficitStep>();
        foreach (var portion in gone.Select(k => k.EducatorId).Distinct().Chunk(Portion))
            steps.AddRange((await Steps(portion).AsNoTracking().ToListAsync(ct)).Where(s => gone.Contains((s.EducatorId, s.CompetenceCode))));
        return steps;
    }

    /// <summary>The few that change, loaded for an ordinary save.</summary>
    private async Task<IReadOnlyList<(DeficitChange Change, List<DeficitStep> Steps)>> TrackedAsync(List<DeficitChange> changes, CancellationToken ct)
    {
        var ids = changes.Where(c => c.Deficit is not null).Select(c => c.Deficit!.Id).ToArray();
        var deficits = await db.Deficits.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(d => EF.Parameter(ids).Contains(d.Id)).ToDictionaryAsync(d => d.Id, ct);
        var people = changes.Where(c => c.Verdict is null).Select(c => c.Key.EducatorId).Distinct().ToArray();
        var steps = people.Length == 0 ? [] : await Steps(people).ToListAsync(ct);
        return [.. changes.Select(c => (c with { Deficit = c.Deficit is null ? null : deficits[c.Deficit.Id] },
            steps.FindAll(s => c.Verdict is null && (s.EducatorId, s.CompetenceCode) == c.Key)))];
    }

    private IQueryable<DeficitStep> Steps(int[] people) =>
        db.DeficitSteps.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(s => EF.Parameter(people).Contains(s.EducatorId));
}
