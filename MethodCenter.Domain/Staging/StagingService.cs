using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Keeps distributions and their variants. A calculation reads and solves outside the write transaction and then writes its lines at once;
/// refusals by <see cref="StagingErrors"/> and <see cref="MatchingErrors"/>.
/// </summary>
public sealed class StagingService(Database database)
{
    private const string Reading = "Читаем сведения о людях";
    private const string Solving = "Подбираем пары";
    private const string Writing = "Записываем";

    /// <summary>Begins a distribution; returns its id.</summary>
    public async Task<Result<int>> CreateAsync(StagingDraft draft, CancellationToken ct)
    {
        if (!StagingRights.MayKeep(database.Actor, draft.Kind)) return AccessErrors.Forbidden;
        StagingCase? staging = null;
        var written = await database.WriteAsync(async db =>
        {
            var title = Inputs.Tidy(draft.Title, 300) ?? StagingTerms.TitleOf(draft.Kind, db.Today);
            staging = new StagingCase(draft.Kind, title, db.Scope, db.Now, db.Actor.Name);
            if (draft.Kind is StagingKind.Substitution)
            {
                var absence = await db.MethodistAbsences.SingleOrDefaultAsync(a => a.Id == draft.AbsenceId, ct);
                if (absence is null) return StagingErrors.AbsenceMissing;
                staging.AbsenceId = absence.Id;
            }
            db.Add(staging);
            return Result.Ok;
        }, ct);
        return written.IsOk ? staging!.Id : written.Error;
    }

    public Task<Result> RenameAsync(RenameDraft draft, CancellationToken ct) => OnCaseAsync(draft.Id, draft.Version, (_, staging) =>
    {
        if (Inputs.Tidy(draft.Name, 300) is not { } title) return Task.FromResult<Result>(StagingErrors.TitleMissing);
        staging.Rename(title);
        return Task.FromResult(Result.Ok);
    }, ct);

    /// <summary>Gives the distribution up; an approved one stays approved.</summary>
    public Task<Result> CloseAsync(int id, int version, CancellationToken ct) => SettleAsync(id, version, StagingState.Open, StagingState.Closed, ct);

    public Task<Result> ReopenAsync(int id, int version, CancellationToken ct) => SettleAsync(id, version, StagingState.Closed, StagingState.Open, ct);

    /// <summary>Removes the distribution with its variants, unless one is approved.</summary>
    public Task<Result> RemoveAsync(int id, int version, CancellationToken ct) => OnCaseAsync(id, version, async (db, staging) =>
    {
        var variants = await db.StagingVariants.Where(v => v.StagingId == id).ToListAsync(ct);
        if (variants.Exists(v => v.IsApproved)) return StagingErrors.CaseSettled;
        foreach (var variant in variants) await db.ReplaceLinesAsync(variant, [], ct);
        db.RemoveRange(variants);
        db.Remove(staging);
        return Result.Ok;
    }, ct);

    /// <summary>Works a new variant out, or an existing one anew with other settings.</summary>
    public async Task<Result<SolveOutcome>> SolveAsync(VariantDraft draft, IProgress<StagingProgress>? progress, CancellationToken ct)
    {
        if (StagingLoading.Fault(draft.Settings) is { } fault) return fault;
        progress?.Report(new(0, 1, Reading));
        var staging = draft.StagingId;
        if (draft.Id > 0)
        {
            await using var db = database.Read();
            var found = await db.KeptVariantAsync(draft.Id, ct);
            if (!found.IsOk) return found.Error;
            staging = found.Value.Staging.Id;
        }
        var solved = await SolveAsync(staging, draft.Settings, [], () => progress?.Report(new(0, 1, Solving)), ct);
        if (!solved.IsOk) return solved.Error;
        progress?.Report(new(0, 1, Writing));
        return draft.Id > 0 ? await ReplaceAsync(draft, solved.Value, ct) : (await AddAsync(staging, [(draft.Name, solved.Value)], ct)).First();
    }

