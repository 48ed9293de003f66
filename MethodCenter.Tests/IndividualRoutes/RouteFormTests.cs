using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>The paper of a route and the packet of a school: what stands in them for whom.</summary>
public sealed class RouteFormTests : IAsyncLifetime
{
    private OwnRoomWorld _world = null!;

    public async Task InitializeAsync() => _world = await OwnRoomWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Form_Whole_HasTheBlocksOfTheStatute()
    {
        _world.People.AsMethodist();

        var form = (await _world.Form.BuildAsync(_world.Route, null, default))!;

        form.Blocks.OfType<HeadingBlock>().Select(h => h.Text).Should().Equal(
            "Основание", "Профиль и дефициты", "Цель и ожидаемые результаты", "Мероприятия",
            "Сопровождение и контрольные точки", "Рефлексия педагога", "Итог", "Согласования");
        form.Kind.Should().NotContain("Лужская");
        form.Approval!.Act.Should().Be("УТВЕРЖДАЮ");
        form.Blocks.OfType<SignaturesBlock>().Single().Lines.Should().HaveCount(3).And.OnlyContain(l => l.HasDate);
        form.Notes.Should().Contain(n => n.Label == "Отпечаток содержания (SHA-256)" && n.Text.Length == 64);
    }

    [Fact]
    public async Task Form_Steps_CarryHoursTermsMarksAndTransfer()
    {
        _world.People.AsTeacher(_world.Person);

        var table = Tables((await _world.Form.BuildAsync(_world.Route, null, default))!).Single(t => t.Caption == "Мероприятия маршрута");

        table.Rows.Should().HaveCount(3);
        Text(table.Rows[0]).Should().Contain("Разбор демоверсий").And.Contain("выполнено 20.04.2026").And.Contain("Подтверждение: Конспект сдан").And.Contain("информальное");
        Text(table.Rows[1]).Should().Contain("▲").And.Contain("01.05.2026\u00A0– 10.06.2026").And.Contain("идёт");
        table.Total!.Cells.OfType<NumberCell>().Single().Value.Should().Be(20);
    }

    [Fact]
    public async Task Form_DeficitsBasisGapsAndApprovals_AreSaid()
    {
        _world.People.AsCentre();

        var text = All((await _world.Form.BuildAsync(_world.Route, null, default))!);

        text.Should().Contain("(SUB.1)").And.Contain("40,4 %").And.Contain("диагностика: Кампания 1 (ЦНППМ), пройдена 14.03.2026")
            .And.Contain("подходящих программ нет").And.Contain("Уверенно вести геометрию").And.Contain("50 % (10 из 20 ч)")
            .And.Contain("Методистова Вера Павловна, региональный методист").And.Contain("Понял приём");
        var approvals = Tables((await _world.Form.BuildAsync(_world.Route, null, default))!).Single(t => t.Caption.StartsWith("Электронные", StringComparison.Ordinal));
        Text(approvals.Rows.Single()).Should().Contain("согласовано").And.NotContain("не этой редакции");
    }

