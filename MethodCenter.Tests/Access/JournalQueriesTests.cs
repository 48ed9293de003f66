using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class JournalQueriesTests : AccessTestBase
{
    private int _person;

    private JournalQueries Journal => Test.Get<JournalQueries>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Test.Database.WriteAsync(async db =>
        {
            var school = Some.Organisation((await db.Municipalities.FirstAsync()).Id);
            db.Add(school);
            await db.SaveChangesAsync();
            var person = Some.Educator(school);
            db.Add(person);
            await db.SaveChangesAsync();
            _person = person.Id;
            return Result.Ok;
        });
        await Test.Database.WriteAsync(async db =>
        {
            var person = await db.Educators.SingleAsync();
            person.ChangeEmail("maria@school.ru");
            person.ChangeBirthDate(new DateOnly(1986, 4, 13));
            person.TakeSnils(new SealedSnils("other", [1, 2, 3]));
            return Result.Ok;
        });
        ActAsAdministrator();
    }

    [Fact]
    public async Task List_OfAChange_SaysWhatWasAndWhatIs()
    {
        var row = (await Journal.ListAsync(new(PersonId: _person, Action: AuditAction.Changed), new())).Items.Single();

        row.Person.Should().Be("Иванова Мария Петровна");
        row.Changes.Select(c => c.ToString()).Should().BeEquivalentTo(
            "дата рождения: 12.03.1985 → 13.04.1986", "электронная почта: пусто → maria@school.ru", "СНИЛС: скрыто → заменено");
    }

    [Fact]
    public async Task List_ByAnAuditor_ShowsTheLinesButNoNameFromTheRegistry()
    {
        ActAs(StaffId, Role.Auditor, AccessScope.Journal);

        var page = await Journal.ListAsync(new(PersonId: _person), new());

        page.Items.Should().NotBeEmpty().And.OnlyContain(r => r.Person == AccessTerms.CardNumber(_person));
        (await Journal.NameFilterAsync(new(PersonId: _person))).Person.Should().BeNull();
    }

    [Theory]
    [InlineData(Role.CentreStaff)]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.Observer)]
    public async Task List_ByAnotherRole_IsEmptyAndTheExportForbidden(Role role)
    {
        ActAs(StaffId, role, AccessScope.Region);

        (await Journal.ListAsync(new(), new())).Total.Should().Be(0);
        (await Journal.ListSubjectsAsync()).Should().BeEmpty();
        (await Journal.FindActorsAsync("admin")).Should().BeEmpty();
        (await Journal.ExportAsync(new())).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task List_ByDays_TakesTheDaysOfMoscowWithBothEnds()
    {
        Test.Clock.MoveTo(new DateOnly(2026, 7, 10));
        Test.Clock.Advance(TimeSpan.FromHours(12).Add(TimeSpan.FromMinutes(30)));
        await Test.Database.NoteAsync(new AuditNote(AuditAction.Printed, "Report", "00:30 of the 11th in Moscow"));

        (await Count(new(2026, 7, 11), new(2026, 7, 11))).Should().Be(1);
        (await Count(new(2026, 7, 10), new(2026, 7, 10))).Should().Be(0);

        async Task<int> Count(DateOnly from, DateOnly until) => (await Journal.ListAsync(new(from, until, Action: AuditAction.Printed), new())).Total;
    }

    [Fact]
    public async Task List_ByActor_TellsUsersFromSystemAccounts()
    {
        await Test.Database.NoteAsync(new AuditNote(AuditAction.Viewed, "Educator", "x") { SubjectId = _person });

        (await Journal.ListAsync(new(ActorId: AdminId), new())).Items.Should().ContainSingle(r => r.Action == AuditAction.Viewed);
        (await Journal.ListAsync(new(ActorId: 0), new())).Items.Should().NotBeEmpty().And.NotContain(r => r.Action == AuditAction.Viewed);
    }

    [Fact]
    public async Task List_ByDefault_IsNewestFirstAndPaged()
    {
        var all = await Journal.ListAsync(new(), new());
        var second = await Journal.ListAsync(new(), new(Skip: 1, Take: 2));

        all.Items.Select(r => r.Id).Should().BeInDescendingOrder();
        second.Items.Select(r => r.Id).Should().Equal(all.Items.Skip(1).Take(2).Select(r => r.Id));
        second.Total.Should().Be(all.Total);
    }

    [Fact]
    public async Task Export_LeavesALineWithItsNumberOfRows()
    {
        var export = (await Journal.ExportAsync(new(PersonId: _person))).Value;

        (await LinesAsync(AuditAction.Exported)).Should().ContainSingle(a => a.Subject == "Journal" && a.Rows == export.Rows.Count && a.ActorId == AdminId);
    }

    [Fact]
    public void Changes_ThatAreNoJson_GiveNoLines() => ChangeLines.Of("{broken", new Dictionary<int, string>()).Should().BeEmpty();

    [Fact]
    public void Changes_OfRoleTruthAndMoment_AreSaidInWords() =>
        ChangeLines.Of("""{"Role":[2,8],"IsBlocked":[false,true],"LockedUntil":[null,"2026-06-30T09:15:00Z"],"MunicipalityId":[1,7]}""",
            new Dictionary<int, string> { [1] = "Лужский район" }).Select(c => c.ToString()).Should().Equal(
            "роль: Сотрудник ЦНППМ → Аудитор", "заблокирован: нет → да", "вход закрыт до: пусто → 30.06.2026 12:15", "муниципалитет: Лужский район → № 7");
}
