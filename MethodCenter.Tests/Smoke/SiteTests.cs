using System.Net;
using FluentAssertions;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Smoke;

/// <summary>The site as a whole: headers, settings, keys, health, errors, the journal as a file.</summary>
[Collection(SharedSite.Name)]
public sealed class SiteTests(SiteFixture site)
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/health")]
    [InlineData("/favicon.svg")]
    public async Task EveryAnswer_CarriesTheSecurityHeaders(string path)
    {
        var headers = (await site.NewClient().GetAsync(path)).Headers;

        var policy = string.Join(" ", headers.GetValues("Content-Security-Policy"));
        policy.Should().Contain("default-src 'self'").And.Contain("script-src 'self';").And.Contain("frame-ancestors 'none'")
            .And.Contain("base-uri 'self'").And.Contain("form-action 'self'").And.NotContain("unsafe-eval");
        headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        headers.Should().ContainKey("Permissions-Policy");
    }

    [Fact]
    public async Task OutsideDevelopment_TheBrowserIsToldToUseTlsOnly()
    {
        using var client = site.CreateClient(new() { BaseAddress = new Uri("https://methodcenter.example") });

        (await client.GetAsync("/health")).Headers.Should().ContainKey("Strict-Transport-Security");
    }

    [Fact]
    public async Task Pages_AreNotKeptInCaches() =>
        (await (await site.SignInAsync(Role.CentreStaff)).GetAsync("/")).Headers.CacheControl!.NoStore.Should().BeTrue();

    [Fact]
    public void RootSettings_AreRead() => site.Services.GetRequiredService<CentreHead>().Founder.Should().StartWith("Комитет");

    [Fact]
    public async Task Keys_AreForTheirOwnerAlone()
    {
        await site.SignInAsync(Role.CentreStaff);

        if (OperatingSystem.IsWindows()) return;
        Directory.GetFiles(site.KeysDirectory, "key-*.xml").Should().NotBeEmpty()
            .And.OnlyContain(f => OperatingSystem.IsWindows() || File.GetUnixFileMode(f) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task Health_SaysNothingButOk() => (await site.NewClient().GetStringAsync("/health")).Should().Be("ok");

    [Fact]
    public async Task UnknownAddress_ForASignedInUser_IsAPageWithStatus404()
    {
        var answer = await (await site.SignInAsync(Role.CentreStaff)).GetAsync("/no-such-page");

        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("<!DOCTYPE html>");
    }

    [Fact]
    public async Task Journal_AsAFile_IsForAdministratorsAndAuditors()
    {
        using var auditor = await site.SignInAsync(Role.Auditor);
        using var staff = await site.SignInAsync(Role.CentreStaff);

        var csv = await auditor.GetAsync(Urls.Audit + "/export.csv?action=SignedIn");
        var xlsx = await auditor.GetAsync(Urls.Audit + "/export.xlsx");
        var refused = await staff.GetAsync(Urls.Audit + "/export.csv");

        csv.StatusCode.Should().Be(HttpStatusCode.OK);
        csv.Headers.CacheControl!.NoStore.Should().BeTrue();
        (await csv.Content.ReadAsStringAsync()).Should().Contain(AccessTerms.Of(AuditAction.SignedIn)).And.NotContain(AccessTerms.Of(AuditAction.Created));
        (await xlsx.Content.ReadAsByteArrayAsync()).Should().StartWith(new byte[] { (byte)'P', (byte)'K' });
        refused.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await auditor.GetAsync(Urls.Audit + "/export.exe")).StatusCode.Should().Be(HttpStatusCode.NotFound);
    }
}
