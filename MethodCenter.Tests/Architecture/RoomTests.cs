using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using MethodCenter.Domain;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace MethodCenter.Tests.Architecture;

/// <summary>Who may know whom, and who may open the database.</summary>
public sealed partial class RoomTests
{
    /// <summary>Files that may drop the scope filter by name, each with its reason.</summary>
    private static readonly Dictionary<string, string> FilterDroppers = new(StringComparer.Ordinal)
    {
        ["MethodCenter.Domain/Data/AuditTrail.cs"] = "the chain of the journal is one for all",
        ["MethodCenter.Domain/Data/RegistryStamp.cs"] = "the number of the last line only",
        ["MethodCenter.Domain/Data/PeopleOutsideScope.cs"] = "tells only whether a number is taken",
        ["MethodCenter.Domain/Registry/EducatorBeyondScope.cs"] = "tells only whether rows are hidden, and names the methodist of a visible person",
        ["MethodCenter.Domain/Data/MethodistsOutsideScope.cs"] = "ids of statuses in force, nothing of them",
        ["MethodCenter.Domain/Reporting/DashboardQueries.cs"] = "aggregates without names",
        ["MethodCenter.Domain/MethodicalAsset/AssetTotals.cs"] = "a load as a bare number, and the name of a methodist of visible people",
        ["MethodCenter.Domain/MethodicalAsset/Contingent.cs"] = "aggregates without names",
        ["MethodCenter.Domain/MethodicalAsset/AssetFacts.cs"] = "aggregates without names",
        ["MethodCenter.Domain/Reporting/MunicipalityReportQueries.cs"] = "the region's share beside a municipality's",
        ["MethodCenter.Domain/DeficitDiagnostics/DeficitSettler.cs"] = "brings the deficits of the very people whose evidence this act changed into agreement",
        ["MethodCenter.Domain/DeficitDiagnostics/CampaignReading.cs"] = "counts of passing without names, and for a coordinator who of the own staff passed, without results",
        ["MethodCenter.Domain/DeficitDiagnostics/HeatMapWindow.cs"] = "aggregates without names",
        ["MethodCenter.Domain/LowResultsSchools/SchoolCoverageReading.cs"] = "counts of a school's teachers, without names",
        ["MethodCenter.Domain/Programmes/EffectQueries.cs"] = "aggregates without names",
        ["MethodCenter.Domain/Programmes/TeamQueries.cs"] = "aggregates without names for those who see aggregates only",
        ["MethodCenter.Domain/Programmes/EnrolmentCounts.cs"] = "counts without names, and names of organisations that host internships",
        ["MethodCenter.Domain/Events/PublicEventQueries.cs"] = "events that their keepers opened to the world, without people",
        ["MethodCenter.Domain/Events/EventCounts.cs"] = "counts without names",
        ["MethodCenter.Domain/Events/EventQueue.cs"] = "moves the oldest of the waiting list to a free seat, whoever it is",
        ["MethodCenter.Domain/IndividualRoutes/RouteOpening.cs"] = "numbers of routes, to give the next one",
        ["MethodCenter.Domain/MethodicalAsset/ForecastReading.cs"] = "ids, terms and bare numbers: whoever else looks after a visible person",
        ["MethodCenter.Domain/Mentoring/MentorLoad.cs"] = "how many mentees a visible mentor has, wherever they are",
        ["MethodCenter.Domain/Mentoring/MentorOfferQueries.cs"] = "names and subjects of mentors who consented to be shown to those who look for one",
        ["MethodCenter.Domain/Monitoring/PastScope.cs"] = "figures of the region; people and small cells are taken out before anything leaves the room",
        ["MethodCenter.Domain/Monitoring/MonitoringReading.cs"] = "facts of the region for figures",
        ["MethodCenter.Domain/Monitoring/DevelopmentReading.cs"] = "facts of the region for figures",
        ["MethodCenter.Domain/Monitoring/AssetReading.cs"] = "facts of the region for figures",
        ["MethodCenter.Domain/Passport/PassportReading.cs"] = "counts of the region and its municipalities without names",
        ["MethodCenter.Domain/Passport/PassportQueries.cs"] = "which municipalities have written their annexes",
        ["MethodCenter.Domain/ServiceRating/RatingQueries.cs"] = "points of all municipal services, without people",
        ["MethodCenter.Domain/Staging/StagingTotals.cs"] = "loads of visible methodists and mentors as bare numbers",
        ["MethodCenter.Domain/Reporting/MentoringReportReading.cs"] = "aggregates without names",
        ["MethodCenter.Domain/Data/DatabaseVerification.cs"] = "verification reads everything and shows no names",
    };

