using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Monitoring;

/// <summary>
/// Two schools in two municipalities: twelve teachers in Тосно, six of them tested in March; eight in Луга, two of them tested. As on 30.06.2026.
/// </summary>
internal sealed class FigureWorld
{
    public static readonly DateOnly Day = new(2026, 6, 30);
    public static readonly SheetSource Source = SheetSource.Live(Day);

    private FigureWorld(TestDatabase test) => Test = test;

    public TestDatabase Test { get; }
    public int Tosno { get; private set; }
    public int Luga { get; private set; }
    public int TosnoSchool { get; private set; }
    public IReadOnlyList<int> People { get; private set; } = [];

    public static async Task<FigureWorld> CreateAsync()
    {
        var world = new FigureWorld(await TestDatabase.CreateAsync());
        var campaign = await world.Test.AddCampaignAsync();
        await world.Test.Database.WriteAsync(async db =>
        {
            (world.Tosno, world.Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            var (first, second) = (Some.Organisation(world.Tosno, 1), Some.Organisation(world.Luga, 2));
            db.AddRange(first, second);
            await db.SaveChangesAsync();
            world.TosnoSchool = first.Id;
            List<Educator> people = [.. Enumerable.Range(1, 20).Select(i => Some.Educator(i <= 12 ? first : second, snils: i))];
            db.AddRange(people);
            await db.SaveChangesAsync();
            world.People = people.ConvertAll(p => p.Id);
            db.AddRange(people.Where((_, i) => i is < 6 or >= 18).Select(p => SomeDiagnostics.Attempt(campaign, p, "SUB.1=1/10")));
            return Result.Ok;
        });
        return world;
    }

    public FigureWorld AsRegion() => As(AccessScope.Region, Role.CentreStaff);

    public FigureWorld AsMunicipality(int id) => As(AccessScope.Municipality(id), Role.MunicipalService);

    public FigureWorld AsObserver() => As(AccessScope.Aggregates, Role.Observer);

    public FigureWorld As(AccessScope scope, Role role)
    {
        Test.As(scope, role);
        return this;
    }

    /// <summary>Freezes the figures of a day as a round would.</summary>
    public async Task<int> FreezeAsync(DateOnly day, string title = "Раунд")
    {
        Test.AsSystem();
        var sheet = (await Test.Get<MonitoringSheets>().OpenAsync(SheetSource.Live(day))).Value;
        var packed = FrozenSheet.Pack(sheet);
        var id = 0;
        await Test.Database.WriteAsync(async db =>
        {
            var round = new MonitoringRound(title, day, day.AddDays(10), db.Now, "тест");
            round.Freeze();
            db.Add(round);
            await db.SaveChangesAsync();
            var snapshot = new RoundSnapshot(round.Id, 1, day, packed.Content, packed.Sha256);
            db.Add(snapshot);
            await db.SaveChangesAsync();
            db.AddRange(sheet.Methods.SelectMany(sheet.RowsOf).Select(r => new RoundFigure(r.Method.Code, r.MunicipalityId, r.Oktmo, r.Municipality ?? "Область")
            {
                SnapshotId = snapshot.Id, Numerator = r.Value.Numerator, Denominator = r.Value.Denominator, Tenths = r.Value.Tenths, MethodVersion = r.Method.Version,
            }));
            id = snapshot.Id;
            return Result.Ok;
        });
        return id;
    }
}
