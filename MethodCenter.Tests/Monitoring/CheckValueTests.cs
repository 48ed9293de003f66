using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>The check values of domain 2.5, one test each.</summary>
public sealed class CheckValueTests
{
    [Fact]
    public void Diagnosed_1000TeachersAnd80Managers_OneOfWhomTeaches_Are1080Not1081()
    {
        List<JobFact> jobs = [.. Enumerable.Range(1, 1000).Select(i => SomeFacts.Teacher(i)), .. Enumerable.Range(1001, 80).Select(i => SomeFacts.Manager(i))];
        var diagnosed = Enumerable.Range(1, 200).Concat(Enumerable.Range(1001, 20));
        var facts = SomeFacts.Bare() with { Jobs = jobs, Results = [.. diagnosed.Select(p => new ResultFact(p, p, 1, new DateOnly(2026, 3, 1)))] };

        var counted = facts.Count("П3").Region;

        (counted.Value.Numerator, counted.Value.Denominator, counted.Value.Number).Should().Be((220, 1080, 20.4m));
    }

    [Fact]
    public void Diagnosed_DirectorWhoTeaches_IsAManagerOnce()
    {
        var facts = SomeFacts.Bare() with { Jobs = [SomeFacts.Manager(1) with { SubjectCode = "math" }] };

        (facts.Count("П3").Region.Value.Denominator, facts.Count("П3т").Region.Value.Denominator, facts.Count("П3м").Region.Value.Denominator).Should().Be((1, 0, 1));
    }

    [Fact]
    public void Region_5Of50And30Of100_Is23Point3NotTheMeanOfPercents()
    {
        List<JobFact> jobs = [.. Enumerable.Range(1, 50).Select(i => SomeFacts.Teacher(i, 1)), .. Enumerable.Range(51, 100).Select(i => SomeFacts.Teacher(i, 2))];
        var diagnosed = Enumerable.Range(1, 5).Concat(Enumerable.Range(51, 30));
        var counted = (SomeFacts.Bare() with { Jobs = jobs, Results = [.. diagnosed.Select(p => new ResultFact(p, p, 1, new DateOnly(2026, 3, 1)))] }).Count("П3т");

        (counted.Region.Value.Number, counted.Places[1].Value.Number, counted.Places[2].Value.Number).Should().Be((23.3m, 10.0m, 30.0m));
    }

    [Theory]
    [InlineData("2026-11-21", 0)]
    [InlineData("2026-11-20", 1)]
    public void Young_Born21November1991_LeavesOnThe35thBirthday(string day, int counted) =>
        Young(day, "1991-11-21", "2025-09-01").Should().Be(counted);

    [Theory]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-09-01", 0)]
    public void Young_TeachingSince1September2023_LeavesAfter36FullMonths(string day, int counted) =>
        Young(day, "2000-01-01", "2023-09-01").Should().Be(counted);

    [Theory]
    [InlineData("2026-02-28", 1)]
    [InlineData("2026-03-01", 0)]
    public void Young_BornOn29February_Is35FromTheFirstOfMarchOfACommonYear(string day, int counted) =>
        YoungOf(day, "1992-02-29", "2025-09-01", 34).Should().Be(counted);

    [Fact]
    public void Route_MadeBeforeItsDiagnosis_IsNotByDiagnosis()
    {
        var facts = SomeFacts.Bare() with
        {
            Jobs = [SomeFacts.Teacher(1)],
            Results = [new(1, 1, 1, new DateOnly(2026, 2, 15))],
            Routes = [new(1, 1, "ИОМ-1", RouteBasis.Diagnosis, RouteStatus.Approved, new DateOnly(2026, 3, 1)) { CampaignId = 1, CreatedOn = new(2026, 2, 10), ApprovedOn = new(2026, 3, 1) }],
        };

        facts.Count("П4").Region.Entries.Should().Equal(new FactEntry(FactRole.Denominator, 1, 1, 1, FactReasons.RouteNotByDiagnosis));
        (facts with { Routes = [facts.Routes[0] with { CreatedOn = new(2026, 2, 15) }] }).Count("П4").Region.Value.Numerator.Should().Be(1);
    }

    [Fact]
    public void Assigned_FourMethodistsWith10And20And0And25_OneTeacherWithTwo_Are54ByFour()
    {
        var people = Enumerable.Range(1, 54).ToList();
        List<int>[] loads = [people[..10], people[10..30], [], people[29..54]];
        var facts = SomeFacts.Bare() with
        {
            Jobs = people.ConvertAll(p => SomeFacts.Teacher(p)),
            Methodists = [.. Enumerable.Range(1, 4).Select(i => new MethodistFact(i, 100 + i, MethodistLevel.Regional, null, 1, $"М. {i}"))],
            Assignments = [.. loads.SelectMany((load, i) => load.Select(p => new AssignmentFact(i + 1, p, 1)))],
        };

        var (value, mean) = (facts.Count("П5").Region.Value, facts.Count("П5ср").Region.Value);

        (value.Numerator, value.Denominator, value.Number).Should().Be((54, 4, 13.5m));
        mean.Number.Should().Be(18.3m);
        (facts.Count("П5мед").Region.Value.Number, facts.Count("П5мин").Region.Value.Number, facts.Count("П5макс").Region.Value.Number).Should().Be((15m, 0m, 25m));
    }

    [Fact]
    public void Share_OfNobody_IsNoDataNotZero() => SomeFacts.Bare().Count("П3").Region.Value.Should().Be(new IndicatorValue(0, 0, null));

    [Theory]
    [InlineData(1, 2000, "0,1")]
    [InlineData(1, 2001, "0,0")]
    public void Share_IsRoundedHalfUp(int part, int all, string wanted)
    {
        var facts = SomeFacts.Bare() with { Jobs = [.. Enumerable.Range(1, all).Select(i => SomeFacts.Teacher(i))], Results = [.. Enumerable.Range(1, part).Select(p => new ResultFact(p, p, 1, new DateOnly(2026, 3, 1)))] };

        Formats.Tenths(facts.Count("П3").Region.Value.Tenths!.Value).Should().Be(wanted);
    }

    private static int Young(string day, string born, string since) => YoungOf(day, born, since, 35);

    private static int YoungOf(string day, string born, string since, int limit)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var person = SomeFacts.Teacher(1) with
        {
            BirthDate = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture),
            TeachingSince = DateOnly.Parse(since, System.Globalization.CultureInfo.InvariantCulture),
        };
        var facts = SomeFacts.Bare(on) with { Jobs = [person], Supports = [new SupportFact(1, SupportKind.Club, "клуб", on, null)] };
        return facts.Count("П6", MethodParameters.Default with { AgeLimit = limit }).Region.Value.Denominator!.Value;
    }
}
