using MethodCenter.Domain.Data;
using MethodCenter.Domain.Matching;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Puts a distribution that is not kept into words for people and numbers for machines.</summary>
internal sealed class DryRunWords
{
    private readonly StagedProblem _staged;
    private readonly Dictionary<int, string?> _snils;

    private DryRunWords(StagedProblem staged, Dictionary<int, string?> snils) => (_staged, _snils) = (staged, snils);

    /// <param name="db">Any context.</param>
    /// <param name="staged">Whose people.</param>
    /// <param name="vault">Opens СНИЛС; null leaves them out.</param>
    /// <param name="ct">Ends the work.</param>
    public static async Task<DryRunWords> LoadAsync(MethodCenterDb db, StagedProblem staged, SnilsVault? vault, CancellationToken ct)
    {
        if (vault is null) return new(staged, []);
        var ids = staged.Seekers.Values.Select(s => s.EducatorId).OfType<int>().Concat(staged.Givers.Values.Select(g => g.EducatorId)).Distinct().ToArray();
        var sealedOnes = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).Select(e => new { e.Id, e.SnilsCipher }).ToListAsync(ct);
        return new(staged, sealedOnes.ToDictionary(e => e.Id, e => vault.Reveal(e.SnilsCipher)?.Digits));
    }

    public DryRun Of(Distribution distribution) => new(
        distribution.Total / (decimal)LoadCost.Point,
        [.. distribution.Pairs.Select(p => new DryPair(SeekerOf(p.Seeker.Key), GiverOf(p.Giver.Key), p.Score, p.Reasons))],
        [.. distribution.Uncovered.Select(u => new DryUncovered(SeekerOf(u.Seeker.Key), u.Text))],
        [.. distribution.Loads.Select(l => new DryLoad(GiverOf(l.Giver.Key), l.Count, l.Giver.SoftLimit, l.Giver.HardLimit))])
    {
        Remarks = distribution.Remarks,
    };

    /// <summary>Nobody needs somebody, or nobody may take anybody.</summary>
    public DryRun Nobody()
    {
        var why = _staged.Problem.Seekers.Count == 0 ? MatchingErrors.NobodyNeeds.Message : MatchingErrors.NobodyGives.Message;
        return new(0, [], [.. _staged.Problem.Seekers.Select(s => new DryUncovered(SeekerOf(s.Key), why))],
            [.. _staged.Problem.Givers.Select(g => new DryLoad(GiverOf(g.Key), g.Held, g.SoftLimit, g.HardLimit))])
        {
            Remarks = [why],
        };
    }

    private DryPerson SeekerOf(string key)
    {
        var facts = _staged.Seekers[key];
        return new(facts.Name, facts.EducatorId is { } id ? _snils.GetValueOrDefault(id) : null);
    }

    private DryPerson GiverOf(string key)
    {
        var facts = _staged.Givers[key];
        return new(facts.Name, _snils.GetValueOrDefault(facts.EducatorId));
    }
}
