using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Pairs of small worlds: the second is the first after somebody left, moved, joined, changed the post, was tested, or some time passed.</summary>
internal static class ChangeWorlds
{
    /// <summary>Any pair.</summary>
    public static Arbitrary<(MonitoringSheet Before, MonitoringSheet After)> Any => Gen.Choose(0, int.MaxValue).Select(Of).ToArbitrary();

    /// <summary>A pair of a seed; every third is counted by other parameters.</summary>
    public static (MonitoringSheet Before, MonitoringSheet After) Of(int seed)
    {
        var random = new Random(seed);
        var first = SomeFacts.Random(seed);
        var methods = random.Next(3) == 0 ? [.. IndicatorCatalogue.All.Select(m => m with { Version = 2, Parameters = Other(random, m.Parameters) })] : IndicatorCatalogue.All;
        return (new(first, IndicatorCatalogue.All), new(Later(first, random), methods));
    }

    /// <summary>The world some time later.</summary>
    public static MonitoringFacts Later(MonitoringFacts facts, Random random)
    {
        var organisations = facts.Organisations.Values.Select(o => o with
        {
            MunicipalityId = random.Next(8) == 0 ? random.Next(1, 4) : o.MunicipalityId,
            IsOpen = random.Next(8) == 0 ? !o.IsOpen : o.IsOpen,
            IsMonitored = random.Next(8) == 0 ? !o.IsMonitored : o.IsMonitored,
        }).ToDictionary(o => o.Id);
        var other = SomeFacts.Random(random.Next());
        var jobs = facts.Jobs.Where(_ => random.Next(8) > 0).Select(j => Moved(j, random)).Concat(other.Jobs.Where(_ => random.Next(4) == 0).Select(j => j with { EducatorId = j.EducatorId + 100, EmploymentId = j.EmploymentId + 1000 }));
        return facts with
        {
            Period = ReportingPeriod.Of(random.Next(2) == 0 ? facts.Period.Day : new DateOnly(2026, 12, 31)),
            Organisations = organisations,
            Jobs = [.. jobs.Select(j => j with { MunicipalityId = organisations[j.OrganisationId].MunicipalityId })],
            Results = [.. Some(facts.Results, random), .. Some(other.Results, random).Select(r => r with { Id = r.Id + 1000 })],
            Learning = [.. Some(facts.Learning, random), .. Some(other.Learning, random)],
            Routes = [.. Some(facts.Routes, random), .. Some(other.Routes, random).Select(r => r with { Id = r.Id + 1000, Number = $"{r.Number}-нов." })],
            Methodists = [.. facts.Methodists.Select(m => random.Next(5) == 0 ? m with { HasExpired = !m.HasExpired } : m).Select(m => m.MunicipalityId is not null && random.Next(6) == 0 ? m with { MunicipalityId = random.Next(1, 4) } : m)],
            Assignments = [.. Some(facts.Assignments, random), .. facts.Methodists.Where(_ => random.Next(3) == 0).Select(m => new AssignmentFact(m.Id, random.Next(1, 50), random.Next(1, 8)))],
            Supports = [.. Some(facts.Supports, random), .. Some(other.Supports, random)],
            Structures = [.. Some(facts.Structures, random)],
            Events = [.. Some(facts.Events, random), .. Some(other.Events, random).Select(e => e with { Id = e.Id + 100, Title = $"{e.Title} бис" })],
        };
    }

    private static JobFact Moved(JobFact job, Random random) => random.Next(6) switch
    {
        0 => job with { OrganisationId = random.Next(1, 8) },
        1 => job with { PostGroup = (PostGroup)random.Next(3) },
        _ => job,
    };

    private static IEnumerable<T> Some<T>(IEnumerable<T> all, Random random) => all.Where(_ => random.Next(5) > 0);

    private static MethodParameters Other(Random random, MethodParameters parameters) => parameters with
    {
        IncludesUnitHeads = random.Next(2) == 0,
        ExcludesLeave = random.Next(2) == 0,
        AgeLimit = 34 + random.Next(4),
        ServiceMonths = 24 + (12 * random.Next(3)),
        TeamMinSize = 2 + random.Next(2),
        TeamUnit = random.Next(4) == 0 ? TeamUnit.Municipality : TeamUnit.Organisation,
        SupportForms = new HashSet<SupportKind> { SupportKind.Mentoring },
        ValidityMonths = 12 * random.Next(1, 4),
    };
}