    /// <summary>Several variants at once out of common settings; the first that is refused ends it and nothing is kept.</summary>
    /// <param name="stagingId">Where.</param>
    /// <param name="settings">What is common to all.</param>
    /// <param name="presets">Codes of <see cref="VariantPresets"/>.</param>
    /// <param name="progress">Told of each variant.</param>
    /// <param name="ct">Ends the work; nothing is written.</param>
    public async Task<Result<IReadOnlyList<SolveOutcome>>> SolvePresetsAsync(
        int stagingId, VariantSettings settings, IReadOnlyList<string> presets, IProgress<StagingProgress>? progress, CancellationToken ct)
    {
        if (StagingLoading.Fault(settings) is { } fault) return fault;
        var chosen = await ChosenAsync(stagingId, presets, ct);
        if (!chosen.IsOk) return chosen.Error;
        var made = new List<(string? Name, Worked Work)>();
        foreach (var preset in chosen.Value)
        {
            progress?.Report(new(made.Count, chosen.Value.Count, preset.Name));
            var solved = await SolveAsync(stagingId, preset.Apply(settings), [], null, ct);
            if (!solved.IsOk) return solved.Error;
            made.Add((preset.Name, solved.Value));
        }
        progress?.Report(new(made.Count, made.Count, Writing));
        return await AddAsync(stagingId, made, ct);
    }

    /// <summary>A copy with its pairs as they stand, which may be changed; returns its id.</summary>
    public async Task<Result<int>> CopyVariantAsync(int variantId, string? name, CancellationToken ct)
    {
        StagingVariant? copy = null;
        var written = await database.WriteAsync(async db =>
        {
            var found = await db.KeptVariantAsync(variantId, ct);
            if (!found.IsOk) return found.Error;
            var (staging, variant) = (found.Value.Staging, found.Value.Variant);
            if (StagingLoading.Closed(staging, null) is { } closed) return closed;
            var added = await db.AddAsync(staging, name ?? $"{variant.Name} (копия)", ct);
            if (!added.IsOk) return added.Error;
            copy = added.Value;
            copy.Solve(variant.Settings, variant.Measures, variant.SolvedAt, variant.AsOf);
            await db.SaveChangesAsync(ct);
            var lines = await db.VariantLines.AsNoTracking().Where(l => l.VariantId == variantId).OrderBy(l => l.Id).ToListAsync(ct);
            await db.ReplaceLinesAsync(copy, lines.Select(l => l.CopyTo(copy)), ct);
            return Result.Ok;
        }, ct);
        return written.IsOk ? copy!.Id : written.Error;
    }

    public Task<Result> RenameVariantAsync(RenameDraft draft, CancellationToken ct) => OnVariantAsync(draft.Id, draft.Version, (_, loaded) =>
    {
        if (Inputs.Tidy(draft.Name, 200) is not { } name) return Task.FromResult<Result>(StagingErrors.NameMissing);
        loaded.Variant.Rename(name);
        return Task.FromResult(Result.Ok);
    }, ct);

    public Task<Result> RemoveVariantAsync(int variantId, int version, CancellationToken ct) => OnVariantAsync(variantId, version, async (db, loaded) =>
    {
        if (loaded.Variant.IsApproved) return StagingErrors.VariantApproved;
        await db.ReplaceLinesAsync(loaded.Variant, [], ct);
        db.Remove(loaded.Variant);
        return Result.Ok;
    }, ct);

    /// <summary>Applies a change by hand: the variant is worked out anew with it. Its price: <see cref="StagingAnswers.PriceAsync"/>.</summary>
    public Task<Result<SolveOutcome>> ApplyAsync(HandDraft draft, CancellationToken ct) => ByHandAsync(draft.VariantId, draft.Version, hand => [.. hand, HandChanges.Choice(draft)], draft, ct);

    /// <summary>Takes the last change by hand back.</summary>
    public Task<Result<SolveOutcome>> UndoAsync(int variantId, int version, CancellationToken ct) =>
        ByHandAsync(variantId, version, hand => hand.Count == 0 ? null : [.. hand.SkipLast(1)], null, ct);

    private async Task<Result<SolveOutcome>> ByHandAsync(
        int variantId, int version, Func<IReadOnlyList<HandChoice>, IReadOnlyList<HandChoice>?> change, HandDraft? draft, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = await db.KeptVariantAsync(variantId, ct);
        if (!found.IsOk) return found.Error;
        if (StagingLoading.Closed(found.Value.Staging, found.Value.Variant) is { } closed) return closed;
        if (change(found.Value.Settings.Hand) is not { } hand) return StagingErrors.NothingToUndo;
        var kept = hand.Count == 0 ? [] : await db.PairsAsync(variantId, ct);
        var solved = await SolveAsync(found.Value.Staging.Id, found.Value.Settings with { Hand = hand }, kept, null, ct);
        if (!solved.IsOk) return solved.Error;
        var problem = solved.Value.Solution.Staged;
        if (draft is not null && !(problem.Seekers.ContainsKey(draft.Seeker) && problem.Givers.ContainsKey(draft.Giver))) return StagingErrors.PairUnknown;
        return await ReplaceAsync(new VariantDraft { Id = variantId, Version = version }, solved.Value, ct);
    }

