using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Two municipalities with a school each: teachers of mathematics and of Russian, one director; one campaign for mathematics.</summary>
internal sealed class CampaignWorld(TestDatabase test) : IAsyncDisposable
{
    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;

    /// <summary>Teachers of mathematics.</summary>
    public List<int> LugaMath { get; private set; } = [];
    public List<int> TosnoMath { get; private set; } = [];

    /// <summary>Teachers of Russian.</summary>
    public List<int> LugaRussian { get; private set; } = [];
    public int LugaDirector { get; private set; }
    public int Methodist { get; private set; }

    /// <summary>MAT-2026-06: June 2026, teachers of mathematics, scale A, threshold 60.</summary>
    public int Campaign { get; private set; }

    public CampaignService Campaigns => test.Get<CampaignService>();
    public CampaignQueries List => test.Get<CampaignQueries>();
    public CampaignCardQueries Cards => test.Get<CampaignCardQueries>();
    public PlanService Plans => test.Get<PlanService>();
    public PlanQueries People => test.Get<PlanQueries>();

    public static async Task<CampaignWorld> CreateAsync(int people = 6)
    {
        var world = new CampaignWorld(await TestDatabase.CreateAsync());
        await world.FillAsync(people);
        return world.As(Role.CentreStaff);
    }

    /// <summary>From now on somebody of this role acts: of Луга where the role has a place.</summary>
    public CampaignWorld As(Role role)
    {
        test.As(role switch
        {
            Role.MunicipalService => AccessScope.Municipality(Luga),
            Role.OrganisationCoordinator => AccessScope.Organisation(Luga, LugaSchool.Id),
            Role.RegionalMethodist => AccessScope.Assigned(Methodist, 0),
            Role.Educator => AccessScope.Self(LugaMath[0]),
            Role.Observer => AccessScope.Aggregates,
            Role.Auditor => AccessScope.Journal,
            _ => AccessScope.Region,
        }, role);
        return this;
    }

    public CampaignDraft Draft(string code = "MAT-2026-06", int scale = 1) => new()
    {
        Code = code, Title = $"Диагностика {code}", Operator = "ЦНППМ", From = new(2026, 6, 1), Until = new(2026, 6, 30), ScaleId = scale,
        Positions = ["teacher"], Subjects = ["math"],
    };

    public async Task<CampaignDraft> FormAsync(int id) => (await List.FindFormAsync(id, default))!.Draft;

    public async Task<int> AddAsync(CampaignDraft draft) => (await Campaigns.SaveAsync(draft, false, default)).Value;

    public async Task<PlanOutcome> ComposeAsync(int? campaign = null) => (await Plans.ComposeAsync(new() { CampaignId = campaign ?? Campaign }, default)).Value;

    /// <summary>Stores an attempt as an import would.</summary>
    public Task PassAsync(int educator, DiagnosisStatus status = DiagnosisStatus.Completed, string scores = "SUB.1=40/50", int attempt = 1, int? campaign = null, DateOnly? openFrom = null, DateOnly? takenOn = null) =>
        AsSystemAsync(async () => await test.Database.WriteAsync(db =>
        {
            var diagnosis = new Diagnosis(campaign ?? Campaign, educator, attempt);
            diagnosis.Record(new(takenOn ?? new DateOnly(2026, 6, 10), status, status is DiagnosisStatus.Completed ? scores : ""));
            diagnosis.Settle(Luga, LugaSchool.Id, "teacher", "math");
            diagnosis.OpenToOthersFrom(openFrom ?? new DateOnly(2026, 6, 11));
            db.Add(diagnosis);
            return Task.FromResult(Result.Ok);
        }));

    public Task WriteAsync(params object[] rows) => AsSystemAsync(async () => await test.Database.WriteAsync(db =>
    {
        db.AddRange(rows);
        return Task.FromResult(Result.Ok);
    }));

    public ValueTask DisposeAsync() => test.DisposeAsync();

    private async Task AsSystemAsync(Func<Task> act)
    {
        var present = test.Actor;
        test.AsSystem();
        await act();
        if (present.Role is { } role) test.As(present.Scope, role);
    }

    private async Task FillAsync(int people)
    {
        await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            (LugaSchool, TosnoSchool) = (Some.Organisation(Luga, 1), Some.Organisation(Tosno, 2));
            db.AddRange(LugaSchool, TosnoSchool);
            await db.SaveChangesAsync();
            var luga = Enumerable.Range(0, people).Select(i => Some.Educator(LugaSchool, $"Лужская Анна Номер{i:D2}", 10 + i)).ToList();
            var tosno = Enumerable.Range(0, people).Select(i => Some.Educator(TosnoSchool, $"Тосненская Ольга Номер{i:D2}", 500 + i)).ToList();
            var russian = Enumerable.Range(0, 3).Select(i => Some.Educator(LugaSchool, $"Словесная Анна Номер{i:D2}", 900 + i, subject: "rus")).ToList();
            var director = Some.Educator(LugaSchool, "Директорская Вера Павловна", 990, "director", null);
            db.AddRange([.. luga, .. tosno, .. russian, director]);
            await db.SaveChangesAsync();
            (LugaMath, TosnoMath, LugaRussian, LugaDirector) = (luga.ConvertAll(p => p.Id), tosno.ConvertAll(p => p.Id), russian.ConvertAll(p => p.Id), director.Id);
            return Result.Ok;
        });
        Methodist = (await test.Get<MethodicalAssetService>().SaveMethodistAsync(Named(TosnoMath[^1]), default)).Value;
        await test.Get<MethodicalAssetService>().AdmitAsync(new AdmissionDraft { MethodistId = Methodist }, default);
        await test.Get<AssignmentService>().AssignAsync(new() { MethodistId = Methodist, EducatorIds = [LugaMath[0], LugaMath[1]], From = Some.Today }, default);
        Campaign = await AddAsync(Draft());
    }

    private static MethodistDraft Named(int educator)
    {
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (educator, MethodistLevel.Regional);
        return draft;
    }
}
