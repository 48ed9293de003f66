using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>Two municipalities with a school and three people each, a methodist of the first person, and a way to bring results in.</summary>
internal sealed class DeficitWorld(TestDatabase test) : IAsyncDisposable
{
    private int _codes;

    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public List<int> People { get; private set; } = [];
    public int Foreigner { get; private set; }
    public int Methodist { get; private set; }

    public DeficitListQueries List => test.Get<DeficitListQueries>();
    public ProfileQueries Profiles => test.Get<ProfileQueries>();
    public EvidenceService Evidence => test.Get<EvidenceService>();

    public static async Task<DeficitWorld> CreateAsync(int people = 3)
    {
        var world = new DeficitWorld(await TestDatabase.CreateAsync());
        await world.FillAsync(people);
        return world;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public void AsCentre() => test.As(AccessScope.Region);
    public void AsLuga() => test.As(AccessScope.Municipality(Luga), Role.MunicipalService);
    public void AsTosno() => test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);
    public void AsCoordinator() => test.As(AccessScope.Organisation(Luga, LugaSchool.Id), Role.OrganisationCoordinator);
    public void AsMethodist() => test.As(AccessScope.Assigned(Methodist, 0), Role.RegionalMethodist);
    public void AsTeacher(int educator) => test.As(AccessScope.Self(educator), Role.Educator);
    public void AsObserver() => test.As(AccessScope.Aggregates, Role.Observer);

    /// <summary>A campaign with scale A and the usual threshold.</summary>
    public async Task<int> CampaignAsync(string? instrument = "Тест", bool isOfficial = true) => (await test.AsSystem().Database.WriteAsync<int>(async db =>
    {
        var campaign = new DiagnosticCampaign($"К-{++_codes}");
        var scale = await db.Scales.SingleAsync(s => s.Code == "A");
        var changed = campaign.Change(new CampaignDraft
        {
            Code = campaign.Code, Title = $"Кампания {_codes}", Operator = "ЦНППМ", IsOfficial = isOfficial, Instrument = instrument, InstrumentVersion = "1",
            From = new DateOnly(2026, 1, 1), Until = new DateOnly(2026, 12, 31), ScaleId = scale.Id,
        });
        if (!changed.IsOk) return changed.Error;
        db.Add(campaign);
        await db.SaveChangesAsync();
        return campaign.Id;
    })).Value;

    /// <summary>Brings a completed result in and settles, as an import does; the system acts afterwards.</summary>
    public async Task<int> ResultAsync(int campaign, int educator, string scores, DateOnly on, DateOnly? openFrom = null, int attempt = 1) =>
        (await test.AsSystem().Database.WriteAsync<int>(async db =>
        {
            var result = new Diagnosis(campaign, educator, attempt);
            result.Record(new DiagnosisFacts(on, DiagnosisStatus.Completed, scores) { TotalHundredths = 4200, TotalMaxHundredths = 10000 });
            result.Settle(Luga, LugaSchool.Id, "teacher", "math");
            result.OpenToOthersFrom(openFrom ?? on);
            db.Add(result);
            await new DeficitSettler(db).SettleAsync([educator], "загрузка", default);
            return result.Id;
        })).Value;

    public async Task<Deficit?> DeficitAsync(int educator, string code)
    {
        await using var db = test.AsSystem().Database.Read();
        return await db.Deficits.SingleOrDefaultAsync(d => d.EducatorId == educator && d.CompetenceCode == code);
    }

    public async Task<List<DeficitStep>> StepsAsync(int educator)
    {
        await using var db = test.AsSystem().Database.Read();
        return await db.DeficitSteps.Where(s => s.EducatorId == educator).OrderBy(s => s.Id).ToListAsync();
    }

    /// <summary>Many more people, written in bulk.</summary>
    public async Task AddPeopleAsync(int count)
    {
        await test.AsSystem().Database.WriteAsync(async db =>
        {
            var bulk = new BulkWriter<Educator>(db);
            var next = await bulk.NextIdAsync(default);
            var people = Enumerable.Range(0, count).Select(i =>
            {
                var person = Some.Educator(LugaSchool, $"Многих Анна Номер{i:D4}", 10_000 + i);
                person.Id = next + i;
                return person;
            }).ToList();
            await bulk.InsertAsync(people, default);
            People.AddRange(people.Select(p => p.Id));
            return Result.Ok;
        });
    }

    public Task SettleAsync(params int[] educators) => test.AsSystem().Database.WriteAsync(async db =>
    {
        await new DeficitSettler(db).SettleAsync(educators, "тест", default);
        return Result.Ok;
    });

    private async Task FillAsync(int people)
    {
        var tosnoSchool = Some.Organisation(1, 2);
        await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            (LugaSchool, tosnoSchool) = (Some.Organisation(Luga, 1), Some.Organisation(Tosno, 2));
            db.AddRange(LugaSchool, tosnoSchool);
            await db.SaveChangesAsync();
            var luga = Enumerable.Range(0, people).Select(i => Some.Educator(LugaSchool, $"Лужская Анна Номер{i:D2}", 10 + i)).ToList();
            var foreigner = Some.Educator(tosnoSchool, "Тосненская Ольга Ивановна", 900_000);
            var methodist = Some.Educator(tosnoSchool, "Методистова Вера Павловна", 900_001);
            db.AddRange(luga);
            db.AddRange(foreigner, methodist);
            await db.SaveChangesAsync();
            (People, Foreigner, Methodist) = (luga.ConvertAll(p => p.Id), foreigner.Id, methodist.Id);
            return Result.Ok;
        });
        test.As(AccessScope.Region);
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (Methodist, MethodistLevel.Regional);
        Methodist = (await test.Get<MethodicalAssetService>().SaveMethodistAsync(draft, default)).Value;
        await test.Get<MethodicalAssetService>().AdmitAsync(new AdmissionDraft { MethodistId = Methodist }, default);
        await test.Get<AssignmentService>().AssignAsync(new AssignmentDraft { MethodistId = Methodist, EducatorIds = [People[0]], From = Some.Today, Order = "№ 5" }, default);
    }
}
