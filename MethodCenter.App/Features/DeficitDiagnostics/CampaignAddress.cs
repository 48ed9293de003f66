using MethodCenter.App.Shared;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The filters of campaigns and their people as they stand in an address: pages, exports and papers read the same words.</summary>
public sealed class CampaignAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public CampaignFilter Campaigns => new()
    {
        Text = Typed,
        State = Word<CampaignState>("state"),
        IsOfficial = this["official"] switch { "yes" => true, "no" => false, _ => null },
        Year = Number("year"),
    };

    public PlanFilter PeopleOf(int campaignId) => new(campaignId)
    {
        Text = Typed,
        State = Word<PassingState>("state"),
        Mark = Word<PlanMark>("mark"),
        MustPass = this["must"] == "1",
        MunicipalityId = Number("municipality"),
        OrganisationId = Number("organisation"),
    };
}
