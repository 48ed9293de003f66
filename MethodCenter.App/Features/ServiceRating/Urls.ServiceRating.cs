using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of the rating and of contests.</summary>
public static partial class Urls
{
    public const string ServiceRating = "/service-rating";
    public const string ServiceRatingExport = "/service-rating/export.{format}";
    public const string RatingSchemes = "/service-rating/schemes";
    public const string RatingSchemeNew = "/service-rating/schemes/new";
    public const string ServiceContests = "/service-contests";
    public const string ServiceContestProtocolRoute = "/service-contests/{id:int}/protocol.{format}";

    public static string RatingScheme(int id) => With(RatingSchemes, id);

    public static string RatingMarks(int schemeId) => $"{RatingScheme(schemeId)}/marks";

    public static string ServiceContest(int id) => With(ServiceContests, id);

    public static string ServiceContestProtocol(int id, string format) => string.Create(CultureInfo.InvariantCulture, $"{ServiceContest(id)}/protocol.{format}");

    /// <summary>The rating by a scheme, opened at a municipality.</summary>
    public static string ServiceRatingBy(int? scheme = null, int? snapshot = null, int? place = null) =>
        List(ServiceRating, ("scheme", Text(scheme)), ("snapshot", Text(snapshot)), ("place", Text(place)));
}
