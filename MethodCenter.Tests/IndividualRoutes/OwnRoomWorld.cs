using System.IO.Compression;
using System.Text;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>The world of deficits with routes: three steps for the first person (done, goes on, ahead), and files to attach.</summary>
internal sealed class OwnRoomWorld(DeficitWorld people) : IAsyncDisposable
{
    public static readonly DateOnly Measured = new(2026, 3, 14);

    private int _routes;

    public DeficitWorld People => people;
    public TestDatabase Test => people.Test;
    public int Person => people.People[0];

    /// <summary>The route of the first person and its steps by key.</summary>
    public int Route { get; private set; }
    public Dictionary<string, int> Steps { get; private set; } = [];

    public RouteFileService Files => Test.Get<RouteFileService>();
    public RouteFileQueries FileList => Test.Get<RouteFileQueries>();
    public ConsultationService Asking => Test.Get<ConsultationService>();
    public ConsultationQueries Questions => Test.Get<ConsultationQueries>();
    public OwnRoomQueries Room => Test.Get<OwnRoomQueries>();
    public RouteFormQueries Form => Test.Get<RouteFormQueries>();
    public RoutePacketQueries Packet => Test.Get<RoutePacketQueries>();

    public static byte[] Pdf(string text = "") => Encoding.ASCII.GetBytes("%PDF-1.7\n" + text);

    public static byte[] Zip(params string[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = zip.CreateEntry(part.Split('=')[0]).Open();
                entry.Write(Encoding.UTF8.GetBytes(part.Contains('=', StringComparison.Ordinal) ? part.Split('=', 2)[1] : "<x/>"));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>A measured first person with a route in this status; its version is approved unless it is still being agreed to.</summary>
    public static async Task<OwnRoomWorld> CreateAsync(RouteStatus status = RouteStatus.Ongoing, bool hasRoute = true)
    {
        var world = new OwnRoomWorld(await DeficitWorld.CreateAsync());
        var campaign = await world.People.CampaignAsync();
        await world.People.ResultAsync(campaign, world.Person, "SUB.1=19/47;MET.3=45/47;ICT.1=4/10", Measured);
        await world.SeenAsync();
        if (hasRoute) world.Route = await world.AddRouteAsync(world.Person, status, campaign);
        world.Steps = await world.StepsAsync(world.Route);
        return world;
    }

    public ValueTask DisposeAsync() => people.DisposeAsync();

    public async Task<int> AddRouteAsync(int educator, RouteStatus status, int? campaign = null, RouteContent? content = null) => (await Test.AsSystem().Database.WriteAsync<int>(async db =>
    {
        var route = new IndividualRoute(educator, $"ИОМ-2026/{++_routes:0000}", RouteBasis.Diagnosis, Measured.AddDays(5));
        route.Rest(RouteBasis.Diagnosis, campaign, Measured);
        route.Lead(people.Methodist);
        var version = db.Open(route, content ?? Content(), RouteVersionOrigin.Generated);
        await db.SaveChangesAsync();
        if (status is RouteStatus.Agreeing) version.Become(RouteVersionState.Agreeing);
        else if (route.Status != status) await ApproveAsync(db, route, version);
        if (route.Status != status) db.Add(route.Become(status, Some.Today, "тест", "по решению"));
        return route.Id;
    })).Value;

    public Task ConsentAsync(int educator) => Test.AsSystem().AddAsync(new ResultConsent(educator, new(2026, 6, 1), "1", "на бумаге"));

    public async Task<int> AskAsync(string question = "Как оценивать проект?")
    {
        people.AsTeacher(Person);
        return (await Asking.AskAsync(new ConsultationDraft { Question = question }, default)).Value;
    }

    public async Task<T> ReadAsync<T>(Func<MethodCenterDb, Task<T>> read)
    {
        await using var db = Test.AsSystem().Database.Read();
        return await read(db);
    }

    private static RouteContent Content() => new(new(2026, 4, 1), new(2026, 12, 20))
    {
        Goal = "Уверенно вести геометрию в 8 классе", Expected = "Разработан блок уроков",
        Steps =
        [
            new("a", RouteStepKind.SelfStudy, LearningKind.Informal, "Разбор демоверсий", 10, new(2026, 4, 1), new(2026, 4, 30)) { Codes = "SUB.1", Product = "Конспект" },
            new("b", RouteStepKind.MutualVisit, LearningKind.NonFormal, "Посещение уроков коллеги", 4, new(2026, 5, 1), new(2026, 6, 10))
            {
                Codes = "SUB.1", IsTransfer = true, Organiser = "Школа № 1", Why = "Единственное мероприятие с переносом в практику.",
            },
            new("c", RouteStepKind.Event, LearningKind.NonFormal, "Семинар по геометрии", 6, new(2026, 9, 1), new(2026, 9, 2)) { Codes = "SUB.1" },
        ],
        Checkpoints = [new("Повторная диагностика", new(2026, 12, 1))], Uncovered = [new("ICT.1", "подходящих программ нет")],
    };

    private static async Task ApproveAsync(MethodCenterDb db, IndividualRoute route, RouteVersion version)
    {
        var content = RouteContent.Read(version.Content);
        version.Become(RouteVersionState.Approved, Measured.AddDays(10));
        db.Add(route.Become(RouteStatus.Approved, Measured.AddDays(10), "тест"));
        db.Add(new RouteApproval(version, ApprovalParty.Educator, true, new DateTime(2026, 3, 20, 8, 0, 0, DateTimeKind.Utc), "Лужская А. Н.", null, RouteContent.HashOf(version.Content)));
        foreach (var (plan, place) in content.Steps.Select((s, i) => (s, i + 1)))
        {
            var step = new RouteStep(route, plan.Key);
            step.Plan(place, plan.Kind, plan.Learning, plan.Title, plan.Organiser, plan.Hours, plan.From, plan.Until);
            step.Serve(plan.Codes, plan.IsTransfer, plan.Product);
            if (plan.Key == "a") step.Mark(RouteStepStatus.Done, new(2026, 4, 20), "Конспект сдан", "Понял приём", null);
            if (plan.Key == "b") step.Mark(RouteStepStatus.Ongoing, null, null, null, null);
            db.Add(step);
        }
        db.AddRange(content.Checkpoints.Select(c => new RouteCheckpoint(route, c.Title, c.DueOn)));
        route.Count(content.Hours, 10);
        await db.SaveChangesAsync();
    }

    private Task<Result> SeenAsync() => Test.Database.WriteAsync(async db =>
    {
        foreach (var attempt in await db.Diagnoses.ToListAsync()) attempt.MarkSeen(new DateTime(2026, 3, 15, 8, 0, 0, DateTimeKind.Utc));
        return Result.Ok;
    });

    private Task<Dictionary<string, int>> StepsAsync(int route) => ReadAsync(db => db.RouteSteps.Where(s => s.RouteId == route).ToDictionaryAsync(s => s.Key, s => s.Id));
}
