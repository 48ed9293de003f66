using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.MethodicalAsset;

/// <summary>Two municipalities with a school, people and methodists each.</summary>
internal sealed class AssetWorld(TestDatabase test) : IAsyncDisposable
{
    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;
    public List<int> LugaPeople { get; private set; } = [];
    public List<int> TosnoPeople { get; private set; } = [];

    /// <summary>Admitted by the rule; works in the school of Тосно.</summary>
    public int Regional { get; private set; }

    /// <summary>Admitted by the rule; works in the school of Луга.</summary>
    public int LugaMethodist { get; private set; }

    /// <summary>Named only, without training.</summary>
    public int TosnoCandidate { get; private set; }

    public MethodicalAssetService Asset => test.Get<MethodicalAssetService>();
    public MethodistQueries Methodists => test.Get<MethodistQueries>();
    public AssignmentService Assignments => test.Get<AssignmentService>();
    public AssignmentQueries AssignmentList => test.Get<AssignmentQueries>();

    public static async Task<AssetWorld> CreateAsync(int people = 6)
    {
        var world = new AssetWorld(await TestDatabase.CreateAsync());
        await world.FillAsync(people);
        return world;
    }

    public AssetWorld AsLuga()
    {
        test.As(AccessScope.Municipality(Luga), Role.MunicipalService);
        return this;
    }

    public AssetWorld AsTosno()
    {
        test.As(AccessScope.Municipality(Tosno), Role.MunicipalService);
        return this;
    }

    public AssetWorld AsStaff()
    {
        test.As(AccessScope.Region, Role.CentreStaff);
        return this;
    }

    public Task<Result<AssignmentOutcome>> AssignAsync(int methodist, params int[] educators) => Assignments.AssignAsync(Draft(methodist, educators), default);

    public static AssignmentDraft Draft(int methodist, params int[] educators) =>
        new() { MethodistId = methodist, EducatorIds = [.. educators], From = Some.Today, Order = "приказ № 5" };

    public ValueTask DisposeAsync() => test.DisposeAsync();

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
            db.AddRange(luga);
            db.AddRange(tosno);
            await db.SaveChangesAsync();
            (LugaPeople, TosnoPeople) = (luga.ConvertAll(p => p.Id), tosno.ConvertAll(p => p.Id));
            return Result.Ok;
        });
        Regional = await NameAsync(TosnoPeople[^1], MethodistLevel.Regional, null, Some.Admissible());
        LugaMethodist = await NameAsync(LugaPeople[^1], MethodistLevel.Municipal, Luga, Some.Admissible());
        var candidate = Some.Admissible();
        (candidate.TrainedOn, candidate.TrainingDocument) = (null, null);
        TosnoCandidate = await NameAsync(TosnoPeople[^2], MethodistLevel.Municipal, Tosno, candidate, admit: false);
        AsStaff();
    }

    private async Task<int> NameAsync(int educator, MethodistLevel level, int? municipality, MethodistDraft draft, bool admit = true)
    {
        (draft.EducatorId, draft.Level, draft.MunicipalityId) = (educator, level, municipality);
        var id = (await Asset.SaveMethodistAsync(draft, default)).Value;
        if (admit && !(await Asset.AdmitAsync(new AdmissionDraft { MethodistId = id }, default)).IsOk) throw new InvalidOperationException("Not admitted.");
        return id;
    }
}
