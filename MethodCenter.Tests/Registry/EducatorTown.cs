using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Registry;

/// <summary>Two municipalities with people, small enough to know everybody by name.</summary>
public sealed class EducatorTown
{
    private EducatorTown(TestDatabase test) => Test = test;

    public TestDatabase Test { get; }
    public int Luga { get; private set; }
    public int Tosno { get; private set; }
    public int LugaSchool { get; private set; }
    public int LugaNursery { get; private set; }
    public int TosnoSchool { get; private set; }

    /// <summary>Семёнова Мария Петровна: Луга, mathematics, complete.</summary>
    public int Maria { get; private set; }

    /// <summary>Петров Пётр Петрович: Тосно.</summary>
    public int Peter { get; private set; }

    public static async Task<EducatorTown> CreateAsync()
    {
        var town = new EducatorTown(await TestDatabase.CreateAsync());
        await town.FillAsync();
        return town;
    }

    public T Get<T>() where T : notnull => Test.Get<T>();

    public EducatorTown AsLuga() => As(AccessScope.Municipality(Luga), Role.MunicipalService);
    public EducatorTown AsTosno() => As(AccessScope.Municipality(Tosno), Role.MunicipalService);
    public EducatorTown AsCentre() => As(AccessScope.Region, Role.CentreStaff);

    public EducatorTown As(AccessScope scope, Role role)
    {
        Test.As(scope, role);
        return this;
    }

    /// <summary>One more person with a job; the change may go on from there.</summary>
    public async Task<int> AddAsync(string name, int organisationId, int snils, Action<Educator>? change = null, string position = "teacher", string? subject = "math")
    {
        var actor = Test.Actor;
        var added = await Test.AsSystem().Database.WriteAsync<Educator>(async db =>
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Id == organisationId);
            var person = Some.Educator(organisation, name, Math.Max(snils, 1), position, subject);
            person.TakeSnils(Test.Vault.Seal(Some.Snils(Math.Max(snils, 1))));
            if (snils == 0) person.GiveUpSnils();
            change?.Invoke(person);
            db.Add(person);
            return person;
        });
        if (actor.Role is { } role) Test.As(actor.Scope, role);
        return added.Value.Id;
    }

    /// <summary>A regional methodist who looks after a person from the beginning of the year.</summary>
    public async Task<int> AssignAsync(int educatorId, string methodist = "Соколова Анна Ильинична")
    {
        var actor = Test.Actor;
        var added = await Test.AsSystem().Database.WriteAsync<Methodist>(async db =>
        {
            var person = await db.Educators.SingleAsync(e => e.Id == educatorId);
            var known = await db.Methodists.FirstOrDefaultAsync(m => m.FullName == methodist);
            if (known is null)
            {
                var school = await db.Organisations.SingleAsync(o => o.Id == TosnoSchool);
                var self = Some.Educator(school, methodist, 900, "methodist");
                db.Add(self);
                await db.SaveChangesAsync();
                known = new Methodist(self, MethodistLevel.Regional, null);
                known.Change(Some.Admissible());
                db.Add(known);
                await db.SaveChangesAsync();
            }
            db.Add(new Assignment(known, person, new DateOnly(2026, 1, 12), "приказ 3"));
            return known;
        });
        if (actor.Role is { } role) Test.As(actor.Scope, role);
        return added.Value.Id;
    }

    public async Task<T> ReadAsync<T>(Func<MethodCenterDb, Task<T>> read)
    {
        var actor = Test.Actor;
        await using var db = Test.AsSystem().Database.Read();
        var result = await read(db);
        if (actor.Role is { } role) Test.As(actor.Scope, role);
        return result;
    }

    public Task<Employment> JobOfAsync(int educatorId) => ReadAsync(db => db.Employments.FirstAsync(e => e.EducatorId == educatorId));

    private async Task FillAsync()
    {
        await Test.Database.WriteAsync(async db =>
        {
            Luga = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id;
            Tosno = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id;
            var (school, nursery, foreign) = (Some.Organisation(Luga, 1), Some.Organisation(Luga, 2, "doo"), Some.Organisation(Tosno, 3));
            db.AddRange(school, nursery, foreign);
            await db.SaveChangesAsync();
            (LugaSchool, LugaNursery, TosnoSchool) = (school.Id, nursery.Id, foreign.Id);
            return Result.Ok;
        });
        Maria = await AddAsync("Семёнова Мария Петровна", LugaSchool, 1, p =>
        {
            p.ChangeTeachingSince(new DateOnly(2008, 9, 1));
            p.ChangeCategory("highest", new DateOnly(2024, 3, 1));
        });
        Peter = await AddAsync("Петров Пётр Петрович", TosnoSchool, 2);
    }
}
