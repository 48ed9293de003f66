using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Recommendations;

/// <summary>Frozen rounds over made-up facts: two municipalities with a school each, so many teachers, so many of them diagnosed.</summary>
internal static class RoundWorld
{
    public static readonly DateOnly HalfYear = new(2026, 6, 30);
    public static readonly DateOnly FullYear = new(2026, 12, 31);

    /// <summary>A sheet: of each municipality the teachers of its school and how many of them were diagnosed in the period.</summary>
    public static MonitoringSheet Sheet(DateOnly day, params (int Place, int Teachers, int Diagnosed)[] places) => new(Facts(day, places), IndicatorCatalogue.All);

    public static MonitoringFacts Facts(DateOnly day, params (int Place, int Teachers, int Diagnosed)[] places)
    {
        var (jobs, results, id) = (new List<JobFact>(), new List<ResultFact>(), 0);
        foreach (var (place, teachers, diagnosed) in places)
        {
            for (var i = 0; i < teachers; i++)
            {
                jobs.Add(new JobFact(++id, place, place, PostGroup.Teaching, "teacher") { EmploymentId = id });
                if (i < diagnosed) results.Add(new ResultFact(id, id, 1, new DateOnly(day.Year, 3, 1)));
            }
        }
        return new(ReportingPeriod.Of(day))
        {
            Places = [.. places.Select(p => new PlaceFact(p.Place, $"4100{p.Place:D4}", $"Муниципалитет {p.Place}"))],
            Organisations = places.ToDictionary(p => p.Place, p => new OrganisationFact(p.Place, p.Place, $"{p.Place}", $"Школа {p.Place}", "oo_sosh")),
            Campaigns = new Dictionary<int, CampaignFact> { [1] = new(1, "К-1", 60) }, Jobs = jobs, Results = results,
        };
    }

    /// <summary>Freezes a sheet as a round of its day; the given municipality submitted late, or not at all.</summary>
    public static async Task<int> FreezeAsync(this TestDatabase test, MonitoringSheet sheet)
    {
        var packed = FrozenSheet.Pack(sheet);
        var frozen = await test.AsSystem().Database.WriteAsync<int>(async db =>
        {
            var round = new MonitoringRound($"Раунд на {Formats.Date(sheet.Period.Day)}", sheet.Period.Day, sheet.Period.Day.AddDays(20), db.Now, "тест");
            db.Add(round);
            await db.SaveChangesAsync();
            return (await SnapshotWriting.WriteAsync(db, round, sheet, packed, s => s.Sign(null, null, db.Now, "тест"), default)).Id;
        });
        return frozen.Value;
    }

    /// <summary>Ids of Тосненский and Лужский.</summary>
    public static async Task<(int Tosno, int Luga)> PlacesAsync(this TestDatabase test)
    {
        await using var db = test.AsSystem().Database.Read();
        return ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
    }

    public static IReadOnlyList<ProposedRecommendation> Propose(MonitoringSheet now, MonitoringSheet? before = null, params LateSubmission[] late) =>
        RecommendationProposer.Of(now, before, late, ProposerLimits.Default);

    public static ProposedRecommendation Of(this IEnumerable<ProposedRecommendation> found, int? place, string code) => found.Single(p => p.MunicipalityId == place && p.Code == code);
}
