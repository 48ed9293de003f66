using System.Net;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>Files of the own room over a real site.</summary>
public sealed class OwnRoomDownloadTests(OwnRoomDownloadTests.Routed site) : IClassFixture<OwnRoomDownloadTests.Routed>
{
    [Fact]
    public async Task File_OfTheOwnRoute_LeavesAsADownloadAndIsNotStored()
    {
        using var client = await site.SignInAsync(Role.Educator);

        var answer = await client.GetAsync(Urls.RouteFile(site.File));

        (answer.StatusCode, answer.Headers.CacheControl!.NoStore).Should().Be((HttpStatusCode.OK, true));
        answer.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        (await answer.Content.ReadAsByteArrayAsync()).Should().Equal(OwnRoomWorld.Pdf("тело"));
    }

    [Theory]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    [InlineData(Role.OrganisationCoordinator)]
    public async Task File_ForOthers_IsNotFoundLikeAnAbsentOne(Role role)
    {
        using var client = await site.SignInAsync(role);

        (await client.GetAsync(Urls.RouteFile(site.File))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await client.GetAsync(Urls.RouteFile(99_999))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("docx", Role.Educator)]
    [InlineData("html", Role.OrganisationCoordinator)]
    [InlineData("xlsx", Role.MunicipalService)]
    public async Task Form_OwnScope_IsAFileWithoutANameInIt(string format, Role role)
    {
        using var client = await site.SignInAsync(role);

        var answer = await client.GetAsync(Urls.RouteForm(site.Route, format));

        (answer.StatusCode, answer.Headers.CacheControl!.NoStore).Should().Be((HttpStatusCode.OK, true));
        (answer.Content.Headers.ContentDisposition?.FileNameStar ?? "").Should().NotContain("Иванова");
    }

    [Theory]
    [InlineData("/consultations/export.xlsx", Role.CentreStaff, HttpStatusCode.OK)]
    [InlineData("/consultations/export.csv?late=1", Role.MunicipalService, HttpStatusCode.OK)]
    [InlineData("/consultations/export.csv", Role.Educator, HttpStatusCode.NotFound)]
    [InlineData("/consultations/export.exe", Role.CentreStaff, HttpStatusCode.NotFound)]
    [InlineData("/routes/packet.docx", Role.OrganisationCoordinator, HttpStatusCode.OK)]
    [InlineData("/routes/packet.docx", Role.CentreStaff, HttpStatusCode.NotFound)]
    [InlineData("/routes/packet.docx?organisation=1", Role.Educator, HttpStatusCode.NotFound)]
    [InlineData("/routes/packet/ready/00", Role.CentreStaff, HttpStatusCode.NotFound)]
    public async Task Download_ByRole_IsGivenOrAbsent(string address, Role role, HttpStatusCode expected)
    {
        using var client = await site.SignInAsync(role);

        (await client.GetAsync(address)).StatusCode.Should().Be(expected);
    }

    /// <summary>The people of the shared site; the teacher has a route with a proof.</summary>
    public sealed class Routed : SiteFixture
    {
        public int Route { get; private set; }
        public int File { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            await Data.AsSystem().Database.WriteAsync(async db =>
            {
                var person = await db.Users.Where(u => u.Role == Role.Educator).Select(u => u.EducatorId!.Value).SingleAsync();
                var route = new IndividualRoute(person, "ИОМ-2026/0001", RouteBasis.Request, Some.Today);
                var version = db.Open(route, new RouteContent(Some.Today, Some.Today.AddMonths(6)), RouteVersionOrigin.ByHand);
                version.Become(RouteVersionState.Agreeing);
                db.Add(route.Become(RouteStatus.Agreeing, Some.Today, "тест"));
                await db.SaveChangesAsync();
                db.Add(new RouteFile(route.Id, null, person, "справка.pdf", "application/pdf", OwnRoomWorld.Pdf("тело"), "x", DateTime.UnixEpoch, "тест"));
                Route = route.Id;
                return Result.Ok;
            });
            await using var read = Data.Database.Read();
            File = await read.RouteFiles.Select(f => f.Id).SingleAsync();
        }
    }
}
