using System.Net;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>The files of the map and the personal sheet over a real site with one campaign.</summary>
public sealed class HeatMapDownloadTests(HeatMapDownloadTests.Diagnosed site) : IClassFixture<HeatMapDownloadTests.Diagnosed>
{
    [Theory]
    [InlineData("/diagnostics/heat-map/export.xlsx", Role.CentreStaff)]
    [InlineData("/diagnostics/heat-map/export.csv", Role.Observer)]
    [InlineData("/diagnostics/heat-map/people/export.csv?competence=SUB.1", Role.MunicipalService)]
    [InlineData("/diagnostics/without-programme/export.xlsx", Role.Observer)]
    [InlineData("/diagnostics/without-programme/people/export.csv?competence=SUB.1", Role.CentreStaff)]
    [InlineData("/reports/diagnostics.docx?campaign=MAT-2026-03", Role.CentreStaff)]
    public async Task Download_Allowed_IsNotStored(string address, Role role)
    {
        using var client = await site.SignInAsync(role);

        var answer = await client.GetAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
    }

    [Theory]
    [InlineData("/diagnostics/heat-map/export.exe", Role.CentreStaff)]
    [InlineData("/diagnostics/heat-map/export.xlsx", Role.Educator)]
    [InlineData("/diagnostics/heat-map/export.xlsx?campaign=999", Role.CentreStaff)]
    [InlineData("/diagnostics/heat-map/people/export.csv?competence=SUB.1", Role.Observer)]
    [InlineData("/diagnostics/heat-map/people/export.csv?competence=SUB.1", Role.OrganisationCoordinator)]
    [InlineData("/diagnostics/heat-map/people/export.csv?competence=NONE", Role.CentreStaff)]
    [InlineData("/diagnostics/without-programme/people/export.csv?competence=SUB.1", Role.Observer)]
    [InlineData("/diagnostics/without-programme/export.csv", Role.Auditor)]
    [InlineData("/reports/diagnostics.docx?campaign=NONE", Role.CentreStaff)]
    public async Task Download_UnknownOrForbidden_IsNotFound(string address, Role role)
    {
        using var client = await site.SignInAsync(role);

        (await client.GetAsync(address)).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Sheet_OwnScope_IsAFileAndAForeignOneAnswersAsAnAbsentOne()
    {
        using var centre = await site.SignInAsync(Role.CentreStaff);
        using var luga = await site.SignInAsync(Role.MunicipalService);

        var file = await centre.GetAsync(Urls.ResultSheet(site.Tosno, site.Campaign, "docx"));

        (file.StatusCode, file.Headers.CacheControl!.NoStore).Should().Be((HttpStatusCode.OK, true));
        file.Content.Headers.ContentDisposition!.FileNameStar.Should().NotContain("Петров");
        (await luga.GetAsync(Urls.ResultSheet(site.Tosno, site.Campaign, "docx"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await luga.GetAsync(Urls.ResultSheet(99_999, site.Campaign, "docx"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await centre.GetAsync(Urls.ResultSheet(site.Tosno, site.Campaign, "exe"))).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Export_SmallGroup_LeavesAsWords()
    {
        using var client = await site.SignInAsync(Role.CentreStaff);

        var csv = await client.GetStringAsync("/diagnostics/heat-map/export.csv");

        csv.Should().Contain("менее 5").And.NotContain("100,0 %");
    }

    /// <summary>The people of the shared site, diagnosed.</summary>
    public sealed class Diagnosed : SiteFixture
    {
        public int Campaign { get; private set; }

        /// <summary>Somebody of Тосно.</summary>
        public int Tosno { get; private set; }

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Campaign = await Data.AsSystem().AddCampaignAsync();
            await Data.Database.WriteAsync(async db =>
            {
                var people = await db.Educators.ToListAsync();
                Tosno = people.Single(p => p.LastName == "Петров").Id;
                db.AddRange(people.Select(p => SomeDiagnostics.Attempt(Campaign, p, HeatMapWorld.Weak)));
                return Result.Ok;
            });
            await using var read = Data.Database.Read();
            await Data.AddDeficitsAsync("SUB.1", await read.Educators.ToListAsync());
        }
    }
}
