using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Facts for tests: a bare world to which a test adds what it is about, and small random worlds full of border cases.</summary>
internal static class SomeFacts
{
    public static readonly ReportingPeriod HalfYear = ReportingPeriod.Of(new DateOnly(2026, 6, 30));

    /// <summary>Any small world.</summary>
    public static Arbitrary<MonitoringFacts> Any => Gen.Choose(0, int.MaxValue).Select(Random).ToArbitrary();

    /// <summary>Two municipalities with an organisation each.</summary>
    public static MonitoringFacts Bare(DateOnly? day = null) => new(ReportingPeriod.Of(day ?? HalfYear.Day))
    {
        Places = [new(1, "41000001", "Первый"), new(2, "41000002", "Второй")],
        Organisations = new Dictionary<int, OrganisationFact> { [1] = new(1, 1, "1", "Школа 1", "oo_sosh"), [2] = new(2, 2, "2", "Школа 2", "oo_sosh") },
        Campaigns = new Dictionary<int, CampaignFact> { [1] = new(1, "К-1", 60) },
    };

    public static JobFact Teacher(int id, int place = 1) => new(id, place, place, PostGroup.Teaching, "teacher") { EmploymentId = id };

    public static JobFact Manager(int id, int place = 1) => new(id, place, place, PostGroup.Managing, "director") { EmploymentId = id };

    public static IndicatorFacts Count(this MonitoringFacts facts, string code, MethodParameters? parameters = null)
    {
        var method = IndicatorCatalogue.Find(code)!;
        return IndicatorCalculator.Compute(parameters is null ? method : method with { Parameters = parameters }, new MonitoringIndex(facts));
    }

    /// <summary>A world of a seed: every border is met often, so days are few.</summary>
    public static MonitoringFacts Random(int seed)
    {
        var random = new Random(seed);
        var people = Enumerable.Range(1, random.Next(0, 40)).ToList();
        var facts = new MonitoringFacts(ReportingPeriod.Of(random.Next(2) == 0 ? HalfYear.Day : new DateOnly(2026, 12, 31)))
        {
            Places = [.. Enumerable.Range(1, 3).Select(i => new PlaceFact(i, $"4100000{i}", $"М{i}"))],
            Organisations = Enumerable.Range(1, 7).ToDictionary(i => i, i => new OrganisationFact(i, 1 + (i % 3), $"{i}", $"Орг. {i}", i % 2 == 0 ? "oo_sosh" : "doo")
            {
                Levels = i % 2 == 0 ? "НОО;ООО" : "ДО", Locality = i % 3 == 0 ? null : Locality.City, IsMonitored = random.Next(6) > 0, IsOpen = random.Next(6) > 0,
                IsGeneralEducation = i % 2 == 0, HasLowResults = random.Next(3) == 0,
            }),
            Campaigns = new Dictionary<int, CampaignFact> { [1] = new(1, "К-1", 60), [2] = new(2, "К-2", 50) },
            Programmes = Enumerable.Range(1, 4).ToDictionary(i => i, i => new ProgrammeFact(i, $"Программа {i}", i == 4 ? ProgrammeKind.Retraining : ProgrammeKind.Training)
            {
                RegisterNumber = i == 3 ? null : $"{i}", IncludedOn = Day(random, 2024), ExcludedOn = random.Next(2) == 0 ? Day(random, 2026) : null, Codes = i == 1 ? "SUB.1" : "MET.1; MET.2",
            }),
        };
        return Asset(random, people, Development(random, people, facts with { Jobs = [.. people.SelectMany(p => Jobs(random, p))] }));
    }

    private static IEnumerable<JobFact> Jobs(Random random, int person)
    {
        for (var i = random.Next(6) == 0 ? 0 : 1; i < 2; i++)
        {
            var organisation = random.Next(1, 8);
            yield return new JobFact(person, organisation, 1 + (organisation % 3), (PostGroup)random.Next(3), random.Next(4) == 0 ? "unit_head" : "teacher")
            {
                EmploymentId = (person * 2) + i, IsOnLeave = random.Next(5) == 0, From = random.Next(5) == 0 ? null : Day(random, 2020, 2025), SubjectCode = random.Next(2) == 0 ? "math" : null,
                BirthDate = random.Next(6) == 0 ? null : Day(random, 1988, 1994), TeachingSince = random.Next(6) == 0 ? null : Day(random, 2021, 2025),
            };
        }
    }