    [Fact]
    public async Task Form_ApprovalOfOtherContent_IsToldApart()
    {
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            db.Add(new RouteApproval(await db.RouteVersions.SingleAsync(), ApprovalParty.Methodist, true, DateTime.UnixEpoch, "М", null, "abc"));
            return Domain.Common.Result.Ok;
        });
        _world.People.AsCentre();

        All((await _world.Form.BuildAsync(_world.Route, null, default))!).Should().Contain("abc — не этой редакции");
    }

    [Fact]
    public async Task Form_CoordinatorWithoutConsent_GetsTitlesTermsAndSignaturesOnly()
    {
        _world.People.AsCoordinator();

        var form = (await _world.Form.BuildAsync(_world.Route, null, default))!;

        All(form).Should().Contain("Разбор демоверсий").And.Contain("согласие не дано").And.Contain("Кампания 1")
            .And.NotContain("SUB.1").And.NotContain("ICT.1").And.NotContain("40,4").And.NotContain("Уверенно вести").And.NotContain("Понял приём")
            .And.NotContain("Конспект").And.NotContain("уровень дефицитов").And.NotContain("Дефицитов снято");
        form.Blocks.OfType<SignaturesBlock>().Should().ContainSingle();
    }

    [Fact]
    public async Task Form_CoordinatorWithConsent_IsWhole()
    {
        await _world.ConsentAsync(_world.Person);
        _world.People.AsCoordinator();

        All((await _world.Form.BuildAsync(_world.Route, null, default))!).Should().Contain("(SUB.1)").And.Contain("40,4 %");
    }

    [Fact]
    public async Task Form_ForeignAbsentOrAnotherVersion_IsNothing()
    {
        _world.People.AsTosno();
        (await _world.Form.BuildAsync(_world.Route, null, default)).Should().BeNull();
        _world.People.AsObserver();
        (await _world.Form.BuildAsync(_world.Route, null, default)).Should().BeNull();
        _world.People.AsCentre();
        (await _world.Form.BuildAsync(99_999, null, default)).Should().BeNull();
        (await _world.Form.BuildAsync(_world.Route, 2, default)).Should().BeNull();
        (await _world.Form.BuildAsync(_world.Route, 1, default)).Should().NotBeNull();
    }

    [Fact]
    public async Task Form_Printed_LeavesALineWithThePerson()
    {
        _world.People.AsLuga();

        await _world.Form.BuildAsync(_world.Route, null, default);

        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Printed).SingleAsync()))
            .Should().Match<AuditEntry>(a => a.SubjectId == _world.Route && a.PersonId == _world.Person && a.Summary.EndsWith("ИОМ-2026/0001"));
    }

    [Theory]
    [InlineData("coordinator")]
    [InlineData("centre")]
    public async Task Form_AsDocx_IsAValidDocument(string who)
    {
        if (who == "centre") _world.People.AsCentre();
        else _world.People.AsCoordinator();
        await using var renderers = new Renderers();

        var bytes = await renderers.BytesAsync((await _world.Form.BuildAsync(_world.Route, null, default))!, ReportFormat.Docx);

        using var paper = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(paper).Should().BeEmpty();
        paper.MainDocumentPart!.Document.InnerText.Should().Contain("Разбор демоверсий");
    }

    [Fact]
    public async Task Packet_OfASchool_HoldsItsActiveRoutesAndCountsThem()
    {
        await _world.AddRouteAsync(_world.People.People[1], RouteStatus.Agreeing);
        await _world.AddRouteAsync(_world.People.People[2], RouteStatus.Draft);
        await _world.AddRouteAsync(_world.People.People[2], RouteStatus.Stopped);
        await _world.AddRouteAsync(_world.People.Foreigner, RouteStatus.Ongoing);
        _world.People.AsLuga();
        var seen = new List<int>();

        var plan = (await _world.Packet.PlanAsync(_world.People.LugaSchool.Id, default))!;
        var packet = (await _world.Packet.BuildAsync(_world.People.LugaSchool.Id, null, new Seen(seen), default))!;

        (plan.Routes.Count, plan.Drafts, plan.HidesResults).Should().Be((2, 1, false));
        packet.Blocks.OfType<HeadingBlock>().Where(h => h.Level == 1).Select(h => h.Text).Should().Equal(
            "Сводный список", "Лужская Анна Номер00, ИОМ-2026/0001", "Лужская Анна Номер01, ИОМ-2026/0002");
        packet.Blocks.OfType<PageBreakBlock>().Should().HaveCount(4);
        packet.Blocks.OfType<ContentsBlock>().Should().ContainSingle();
        Tables(packet).First().Rows.Should().HaveCount(2);
        seen.Should().Equal(1, 2);
        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Printed).SingleAsync()))
            .Should().Match<AuditEntry>(a => a.Subject == "Routes" && a.Rows == 2 && a.OrganisationId == _world.People.LugaSchool.Id && a.PersonId == null);
    }

    [Fact]
    public async Task Packet_Coordinator_GetsTheOwnSchoolWithoutDeficits()
    {
        _world.People.AsCoordinator();

        var packet = (await _world.Packet.BuildAsync(_world.People.LugaSchool.Id, null, null, default))!;

        All(packet).Should().Contain("Семинар по геометрии").And.NotContain("SUB.1").And.NotContain("Уверенно вести");
        (await _world.Packet.PlanAsync(_world.People.LugaSchool.Id, default))!.HidesResults.Should().BeTrue();
        (_world.Packet.MayPrint, _world.Packet.OwnOrganisationId).Should().Be((true, _world.People.LugaSchool.Id));
    }

    [Fact]
    public async Task Packet_Large_IsPrintedInPartsThatHoldEachRouteOnce()
    {
        for (var i = 0; i < RoutePacketQueries.PerPart; i++) await _world.AddRouteAsync(_world.People.People[1], RouteStatus.Agreeing);
        _world.People.AsLuga();
        var school = _world.People.LugaSchool.Id;

        var plan = (await _world.Packet.PlanAsync(school, default))!;
        var (first, second) = ((await _world.Packet.BuildAsync(school, 1, null, default))!, (await _world.Packet.BuildAsync(school, 2, null, default))!);

        plan.Parts.Should().Be(2);
        (Tables(first).First().Rows.Count, Tables(second).First().Rows.Count).Should().Be((RoutePacketQueries.PerPart, 1));
        Tables(first).First().Rows.Concat(Tables(second).First().Rows).Select(r => r.Cells[3].Display).Should().OnlyHaveUniqueItems().And.HaveCount(plan.Routes.Count);
        second.Subtitle.Should().EndWith("часть 2");
        (await _world.Packet.BuildAsync(school, 3, null, default)).Should().BeNull();
    }

    [Theory]
    [InlineData("tosno")]
    [InlineData("methodist")]
    [InlineData("teacher")]
    [InlineData("observer")]
    public async Task Packet_ForeignOrForbidden_IsNothing(string who)
    {
        if (who == "tosno") _world.People.AsTosno();
        else if (who == "methodist") _world.People.AsMethodist();
        else if (who == "teacher") _world.People.AsTeacher(_world.Person);
        else _world.People.AsObserver();

        (await _world.Packet.BuildAsync(_world.People.LugaSchool.Id, null, null, default)).Should().BeNull();
        (await _world.Packet.PlanAsync(_world.People.LugaSchool.Id, default)).Should().BeNull();
    }

    private static IEnumerable<TableBlock> Tables(Report report) => report.Blocks.OfType<TableBlock>();

    private static string Text(ReportRow row) => string.Join(" | ", row.Cells.Select(c => c.Display));

    private static string All(Report report) => string.Join("\n", report.Blocks.SelectMany(b => b switch
    {
        ParagraphBlock p => [p.Text],
        HeadingBlock h => [h.Text],
        BulletListBlock l => l.Items,
        KeyValuesBlock k => k.Items.Select(i => $"{i.Key}: {i.Value.Display}"),
        TableBlock t => t.Rows.Select(Text).Append(t.EmptyText ?? ""),
        SignaturesBlock s => s.Lines.Select(l => l.Post),
        _ => Enumerable.Empty<string>(),
    }));

    private sealed class Seen(List<int> seen) : IProgress<int>
    {
        public void Report(int value) => seen.Add(value);
    }
}