    private static readonly Assembly Domain = typeof(MethodCenterDb).Assembly;
    private static readonly Assembly App = Assembly.Load("MethodCenter.App");

    [Fact]
    public void Domain_KnowsNeitherAspNetNorTheUiKit() =>
        Domain.GetReferencedAssemblies().Select(a => a.Name!)
            .Should().NotContain(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                || n.StartsWith("Radzen", StringComparison.Ordinal) || n.StartsWith("Microsoft.Playwright", StringComparison.Ordinal));

    /// <summary>Helpers may be handed a context by whoever holds the door; nothing that the container builds may ask for one.</summary>
    [Fact]
    public void OnlyTheDoor_OpensAContext()
    {
        var services = new ServiceCollection().AddMethodCenterDomain(new DatabaseOptions(), new SnilsVault(new byte[32]));
        var built = services.Select(s => s.ImplementationType).OfType<Type>().Concat(App.GetTypes());
        var offenders = built.Where(t => t.Namespace != typeof(MethodCenterDb).Namespace)
            .Where(t => Injected(t).Any(p => typeof(DbContext).IsAssignableFrom(p) || p == typeof(ContextSource)))
            .Select(t => t.FullName);

        offenders.Should().BeEmpty();
    }

    [Fact]
    public void NoEntityOrContext_ReachesAPage()
    {
        var pages = Repository.Sources("MethodCenter.App/Features", ".cs", ".razor")
            .Where(f => f.Lines.Any(l => l.Contains("MethodCenterDb", StringComparison.Ordinal) || l.Contains("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)));

        pages.Select(p => p.Path).Should().BeEmpty();
    }

    [Fact]
    public void TheScopeFilter_IsDroppedOnlyInTheAllowedFiles()
    {
        var droppers = Repository.Sources("MethodCenter.Domain", ".cs").Concat(Repository.Sources("MethodCenter.App", ".cs", ".razor"))
            .Where(f => f.Lines.Any(l => l.Contains("IgnoreQueryFilters", StringComparison.Ordinal) || l.Contains("PastScope.Of(", StringComparison.Ordinal)))
            .Select(f => f.Path);

        droppers.Should().BeSubsetOf(FilterDroppers.Keys);
    }

    [Fact]
    public void RawSql_StandsOnlyInTheDataRoom()
    {
        var files = Repository.Sources("MethodCenter.Domain", ".cs").Concat(Repository.Sources("MethodCenter.App", ".cs", ".razor"))
            .Where(f => !f.Path.StartsWith("MethodCenter.Domain/Data/", StringComparison.Ordinal))
            .Where(f => f.Lines.Any(l => RawSql().IsMatch(l)))
            .Select(f => f.Path);

        files.Should().BeEmpty();
    }

    [Fact]
    public void Features_DoNotKnowEachOthersPages()
    {
        var offenders = App.GetTypes()
            .Where(t => t.Namespace?.StartsWith("MethodCenter.App.Features.", StringComparison.Ordinal) == true)
            .SelectMany(t => Injected(t).Select(i => (Type: t, Uses: i)))
            .Where(u => u.Uses.Namespace?.StartsWith("MethodCenter.App.Features.", StringComparison.Ordinal) == true && u.Uses.Namespace != u.Type.Namespace)
            .Select(u => $"{u.Type.FullName} → {u.Uses.FullName}");

        offenders.Should().BeEmpty();
    }

    [Fact]
    public async Task Model_HasNoPendingMigrationOnEitherDatabase()
    {
        await using var sqlite = new ContextSource(new DatabaseOptions { Path = "unused.db" }).New();
        await using var postgres = new ContextSource(new DatabaseOptions { Provider = "postgres", Connection = "Host=localhost" }).New();

        sqlite.Database.HasPendingModelChanges().Should().BeFalse();
        postgres.Database.HasPendingModelChanges().Should().BeFalse();
    }

    private static IEnumerable<Type> Injected(Type type)
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var parameters = type.GetConstructors(All).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType);
        var properties = type.GetProperties(All)
            .Where(p => p.CustomAttributes.Any(a => a.AttributeType.Name == "InjectAttribute")).Select(p => p.PropertyType);
        return parameters.Concat(properties);
    }

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery|CreateCommand\()")]
    private static partial Regex RawSql();
}
