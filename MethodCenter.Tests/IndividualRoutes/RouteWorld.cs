using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>A person with one heavy (MET.3) and one medium (MET.1) confirmed deficit, and a way to bring a route through its chain.</summary>
internal sealed class RouteWorld : IAsyncDisposable
{
    public static readonly DateOnly From = new(2026, 6, 1);
    public static readonly DateOnly Until = new(2026, 11, 30);

    private RouteWorld(DeficitWorld people) => People = people;

    public DeficitWorld People { get; }
    public TestDatabase Test => People.Test;
    public int Person => People.People[0];
    public int Campaign { get; private set; }

    public RouteVersionService Versions => Test.Get<RouteVersionService>();
    public RouteApprovalService Approvals => Test.Get<RouteApprovalService>();
    public RouteLifeService Life => Test.Get<RouteLifeService>();
    public RouteProgressService Progress => Test.Get<RouteProgressService>();
    public RouteCardQueries Cards => Test.Get<RouteCardQueries>();
    public RouteQueries List => Test.Get<RouteQueries>();
    public RouteEditQueries Editing => Test.Get<RouteEditQueries>();
    public RouteManyService Many => Test.Get<RouteManyService>();
    public RouteReading Reading => Test.Get<RouteReading>();

    public static async Task<RouteWorld> CreateAsync()
    {
        var world = new RouteWorld(await DeficitWorld.CreateAsync());
        world.Campaign = await world.People.CampaignAsync();
        await world.People.ResultAsync(world.Campaign, world.Person, "MET.1=25/47;MET.3=10/47", new DateOnly(2026, 3, 14));
        return world;
    }

    public ValueTask DisposeAsync() => People.DisposeAsync();

    /// <summary>An admissible content: a course for both deficits and a visit with transfer to practice.</summary>
    public static RouteContent Good(params ContentStep[] more) => new(From, Until)
    {
        Goal = "Научиться оценивать",
        Steps = [Step("course", 36, "MET.1; MET.3"), Step("visit", 4, "MET.3", isTransfer: true), .. more],
        Checkpoints = [new("Середина пути", new DateOnly(2026, 8, 31))],
    };

    public static ContentStep Step(string key, int hours = 4, string codes = "", bool isTransfer = false, DateOnly? from = null, DateOnly? until = null) =>
        new(key, isTransfer ? RouteStepKind.MutualVisit : RouteStepKind.SelfStudy, LearningKind.NonFormal, "Мероприятие " + key, hours, from ?? From, until ?? Until) { Codes = codes, IsTransfer = isTransfer };

    public RouteNewDraft NewDraft(int? person = null) => new() { EducatorId = person ?? Person, Basis = person is null ? RouteBasis.Diagnosis : RouteBasis.Request, CampaignId = Campaign, From = From, Until = Until };

    /// <summary>A draft with the content, made by the centre.</summary>
    public async Task<int> DraftAsync(RouteContent? content = null, int? person = null)
    {
        People.AsCentre();
        var made = Must(await Versions.CreateAsync(NewDraft(person), default));
        Must(await Versions.SaveAsync(new() { RouteId = made.RouteId, VersionId = made.VersionId, Version = await VersionOfAsync(made.VersionId), Content = content ?? Good() }, default));
        return made.RouteId;
    }

    public async Task<int> SentAsync(RouteContent? content = null, int? person = null)
    {
        var route = await DraftAsync(content, person);
        await SendAsync(route);
        return route;
    }

    public async Task SendAsync(int route, RouteContent? content = null)
    {
        People.AsCentre();
        var draft = await VersionDraftAsync(route);
        if (content is not null) draft.Content = content;
        var sent = await Versions.SendAsync(draft, default);
        if (!sent.IsOk) throw new InvalidOperationException(sent.Error.Message);
    }

    /// <summary>Agreed to by everybody in turn.</summary>
    public async Task<int> ApprovedAsync(RouteContent? content = null)
    {
        var route = await SentAsync(content);
        await AgreeAllAsync(route);
        return route;
    }

