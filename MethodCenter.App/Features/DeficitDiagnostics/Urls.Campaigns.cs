namespace MethodCenter.App.Shell;

/// <summary>Addresses of the framework, the scales, the campaigns and their plans.</summary>
public static partial class Urls
{
    public const string Competences = "/diagnostics/competences";
    public const string Scales = "/diagnostics/scales";
    public const string Campaigns = "/diagnostics/campaigns";
    public const string CampaignsExport = "/diagnostics/campaigns/export.{format}";
    public const string CampaignPeopleExportRoute = "/diagnostics/campaigns/{id:int}/people/export.{format}";
    public const string CampaignPeoplePrintRoute = "/diagnostics/campaigns/{id:int}/people/print";

    public static string Campaign(int id) => With(Campaigns, id);

    /// <summary>One version of the framework.</summary>
    public static string CompetencesOf(int version) => List(Competences, ("version", Text(version)));

    /// <summary>The people of a campaign, filtered exactly as a figure was counted.</summary>
    public static string CampaignPeople(int id, string? state = null, string? mark = null, bool mustPass = false, int? municipality = null) =>
        List($"{Campaign(id)}/people", ("state", state), ("mark", mark), ("must", mustPass ? "1" : null), ("municipality", Text(municipality)));

    /// <summary>The heat map of one campaign.</summary>
    public static string CampaignHeatMap(int id) => List("/diagnostics/heat-map", ("campaign", Text(id)));

    internal static string CampaignPeopleExport(int id) => $"{Campaign(id)}/people/export.{{format}}";

    internal static string CampaignPeoplePrint(int id, string presentUri) => $"{Campaign(id)}/people/print" + new Uri(presentUri).Query;
}
