using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Questions to a variant that need the whole problem: read and solved anew as of the day of the variant, so an answer of a large one takes seconds.
/// Writes nothing; the trial for the command line leaves a line in the journal.
/// </summary>
public sealed class StagingAnswers(Database database, SnilsVault vault)
{
    /// <summary>«Почему не другой» against a named giver.</summary>
    public async Task<Result<StagingAnswer<WhyNotRow>>> WhyNotAsync(int variantId, string seeker, string giver, CancellationToken ct)
    {
        var solved = await SolveAsync(variantId, [new(seeker, giver)], ct);
        if (!solved.IsOk) return solved.Error;
        var answer = await Task.Run(() => solved.Value.Solution.Distribution.WhyNot(seeker, giver), ct);
        if (!answer.IsOk) return answer.Error;
        var price = answer.Value.Change is { } change ? PriceOf(change) : null;
        return new StagingAnswer<WhyNotRow>(new(answer.Value.Kind, answer.Value.Lines, price), solved.Value.HasChanged);
    }

    /// <summary>Who could take a seeker, the best first.</summary>
    public async Task<Result<StagingAnswer<IReadOnlyList<CandidateRow>>>> CandidatesAsync(int variantId, string seeker, CancellationToken ct)
    {
        var solved = await SolveAsync(variantId, [], ct);
        if (!solved.IsOk) return solved.Error;
        var (solution, chosen) = (solved.Value.Solution, solved.Value.Solution.Distribution.PairOf(seeker)?.Giver.Key);
        if (!solution.Staged.Seekers.ContainsKey(seeker)) return MatchingErrors.NotOfThis;
        var loads = solution.Distribution.Loads.ToDictionary(l => l.Giver.Key, StringComparer.Ordinal);
        IReadOnlyList<CandidateRow> rows = [.. solution.Staged.Problem.Offers.Where(o => o.Seeker == seeker)
            .Select(o => CandidateOf(o, solution.Staged.Givers[o.Giver], loads[o.Giver], o.Giver == chosen))
            .OrderByDescending(c => c.Score).ThenBy(c => c.Name, StringComparer.Ordinal).ThenBy(c => c.GiverKey, StringComparer.Ordinal)];
        return new StagingAnswer<IReadOnlyList<CandidateRow>>(rows, solved.Value.HasChanged);
    }

    /// <summary>What a change by hand would cost and who would move.</summary>
    public async Task<Result<StagingAnswer<PriceRow>>> PriceAsync(HandDraft draft, CancellationToken ct)
    {
        var solved = await SolveAsync(draft.VariantId, [new(draft.Seeker, draft.Giver)], ct);
        if (!solved.IsOk) return solved.Error;
        var change = HandChanges.Change(HandChanges.Choice(draft));
        var price = await Task.Run(() => solved.Value.Solution.Distribution.PriceOf(change), ct);
        return price.IsOk ? new StagingAnswer<PriceRow>(PriceOf(price.Value), solved.Value.HasChanged) : price.Error;
    }

    /// <summary>The fewest seats that would cover everybody whom somebody suits.</summary>
    public async Task<Result<StagingAnswer<SeatsRow>>> SeatsAsync(int variantId, CancellationToken ct)
    {
        var solved = await SolveAsync(variantId, [], ct);
        if (!solved.IsOk) return solved.Error;
        var distribution = solved.Value.Solution.Distribution;
        var plan = await Task.Run(distribution.PlanSeats, ct);
        if (!plan.IsOk) return plan.Error;
        var row = new SeatsRow(
            [.. plan.Value.Seats.Select(s => new SeatRow(s.Giver.Key, s.Giver.Name, s.Seats, s.HardLimit))],
            plan.Value.After.Measures.Covered - distribution.Measures.Covered, plan.Value.After.Uncovered.Count);
        return new StagingAnswer<SeatsRow>(row, solved.Value.HasChanged);
    }

