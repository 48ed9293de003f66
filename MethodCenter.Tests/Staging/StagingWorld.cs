using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Staging;

/// <summary>Two municipalities with two schools each, the first school of Луга with low results; people and methodists are added by the tests.</summary>
internal sealed class StagingWorld(TestDatabase test) : IAsyncDisposable
{
    private int _number = 100;

    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaLow { get; private set; } = null!;
    public Organisation LugaOther { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;
    public Organisation TosnoOther { get; private set; } = null!;

    public StagingService Service => test.Get<StagingService>();
    public StagingApprovalService Approval => test.Get<StagingApprovalService>();
    public StagingQueries Queries => test.Get<StagingQueries>();
    public StagingAnswers Answers => test.Get<StagingAnswers>();

    public static async Task<StagingWorld> CreateAsync()
    {
        var world = new StagingWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    public StagingWorld AsStaff()
    {
        test.As(AccessScope.Region, Role.CentreStaff);
        return this;
    }

    public StagingWorld AsMunicipality(int municipality)
    {
        test.As(AccessScope.Municipality(municipality), Role.MunicipalService);
        return this;
    }

    public StagingWorld AsCoordinator(Organisation organisation)
    {
        test.As(AccessScope.Organisation(organisation.MunicipalityId, organisation.Id), Role.OrganisationCoordinator);
        return this;
    }

    /// <summary>A teacher, with confirmed deficits where codes are named.</summary>
    public async Task<Educator> TeacherAsync(Organisation school, string? subject = "math", string deficits = "MET.1", string position = "teacher", Action<Educator>? also = null)
    {
        var number = _number++;
        var person = Some.Educator(school, $"Человек Анна Номер{number}", number, position, subject);
        also?.Invoke(person);
        await test.AddAsync(person);
        foreach (var code in deficits.Split(';', StringSplitOptions.RemoveEmptyEntries)) await test.AddDeficitsAsync(code, [person]);
        return person;
    }

    /// <summary>A young teacher: 25 years, one year of teaching.</summary>
    public Task<Educator> YoungAsync(Organisation school, string? subject = "math", string deficits = "") => TeacherAsync(school, subject, deficits, also: p =>
    {
        p.ChangeBirthDate(Some.Today.AddYears(-25));
        p.ChangeTeachingSince(Some.Today.AddYears(-1));
    });

    /// <summary>A methodist admitted by the rule; municipal where a municipality is named.</summary>
    public async Task<int> MethodistAsync(int? municipality = null, string? subject = "math", int soft = 25, int hard = 40, Action<MethodistDraft>? also = null, Educator? person = null)
    {
        person ??= await TeacherAsync(municipality == Tosno ? TosnoOther : LugaOther, subject, "");
        var draft = Some.Admissible(soft, hard);
        (draft.EducatorId, draft.Level, draft.MunicipalityId) = (person.Id, municipality is null ? MethodistLevel.Regional : MethodistLevel.Municipal, municipality);
        draft.SubjectCode = subject;
        also?.Invoke(draft);
        var asset = test.Get<MethodicalAssetService>();
        var id = (await asset.SaveMethodistAsync(draft, default)).Value;
        var admitted = await asset.AdmitAsync(new AdmissionDraft { MethodistId = id, Reason = "по решению совета" }, default);
        return admitted.IsOk ? id : throw new InvalidOperationException(admitted.Error.Message);
    }

    public async Task<Mentor> MentorAsync(Educator person, MentoringForm forms = MentoringForm.Peer, int limit = 3, string? subject = null, string strengths = "", bool consents = true)
    {
        var mentor = new Mentor(person, Some.Today.AddYears(-1));
        var (changed, consented) = (mentor.Change(forms, limit, subject, strengths, null), mentor.Consent(Some.Today.AddYears(-1), consents ? Some.Today.AddMonths(-1) : null));
        if (!changed.IsOk || !consented.IsOk) throw new InvalidOperationException("A wrong mentor.");
        await test.AddAsync(mentor);
        return mentor;
    }

    public async Task AssignAsync(int methodist, Educator? person = null, Organisation? school = null, DateOnly? from = null, DateOnly? until = null) =>
        await test.Database.WriteAsync(async db =>
        {
            var row = await db.Methodists.SingleAsync(m => m.Id == methodist);
            var begins = from ?? Some.Today.AddDays(-30);
            var assignment = person is not null ? new Assignment(row, person, begins, "приказ") : new Assignment(row, school!, begins, "приказ");
            assignment.Change(begins, until, "приказ");
            db.Add(assignment);
            return Result.Ok;
        });

    /// <summary>A result of 90 %: the person is strong in the competence.</summary>
    public async Task StrongAsync(Educator person, string code, string campaign) =>
        await test.AddAsync(SomeDiagnostics.Attempt(await test.AddCampaignAsync(campaign), person, $"{code}=9/10"));

    public async Task<int> CaseAsync(StagingKind kind = StagingKind.Educators, int? absence = null) =>
        (await Service.CreateAsync(new StagingDraft { Kind = kind, AbsenceId = absence }, default)).Value;

    public async Task<int> VariantAsync(int staging, VariantSettings? settings = null)
    {
        var solved = await Service.SolveAsync(new VariantDraft { StagingId = staging, Settings = settings ?? new() }, null, default);
        return solved.IsOk ? solved.Value.VariantId : throw new InvalidOperationException(solved.Error.Message);
    }

    public async Task<int> SolvedAsync(StagingKind kind = StagingKind.Educators, VariantSettings? settings = null) => await VariantAsync(await CaseAsync(kind), settings);

    public async Task<IReadOnlyList<LineRow>> LinesAsync(int variant) => (await Queries.LinesAsync(variant, new(), PageRequest.All, default)).Items;

    public async Task<LineRow> LineAsync(int variant, string seeker) => (await LinesAsync(variant)).Single(l => l.SeekerKey == seeker);

    public async Task<int> VersionAsync(int variant) => (await Queries.FindVariantAsync(variant, default))!.Row.Version;

    /// <summary>An order from tomorrow; of mentoring for half a year.</summary>
    public async Task<ApprovalDraft> OrderAsync(int variant, DateOnly? until = null) => new()
    {
        Id = variant, Version = await VersionAsync(variant), OrderNumber = "12", OrderDate = Some.Today, From = Some.Today.AddDays(1), Until = until,
        SignerPost = "Директор", SignerName = "И. И. Петров",
    };

    public async Task<T> ReadAsync<T>(Func<Domain.Data.MethodCenterDb, Task<T>> read)
    {
        await using var db = test.Database.Read();
        return await read(db);
    }

    private async Task FillAsync()
    {
        await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            (LugaLow, LugaOther, TosnoSchool, TosnoOther) = (Some.Organisation(Luga, 1), Some.Organisation(Luga, 2), Some.Organisation(Tosno, 3), Some.Organisation(Tosno, 4));
            LugaLow.MarkLowResults(Some.Today.AddYears(-1), "перечень");
            db.AddRange(LugaLow, LugaOther, TosnoSchool, TosnoOther);
            return Result.Ok;
        });
        AsStaff();
    }
}