    private static MonitoringFacts Development(Random random, List<int> people, MonitoringFacts facts)
    {
        var id = 0;
        return facts with
        {
            Results = [.. Some(random, people, 2).Select(p => new ResultFact(++id, p, random.Next(1, 3), Before(Day(random, 2023, 2026), facts.Period.Day)) { Scores = $"SUB.1={random.Next(0, 11)}/10;MET.1={random.Next(26, 30)}/47" })],
            Learning = [.. Some(random, people, 2).Select(p => new LearningFact(p, random.Next(1, 5), random.Next(1, 3), random.Next(4) == 0 ? EnrolmentStatus.Studying : EnrolmentStatus.Completed, Day(random, 2026), Day(random, 2026))
            {
                OrderNumber = $"{random.Next(1, 3)}-у", OrderDate = random.Next(5) == 0 ? null : Day(random, 2025, 2026), DocumentNumber = random.Next(5) == 0 ? null : "1",
            })],
            Routes = [.. Some(random, people, 1).Select(p => new RouteFact(++id, p, $"ИОМ-{id}", random.Next(4) == 0 ? RouteBasis.Request : RouteBasis.Diagnosis, (RouteStatus)random.Next(1, 9), Before(Day(random, 2026), facts.Period.Day))
            {
                CampaignId = random.Next(1, 3), CreatedOn = Day(random, 2025, 2026), ApprovedOn = Before(Day(random, 2025, 2026), facts.Period.Day), Until = Day(random, 2026), ProgrammeIds = [random.Next(1, 5)],
            })],
        };
    }

    private static MonitoringFacts Asset(Random random, List<int> people, MonitoringFacts facts)
    {
        var methodists = Enumerable.Range(1, random.Next(0, 8)).Select(i => new MethodistFact(
            i, random.Next(1, 50), random.Next(2) == 0 ? MethodistLevel.Regional : MethodistLevel.Municipal, random.Next(1, 4), random.Next(1, 8), $"М. {i}")
        {
            HasOrder = random.Next(5) > 0, HasExpired = random.Next(5) == 0, TrainedOn = random.Next(3) == 0 ? null : Day(random, 2024, 2026), HasTrainingDocument = random.Next(3) > 0,
        }).ToList();
        return facts with
        {
            Methodists = methodists.ConvertAll(m => m.Level is MethodistLevel.Regional ? m with { MunicipalityId = null } : m),
            Assignments = methodists.Count == 0 ? [] : [.. Enumerable.Range(0, random.Next(0, 30)).Select(_ =>
                new AssignmentFact(random.Next(1, methodists.Count + 1), random.Next(3) == 0 ? null : random.Next(1, 50), random.Next(1, 8)))],
            Supports = [.. Some(random, people, 1).Select(p => new SupportFact(p, random.Next(4) == 0 ? SupportKind.Other : (SupportKind)random.Next(1, 13), "форма", Before(Day(random, 2026), facts.Period.Day), null))],
            Structures = [.. Enumerable.Range(0, random.Next(0, 10)).Select(_ => new StructureFact(random.Next(1, 8), (StructureKind)random.Next(1, 4)) { HasAct = random.Next(4) > 0, IsInForce = random.Next(4) > 0 })],
            Events = [.. Enumerable.Range(1, random.Next(0, 4)).Select(i => new EventFact(i, random.Next(2) == 0 ? null : random.Next(1, 4), $"Семинар {i}", [.. Some(random, people, 1)]))],
        };
    }

    private static IEnumerable<int> Some(Random random, List<int> people, int most) => people.SelectMany(p => Enumerable.Repeat(p, random.Next(0, most + 1)));

    private static DateOnly Before(DateOnly day, DateOnly last) => day > last ? last : day;

    /// <summary>The first, the middle or the last day of a month.</summary>
    private static DateOnly Day(Random random, int from, int? until = null)
    {
        var (year, month) = (random.Next(from, (until ?? from) + 1), random.Next(1, 13));
        return random.Next(3) switch { 0 => new(year, month, 1), 1 => new(year, month, 15), _ => new(year, month, DateTime.DaysInMonth(year, month)) };
    }
}
