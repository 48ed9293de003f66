using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Mentoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

/// <summary>The order of a distribution: what stands in it, for whom, and what is a blank.</summary>
public sealed class OrderTests : IAsyncLifetime
{
    private static readonly OrderParts Parts = new("Директор", "Иванова Мария Петровна", "решения методического совета от 20.06.2026 № 4", "заместителя директора С. С. Сидорова", "Тосно");
    private SetupWorld _world = null!;

    private OrderQueries Orders => new(_world.Test.Database, new CentreHead());

    public async Task InitializeAsync() => _world = await SetupWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Order_Approved_HasEveryPartOfAnOrder()
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Region, Parts);
        _world.AsRegion();

        var order = (await Orders.BuildAsync(id, null, default))!;

        order.Title.Should().Be("ПРИКАЗ");
        order.Subtitle.Should().Be("25 июня 2026\u00A0г. № 45-р, Тосно");
        order.Organisation.Should().Equal(new CentreHead().Lines(true));
        var text = SetupWorld.All(order);
        text.Should().Contain("О закреплении методистов за педагогическими работниками").And.Contain("на основании решения методического совета от 20.06.2026 № 4 ПРИКАЗЫВАЮ:")
            .And.Contain("на срок с 1 июля 2026\u00A0г. по 30 июня 2027\u00A0г.").And.Contain("Контроль за исполнением настоящего приказа возложить на заместителя директора С. С. Сидорова.")
            .And.Contain("Директор М. П. Иванова").And.Contain("к приказу от 25 июня 2026\u00A0г. № 45-р").And.NotContain("____");
        SetupWorld.Table(order, "Лист ознакомления").Rows.Select(r => r.Cells[1].Display).Should().Equal("Алексеева Инна Олеговна", "Яшина Ольга Львовна");
    }

    [Fact]
    public async Task Order_Annex_IsGroupedByGiverWithNamesInOrderAndLeavesTheUncoveredOut()
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Region, Parts);
        _world.AsRegion();

        var rows = SetupWorld.Table((await Orders.BuildAsync(id, null, default))!, "Список закреплений").Rows;

        rows.Select(r => r.Cells[1].Display).Should().Equal("Методист: Алексеева Инна Олеговна", "Лужская Ольга Ивановна", "Методист: Яшина Ольга Львовна", "Молодцов Иван Петрович", "Новичков Пётр Олегович");
        rows.Where(r => !r.IsStrong).Select(r => r.Cells[0].Display).Should().Equal("1", "2", "3");
        rows[1].Cells.Select(c => c.Display).Should().Equal("1", "Лужская Ольга Ивановна", _world.LugaSchool.ShortName, "Лужский", "01.07.2026\u00A0– 30.06.2027");
    }

    [Fact]
    public async Task Order_NotApproved_IsADraftWithBlanks()
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Region, null);
        _world.AsRegion();

        var order = (await Orders.BuildAsync(id, null, default))!;

        order.Title.Should().Be("ПРОЕКТ ПРИКАЗА");
        order.Notes.Should().Contain(n => n.Text.Contains("не является действующим приказом", StringComparison.Ordinal));
        SetupWorld.All(order).Should().Contain("на основании ____").And.Contain("№ ________").And.Contain("оставляю за собой").And.Contain("никого не нашлось: 1");
        (await Orders.PlanAsync(id, default)).Should().Be(new OrderPlan(3, false));
    }

    [Theory]
    [InlineData(StagingKind.Schools, "за образовательными организациями")]
    [InlineData(StagingKind.LowResults, "с низкими образовательными результатами")]
    [InlineData(StagingKind.Substitution, "О замещении методиста на период отсутствия")]
    [InlineData(StagingKind.Mentoring, "О закреплении наставников")]
    public async Task Order_OtherKinds_SpeakOfTheirOwnMatter(StagingKind kind, string title)
    {
        var id = await VariantAsync(kind, AccessScope.Organisation(_world.Tosno, _world.School.Id), Parts);
        _world.AsCoordinator();

        var order = (await Orders.BuildAsync(id, null, default))!;

        SetupWorld.All(order).Should().Contain(title);
        order.Organisation.Should().Equal(_world.School.FullName);
        if (kind is StagingKind.Mentoring) SetupWorld.All(order).Should().Contain("351.8").And.Contain("дополнительными соглашениями к трудовым договорам наставников").And.Contain("Наставник: ");
    }

    [Fact]
    public async Task Order_Substitution_NamesTheAbsentAndTheTerm()
    {
        var id = await VariantAsync(StagingKind.Substitution, AccessScope.Region, Parts, await AbsenceAsync());
        _world.AsRegion();

        SetupWorld.All((await Orders.BuildAsync(id, null, default))!).Should()
            .Contain("(Наставникова Вера Павловна, отпуск с 01.07.2026 по 28.07.2026)").And.Contain("По окончании срока замещения");
    }

    [Fact]
    public async Task Order_Municipality_IsThatOfItsService()
    {
        var id = await VariantAsync(StagingKind.Schools, AccessScope.Municipality(_world.Tosno), Parts with { City = null });
        _world.AsTosno();

        var order = (await Orders.BuildAsync(id, null, default))!;

        order.Organisation[0].Should().Contain("Тосненский");
        order.Organisation[^1].Should().Be("Муниципальная методическая служба");
        order.Subtitle.Should().Contain("Тосно");
    }

    [Theory]
    [InlineData("luga")]
    [InlineData("coordinator")]
    [InlineData("methodist")]
    [InlineData("teacher")]
    [InlineData("observer")]
    public async Task Order_NotTheKeeper_GetsNothing(string who)
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Municipality(_world.Tosno), Parts);
        if (who == "luga") _world.AsLuga();
        else if (who == "coordinator") _world.AsCoordinator();
        else if (who == "methodist") _world.AsMethodist();
        else if (who == "teacher") _world.AsPerson(_world.Teacher);
        else _world.AsObserver();

        (await Orders.BuildAsync(id, null, default)).Should().BeNull();
        (await Orders.PlanAsync(id, default)).Should().BeNull();
        (await Orders.BuildAsync(id + 1000, null, default)).Should().BeNull();
    }

    [Fact]
    public async Task Order_Printed_LeavesALineWithTheKeeper()
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Municipality(_world.Tosno), Parts);
        _world.AsTosno();

        await Orders.BuildAsync(id, null, default);

        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Printed).SingleAsync()))
            .Should().Match<AuditEntry>(a => a.Subject == "StagingVariant" && a.SubjectId == id && a.Rows == 3 && a.MunicipalityId == _world.Tosno);
    }

    [Fact]
    public async Task Order_Long_IsPrintedInPartsThatHoldEachPairOnce()
    {
        var id = await VariantAsync(StagingKind.Schools, AccessScope.Region, Parts, extra: OrderQueries.PerPart);
        _world.AsRegion();

        var parts = new[] { (await Orders.BuildAsync(id, 1, default))!, (await Orders.BuildAsync(id, 2, default))! };
        var whole = (await Orders.BuildAsync(id, null, default))!;

        (await Orders.PlanAsync(id, default))!.Parts.Should().Be(2);
        Numbers(parts[0]).Concat(Numbers(parts[1])).Should().Equal(Numbers(whole)).And.HaveCount(OrderQueries.PerPart + 3);
        parts[1].Blocks.OfType<SignaturesBlock>().Should().BeEmpty();
        (await Orders.BuildAsync(id, 3, default)).Should().BeNull();
        (await Orders.BuildAsync(id, 0, default)).Should().BeNull();

        static IEnumerable<string> Numbers(Report report) => SetupWorld.Table(report, "Список закреплений").Rows.Where(r => !r.IsStrong).Select(r => r.Cells[0].Display);
    }

    [Fact]
    public async Task Order_Docx_OpensInWord()
    {
        var id = await VariantAsync(StagingKind.Educators, AccessScope.Region, Parts);
        _world.AsRegion();
        await using var renderers = new Renderers();

        using var bytes = new MemoryStream(await renderers.BytesAsync((await Orders.BuildAsync(id, null, default))!, ReportFormat.Docx));
        using var paper = WordprocessingDocument.Open(bytes, false);

        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(paper).Should().BeEmpty();
        paper.MainDocumentPart!.Document!.InnerText.Should().Contain("ПРИКАЗ").And.Contain("Молодцов Иван Петрович");
    }

    private async Task<int> AbsenceAsync()
    {
        var id = 0;
        await _world.WriteAsync(async db =>
        {
            var methodist = new Methodist(await db.Educators.SingleAsync(e => e.Id == _world.Teacher.Id), MethodistLevel.Regional, null);
            db.Add(methodist);
            await db.SaveChangesAsync();
            var absence = new MethodistAbsence(methodist);
            absence.Change(AbsenceKind.Leave, new(2026, 7, 1), new(2026, 7, 28), null);
            db.Add(absence);
            await db.SaveChangesAsync();
            id = absence.Id;
        });
        return id;
    }

    /// <summary>Three pairs with two givers and one who has nobody; approved where parts are given.</summary>
    private async Task<int> VariantAsync(StagingKind kind, AccessScope keeper, OrderParts? parts, int? absence = null, int extra = 0)
    {
        var id = 0;
        var written = await _world.WriteAsync(async db =>
        {
            var staging = new StagingCase(kind, "Методисты на год", keeper, DateTime.UnixEpoch, "тест") { AbsenceId = absence };
            db.Add(staging);
            await db.SaveChangesAsync();
            var variant = new StagingVariant(staging, 1, "Основной");
            db.Add(variant);
            await db.SaveChangesAsync();
            Add(_world.Newcomer.Id, _world.School.Id, "Новичков Пётр Олегович", "Яшина Ольга Львовна");
            Add(_world.Young.Id, _world.School.Id, "Молодцов Иван Петрович", "Яшина Ольга Львовна");
            Add(_world.LugaYoung.Id, _world.LugaSchool.Id, "Лужская Ольга Ивановна", "Алексеева Инна Олеговна");
            Add(_world.Alone.Id, _world.School.Id, "Одинокова Анна Игоревна", null);
            for (var i = 0; i < extra; i++) Add(null, _world.School.Id, $"Школа {i:D5}", "Яшина Ольга Львовна", $"o{100_000 + i}");
            if (parts is not null) variant.Approve("45-р", new(2026, 6, 25), new(2026, 7, 1), new DateOnly(2027, 6, 30), JsonSerializer.Serialize(parts), DateTime.UnixEpoch, "тест");
            await db.SaveChangesAsync();
            id = variant.Id;

            void Add(int? person, int place, string name, string? giver, string? key = null)
            {
                var line = new VariantLine(variant, key ?? StagingKeys.Educator(person!.Value), person, place, name);
                if (giver is null) line.Leave("нет свободных методистов");
                else line.Pair(giver[..1] == "Я" ? "m2" : "m1", null, null, giver, 5, "[]");
                db.Add(line);
            }
        });
        return written.IsOk ? id : throw new InvalidOperationException(written.Error.Message);
    }
}
