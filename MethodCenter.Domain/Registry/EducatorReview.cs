using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>Something wrong with a record: what, why it matters, and what to do. <paramref name="Code"/> is for machines and tests.</summary>
public sealed record EducatorWarning(string Code, string Message, string Remedy);

/// <summary>What the review of a record needs to know.</summary>
public sealed record EducatorFacts(bool HasSnils, DateOnly? BirthDate, DateOnly? TeachingSince, string CategoryCode, DateOnly? CategoryGrantedOn)
{
    public IReadOnlyList<EmploymentFact> Employments { get; init; } = [];
}

/// <summary>One employment for the review.</summary>
public sealed record EmploymentFact(EmploymentKind Kind, bool NeedsSubject, string? SubjectCode, DateOnly? From, DateOnly? Until, string Organisation)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day <= Until);
}

/// <summary>Looks a record over and says in words what hinders matching or counting the person. Pure.</summary>
public static class EducatorReview
{
    /// <summary>From this day categories have no term; those granted before last five years (приказ 24.03.2023 № 196).</summary>
    public static readonly DateOnly CategoriesWithoutTermFrom = new(2023, 9, 1);

    public static IReadOnlyList<EducatorWarning> Of(EducatorFacts facts, DateOnly today)
    {
        var inForce = facts.Employments.Where(e => e.IsInForce(today)).ToList();
        return [.. Gaps(facts), .. Category(facts, today), .. Jobs(inForce)];
    }

    /// <summary>The last day of a category; null where it has no term or is not known.</summary>
    public static DateOnly? CategoryUntil(string code, DateOnly? grantedOn)
    {
        if (grantedOn is not { } day || code == "none") return null;
        return code == "compliance" || day < CategoriesWithoutTermFrom ? day.AddYears(5).AddDays(-1) : null;
    }

    private static IEnumerable<EducatorWarning> Gaps(EducatorFacts facts)
    {
        if (!facts.HasSnils) yield return EducatorTerms.NoSnils;
        if (facts.BirthDate is null) yield return EducatorTerms.NoBirthDate;
        if (facts.TeachingSince is null) yield return EducatorTerms.NoTeachingSince;
        if (facts is { TeachingSince: { } since, BirthDate: { } born } && FullPeriods.Years(born, since) < 16)
            yield return EducatorTerms.TeachingBeforeSixteen;
    }

    private static IEnumerable<EducatorWarning> Category(EducatorFacts facts, DateOnly today)
    {
        var until = CategoryUntil(facts.CategoryCode, facts.CategoryGrantedOn);
        if (until < today) yield return EducatorTerms.CategoryExpired(until.Value);
        if (facts.CategoryCode != "none" && facts.CategoryGrantedOn is null) yield return EducatorTerms.NoCategoryDate;
    }

    private static IEnumerable<EducatorWarning> Jobs(List<EmploymentFact> inForce)
    {
        var main = inForce.Where(e => e.Kind == EmploymentKind.Main).ToList();
        if (main.Count > 1) yield return EducatorTerms.TwoMainJobs(main.Select(e => e.Organisation));
        if (main.Count == 0 && inForce.Count > 0) yield return EducatorTerms.NoMainJob;
        foreach (var job in inForce.Where(e => e.NeedsSubject && e.SubjectCode is null)) yield return EducatorTerms.NoSubject(job.Organisation);
    }
}