    public async Task AgreeAllAsync(int route)
    {
        foreach (var party in RouteApprovalChain.Parties)
        {
            As(party);
            var agreed = await Approvals.AgreeAsync(await WordAsync(route), default);
            if (!agreed.IsOk) throw new InvalidOperationException($"{party}: {agreed.Error.Message}");
        }
        People.AsCentre();
    }

    public void As(ApprovalParty party)
    {
        switch (party)
        {
            case ApprovalParty.Educator: People.AsTeacher(Person); break;
            case ApprovalParty.Methodist: People.AsMethodist(); break;
            case ApprovalParty.Organisation: People.AsCoordinator(); break;
            default: People.AsCentre(); break;
        }
    }

    /// <summary>Every role that must not see the person of the world, or not at all.</summary>
    public IEnumerable<Action> Strangers => [People.AsTosno, () => People.AsTeacher(People.People[1]), People.AsObserver,
        () => Test.As(AccessScope.Journal, Role.Auditor), () => Test.As(AccessScope.Assigned(People.Methodist + 100, 0), Role.RegionalMethodist),
        () => Test.As(AccessScope.Organisation(People.Tosno, People.LugaSchool.Id + 1), Role.OrganisationCoordinator)];

    /// <summary>A word over the open version as it is stored.</summary>
    public async Task<RouteWordDraft> WordAsync(int route, string? comment = null) => await ReadAsync(async db =>
    {
        var open = await db.RouteVersions.Where(v => v.RouteId == route).OrderByDescending(v => v.Number).FirstAsync();
        return new RouteWordDraft { RouteId = route, VersionId = open.Id, ContentHash = RouteContent.HashOf(open.Content), Comment = comment };
    });

    public Task<RouteVersionDraft> VersionDraftAsync(int route) => ReadAsync(async db =>
    {
        var open = await db.RouteVersions.Where(v => v.RouteId == route).OrderByDescending(v => v.Number).FirstAsync();
        return new RouteVersionDraft { RouteId = route, VersionId = open.Id, Version = open.Version, Content = RouteContent.Read(open.Content), Note = open.Note };
    });

    public async Task<RouteActDraft> ActAsync(int route, string? text = null) => new() { RouteId = route, Version = (await RouteAsync(route)).Version, Text = text };

    public async Task<RouteMarkDraft> MarkAsync(int route, string key, RouteStepStatus status = RouteStepStatus.Done)
    {
        var step = await StepAsync(route, key);
        return new() { StepId = step.Id, Version = step.Version, Status = status, DoneOn = new DateOnly(2026, 6, 20), Proof = "справка № 3", Reason = "перенос курсов" };
    }

    public Task<IndividualRoute> RouteAsync(int id) => ReadAsync(db => db.Routes.SingleAsync(r => r.Id == id));

    public Task<RouteStep> StepAsync(int route, string key) => ReadAsync(db => db.RouteSteps.SingleAsync(s => s.RouteId == route && s.Key == key));

    public Task<List<RouteStep>> StepsAsync(int route) => ReadAsync(db => db.RouteSteps.Where(s => s.RouteId == route).OrderBy(s => s.Place).ToListAsync());

    public Task<List<RouteVersion>> VersionsAsync(int route) => ReadAsync(db => db.RouteVersions.Where(v => v.RouteId == route).OrderBy(v => v.Number).ToListAsync());

    public async Task<DeficitState> StateOfAsync(string code) => (await People.DeficitAsync(Person, code))!.State;

    public static T Must<T>(Result<T> result) => result.IsOk ? result.Value : throw new InvalidOperationException(result.Error.Message);

    private Task<int> VersionOfAsync(int versionId) => ReadAsync(db => db.RouteVersions.Where(v => v.Id == versionId).Select(v => v.Version).SingleAsync());

    /// <summary>Reads as the system and gives the actor back.</summary>
    private async Task<T> ReadAsync<T>(Func<Domain.Data.MethodCenterDb, Task<T>> read)
    {
        var actor = Test.Actor;
        await using var db = Test.AsSystem().Database.Read();
        var found = await read(db);
        Test.As(actor.Scope, actor.Role ?? Role.CentreStaff);
        return found;
    }
}
