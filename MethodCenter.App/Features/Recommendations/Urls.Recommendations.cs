namespace MethodCenter.App.Shell;

/// <summary>Addresses of recommendations.</summary>
public static partial class Urls
{
    public const string Recommendations = "/recommendations";
    public const string RecommendationsPropose = "/recommendations/propose";
    public const string RecommendationsExport = "/recommendations/export.{format}";
    public const string RecommendationsPaperRoute = "/recommendations/paper.{format}";

    public static string Recommendation(int id) => With(Recommendations, id);

    /// <summary>What the rules propose for a snapshot.</summary>
    public static string RecommendationsProposeFor(int? snapshot) => List(RecommendationsPropose, ("snapshot", Text(snapshot)));

    /// <summary>The list, filtered exactly as a number was counted.</summary>
    public static string RecommendationsWhere(int? snapshot = null, int? municipality = null, string? code = null, string? state = null, bool late = false) =>
        List(Recommendations, ("snapshot", Text(snapshot)), ("municipality", Text(municipality)), ("code", code), ("state", state), ("late", late ? "1" : null));

    /// <summary>The paper of a snapshot: for one municipality, or the whole packet.</summary>
    public static string RecommendationsPaper(string format, int snapshot, int? municipality) =>
        List(RecommendationsPaperRoute.Replace("{format}", format, StringComparison.Ordinal), ("snapshot", Text(snapshot)), ("municipality", Text(municipality)));

    /// <summary>The people and organisations behind a figure of a snapshot.</summary>
    public static string RecommendationEvidence(string code, int snapshot, int? municipality) =>
        MonitoringIndicator(code, ("at", Frozen(snapshot)), ("place", Text(municipality)));
}
