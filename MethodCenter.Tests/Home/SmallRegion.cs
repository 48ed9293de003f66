using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Home;

/// <summary>A region of two municipalities whose every figure can be counted on the fingers; see <see cref="FillAsync"/>.</summary>
public sealed class SmallRegion
{
    private int _number;

    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public Organisation LugaSchool { get; private set; } = null!;
    public Organisation LugaSecond { get; private set; } = null!;
    public Organisation TosnoSchool { get; private set; } = null!;
    public Methodist Regional { get; private set; } = null!;

    /// <summary>
    /// Луга: school 1 (ШНОР, service with an act, looked after) with teachers «young», «old», «assigned», a director, a deputy
    /// for the premises and an external part-timer; school 2 (service without an act number) with one teacher without data.
    /// Тосно: school 3 with one teacher; a closed school and one outside the monitored circle, each with a teacher.
    /// Diagnosed: «assigned» of Луга with a deficit, the director unofficially, the teacher of Тосно long ago, and one outside the circle.
    /// </summary>
    public static async Task<SmallRegion> FillAsync(TestDatabase test)
    {
        var region = new SmallRegion();
        var filled = await test.Database.WriteAsync(async db =>
        {
            region.Luga = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id;
            region.Tosno = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id;
            await region.AddSchoolsAsync(db);
            await region.AddPeopleAsync(db);
            await region.AddAssetAsync(db);
            await AddResultsAsync(db);
            return Result.Ok;
        });
        return filled.IsOk ? region : throw new InvalidOperationException(filled.Error.Message);
    }

    /// <summary>A person with one job of any kind, not yet saved.</summary>
    public Educator Person(Organisation organisation, Action<PersonPlan>? change = null)
    {
        var plan = new PersonPlan();
        change?.Invoke(plan);
        var number = ++_number;
        var person = new Educator(PersonName.Parse($"Человек Номер{number}")!, plan.Born,
            plan.HasSnils ? new SnilsVault(new byte[32]).Seal(Some.Snils(number)) : null);
        person.ChangeTeachingSince(plan.TeachingSince);
        var job = new Employment(organisation, new EmploymentFacts(plan.Kind, Some.Position(plan.Position))
        {
            From = plan.From, Until = plan.Until, DeputyArea = plan.DeputyArea,
        });
        person.AddEmployment(job);
        person.Settle(job);
        return person;
    }

    private async Task AddSchoolsAsync(MethodCenterDb db)
    {
        (LugaSchool, LugaSecond, TosnoSchool) = (Some.Organisation(Luga, 1), Some.Organisation(Luga, 2), Some.Organisation(Tosno, 3));
        var closed = Some.Organisation(Tosno, 4);
        closed.Close(Some.Today.AddDays(-1));
        var outside = Some.Organisation(Tosno, 5, "mouo");
        outside.Change(new OrganisationDraft { Inn = outside.Inn, MunicipalityId = Tosno, ShortName = "МОУО", TypeCode = "mouo", IsMonitored = false });
        LugaSchool.MarkLowResults(new DateOnly(2026, 1, 10), "приказ № 1");
        LugaSchool.AddStructure(StructureKind.Service, "приказ", "12", new DateOnly(2026, 2, 1), null);
        LugaSecond.AddStructure(StructureKind.Council, "приказ", null, new DateOnly(2026, 2, 1), null);
        db.AddRange(LugaSchool, LugaSecond, TosnoSchool, closed, outside);
        await db.SaveChangesAsync();
        db.AddRange(Person(closed), Person(outside));
        await db.SaveChangesAsync();
    }

    private async Task AddPeopleAsync(MethodCenterDb db)
    {
        db.AddRange(
            Person(LugaSchool, p => (p.Born, p.TeachingSince) = (new DateOnly(1999, 1, 1), new DateOnly(2024, 9, 1))),
            Person(LugaSchool, p => p.Born = new DateOnly(1960, 1, 1)),
            Person(LugaSchool, p => p.Position = "director"),
            Person(LugaSchool, p => (p.Position, p.DeputyArea) = ("deputy_director", "безопасности")),
            Person(LugaSchool, p => p.Kind = EmploymentKind.External),
            Person(LugaSecond, p => (p.Born, p.TeachingSince, p.HasSnils) = (null, null, false)),
            Person(TosnoSchool));
        await db.SaveChangesAsync();
    }

