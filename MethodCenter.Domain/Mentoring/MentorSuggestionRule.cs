using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Mentoring;

/// <summary>How often young colleagues lack a competence.</summary>
/// <param name="Here">In the same organisation.</param>
/// <param name="Around">In the whole municipality, the organisation included.</param>
public readonly record struct YoungNeed(int Here, int Around);

/// <summary>What is known of somebody who might mentor.</summary>
/// <param name="ServiceMonths">Full months of teaching; null where it is not known.</param>
public sealed record MentorCandidate(int EducatorId, string FullName, string CategoryCode, int? ServiceMonths)
{
    public string NameKey { get; init; } = "";
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
}

/// <summary>One reason with its points.</summary>
public sealed record SuggestionReason(string Text, int Points);

/// <summary>Somebody who might become a mentor, and why.</summary>
/// <param name="Codes">Strengths that young colleagues lack.</param>
public sealed record MentorSuggestion(MentorCandidate Person, int Score, IReadOnlyList<SuggestionReason> Reasons, IReadOnlyList<string> Codes);

/// <summary>
/// Кто мог бы стать наставником: taught for five years at least, and has a category for it, or a strength that young colleagues often lack
/// (domain, section 6). A person decides; the rule only shows reasons.
/// </summary>
public static class MentorSuggestionRule
{
    /// <summary>Full months of teaching.</summary>
    public const int LeastMonths = 60;

    /// <summary>Young colleagues of the municipality who lack a competence before it is called frequent; in the own organisation one is enough.</summary>
    public const int FrequentAround = 3;

    private const int MostStrengths = 3;

    /// <summary>Null when there is no reason to ask this person.</summary>
    public static MentorSuggestion? Of(MentorCandidate person, IEnumerable<Strength> strengths, IReadOnlyDictionary<string, YoungNeed> needs)
    {
        if (person.ServiceMonths is not { } months || months < LeastMonths) return null;
        var useful = strengths.Where(s => needs.TryGetValue(s.CompetenceCode, out var need) && (need.Here > 0 || need.Around >= FrequentAround))
            .OrderByDescending(s => needs[s.CompetenceCode].Here).ThenByDescending(s => needs[s.CompetenceCode].Around).ThenByDescending(s => s.Tenths)
            .ThenBy(s => s.CompetenceCode, StringComparer.Ordinal).Take(MostStrengths).ToList();
        var category = CategoryReason(person.CategoryCode);
        if (category is null && useful.Count == 0) return null;
        List<SuggestionReason> reasons = [.. useful.Select(s => StrengthReason(s, needs[s.CompetenceCode]))];
        if (category is not null) reasons.Add(category);
        reasons.Add(new($"стаж педагогической работы — {MentoringTerms.Service(months)}", months >= 120 ? 1 : 0));
        return new(person, reasons.Sum(r => r.Points), reasons, [.. useful.Select(s => s.CompetenceCode)]);
    }

    private static SuggestionReason? CategoryReason(string code) => code switch
    {
        "ped_mentor" => new("квалификационная категория «педагог-наставник»", 3),
        "ped_methodist" => new("квалификационная категория «педагог-методист»", 2),
        "highest" => new("высшая квалификационная категория", 2),
        _ => null,
    };

    private static SuggestionReason StrengthReason(Strength strength, YoungNeed need)
    {
        var colleagues = need.Here > 0
            ? $"{RussianPlural.Count(need.Here, "молодого коллеги", "молодых коллег", "молодых коллег")} в той же организации"
            : $"{RussianPlural.Count(need.Around, "молодого коллеги", "молодых коллег", "молодых коллег")} в муниципалитете";
        return new($"{strength.CompetenceCode} «{strength.Competence}» — {Formats.Tenths(strength.Tenths)} %; дефицит у {colleagues}", need.Here > 0 ? 3 : 2);
    }
}
