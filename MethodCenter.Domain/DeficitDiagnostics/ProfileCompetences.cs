using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A competence as forms and profiles show it.</summary>
public sealed record CompetenceLine(string Code, string Group, string Name, int Rank)
{
    internal string? AppliesTo { get; init; }
    internal string? Sources { get; init; }
}

/// <summary>Names of competences: the version in force, and older versions for codes that it no longer has.</summary>
internal sealed class ProfileCompetences
{
    private readonly Dictionary<string, CompetenceLine> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inForce = new(StringComparer.Ordinal);

    private ProfileCompetences() { }

    /// <summary>The version in force, in its order.</summary>
    public IReadOnlyList<CompetenceLine> InForce { get; private set; } = [];

    public static async Task<ProfileCompetences> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var versions = await db.CompetenceFrameworks.AsNoTracking().Include(f => f.Competences).Where(f => f.From != null)
            .OrderByDescending(f => f.From <= db.Today).ThenByDescending(f => f.From).ThenByDescending(f => f.Number).ToListAsync(ct);
        var all = new ProfileCompetences();
        foreach (var competence in versions.SelectMany(v => v.Competences.OrderBy(c => c.Rank))) all._known.TryAdd(competence.Code, LineOf(competence));
        if (versions.Count == 0) return all;
        all.InForce = [.. versions[0].Competences.OrderBy(c => c.Rank).Select(LineOf)];
        all._inForce.UnionWith(all.InForce.Select(c => c.Code));
        return all;
    }

    public bool IsInForce(string code) => _inForce.Contains(code);

    public bool IsKnown(string code) => _known.ContainsKey(code);

    /// <summary>A code that no version has keeps its code for a name and stands last.</summary>
    public CompetenceLine Of(string code) => _known.GetValueOrDefault(code) ?? new(code, "прочие", code, int.MaxValue);

    /// <summary>Codes of a group in any version.</summary>
    public string[] CodesOf(string group) => [.. _known.Values.Where(c => c.Group == group).Select(c => c.Code)];

    /// <summary>The default observation card: competences seen at lessons that suit the post.</summary>
    public IEnumerable<CompetenceLine> ForVisit(string? positionCode, PostGroup group) =>
        InForce.Where(c => c.Sources?.Contains("посещение", StringComparison.OrdinalIgnoreCase) == true && ProfileFit.Suits(c.AppliesTo, positionCode, group));

    /// <summary>Competences that suit the post; all when none does.</summary>
    public IReadOnlyList<CompetenceLine> Suiting(string? positionCode, PostGroup group)
    {
        var suiting = InForce.Where(c => ProfileFit.Suits(c.AppliesTo, positionCode, group)).ToList();
        return suiting.Count > 0 ? suiting : InForce;
    }

    private static CompetenceLine LineOf(Competence c) => new(c.Code, c.Group, c.Name, c.Rank) { AppliesTo = c.AppliesTo, Sources = c.Sources };
}

/// <summary>Whose competence it is: the words of the framework against a post.</summary>
public static class ProfileFit
{
    /// <param name="appliesTo">«учитель;преподаватель», «все педагоги», «руководитель;заместитель»; empty suits everybody.</param>
    /// <param name="positionCode">Code of the post.</param>
    /// <param name="group">Its group.</param>
    public static bool Suits(string? appliesTo, string? positionCode, PostGroup group)
    {
        if (string.IsNullOrWhiteSpace(appliesTo)) return true;
        var name = SeedFiles.Positions.FirstOrDefault(p => p.Code == positionCode)?.Name ?? "";
        return appliesTo.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Any(word => IsOf(word.ToUpperInvariant(), name, positionCode, group));
    }

    private static bool IsOf(string word, string name, string? positionCode, PostGroup group) => word switch
    {
        "ВСЕ" => true,
        "ВСЕ ПЕДАГОГИ" or "ПЕДАГОГИ" => group is PostGroup.Teaching or PostGroup.Other,
        "УПРАВЛЕНЦЫ" or "УПРАВЛЕНЧЕСКИЕ КАДРЫ" => group is PostGroup.Managing,
        "РУКОВОДИТЕЛЬ" => group is PostGroup.Managing && !name.StartsWith("замест", StringComparison.OrdinalIgnoreCase),
        "ЗАМЕСТИТЕЛЬ" => group is PostGroup.Managing && name.StartsWith("замест", StringComparison.OrdinalIgnoreCase),
        "ПДО" => positionCode is "pdo" or "senior_pdo",
        _ => name.Contains(word, StringComparison.OrdinalIgnoreCase),
    };
}
