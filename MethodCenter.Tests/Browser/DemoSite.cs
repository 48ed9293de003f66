using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Browser;

/// <summary>The real site over the small demo: every list, card and report has something to show.</summary>
public sealed class DemoSite : BrowserSite
{
    /// <summary>Whom the accounts stand for.</summary>
    public DemoPeople People { get; private set; } = null!;

    /// <summary>Somebody of another municipality than the accounts' one.</summary>
    public int ForeignEducatorId { get; private set; }

    /// <summary>A regional methodist whose term has not run out.</summary>
    public int MethodistId => People.MethodistId;

    /// <summary>The route of the demo teacher that is being walked.</summary>
    public int RouteId { get; private set; }

    protected override async Task<DemoPeople?> FillAsync()
    {
        // The demo ends on the day on which the site is looked at, as it does at the first start.
        Data.Clock.MoveTo(TimeProvider.System.Today());
        People = (await Data.Get<DemoFiller>().FillAsync(DemoSize.Small)).Value;
        await using var db = Data.Database.Read();
        ForeignEducatorId = await db.Educators.Where(e => e.MunicipalityId != People.MunicipalityId).OrderBy(e => e.Id).Select(e => e.Id).FirstAsync();
        RouteId = await db.Routes.Where(r => r.EducatorId == People.TeacherId && r.Status == RouteStatus.Ongoing).Select(r => r.Id).FirstAsync();
        return People;
    }
}

/// <summary>Tests that only look share one demonstration.</summary>
[CollectionDefinition(Name)]
public sealed class SharedDemo : ICollectionFixture<DemoSite>
{
    public const string Name = "demo site";
}
