using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads the versions of the framework. It names no people: everybody in the room reads it; drafts are their keepers'.</summary>
public sealed class FrameworkQueries(Database database)
{
    /// <summary>The version of a number, by default the one in force today; null for absent ones and for foreign drafts alike.</summary>
    public async Task<FrameworkView?> FindAsync(int? number, CancellationToken ct)
    {
        if (!CampaignRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        var mayKeep = CampaignRights.MayKeep(database.Actor);
        var all = await db.CompetenceFrameworks.Include(f => f.Competences).Where(f => mayKeep || f.From != null).OrderByDescending(f => f.Number).ToListAsync(ct);
        var inForce = FrameworkRule.InForce(all, db.Today);
        var chosen = number is null ? inForce ?? all.FirstOrDefault() : all.SingleOrDefault(f => f.Number == number);
        if (chosen is null) return null;
        var before = chosen.IsDraft ? inForce : all.FirstOrDefault(f => f.Number < chosen.Number && !f.IsDraft);
        var heads = all.ToDictionary(f => f.Id, f => new FrameworkHead(f.Id, f.Number, f.Title, f.From, FrameworkRule.StateOf(f, inForce, db.Today)));
        return new FrameworkView(heads[chosen.Id], chosen.Version, chosen.Basis, GroupsOf(chosen), [.. all.Select(f => heads[f.Id])])
        {
            ComparedWith = before is null ? null : heads[before.Id],
            Differences = before is null ? [] : FrameworkComparison.Compare(before.Competences, chosen.Competences),
            MayKeep = mayKeep,
        };
    }

    /// <summary>What the form edits; with id 0 a new competence whose group is named. Null for absent ones and for those who may not.</summary>
    public async Task<FrameworkCompetenceDraft?> FindDraftAsync(int frameworkId, int id, string? group, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return null;
        await using var db = database.Read();
        var framework = await db.CompetenceFrameworks.Include(f => f.Competences).SingleOrDefaultAsync(f => f.Id == frameworkId, ct);
        if (framework is not { IsDraft: true }) return null;
        if (id == 0) return new() { FrameworkId = frameworkId, Version = framework.Version, Group = group, Code = FrameworkRule.NextCode(framework.Competences, group) };
        var competence = framework.Competences.SingleOrDefault(c => c.Id == id);
        return competence is null ? null : new()
        {
            FrameworkId = frameworkId,
            Version = framework.Version,
            Id = id,
            Code = competence.Code,
            Group = competence.Group,
            Name = competence.Name,
            AppliesTo = competence.AppliesTo,
            Description = competence.Description,
            Sources = competence.Sources,
        };
    }

    private static List<FrameworkGroup> GroupsOf(CompetenceFramework framework) =>
        [.. framework.Competences.OrderBy(c => c.Rank).GroupBy(c => c.Group).Select(g => new FrameworkGroup(g.Key, [.. g.Select(Of)]))];

    private static FrameworkCompetence Of(Competence competence) => new(
        competence.Id, competence.Code, competence.Name, Words(competence.AppliesTo), competence.Description, Words(competence.Sources));

    private static string[] Words(string? text) => (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Which version holds, and the next free code. Pure.</summary>
public static class FrameworkRule
{
    /// <summary>The version that was put in force last by a day.</summary>
    public static CompetenceFramework? InForce(IEnumerable<CompetenceFramework> all, DateOnly day) =>
        all.Where(f => f.From <= day).OrderByDescending(f => f.From).ThenByDescending(f => f.Number).FirstOrDefault();

    public static FrameworkState StateOf(CompetenceFramework framework, CompetenceFramework? inForce, DateOnly day)
    {
        if (framework.IsDraft) return FrameworkState.Draft;
        if (framework == inForce) return FrameworkState.InForce;
        return framework.From > day ? FrameworkState.Coming : FrameworkState.Former;
    }

    /// <summary>The number after the greatest in the group: «MET.8» after «MET.7»; null where the group has no codes yet.</summary>
    public static string? NextCode(IEnumerable<Competence> competences, string? group)
    {
        var codes = competences.Where(c => c.Group == group).Select(c => c.Code.Split('.')).Where(p => p.Length == 2 && int.TryParse(p[1], out _)).ToList();
        if (codes.Count == 0) return null;
        var letters = codes[0][0];
        return $"{letters}.{codes.Where(p => p[0] == letters).Max(p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture)) + 1}";
    }
}
