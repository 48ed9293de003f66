using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Programmes;

/// <summary>Two municipalities with a school each: six teachers, a director and a deputy; a regional and a municipal methodist. No programme yet.</summary>
internal sealed class ProgrammeWorld(TestDatabase test) : IAsyncDisposable
{
    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;
    public List<int> LugaPeople { get; private set; } = [];
    public List<int> TosnoPeople { get; private set; } = [];

    /// <summary>The director and the deputy of Луга.</summary>
    public List<int> LugaManagers { get; private set; } = [];
    public List<int> TosnoManagers { get; private set; } = [];

    /// <summary>Looks after the first teacher of Луга.</summary>
    public int Regional { get; private set; }

    /// <summary>Looks after the first two teachers of Луга.</summary>
    public int Municipal { get; private set; }

    public ProgrammeService Programmes => new(test.Database);
    public ProgrammeQueries List => new(test.Database);
    public ProgrammeCardQueries Cards => new(test.Database);
    public StreamService Streams => new(test.Database);
    public StreamQueries StreamList => new(test.Database);
    public EnrolmentService Applications => new(test.Database);
    public EnrolmentOrders Orders => new(test.Database);
    public EnrolmentQueries Learners => new(test.Database);
    public SupportService Support => new(test.Database);
    public SupportQueries SupportList => new(test.Database);
    public TeamQueries Teams => new(test.Database);
    public EffectQueries Effects => new(test.Database);
    public InternshipOfferService Offers => new(test.Database);
    public InternshipOfferQueries OfferList => new(test.Database);
    public InternshipService Internships => new(test.Database);
    public InternshipQueries InternshipList => new(test.Database);

    public static async Task<ProgrammeWorld> CreateAsync()
    {
        var world = new ProgrammeWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world.As(Role.CentreStaff);
    }

    /// <summary>From now on somebody of this role acts: of Луга where the role has a place.</summary>
    public ProgrammeWorld As(Role role)
    {
        test.As(role switch
        {
            Role.MunicipalService => AccessScope.Municipality(Luga),
            Role.OrganisationCoordinator => AccessScope.Organisation(Luga, LugaSchool.Id),
            Role.RegionalMethodist => AccessScope.Assigned(Regional, 0),
            Role.Educator => AccessScope.Self(LugaPeople[0]),
            Role.Observer => AccessScope.Aggregates,
            Role.Auditor => AccessScope.Journal,
            _ => AccessScope.Region,
        }, role);
        return this;
    }

