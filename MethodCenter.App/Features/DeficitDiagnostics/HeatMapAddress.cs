using MethodCenter.App.Shared;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>What a map is asked for, as it stands in an address: pages and exports read the same words.</summary>
public sealed class HeatMapAddress(string uri) : QueryAddress(uri)
{
    public HeatMapFilter Filter => new()
    {
        CampaignId = Number("campaign"), On = Day("date"), By = Cut, Group = this["group"],
        SubjectCode = this["subject"], PositionCode = this["position"], MunicipalityId = Number("municipality"),
    };

    public UncoveredCut Uncovered => Word<UncoveredCut>("by") ?? UncoveredCut.Subject;

    /// <summary>The campaign to compare with.</summary>
    public int? With => Number("with");
    public string? Competence => this["competence"];
    public string? Column => this["column"];

    /// <summary>All tested and not only those with a deficit.</summary>
    public bool All => this["all"] == "1";

    /// <summary>Key of the column that rows are sorted by; «total» for the whole.</summary>
    public string? Sort => this["sort"];

    private HeatMapCut? Cut => Word<HeatMapCut>("by");
}
