namespace MethodCenter.App.Shell;

/// <summary>Addresses of the rating and of contests.</summary>
public static partial class Urls
{
    public const string ServiceRating = "/service-rating";
    public const string RatingSchemes = "/service-rating/schemes";
    public const string ServiceContests = "/service-contests";
}
