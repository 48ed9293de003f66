using System.Net;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Smoke;

/// <summary>What a municipal user downloads holds nobody of another municipality.</summary>
public sealed class MunicipalScopeTests(MunicipalScopeTests.DemoField site) : IClassFixture<MunicipalScopeTests.DemoField>
{
    [Theory]
    [InlineData("/educators/export.csv")]
    [InlineData("/educators/export.csv?state=all")]
    [InlineData("/organisations/export.csv")]
    [InlineData("/methodists/export.csv")]
    [InlineData("/assignments/export.csv")]
    [InlineData("/work-journal/export.csv")]
    public async Task Download_ByAMunicipalUser_NamesNobodyOfAnotherMunicipality(string address)
    {
        var client = await site.SignInAsync(Role.MunicipalService);

        var answer = await client.GetAsync(address);

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        var text = await answer.Content.ReadAsStringAsync();
        site.ForeignNames.Where(n => text.Contains(n, StringComparison.Ordinal)).Should().BeEmpty();
        text.Split('\n').Length.Should().BeGreaterThan(1);
    }

    /// <summary>The small demo without a browser.</summary>
    public sealed class DemoField : SiteFixture
    {
        /// <summary>People and organisations of other municipalities, but for namesakes and for methodists, whom a municipality may know.</summary>
        public IReadOnlyList<string> ForeignNames { get; private set; } = [];

        protected override async Task<DemoPeople?> FillAsync()
        {
            var people = (await Data.Get<DemoFiller>().FillAsync(DemoSize.Small)).Value;
            await using var db = Data.Database.Read();
            var all = await db.Educators.Select(e => new { e.LastName, e.FirstName, e.MiddleName, e.MunicipalityId }).ToListAsync();
            var named = all.ConvertAll(e => (Name: $"{e.LastName} {e.FirstName} {e.MiddleName}".Trim(), e.MunicipalityId));
            var known = (await db.Methodists.Select(m => m.FullName).ToListAsync())
                .Concat(named.Where(n => n.MunicipalityId == people.MunicipalityId).Select(n => n.Name)).ToHashSet(StringComparer.Ordinal);
            var schools = await db.Organisations.Where(o => o.MunicipalityId != people.MunicipalityId && o.IsMonitored).Select(o => o.ShortName).ToListAsync();
            ForeignNames = [.. named.Select(n => n.Name).Where(n => n.Contains(' ') && !known.Contains(n)), .. schools];
            return people;
        }
    }
}
