using MethodCenter.App.Shared;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>The filters of routes as they stand in an address: the page and its export read the same words.</summary>
public sealed class RouteAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public RouteFilter Filter => new()
    {
        Text = Typed,
        Status = Word<RouteStatus>("status"),
        OnlyActive = this["active"] == "1",
        Basis = Word<RouteBasis>("basis"),
        CampaignId = Number("campaign"),
        MunicipalityId = Number("municipality"),
        OrganisationId = Number("organisation"),
        MethodistId = Number("methodist"),
        IsLate = this["late"] == "1",
        WaitsForMe = this["waits"] == "1",
        Share = Word<RouteShare>("share"),
        From = Day("from"),
        Until = Day("until"),
    };
}
