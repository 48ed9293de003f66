using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class AttendanceListTests : IAsyncLifetime
{
    private const string Head = "СНИЛС;ФИО;Дата рождения;Организация;№ сертификата\n";
    private DevelopmentFiles _files = null!;
    private int _event;

    public async Task InitializeAsync()
    {
        _files = await DevelopmentFiles.CreateAsync();
        _event = await AddEventAsync();
    }

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Fact]
    public async Task People_AreFoundBySnilsByBirthDateAndByOrganisation()
    {
        await AddPersonAsync("Сидорова Анна Ивановна", 3, new(1990, 1, 2));

        var list = await StageAsync(
            $"{Some.Snils(1).Formatted};Иванова Мария Петровна;;;С-1\n", ";Петров Пётр Петрович;12.03.1985;;С-2\n", ";Сидорова Анна Ивановна;;МОУ «СОШ № 1»;\n",
            ";Сидорова Анна Ивановна;;;\n", ";Никто Никак Никакович;01.01.1980;;\n", ";Петров Пётр Петрович;01.01.1980;;\n", $"{Some.Snils(1).Formatted};;;;\n", "112-233-445 00;Кто То Такой;;;\n");

        list.Rows.Select(r => (r.Row, r.Fate, r.Reason)).Should().Equal(
            (2, AttendanceListFate.New, null), (3, AttendanceListFate.New, null), (4, AttendanceListFate.New, null),
            (5, AttendanceListFate.Unsure, "указаны только ФИО: добавьте СНИЛС, дату рождения или организацию"),
            (6, AttendanceListFate.NotFound, "человек не найден среди тех, кого вы видите"),
            (7, AttendanceListFate.Unsure, "ФИО найдены, но дата рождения другая"),
            (8, AttendanceListFate.Refused, "этот человек уже есть выше"),
            (9, AttendanceListFate.Refused, "СНИЛС: неверное контрольное число или длина"));
        list.Rows[0].Matched.Should().Be("Иванова Мария Петровна, МОУ «СОШ № 1»");
    }

    [Fact]
    public async Task SeveralOfOneName_InOneOrganisation_AreNotGuessed()
    {
        await AddPersonAsync("Иванова Мария Петровна", 3, new(1990, 1, 2));

        var list = await StageAsync(";Иванова Мария Петровна;;МОУ «СОШ № 1»;\n", ";Иванова Мария Петровна;02.01.1990;;\n");

        list.Rows.Select(r => (r.Fate, r.Reason)).Should().Equal(
            (AttendanceListFate.Unsure, "подходит несколько человек: укажите СНИЛС или дату рождения"), (AttendanceListFate.New, null));
    }

    [Fact]
    public async Task Apply_RegistersMarksAndTheSecondTimeChangesNothing()
    {
        await RegisterAsync(_files.Second, RegistrationState.Waiting);
        string[] rows = [$"{Some.Snils(1).Formatted};;;;С-1\n", $"{Some.Snils(2).Formatted};;;;\n"];
        var list = await StageAsync(rows);
        list.Rows.Select(r => r.Fate).Should().Equal(AttendanceListFate.New, AttendanceListFate.Mark);

        var service = _files.Test.Get<AttendanceListService>();
        (await service.ApplyAsync(list)).Value.Should().Be(new AttendanceListOutcome(1, 1, 0));
        (await service.ApplyAsync(list)).Value.Should().Be(new AttendanceListOutcome(0, 0, 2));

        (await StageAsync(rows)).Rows.Select(r => r.Fate).Should().Equal(AttendanceListFate.Marked, AttendanceListFate.Marked);
        await using var db = _files.Test.Database.Read();
        (await db.EventRegistrations.OrderBy(r => r.EducatorId).ToListAsync()).Select(r => (r.EducatorId, r.State, r.Attendance, r.DocumentNumber)).Should().Equal(
            (_files.First, RegistrationState.Registered, Attendance.Attended, "С-1"), (_files.Second, RegistrationState.Registered, Attendance.Attended, null));
        (await db.AuditEntries.CountAsync(a => a.Action == AuditAction.Imported && a.Subject == nameof(MethodicalEvent))).Should().Be(2);
    }

    [Fact]
    public async Task Certificate_GivenTwice_IsRefused()
    {
        var list = await StageAsync($"{Some.Snils(1).Formatted};;;;С-1\n", $"{Some.Snils(2).Formatted};;;;с-1\n");

        list.Rows.Select(r => r.Reason).Should().Equal(null, "этот № сертификата уже выдан другому участнику: исправьте номер");
    }

    [Theory]
    [InlineData(EventState.Cancelled, 0, "event.cancelled")]
    [InlineData(EventState.Draft, 0, "event.not-published")]
    [InlineData(EventState.Planned, 1, "event.attendance-early")]
    public async Task Event_ThatDoesNotTakePlaceYet_TakesNoList(EventState state, int daysAhead, string code)
    {
        var id = await AddEventAsync(state, TestDatabase.Today.AddDays(daysAhead));

        (await TryStageAsync(id, $"{Some.Snils(1).Formatted};;;;\n")).Error.Code.Should().Be(code);
    }

    [Fact]
    public async Task Keeper_IsTheCentreTheMunicipalityOrTheCoordinatorOfTheOwnEvent()
    {
        var (own, school) = (await AddEventAsync(place: _files.Municipality), await AddEventAsync(place: _files.Municipality, organisation: _files.School.Id, level: EventLevel.School));
        var row = $"{Some.Snils(1).Formatted};;;;\n";
        var foreign = AccessScope.Municipality(_files.Municipality + 1);

        var municipality = _files.Test.As(AccessScope.Municipality(_files.Municipality), Role.MunicipalService);
        (await TryStageAsync(own, row)).IsOk.Should().BeTrue();
        (await TryStageAsync(_event, row)).Error.Should().Be(AccessErrors.Forbidden, "the region's event");
        municipality.As(foreign, Role.MunicipalService);
        (await TryStageAsync(own, row)).Error.Should().Be(AccessErrors.Forbidden);
        municipality.As(AccessScope.Organisation(_files.Municipality, _files.School.Id), Role.OrganisationCoordinator);
        (await TryStageAsync(school, row)).IsOk.Should().BeTrue();
        (await TryStageAsync(own, row)).Error.Should().Be(AccessErrors.Forbidden);
        foreach (var role in new[] { Role.Educator, Role.Observer, Role.RegionalMethodist })
        {
            municipality.As(AccessScope.Region, role);
            (await TryStageAsync(_event, row)).Error.Should().Be(AccessErrors.Forbidden, role.ToString());
        }
    }

    [Fact]
    public async Task Municipality_FindsNobodyOutsideItsScope()
    {
        var own = await AddEventAsync(place: _files.Municipality + 1);
        _files.Test.As(AccessScope.Municipality(_files.Municipality + 1), Role.MunicipalService);

        var list = (await TryStageAsync(own, $"{Some.Snils(1).Formatted};Иванова Мария Петровна;12.03.1985;;\n")).Value;

        list.Rows.Single().Should().BeEquivalentTo(new { Fate = AttendanceListFate.NotFound, Matched = (string?)null, Reason = "человек не найден среди тех, кого вы видите" });
        (await _files.Test.Get<AttendanceListService>().ApplyAsync(list)).Error.Should().Be(AttendanceListErrors.NobodyFound);
    }

    [Fact]
    public async Task FileWithoutPeople_IsRefusedInWords()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes("Тема;Баллы\nx;1\n"));

        (await _files.Test.Get<AttendanceListService>().StageAsync(_event, "x.csv", stream)).Error.Message.Should().Contain("нет столбца «СНИЛС или ФИО»");
    }

    private async Task<AttendanceList> StageAsync(params string[] rows) => (await TryStageAsync(_event, rows)).Value;

    private async Task<Result<AttendanceList>> TryStageAsync(int eventId, params string[] rows)
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Head + string.Concat(rows)));
        return await _files.Test.Get<AttendanceListService>().StageAsync(eventId, "список.csv", stream);
    }

    private async Task<int> AddEventAsync(
        EventState state = EventState.Planned, DateOnly? date = null, int? place = null, int? organisation = null, EventLevel level = EventLevel.Regional)
    {
        var item = new MethodicalEvent("Семинар", EventKind.Seminar, level, date ?? TestDatabase.Today);
        item.BelongTo(place, organisation);
        item.Become(state, "причина");
        await _files.Test.AddAsync(item);
        return item.Id;
    }

    private async Task AddPersonAsync(string name, int snils, DateOnly born)
    {
        var person = Some.Educator(_files.School, name, snils);
        person.TakeSnils(_files.Test.Vault.Seal(Some.Snils(snils)));
        person.ChangeBirthDate(born);
        await _files.Test.AddAsync(person);
    }

    private async Task RegisterAsync(int person, RegistrationState state)
    {
        var registration = new EventRegistration(_event, person, EventPart.Listener);
        registration.Register(state, DateTime.SpecifyKind(new(2026, 6, 1), DateTimeKind.Utc), "тест");
        await _files.Test.AddAsync(registration);
    }
}
