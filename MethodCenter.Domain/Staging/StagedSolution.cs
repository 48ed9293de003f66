using MethodCenter.Domain.Common;
using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>A problem with its best distribution.</summary>
internal sealed record StagedSolution(StagedProblem Staged, Distribution Distribution)
{
    /// <summary>Solves outside the caller's thread: a large problem takes seconds.</summary>
    /// <param name="staged">The problem.</param>
    /// <param name="preferred">Pairs that are kept where it costs nothing.</param>
    /// <param name="ct">Before the calculation; the calculation itself is not interrupted.</param>
    public static async Task<Result<StagedSolution>> SolveAsync(StagedProblem staged, IReadOnlyList<HandPair> preferred, CancellationToken ct)
    {
        var solved = await Task.Run(() => Matcher.Solve(staged.Problem with { Preferred = preferred }), ct);
        ct.ThrowIfCancellationRequested();
        return solved.IsOk ? new StagedSolution(staged, solved.Value) : solved.Error;
    }

    /// <summary>For the comparison, with the loads and what a person should know.</summary>
    public VariantMeasures Measures(VariantSettings settings)
    {
        var (of, loads) = (Distribution.Measures, Distribution.Loads);
        var low = Staged.Seekers.Values.Where(s => s.IsLowResults).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            of.Seekers, of.Covered, loads.Count, loads.Count(l => l.Count > 0), of.MaxLoad, of.MinLoad, Tenths(of.DeviationHundredths), of.GiversOverSoft,
            Distribution.Pairs.Count(p => low.Contains(p.Seeker.Key)), low.Count, of.SameMunicipality, of.Kept, Tenths(of.AverageScoreHundredths ?? 0), Distribution.Total)
        {
            Loads = LoadSheet.Write(loads.Select(l => new LoadSheet.Load(l.Giver.Key, l.Giver.Held, l.Assigned, l.Giver.SoftLimit, l.Giver.HardLimit))),
            Remarks = [.. Distribution.Remarks, .. Idle(settings)],
        };
    }

    /// <summary>A line for everybody who needs somebody.</summary>
    public IEnumerable<VariantLine> Lines(StagingVariant variant)
    {
        var uncovered = Distribution.Uncovered.ToDictionary(u => u.Seeker.Key, u => u.Text, StringComparer.Ordinal);
        foreach (var facts in Staged.Seekers.Values)
        {
            var line = new VariantLine(variant, facts.Key, facts.EducatorId, facts.OrganisationId, facts.Name);
            if (Distribution.PairOf(facts.Key) is { } pair) Pair(line, pair);
            else line.Leave(uncovered[facts.Key]);
            yield return line;
        }
    }

    private void Pair(VariantLine line, MatchedPair pair)
    {
        var giver = Staged.Givers[pair.Giver.Key];
        line.Pair(giver.Key, giver.MethodistId, giver.MentorId, giver.Name, pair.Score, StagingJson.Write(pair.Reasons));
        line.Mark(pair.IsForced, pair.IsCurrent);
    }

    private IEnumerable<string> Idle(VariantSettings settings)
    {
        var idle = HandChanges.Idle(Staged.Problem, settings.Hand);
        if (idle > 0) yield return $"Решения, принятые вручную о тех, кого сейчас нет в расчёте, не действуют: {idle}.";
    }

    private static int Tenths(int hundredths) => (int)Math.Round(hundredths / 10m, MidpointRounding.AwayFromZero);
}
