using MethodCenter.App.Shared;
using MethodCenter.Domain.Recommendations;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>The filters of the list of recommendations as they stand in an address: the page, its export and its paper read the same words.</summary>
public sealed class RecommendationAddress(string uri) : QueryAddress(uri)
{
    public RecommendationFilter Filter => new()
    {
        SnapshotId = Number("snapshot"), MunicipalityId = Number("municipality"), Code = this["code"], State = Word<RecommendationState>("state"), IsLate = this["late"] == "1",
    };
}
