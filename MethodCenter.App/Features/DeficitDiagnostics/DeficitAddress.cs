using MethodCenter.App.Shared;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The filters of the list of deficits as they stand in an address: the page and its export read the same words.</summary>
public sealed class DeficitAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public DeficitFilter Filter => new()
    {
        Text = Typed, CompetenceCode = this["competence"], Group = this["group"], State = Word<DeficitState>("state"), WithClosed = this["closed"] == "1",
        Severity = Number("severity"), MunicipalityId = Number("municipality"), OrganisationId = Number("organisation"), SubjectCode = this["subject"],
        Source = Word<EvidenceSource>("source"), LeastPriority = Number("priority"), IsLowResults = this["low"] == "1", CampaignId = Number("campaign"), EducatorId = Number("educator"),
    };
}
