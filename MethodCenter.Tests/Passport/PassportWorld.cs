using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Passport;

/// <summary>Two municipalities with people: twelve in Тосненский, eight in Лужский, four of them diagnosed there; and the services of the room.</summary>
internal sealed class PassportWorld : IAsyncDisposable
{
    public const string TosnoOktmo = "41648000";
    public const string LugaOktmo = "41633000";

    private PassportWorld(TestDatabase test) => Test = test;

    public TestDatabase Test { get; }
    public int Tosno { get; private set; }
    public int Luga { get; private set; }
    public IReadOnlyList<Educator> People { get; private set; } = [];
    public PassportService Service => Test.Get<PassportService>();
    public PassportQueries Queries => Test.Get<PassportQueries>();

    public static async Task<PassportWorld> CreateAsync()
    {
        var world = new PassportWorld(await TestDatabase.CreateAsync());
        var campaign = await world.Test.AddCampaignAsync();
        await world.WriteAsync(async db =>
        {
            (world.Tosno, world.Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == TosnoOktmo)).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == LugaOktmo)).Id);
            var (first, second) = (Some.Organisation(world.Tosno, 1), Some.Organisation(world.Luga, 2));
            db.AddRange(first, second);
            await db.SaveChangesAsync();
            List<Educator> people = [.. Enumerable.Range(1, 20).Select(i => Some.Educator(i <= 12 ? first : second, snils: i, position: i == 1 ? "director" : "teacher"))];
            for (var i = 0; i < people.Count; i++) people[i].TakeSnils(world.Test.Vault.Seal(Some.Snils(i + 1)));
            db.AddRange(people);
            await db.SaveChangesAsync();
            world.People = people;
            db.AddRange(people.Where((_, i) => i is < 6 or >= 16).Select(p => SomeDiagnostics.Attempt(campaign, p, "SUB.1=1/10")));
        });
        return world;
    }

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    public PassportWorld AsCentre()
    {
        Test.As(AccessScope.Region);
        return this;
    }

    public PassportWorld AsPlace(int municipalityId)
    {
        Test.As(AccessScope.Municipality(municipalityId), Role.MunicipalService);
        return this;
    }

    public PassportWorld AsObserver()
    {
        Test.As(AccessScope.Aggregates, Role.Observer);
        return this;
    }

    public async Task<int> DraftAsync(string title = "Паспорт", int? copyFrom = null, int? snapshot = null) =>
        (await AsCentre().Service.CreateAsync(new() { Title = title, Day = Some.Today, CopyFromId = copyFrom, SnapshotId = snapshot }, default)).Value;

    public async Task<PassportCard> CardAsync(int id) => (await Queries.FindAsync(id, default)).Value;

    public async Task<Result> WriteTextAsync(int id, string section, string text, int? place = null, int? version = null) =>
        await Service.WriteTextAsync(new() { EditionId = id, Section = section, MunicipalityId = place, Text = text, Version = version }, default);

    public async Task SendAsync(int id) => Good(await AsCentre().Service.SendAsync(new(id, (await CardAsync(id)).Row.Version), default));

    public async Task ApproveAsync(int id) =>
        Good(await AsCentre().Service.ApproveAsync(new() { Id = id, Version = (await CardAsync(id)).Row.Version, ApprovedBy = "Комитет", Act = "распоряжение № 5-р", On = Some.Today }, default));

    public async Task<int> ApprovedAsync()
    {
        var id = await DraftAsync();
        await SendAsync(id);
        await ApproveAsync(id);
        return id;
    }

    /// <summary>Freezes a day as the room of rounds would.</summary>
    public async Task<RoundSnapshot> FreezeAsync(DateOnly day, string title = "Раунд", bool isPublished = false, int number = 1, int? roundId = null)
    {
        Test.AsSystem();
        var sheet = (await Test.Get<MonitoringSheets>().OpenAsync(SheetSource.Live(day))).Value;
        var packed = FrozenSheet.Pack(sheet);
        RoundSnapshot snapshot = null!;
        await WriteAsync(async db =>
        {
            var round = roundId is { } known ? await db.MonitoringRounds.SingleAsync(r => r.Id == known) : new MonitoringRound(title, day, day, db.Now, "тест");
            if (roundId is null) db.Add(round);
            await db.SaveChangesAsync();
            snapshot = new RoundSnapshot(round.Id, number, day, packed.Content, packed.Sha256);
            if (isPublished) snapshot.Publish(db.Now, "тест");
            db.Add(snapshot);
            await db.SaveChangesAsync();
            db.AddRange(sheet.Methods.SelectMany(m => sheet.RowsOf(m)).Select(r => new RoundFigure(r.Method.Code, r.MunicipalityId, r.Oktmo, r.Municipality ?? "Область")
            {
                SnapshotId = snapshot.Id, Numerator = r.Value.Numerator, Denominator = r.Value.Denominator, Tenths = r.Value.Tenths, MethodVersion = r.Method.Version,
            }));
        });
        return snapshot;
    }

    public async Task WriteAsync(Func<MethodCenterDb, Task> act)
    {
        Test.AsSystem();
        Good(await Test.Database.WriteAsync(async db =>
        {
            await act(db);
            return Result.Ok;
        }));
    }

    public static PassportTable TableOf(IReadOnlyList<PassportChapter> chapters, string code) => chapters.SelectMany(c => c.Tables).Single(t => t.Code == code);

    /// <summary>The last cell of a line.</summary>
    public static string Figure(PassportTable table, string line) => table.Lines.Single(l => l.Key == line).Cells[^1].Display;

    private static void Good(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException(result.Error.Message);
    }
}
