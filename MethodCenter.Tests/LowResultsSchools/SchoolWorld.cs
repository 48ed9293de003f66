using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.LowResultsSchools;

/// <summary>A marked school in each of two municipalities, one whose mark has ended, and a regional methodist who works elsewhere.</summary>
internal sealed class SchoolWorld(TestDatabase test) : IAsyncDisposable
{
    public static readonly DateOnly MarkedOn = new(2025, 9, 1);

    public TestDatabase Test => test;
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public int LugaSchool { get; private set; }
    public int TosnoSchool { get; private set; }

    /// <summary>In Луга; marked for the school year 2023/2024 only.</summary>
    public int PastSchool { get; private set; }

    /// <summary>Of the school of Луга: three of mathematics, three of Russian, two of chemistry.</summary>
    public List<int> LugaTeachers { get; private set; } = [];
    public int Methodist { get; private set; }
    public int MethodistPerson { get; private set; }

    public SchoolQueries Schools => test.Get<SchoolQueries>();
    public SchoolCardQueries Cards => test.Get<SchoolCardQueries>();
    public SchoolPeopleQueries People => test.Get<SchoolPeopleQueries>();
    public SchoolSupportService Service => test.Get<SchoolSupportService>();

    public static async Task<SchoolWorld> CreateAsync()
    {
        var world = new SchoolWorld(await TestDatabase.CreateAsync());
        await world.FillAsync();
        return world.AsStaff();
    }

    public SchoolWorld AsStaff() => As(AccessScope.Region, Role.CentreStaff);
    public SchoolWorld AsLuga() => As(AccessScope.Municipality(Luga), Role.MunicipalService);
    public SchoolWorld AsTosno() => As(AccessScope.Municipality(Tosno), Role.MunicipalService);
    public SchoolWorld AsCoordinator() => As(AccessScope.Organisation(Luga, LugaSchool), Role.OrganisationCoordinator);
    public SchoolWorld AsMethodist() => As(AccessScope.Assigned(Methodist, MethodistPerson), Role.RegionalMethodist);
    public SchoolWorld AsTeacher() => As(AccessScope.Self(LugaTeachers[0]), Role.Educator);
    public SchoolWorld AsObserver() => As(AccessScope.Aggregates, Role.Observer);

    public Task<Result<int>> NameCuratorAsync(int school, DateOnly? from = null, int? methodist = null) => Service.NameCuratorAsync(new()
    {
        OrganisationId = school, MethodistId = methodist, FullName = methodist is null ? "Кириллова Ольга Петровна" : null, From = from ?? Some.Today, Order = "приказ № 7",
    }, default);

    public Task<Result<int>> AssessAsync(int school, string marks = "320132013201") => Service.AssessAsync(new()
    {
        OrganisationId = school, Marks = [.. RiskMarks.Read(marks)], Conclusion = "Начать с кадров",
    }, default);

    public SchoolVisitDraft Visit(int? school = null, DateOnly? on = null) => new()
    {
        OrganisationId = school ?? LugaSchool, VisitedOn = on ?? Some.Today, Visitor = "Белов А. Н.", Purpose = "Посещение уроков", Lessons = 3,
        Findings = "Критерии не названы", Agreements = "Семинар в сентябре", NextOn = (on ?? Some.Today).AddDays(30),
    };

    public async Task<SchoolRow> RowAsync(int school) => (await Schools.ListAsync(new() { WithPast = true }, new(), default)).Items.Single(r => r.Id == school);

    /// <summary>Completed results of an official campaign.</summary>
    public async Task DiagnoseAsync(IEnumerable<int> people, DateOnly? on = null, bool isOfficial = true)
    {
        test.AsSystem();
        await test.Database.WriteAsync(async db =>
        {
            var campaign = new DiagnosticCampaign($"MAT-{await db.Campaigns.CountAsync()}");
            var scale = await db.Scales.FirstAsync();
            var changed = campaign.Change(new()
            {
                Code = campaign.Code, Title = "Диагностика", Operator = "ЦНППМ", IsOfficial = isOfficial, From = on ?? Some.Today.AddDays(-10), Until = Some.Today, ScaleId = scale.Id,
            });
            if (!changed.IsOk) return changed;
            db.Add(campaign);
            await db.SaveChangesAsync();
            foreach (var person in people)
            {
                var attempt = new Diagnosis(campaign.Id, person, 1);
                attempt.Record(new(on ?? Some.Today.AddDays(-5), DiagnosisStatus.Completed, "SUB.1=20/47"));
                attempt.Settle(Luga, LugaSchool, "teacher", "math");
                db.Add(attempt);
            }
            return Result.Ok;
        });
        AsStaff();
    }

    /// <summary>Open deficits, written as they would come from the settler.</summary>
    public async Task GiveDeficitsAsync(params int[] people)
    {
        var values = string.Join(',', people.Select(p => $"({p}, 'SUB.1', 2, '2026-06-01', 2, 1, 0, 0)"));
        await RawSql.RunAsync(test.Path, $"INSERT INTO Deficits (EducatorId, CompetenceCode, State, StateSince, Severity, Sources, IsTouched, Version) VALUES {values}");
    }

    public async Task ConsentAsync(int person)
    {
        test.AsSystem();
        await test.Database.WriteAsync(db =>
        {
            db.Add(new ResultConsent(person, Some.Today, "1", "на бумаге"));
            return Task.FromResult(Result.Ok);
        });
    }

    public async Task AssignAsync(params int[] people)
    {
        AsStaff();
        await test.Get<AssignmentService>().AssignAsync(new() { MethodistId = Methodist, EducatorIds = [.. people], From = Some.Today, Order = "приказ № 5" }, default);
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    private SchoolWorld As(AccessScope scope, Role role)
    {
        test.As(scope, role);
        return this;
    }

    private async Task FillAsync()
    {
        await test.Database.WriteAsync(async db =>
        {
            (Luga, Tosno) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id);
            var (luga, tosno, past, other) = (Some.Organisation(Luga, 1), Some.Organisation(Tosno, 2), Some.Organisation(Luga, 3), Some.Organisation(Tosno, 4));
            db.AddRange(luga, tosno, past, other);
            await db.SaveChangesAsync();
            luga.MarkLowResults(MarkedOn, "распоряжение № 1");
            tosno.MarkLowResults(MarkedOn, "распоряжение № 1");
            past.MarkLowResults(new(2023, 9, 1), "распоряжение № 0");
            past.EndLowResults(new(2024, 8, 31));
            string[] subjects = ["math", "math", "math", "rus", "rus", "rus", "chem", "chem"];
            var teachers = subjects.Select((s, i) => Some.Educator(luga, $"Лужская Анна Номер{i:D2}", 10 + i, subject: s)).ToList();
            var person = Some.Educator(other, "Методистова Вера Ильинична", 900);
            db.AddRange(teachers);
            db.AddRange(person, Some.Educator(tosno, "Тосненская Ольга Львовна", 500));
            await db.SaveChangesAsync();
            (LugaSchool, TosnoSchool, PastSchool) = (luga.Id, tosno.Id, past.Id);
            (LugaTeachers, MethodistPerson) = (teachers.ConvertAll(t => t.Id), person.Id);
            return Result.Ok;
        });
        var draft = Some.Admissible();
        (draft.EducatorId, draft.Level) = (MethodistPerson, MethodistLevel.Regional);
        Methodist = (await test.Get<MethodicalAssetService>().SaveMethodistAsync(draft, default)).Value;
        await test.Get<MethodicalAssetService>().AdmitAsync(new AdmissionDraft { MethodistId = Methodist }, default);
    }
}
