using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.IndividualRoutes;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>What the teacher, the methodist and the municipality see and press.</summary>
public sealed class OwnRoomPagesTests : PageTestContext, IAsyncLifetime
{
    private readonly Renderers _renderers = new();
    private OwnRoomWorld _world = null!;

    public async Task InitializeAsync()
    {
        _world = await OwnRoomWorld.CreateAsync();
        Services.AddSingleton(_world.Room);
        Services.AddSingleton(_world.Questions);
        Services.AddSingleton(_world.Asking);
        Services.AddSingleton(_world.Files);
        Services.AddSingleton(_world.FileList);
        Services.AddSingleton(_world.Packet);
        Services.AddSingleton(_world.Test.Get<ICurrentActor>());
        Services.AddSingleton<TimeProvider>(_world.Test.Clock);
        Services.AddSingleton<RouteFormPackets>();
        Services.AddSingleton(_renderers.Reports);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await _renderers.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public void Room_OngoingRoute_ShowsTheNextStepAndThePath()
    {
        _world.People.AsTeacher(_world.Person);

        var page = Render<OwnRoom>();

        page.WaitForAssertion(() => page.Find("[data-testid=next-step]").TextContent.Should().Contain("Посещение уроков коллеги").And.Contain(OwnRoomTexts.LateWord));
        page.FindAll("[data-testid=path] > li").Should().HaveCount(3);
        page.Find(".own-ring").GetAttribute("aria-label").Should().Contain("50 %");
        page.Find("[data-testid=own-deficits]").TextContent.Should().Contain("подходящих программ нет").And.NotContain("40,4");
        page.Markup.Should().Contain(OwnRoomTexts.ForGrowth);
        page.FindAll("[data-testid=finish-step]").Should().BeEmpty();
        page.Markup.Should().Contain($"href=\"{Urls.IndividualRoute(_world.Route)}\"");
    }

    [Fact]
    public void Room_WithTheActOfMarking_BeginsAStepAndShowsItsRefusal()
    {
        _world.People.AsTeacher(_world.Person);
        var marked = new List<OwnStepMark>();
        Result answer = Result.Ok;

        var page = Render<OwnRoom>(p => p.Add(c => c.Mark, (mark, _) =>
        {
            marked.Add(mark);
            return Task.FromResult(answer);
        }));
        page.WaitForElement("[data-testid=begin-step]").Click();

        page.WaitForAssertion(() => marked.Should().ContainSingle());
        (marked[0].StepId, marked[0].Status).Should().Be((_world.Steps["c"], RouteStepStatus.Ongoing));
    }

    [Fact]
    public void StepPanel_Refused_KeepsWhatWasTyped()
    {
        _world.People.AsTeacher(_world.Person);
        var step = new OwnStep(5, 2, 1, "Семинар", RouteStepKind.Event, LearningKind.NonFormal, RouteStepStatus.Ongoing) { Proof = "Справка 7" };
        OwnStepMark? got = null;

        var panel = Render<OwnStepPanel>(p => p.Add(c => c.Step, step).Add(c => c.Mark, (mark, _) =>
        {
            got = mark;
            return Task.FromResult<Result>(new DomainError("x", "Отметить нельзя."));
        }));
        panel.Find("[data-testid=save-mark]").Click();

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain("Отметить нельзя."));
        (got!.StepId, got.Version, got.Status, got.DoneOn, got.Proof).Should().Be((5, 2, RouteStepStatus.Done, Some.Today, "Справка 7"));
    }

    [Fact]
    public async Task Room_WithoutARoute_SaysWhyAndOffersAQuestion()
    {
        await _world.Test.AsSystem().Database.WriteAsync(async db =>
        {
            db.Add((await db.Routes.FindAsync(_world.Route))!.Become(RouteStatus.Stopped, Some.Today, "тест", "решение"));
            return Result.Ok;
        });
        _world.People.AsTeacher(_world.Person);

        var page = Render<OwnRoom>();

        page.WaitForAssertion(() => page.Find("[data-testid=absence]").TextContent.Should().Contain("Маршрут ещё не составлен").And.Contain("Методистова"));
    }

    [Fact]
    public void Room_Nobody_SaysSo()
    {
        _world.People.AsCentre();

        Render<OwnRoom>().Markup.Should().Contain(OwnRoomTexts.Missing);
    }