    private async Task<Result<Worked>> SolveAsync(int stagingId, VariantSettings settings, IReadOnlyList<HandPair> preferred, Action? onRead, CancellationToken ct)
    {
        await using var db = database.Read();
        var staging = await db.KeptCaseAsync(stagingId, ct);
        if (!staging.IsOk) return staging.Error;
        if (StagingLoading.Closed(staging.Value, null) is { } closed) return closed;
        var ask = await db.AskAsync(staging.Value, settings, ct);
        if (!ask.IsOk) return ask.Error;
        var staged = await StagingProblems.ReadAsync(db, ask.Value, ct);
        onRead?.Invoke();
        var solution = await StagedSolution.SolveAsync(staged, preferred, ct);
        return solution.IsOk ? new Worked(settings, ask.Value.Day, solution.Value) : solution.Error;
    }

    private Task<Result<SolveOutcome>> ReplaceAsync(VariantDraft draft, Worked work, CancellationToken ct) => database.WriteAsync<SolveOutcome>(async db =>
    {
        var found = await db.KeptVariantAsync(draft.Id, ct);
        if (!found.IsOk) return found.Error;
        var variant = found.Value.Variant;
        if (StagingLoading.Closed(found.Value.Staging, variant) is { } closed) return closed;
        db.ExpectVersion(variant, draft.Version);
        if (Inputs.Tidy(draft.Name, 200) is { } name) variant.Rename(name);
        await db.KeepAsync(variant, work.Settings, work.Solution, work.Day, ct);
        return work.Outcome(variant);
    }, ct);

    private Task<Result<IReadOnlyList<SolveOutcome>>> AddAsync(int stagingId, IReadOnlyList<(string? Name, Worked Work)> made, CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<SolveOutcome>>(async db =>
        {
            var staging = await db.KeptCaseAsync(stagingId, ct);
            if (!staging.IsOk) return staging.Error;
            if (StagingLoading.Closed(staging.Value, null) is { } closed) return closed;
            var outcomes = new List<SolveOutcome>();
            foreach (var (name, work) in made)
            {
                var added = await db.AddAsync(staging.Value, name, ct);
                if (!added.IsOk) return added.Error;
                await db.KeepAsync(added.Value, work.Settings, work.Solution, work.Day, ct);
                outcomes.Add(work.Outcome(added.Value));
            }
            return outcomes;
        }, ct);

    private async Task<Result<IReadOnlyList<VariantPreset>>> ChosenAsync(int stagingId, IReadOnlyList<string> codes, CancellationToken ct)
    {
        await using var db = database.Read();
        var staging = await db.KeptCaseAsync(stagingId, ct);
        if (!staging.IsOk) return staging.Error;
        var known = VariantPresets.For(staging.Value.Kind);
        var wanted = codes.Distinct().ToList();
        if (wanted.Count == 0 || wanted.Exists(c => known.All(p => p.Code != c))) return StagingErrors.PresetUnknown;
        return known.Where(p => wanted.Contains(p.Code)).ToList();
    }

    private Task<Result> SettleAsync(int id, int version, StagingState from, StagingState to, CancellationToken ct) => OnCaseAsync(id, version, (_, staging) =>
    {
        if (staging.State != from) return Task.FromResult<Result>(StagingErrors.CaseSettled);
        staging.Settle(to);
        return Task.FromResult(Result.Ok);
    }, ct);

    private Task<Result> OnCaseAsync(int id, int version, Func<MethodCenterDb, StagingCase, Task<Result>> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var staging = await db.KeptCaseAsync(id, ct);
        if (!staging.IsOk) return staging.Error;
        db.ExpectVersion(staging.Value, version);
        return await act(db, staging.Value);
    }, ct);

    private Task<Result> OnVariantAsync(int id, int version, Func<MethodCenterDb, LoadedVariant, Task<Result>> act, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var found = await db.KeptVariantAsync(id, ct);
        if (!found.IsOk) return found.Error;
        db.ExpectVersion(found.Value.Variant, version);
        return await act(db, found.Value);
    }, ct);

    /// <summary>A calculation that is still to be written.</summary>
    private sealed record Worked(VariantSettings Settings, DateOnly Day, StagedSolution Solution)
    {
        public SolveOutcome Outcome(StagingVariant variant) => new(variant.Id, Solution.Measures(Settings).Remarks);
    }
}

/// <summary>The only one of several outcomes.</summary>
internal static class SolveOutcomes
{
    public static Result<SolveOutcome> First(this Result<IReadOnlyList<SolveOutcome>> outcomes) => outcomes.IsOk ? outcomes.Value[0] : outcomes.Error;
}
