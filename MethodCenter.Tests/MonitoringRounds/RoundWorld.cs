using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>Two municipalities with a school each: twelve people, six of them diagnosed; eight people, two of them diagnosed. Today is the last day of the half-year.</summary>
internal sealed class RoundWorld : IAsyncDisposable
{
    public static readonly DateOnly Day = TestDatabase.Today;

    private RoundWorld(TestDatabase test) => Test = test;

    public TestDatabase Test { get; }
    public Database Database => Test.Database;
    public int Tosno { get; private set; }
    public int Luga { get; private set; }
    public int Campaign { get; private set; }
    public Organisation First { get; private set; } = null!;
    public Organisation Second { get; private set; } = null!;

    /// <summary>In the order of the register: the first twelve in Tosno.</summary>
    public List<Educator> People { get; private set; } = [];

    /// <summary>Nothing is remembered from one look to the next.</summary>
    public MonitoringSheets Sheets => new(Database, new SheetCache());
    public RoundChecking Checking => new(Database, Sheets);
    public RoundService Rounds => new(Database, Sheets);
    public SubmissionService Submissions => new(Database, Checking);
    public SettlementService Settlements => new(Database);
    public RoundFreezing Freezing => new(Database, Sheets);
    public RoundTalkService Talk => new(Database);
    public RoundFileService Files => new(Database);
    public SnapshotVerification Verification => new(Database);
    public RoundBoardQueries Boards => new(Database, Checking);
    public RoundPlaceQueries Places => new(Database, Checking);
    public OfficialService Official => new(Database);

    public static async Task<RoundWorld> CreateAsync()
    {
        var world = new RoundWorld(await TestDatabase.CreateAsync());
        world.Campaign = await world.Test.AddCampaignAsync();
        await world.Database.WriteAsync(async db =>
        {
            (world.Tosno, world.Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            (world.First, world.Second) = (Some.Organisation(world.Tosno, 1), Some.Organisation(world.Luga, 2));
            db.AddRange(world.First, world.Second);
            await db.SaveChangesAsync();
            world.People = [.. Enumerable.Range(1, 20).Select(i => Some.Educator(i <= 12 ? world.First : world.Second, snils: i))];
            for (var i = 0; i < world.People.Count; i++) world.People[i].TakeSnils(world.Test.Vault.Seal(Some.Snils(i + 1)));
            world.People[7].GiveUpSnils();
            db.AddRange(world.People);
            await db.SaveChangesAsync();
            db.AddRange(world.People.Where((_, i) => i is < 6 or >= 18).Select(p => SomeDiagnostics.Attempt(world.Campaign, p, "SUB.1=1/10")));
            return Result.Ok;
        });
        return world;
    }

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    public RoundWorld AsCentre() => Acts(AccessScope.Region, Role.CentreStaff);

    public RoundWorld AsPlace(int municipalityId) => Acts(AccessScope.Municipality(municipalityId), Role.MunicipalService);

    public RoundWorld Acts(AccessScope scope, Role role)
    {
        Test.As(scope, role);
        return this;
    }

    /// <summary>Announced and opened by the centre. The id.</summary>
    public async Task<int> OpenAsync(DateOnly? day = null, DateOnly? deadline = null)
    {
        AsCentre();
        var id = (await Rounds.SaveAsync(new RoundDraft { Day = day ?? Day, Deadline = deadline ?? Day.AddDays(20) })).Value;
        var opened = await Rounds.OpenAsync(id, (await FindAsync(id)).Version);
        return opened.IsOk ? id : throw new InvalidOperationException(opened.Error.Message);
    }

    public async Task<MonitoringRound> FindAsync(int id)
    {
        await using var db = Database.Read();
        return await db.MonitoringRounds.SingleAsync(r => r.Id == id);
    }

    public async Task<RoundPlace> PlaceAsync(int roundId, int municipalityId)
    {
        Test.AsSystem();
        await using var db = Database.Read();
        return await db.RoundPlaces.SingleAsync(p => p.RoundId == roundId && p.MunicipalityId == municipalityId);
    }

    /// <summary>Submits as the municipality; the centre acts afterwards.</summary>
    public async Task<Result> SubmitAsync(int roundId, int municipalityId, string? explanation = null)
    {
        var version = (await PlaceAsync(roundId, municipalityId)).Version;
        var done = await AsPlace(municipalityId).Submissions.SubmitAsync(new SubmissionDraft { RoundId = roundId, Version = version, Explanation = explanation });
        AsCentre();
        return done;
    }

    public async Task<SettlementDraft> ChosenAsync(int roundId, string? remark, params int[] municipalities)
    {
        var chosen = new List<ChosenPlace>();
        foreach (var id in municipalities) chosen.Add(new(id, (await PlaceAsync(roundId, id)).Version));
        AsCentre();
        return new() { RoundId = roundId, Places = chosen, Remark = remark };
    }

    /// <summary>All eighteen submit and are accepted.</summary>
    public async Task AcceptAllAsync(int roundId)
    {
        Test.AsSystem();
        await using var db = Database.Read();
        var all = await db.Municipalities.Select(m => m.Id).ToArrayAsync();
        foreach (var id in all) (await SubmitAsync(roundId, id)).IsOk.Should(id);
        (await Settlements.AcceptAsync(await ChosenAsync(roundId, null, all))).IsOk.Should(0);
    }

    /// <summary>A method with other parameters, in force on the day.</summary>
    public Task<Result> ReplaceMethodAsync(string code, Func<MethodParameters, MethodParameters> change) => Test.AsSystem().Database.WriteAsync(db =>
    {
        var method = IndicatorCatalogue.Find(code)!;
        var version = new MethodVersion(method.Code, 2, db.Now, "тест");
        version.Describe(method, MethodBook.Write(change(method.Parameters)));
        version.Begin(null, "тест");
        version.Approve("Комитет", "№ 1", Day, db.Now);
        db.Add(version);
        return Task.FromResult(Result.Ok);
    });
}

file static class Must
{
    public static void Should(this bool isOk, int place)
    {
        if (!isOk) throw new InvalidOperationException($"The act of {place} was refused.");
    }
}