    [Fact]
    public void Files_ChosenFile_IsAttachedAndListed()
    {
        _world.People.AsTeacher(_world.Person);
        var panel = Render<RouteFilesPanel>(p => p.Add(c => c.RouteId, _world.Route).Add(c => c.StepId, _world.Steps["b"]));
        panel.Markup.Should().Contain(RouteFilesTexts.NoChildren);

        panel.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(OwnRoomWorld.Pdf("x"), "отчёт.pdf"));

        panel.WaitForAssertion(() => panel.Find("[data-testid=files]").TextContent.Should().Contain("отчёт.pdf"));
        panel.Find("[data-testid=files] a").HasAttribute("download").Should().BeTrue();
    }

    [Fact]
    public void Files_NotWhatItSays_IsRefusedInWords()
    {
        _world.People.AsTeacher(_world.Person);
        var panel = Render<RouteFilesPanel>(p => p.Add(c => c.RouteId, _world.Route).Add(c => c.StepId, _world.Steps["b"]));

        panel.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("MZ это программа", "отчёт.pdf"));

        panel.WaitForAssertion(() => panel.Find("[data-testid=form-errors]").TextContent.Should().Contain("Это программа"));
        panel.FindAll("[data-testid=files]").Should().BeEmpty();
    }

    [Fact]
    public async Task Consultations_ByRole_ListOrSayWhyNot()
    {
        await _world.AskAsync("Как оценивать проект?");
        _world.People.AsMethodist();

        var page = Render<ConsultationsPage>();

        page.WaitForAssertion(() => page.Markup.Should().Contain("Как оценивать проект?").And.Contain("Лужская Анна Номер00"));
        page.Markup.Should().Contain(ConsultationTexts.MyPeople).And.NotContain(ConsultationTexts.OnlyUnassigned);
        _world.People.AsTeacher(_world.Person);
        Render<ConsultationsPage>().Markup.Should().Contain(ConsultationTexts.NotAllowed);
    }

    [Fact]
    public async Task Panel_Answer_IsSavedAndThePersonReadsIt()
    {
        var id = await _world.AskAsync();
        _world.People.AsMethodist();
        var panel = Render<ConsultationPanel>(p => p.Add(c => c.ConsultationId, id));

        panel.WaitForElement("textarea").Change("По критериям проекта.");
        panel.Find("[data-testid=answer]").Click();

        panel.WaitForAssertion(() => _world.ReadAsync(db => Task.FromResult(db.Consultations.Single().Answer)).GetAwaiter().GetResult().Should().Be("По критериям проекта."));
        _world.People.AsTeacher(_world.Person);
        var own = Render<EducatorConsultations>(p => p.Add(c => c.EducatorId, _world.Person));
        own.WaitForAssertion(() => own.Find("[data-testid=question]").TextContent.Should().Contain("По критериям проекта."));
        own.FindAll("[data-testid=withdraw-question]").Should().BeEmpty();
    }

    [Fact]
    public void Packet_Municipality_ListsTheRoutesOfTheChosenSchool()
    {
        _world.People.AsLuga();
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.RoutePacketOf(_world.People.LugaSchool.Id));

        var page = Render<RouteFormPacketPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=packet-routes]").TextContent.Should().Contain("Лужская Анна Номер00"));
        page.Find("[data-testid=prepare-packet]").HasAttribute("disabled").Should().BeFalse();
    }

    [Fact]
    public void Packet_Tickets_AreForWhoeverOrderedAndForAWhile()
    {
        var packets = new RouteFormPackets(_world.Test.Clock);
        var (mine, other) = (new Actor(1, "я", Role.CentreStaff, AccessScope.Region, null), new Actor(2, "другой", Role.CentreStaff, AccessScope.Region, null));

        var ticket = packets.Keep(mine, new RenderedFile([1], "application/pdf", "a.pdf"));

        packets.Find(mine, ticket).Should().NotBeNull();
        packets.Find(other, ticket).Should().BeNull();
        packets.Find(mine, "нет").Should().BeNull();
        _world.Test.Clock.Advance(TimeSpan.FromMinutes(15));
        packets.Find(mine, ticket).Should().BeNull();
    }
}