    public ProgrammeWorld AsTosno()
    {
        test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);
        return this;
    }

    public static ProgrammeDraft Draft(string title = "Формирующее оценивание", ProgrammeKind kind = ProgrammeKind.Training, int hours = 36) =>
        new() { Title = title, Kind = kind, Hours = hours, Provider = "ЛОИРО" };

    public async Task<int> AddProgrammeAsync(ProgrammeDraft? draft = null) => (await Programmes.SaveAsync(draft ?? Draft(), default)).Value;

    public Task<int> AddProgrammeAsync(string title, params int[] required)
    {
        var draft = Draft(title);
        draft.RequiredIds = [.. required];
        return AddProgrammeAsync(draft);
    }

    /// <summary>A stream that ends today unless said otherwise: open for applications and for completions.</summary>
    public async Task<int> AddStreamAsync(int programme, int? seats = 25, DateOnly? from = null, DateOnly? until = null, string number = "1")
    {
        var begins = from ?? Some.Today.AddDays(-20);
        var draft = new StreamDraft { ProgrammeId = programme, Number = number, From = begins, Until = until ?? begins.AddDays(20), Seats = seats };
        return (await Streams.SaveAsync(draft, default)).Value;
    }

    public Task<Result<int>> ApplyAsync(int stream, params int[] people) => Applications.ApplyAsync(new() { StreamId = stream, EducatorIds = [.. people] }, default);

    public async Task<IReadOnlyList<EnrolmentRow>> RowsAsync(int programme) => (await Learners.ListAsync(new() { ProgrammeId = programme }, PageRequest.All, default)).Items;

    public async Task<List<EnrolmentRef>> ChosenAsync(int programme, EnrolmentStatus status) =>
        [.. (await RowsAsync(programme)).Where(r => r.Status == status).Select(r => new EnrolmentRef(r.Id, r.Version))];

    /// <summary>Applies and enrols by one order.</summary>
    public async Task EnrolAsync(int programme, int stream, params int[] people)
    {
        Must(await ApplyAsync(stream, people));
        Must(await Orders.EnrolAsync(new() { Chosen = await ChosenAsync(programme, EnrolmentStatus.Applied), OrderNumber = "12-у", OrderDate = Some.Today }, default));
    }

    public async Task<Result<CompletionOutcome>> CompleteAsync(int programme, Func<EnrolmentRow, string?>? number = null, DateOnly? on = null)
    {
        var rows = (await RowsAsync(programme)).Where(r => r.Status is EnrolmentStatus.Studying).ToList();
        return await Orders.CompleteAsync(new()
        {
            DocumentKind = "удостоверение",
            DocumentDate = on ?? rows.Max(r => r.Until),
            Lines = [.. rows.Select(r => new CompletionLine(new(r.Id, r.Version), r.FullName) { Number = number is null ? $"У-{r.Id}" : number(r) })],
        }, default);
    }

    /// <summary>Enrolled and completed people.</summary>
    public async Task CompletedAsync(int programme, int stream, params int[] people)
    {
        await EnrolAsync(programme, stream, people);
        Must(await CompleteAsync(programme));
    }

    public async Task MakeSiteAsync(Organisation organisation, DateOnly? from = null, DateOnly? until = null) => await test.Database.WriteAsync(async db =>
    {
        var found = await db.Organisations.Include(o => o.Sites).SingleAsync(o => o.Id == organisation.Id);
        found.AddSite(SiteKind.Internship, "Практика оценивания", "приказ № 5", from, until);
        return Result.Ok;
    });

    public static T Must<T>(Result<T> result) => result.IsOk ? result.Value : throw new InvalidOperationException(result.Error.Message);

    public static void Must(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException(result.Error.Message);
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    private async Task FillAsync()
    {
        await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            (LugaSchool, TosnoSchool) = (Some.Organisation(Luga, 1), Some.Organisation(Tosno, 2));
            db.AddRange(LugaSchool, TosnoSchool);
            await db.SaveChangesAsync();
            List<Educator> people = [.. Team(LugaSchool, "Лужская", 10), .. Team(TosnoSchool, "Тосненская", 500)];
            db.AddRange(people);
            await db.SaveChangesAsync();
            var ids = people.ConvertAll(p => p.Id);
            (LugaPeople, LugaManagers, TosnoPeople, TosnoManagers) = (ids[..6], ids[6..8], ids[8..14], ids[14..]);
            return Result.Ok;
        });
        var asset = test.Get<MethodicalAssetService>();
        Regional = await NameAsync(asset, TosnoPeople[^1], MethodistLevel.Regional, null);
        Municipal = await NameAsync(asset, LugaPeople[^1], MethodistLevel.Municipal, Luga);
        var assignments = test.Get<AssignmentService>();
        Must((await assignments.AssignAsync(new() { MethodistId = Regional, EducatorIds = [LugaPeople[0]], From = Some.Today.AddDays(-30), Order = "5" }, default)).WithoutValue());
        Must((await assignments.AssignAsync(new() { MethodistId = Municipal, EducatorIds = [LugaPeople[0], LugaPeople[1]], From = Some.Today.AddDays(-10), Order = "6" }, default)).WithoutValue());
    }

    private static IEnumerable<Educator> Team(Organisation school, string surname, int snils) =>
    [
        .. Enumerable.Range(0, 6).Select(i => Some.Educator(school, $"{surname} Анна Номер{i:D2}", snils + i)),
        Some.Educator(school, $"{surname} Директор Первая", snils + 6, "director", subject: null),
        Some.Educator(school, $"{surname} Завуч Вторая", snils + 7, "deputy_director", subject: null),
    ];

    private static async Task<int> NameAsync(MethodicalAssetService asset, int educator, MethodistLevel level, int? municipality)
    {
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level, draft.MunicipalityId) = (educator, level, municipality);
        var id = Must(await asset.SaveMethodistAsync(draft, default));
        Must(await asset.AdmitAsync(new AdmissionDraft { MethodistId = id }, default));
        return id;
    }
}