    private async Task AddAssetAsync(MethodCenterDb db)
    {
        var assigned = Person(LugaSchool);
        var worker = Person(TosnoSchool, p => p.Position = "unit_head");
        db.AddRange(assigned, worker);
        await db.SaveChangesAsync();
        Regional = new Methodist(worker, MethodistLevel.Regional, null);
        var municipal = new Methodist(worker, MethodistLevel.Municipal, Luga);
        Regional.Change(Some.Admissible());
        municipal.Change(Some.Admissible());
        db.AddRange(Regional, municipal);
        await db.SaveChangesAsync();
        db.AddRange(new Assignment(Regional, assigned, new DateOnly(2026, 2, 1), "1"), new Assignment(municipal, LugaSchool, new DateOnly(2026, 2, 1), "2"));
        await db.SaveChangesAsync();
    }

    private static async Task AddResultsAsync(MethodCenterDb db)
    {
        var (official, own, old) = (Campaign("OFF-2026", true, new DateOnly(2026, 3, 1)), Campaign("OWN-2026", false, new DateOnly(2026, 3, 1)), Campaign("OLD-2020", true, new DateOnly(2020, 3, 1)));
        foreach (var campaign in new[] { official, own, old }) campaign.ScaleId = (await db.Scales.FirstAsync()).Id;
        db.AddRange(official, own, old);
        await db.SaveChangesAsync();
        var people = await db.Educators.Where(e => e.SnilsHash != null).OrderBy(e => e.Id).ToListAsync();
        var assigned = await db.Assignments.Where(a => a.EducatorId != null).Select(a => a.EducatorId!.Value).SingleAsync();
        db.AddRange(
            Attempt(official, assigned, DiagnosisStatus.Completed), Attempt(own, people.Single(e => e.PositionCode == "director").Id, DiagnosisStatus.Completed),
            Attempt(old, people.Last(e => e.PositionCode == "teacher" && e.Id != assigned).Id, DiagnosisStatus.Completed),
            Attempt(official, people[0].Id, DiagnosisStatus.Completed), Attempt(official, people[2].Id, DiagnosisStatus.Interrupted));
        var deficit = new Deficit(assigned, "MET.3");
        var closed = new Deficit(people[2].Id, "MET.3");
        var (walked, finished) = (SomeDevelopment.Route(assigned), SomeDevelopment.Route(people[2].Id, "ИОМ-2026/0002"));
        db.AddRange(walked, finished, walked.Become(RouteStatus.Approved, Some.Today, "тест"), finished.Become(RouteStatus.Completed, Some.Today, "тест"));
        db.AddRange(deficit, closed, deficit.Become(DeficitState.Confirmed, Some.Today, "тест", "тест"), closed.Become(DeficitState.Closed, Some.Today, "тест", "тест"));
        await db.SaveChangesAsync();
    }

    private static DiagnosticCampaign Campaign(string code, bool isOfficial, DateOnly from)
    {
        var campaign = new DiagnosticCampaign(code);
        campaign.Change(new CampaignDraft { Code = code, Title = code, Operator = "ЦНППМ", IsOfficial = isOfficial, From = from, Until = from.AddMonths(1), ScaleId = 1 });
        return campaign;
    }

    private static Diagnosis Attempt(DiagnosticCampaign campaign, int educatorId, DiagnosisStatus status)
    {
        var diagnosis = new Diagnosis(campaign.Id, educatorId, 1);
        diagnosis.Record(new DiagnosisFacts(campaign.From, status, "MET.3=1/10"));
        return diagnosis;
    }
}

/// <summary>What a test says about a person; the rest is an ordinary teacher at a main job.</summary>
public sealed class PersonPlan
{
    public DateOnly? Born { get; set; } = new DateOnly(1980, 5, 5);
    public DateOnly? TeachingSince { get; set; } = new DateOnly(2005, 9, 1);
    public bool HasSnils { get; set; } = true;
    public string Position { get; set; } = "teacher";
    public string? DeputyArea { get; set; }
    public EmploymentKind Kind { get; set; } = EmploymentKind.Main;
    public DateOnly? From { get; set; } = new DateOnly(2015, 9, 1);
    public DateOnly? Until { get; set; }
}
