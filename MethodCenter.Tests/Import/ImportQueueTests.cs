using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class ImportQueueTests : IAsyncLifetime
{
    private const string Head = "СНИЛС;ФИО;Дата рождения;ИНН;Должность;Предмет;Вид занятости;Дата приёма\n";
    private TestDatabase _test = null!;
    private int _luga;
    private int _tosno;
    private int _first;
    private int _second;
    private int _foreign;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            (_luga, _tosno) = (await db.Municipalities.Where(m => m.Oktmo == "41633000").Select(m => m.Id).SingleAsync(), await db.Municipalities.Where(m => m.Oktmo == "41648000").Select(m => m.Id).SingleAsync());
            var (school, gymnasium, other) = (Some.Organisation(_luga, 1), Some.Organisation(_luga, 3), Some.Organisation(_tosno, 2));
            db.AddRange(school, gymnasium, other);
            await db.SaveChangesAsync();
            var (first, second, foreign) = (Person(school, "Иванова Мария Петровна", 1), Person(gymnasium, "Иванова Мария Петровна", 2), Person(other, "Петров Пётр Петрович", 3));
            db.AddRange(first, second, foreign);
            await db.SaveChangesAsync();
            (_first, _second, _foreign) = (first.Id, second.Id, foreign.Id);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Namesakes_WaitAndApplyToTheChosenOne()
    {
        var outcome = await ImportAsync($";Иванова Мария Петровна;12.03.1985;{Some.Inn(3)};методист;;внутреннее совместительство;01.09.2024");

        outcome.Queued.Should().Be(1);
        var row = (await Queries.ListAsync(new(), new())).Items.Single();
        var card = await Queries.FindAsync(row.Id);
        card!.Candidates.Select(c => c.Id).Should().BeEquivalentTo([_first, _second]);
        card.Facts.Should().Contain(("Вид занятости", RegistryTerms.Of(EmploymentKind.Internal)));
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _second })).IsOk.Should().BeTrue();

        await using var db = _test.Database.Read();
        (await db.Employments.Where(e => e.EducatorId == _second).Select(e => e.PositionCode).ToListAsync()).Should().BeEquivalentTo("teacher", "methodist");
        (await db.Employments.CountAsync(e => e.EducatorId == _first)).Should().Be(1);
        (await Queries.CountWaitingAsync()).Should().Be(0);
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _first })).Error.Should().Be(ImportErrors.QueueDone);
    }

    [Fact]
    public async Task Applied_IsTakenBackWithItsBatch()
    {
        var outcome = await ImportAsync($";Иванова Мария Петровна;12.03.1985;{Some.Inn(3)};методист;;внутреннее совместительство;01.09.2024");
        await Service.ApplyAsync(new() { QueuedId = (await Queries.ListAsync(new(), new())).Items.Single().Id, EducatorId = _second });

        (await _test.Get<ImportUndo>().UndoAsync(outcome.BatchId!.Value)).IsOk.Should().BeTrue();

        await using var db = _test.Database.Read();
        (await db.Employments.CountAsync(e => e.EducatorId == _second)).Should().Be(1);
    }

    [Fact]
    public async Task NewPerson_IsMadeOfTheRow()
    {
        await ImportAsync($";Иванова Мария Петровна;12.03.1985;{Some.Inn(3)};методист;;основное;01.09.2024");
        var row = (await Queries.ListAsync(new(), new())).Items.Single();

        (await Service.ApplyAsync(new() { QueuedId = row.Id, IsNewPerson = true })).IsOk.Should().BeTrue();

        await using var db = _test.Database.Read();
        var added = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.Id != _first && e.Id != _second && e.Id != _foreign);
        (added.Name.Full, added.PositionCode, added.MunicipalityId, added.Employments.Count).Should().Be(("Иванова Мария Петровна", "methodist", _luga, 1));
    }

    [Fact]
    public async Task ForeignPerson_WaitsForTheRegion()
    {
        _test.As(AccessScope.Municipality(_luga), Role.MunicipalService);
        var outcome = await ImportAsync($"{Some.Snils(3).Formatted};Петров Пётр Петрович;12.03.1985;{Some.Inn(1)};учитель;Математика;внешнее совместительство;01.09.2024");
        outcome.Queued.Should().Be(1);
        var row = (await Queries.ListAsync(new(), new())).Items.Single();

        (await Queries.FindAsync(row.Id))!.Candidates.Should().BeEmpty();
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _foreign })).Error.Should().Be(RegistryErrors.NotFound);
        (await Service.ApplyAsync(new() { QueuedId = row.Id, IsNewPerson = true })).Error.Should().Be(RegistryErrors.SnilsTaken);

        _test.As(AccessScope.Municipality(_tosno), Role.MunicipalService);
        (await Queries.FindAsync(row.Id)).Should().BeNull();
        (await Service.DismissAsync(row.Id, "не наш")).Error.Should().Be(AccessErrors.NotFound);

        _test.As(AccessScope.Region);
        (await Queries.FindAsync(row.Id))!.Candidates[0].Should().BeEquivalentTo(new { Id = _foreign, Why = "совпадает СНИЛС" });
        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _foreign })).IsOk.Should().BeTrue();
        await using var db = _test.Database.Read();
        (await db.Employments.CountAsync(e => e.EducatorId == _foreign)).Should().Be(2);
    }

    [Fact]
    public async Task Dismiss_NeedsAReasonAndKeepsIt()
    {
        await ImportAsync($";Иванова Мария Петровна;12.03.1985;{Some.Inn(3)};методист;;основное;01.09.2024");
        var row = (await Queries.ListAsync(new(), new())).Items.Single();

        (await Service.DismissAsync(row.Id, "  ")).Error.Should().Be(ImportErrors.QueueReasonMissing);
        (await Service.DismissAsync(row.Id, "уволилась")).IsOk.Should().BeTrue();

        (await Queries.ListAsync(new(QueueState.Dismissed), new())).Items.Single().Dismissed.Should().Be("уволилась");
    }

    [Fact]
    public async Task UnknownMethodist_OfAnAssignment_IsChosenByHand()
    {
        var methodist = await _test.Database.WriteAsync<Methodist>(async db =>
        {
            var status = new Methodist(await db.Educators.SingleAsync(e => e.Id == _second), MethodistLevel.Municipal, _luga);
            db.Add(status);
            return status;
        });
        await ImportAsync($"{Some.Snils(9).Formatted};Иванова Мария Сергеевна;{Some.Snils(1).Formatted};Иванова Мария Петровна;01.09.2025;приказ 5", ImportKind.Methodists,
            "СНИЛС методиста;ФИО методиста;СНИЛС педагога;ФИО педагога;Закреплён с;Основание\n");
        var row = (await Queries.ListAsync(new(), new())).Items.Single();
        (await Queries.FindAsync(row.Id))!.Candidates.Single().Should().BeEquivalentTo(new { methodist.Value.Id, IsMethodist = true });

        (await Service.ApplyAsync(new() { QueuedId = row.Id })).Error.Should().Be(ImportErrors.QueueNeedsMethodist);
        (await Service.ApplyAsync(new() { QueuedId = row.Id, MethodistId = methodist.Value.Id })).IsOk.Should().BeTrue();

        await using var db = _test.Database.Read();
        (await db.Assignments.SingleAsync()).Should().BeEquivalentTo(new { MethodistId = methodist.Value.Id, EducatorId = (int?)_first, Order = "приказ 5" });
    }

    [Fact]
    public async Task UncertainMethodist_IsKeptAndApplied()
    {
        await ImportAsync($";Иванова Мария Петровна;12.03.1985;{Some.Inn(1)};41633000;17-р;15.01.2026;муниципальный", ImportKind.Methodists,
            "СНИЛС;ФИО;Дата рождения;ИНН;ОКТМО;№ приказа;Дата приказа;Уровень\n");
        var row = (await Queries.ListAsync(new(), new())).Items.Single();

        (await Service.ApplyAsync(new() { QueuedId = row.Id, EducatorId = _first })).IsOk.Should().BeTrue();

        await using var db = _test.Database.Read();
        (await db.Methodists.SingleAsync()).Should().BeEquivalentTo(new { EducatorId = _first, OrderNumber = "17-р", MunicipalityId = (int?)_luga });
    }

    private ImportQueueQueries Queries => _test.Get<ImportQueueQueries>();
    private ImportQueueService Service => _test.Get<ImportQueueService>();

    private Educator Person(Organisation organisation, string name, int snils)
    {
        var person = Some.Educator(organisation, name, snils);
        person.TakeSnils(_test.Vault.Seal(Some.Snils(snils)));
        return person;
    }

    private async Task<ImportOutcome> ImportAsync(string row, ImportKind kind = ImportKind.Educators, string head = Head)
    {
        await using var content = new MemoryStream(Encoding.UTF8.GetBytes(head + row + "\n"));
        var staged = await _test.Get<ImportService>().StageAsync(kind, content, "x.csv");
        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        return (await _test.Get<ImportService>().CommitAsync(staged.Value)).Value;
    }
}