    /// <summary>What of the variant no longer holds now, and what is new.</summary>
    public async Task<Result<RecheckRow>> RecheckAsync(int variantId, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = await db.KeptVariantAsync(variantId, ct);
        if (!found.IsOk) return found.Error;
        if (found.Value.Variant.IsApproved) return StagingErrors.VariantApproved;
        var lines = await db.VariantLines.Where(l => l.VariantId == variantId).OrderBy(l => l.Id).ToListAsync(ct);
        var pairs = lines.FindAll(l => l.GiverKey is not null);
        var now = await StaleReading.ProblemAsync(db, found.Value, pairs, null, ct);
        if (!now.IsOk) return now.Error;
        return new RecheckRow(StaleReading.Check(now.Value, pairs), [.. RecheckNews.Of(now.Value, found.Value.Variant, lines)]);
    }

    /// <summary>A distribution with usual settings that is not kept: for the command line.</summary>
    /// <param name="kind">Not a substitution.</param>
    /// <param name="settings">By what.</param>
    /// <param name="withSnils">Reveals СНИЛС for machines; the centre alone.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<Result<DryRun>> DryRunAsync(StagingKind kind, VariantSettings settings, bool withSnils, CancellationToken ct)
    {
        var actor = database.Actor;
        if (!StagingRights.MayKeep(actor, kind) || (withSnils && !StagingRights.IsCentre(actor))) return AccessErrors.Forbidden;
        if (kind is StagingKind.Substitution) return StagingErrors.AbsenceMissing;
        if (StagingLoading.Fault(settings) is { } fault) return fault;
        await using var db = database.Read();
        var staging = new StagingCase(kind, "", db.Scope, DateTime.MinValue, "");
        var staged = await StagingProblems.ReadAsync(db, StagingAsk.Of(staging, settings, db.Today, null), ct);
        var words = await DryRunWords.LoadAsync(db, staged, withSnils ? vault : null, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, "Stagings", $"{StagingTerms.Of(kind)}: пробный подбор") { Rows = staged.Problem.Seekers.Count }, ct);
        if (staged.Problem.Seekers.Count == 0 || staged.Problem.Givers.Count == 0) return words.Nobody();
        var solution = await StagedSolution.SolveAsync(staged, [], ct);
        return solution.IsOk ? words.Of(solution.Value.Distribution) : solution.Error;
    }

    private async Task<Result<Answered>> SolveAsync(int variantId, IReadOnlyList<HandPair> asked, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = await db.KeptVariantAsync(variantId, ct);
        if (!found.IsOk) return found.Error;
        var settings = found.Value.Settings with { On = found.Value.Variant.AsOf };
        var ask = await db.AskAsync(found.Value.Staging, settings, ct);
        if (!ask.IsOk) return ask.Error;
        var kept = await db.PairsAsync(variantId, ct);
        var people = await db.VariantLines.CountAsync(l => l.VariantId == variantId, ct);
        var staged = await StagingProblems.ReadAsync(db, ask.Value with { Pairs = [.. ask.Value.Pairs, .. asked] }, ct);
        var solution = await StagedSolution.SolveAsync(staged, kept, ct);
        if (!solution.IsOk) return solution.Error;
        var pairs = solution.Value.Distribution.Pairs;
        var isSame = people == staged.Seekers.Count && pairs.Count == kept.Count && kept.All(k => solution.Value.Distribution.PairOf(k.Seeker)?.Giver.Key == k.Giver);
        return new Answered(solution.Value, !isSame);
    }

    private static CandidateRow CandidateOf(Offer offer, GiverFacts giver, GiverLoad load, bool isChosen) => new(
        giver.Key, giver.Name, giver.Place, giver.Detail, offer.Score, offer.Reasons, isChosen,
        new LoadRow(giver.Key, giver.Name, load.Giver.Held, load.Assigned, load.Giver.SoftLimit, load.Giver.HardLimit));

    private static PriceRow PriceOf(ChangePrice price) => new(price.Text, price.Price.Sign > 0, price.Price.Sign < 0,
        [.. price.Moves.Select(m => new MoveRow(m.Seeker.Name, m.From?.Name, m.To?.Name, m.ScoreFrom, m.ScoreTo))]);

    private sealed record Answered(StagedSolution Solution, bool HasChanged);
}
