using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Тосно with ten diagnosed teachers and Луга with eight; one campaign of two competences.</summary>
internal sealed class HeatMapWorld(TestDatabase test) : IAsyncDisposable
{
    public const string Weak = "SUB.1=28/47;MET.1=8/10";
    public const string Fine = "SUB.1=40/47;MET.1=8/10";

    public TestDatabase Test => test;
    public int Tosno { get; private set; }
    public int Luga { get; private set; }
    public int Campaign { get; private set; }
    public Organisation TosnoSchool { get; private set; } = null!;
    public Organisation LugaSchool { get; private set; } = null!;

    /// <summary>Ten; the first six have a deficit in SUB.1.</summary>
    public List<Educator> TosnoPeople { get; } = [];

    /// <summary>Eight; the first two have a deficit in SUB.1.</summary>
    public List<Educator> LugaPeople { get; } = [];

    public HeatMapQueries Maps => test.Get<HeatMapQueries>();
    public HeatMapFilter Filter => new() { CampaignId = Campaign };

    public static async Task<HeatMapWorld> CreateAsync()
    {
        var world = new HeatMapWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public TestDatabase AsRegion() => test.As(AccessScope.Region);

    public TestDatabase AsTosno() => test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);

    public TestDatabase AsCoordinator() => test.As(AccessScope.Organisation(Tosno, TosnoSchool.Id), Role.OrganisationCoordinator);

    public TestDatabase AsObserver() => test.As(AccessScope.Aggregates, Role.Observer);

    private async Task FillAsync()
    {
        Campaign = await test.AddCampaignAsync();
        await test.Database.WriteAsync(async db =>
        {
            (Tosno, Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            (TosnoSchool, LugaSchool) = (Some.Organisation(Tosno, 1), Some.Organisation(Luga, 2));
            db.AddRange(TosnoSchool, LugaSchool);
            await db.SaveChangesAsync();
            TosnoPeople.AddRange(Enumerable.Range(0, 10).Select(i => Some.Educator(TosnoSchool, $"Тосненская Ольга Номер{i:D2}", 10 + i)));
            LugaPeople.AddRange(Enumerable.Range(0, 8).Select(i => Some.Educator(LugaSchool, $"Лужская Анна Номер{i:D2}", 100 + i, subject: "phys")));
            db.AddRange(TosnoPeople);
            db.AddRange(LugaPeople);
            await db.SaveChangesAsync();
            db.AddRange(TosnoPeople.Select((p, i) => SomeDiagnostics.Attempt(Campaign, p, i < 6 ? Weak : Fine)));
            db.AddRange(LugaPeople.Select((p, i) => SomeDiagnostics.Attempt(Campaign, p, i < 2 ? Weak : Fine)));
            return Result.Ok;
        });
        AsRegion();
    }
}
