namespace MethodCenter.App.Shell;

/// <summary>Addresses of the work with individual routes.</summary>
public static partial class Urls
{
    public const string IndividualRoutes = "/routes";
    public const string IndividualRouteNew = "/routes/new";
    public const string IndividualRouteParameters = "/routes/parameters";
    public const string IndividualRoutesExport = "/routes/export.{format}";

    public static string IndividualRoute(int id) => With(IndividualRoutes, id);

    public static string IndividualRouteEdit(int id) => $"{IndividualRoute(id)}/edit";

    /// <summary>The form of a new route for a person.</summary>
    public static string IndividualRouteFor(int educatorId) => List(IndividualRouteNew, ("person", Text(educatorId)));

    /// <summary>The list, filtered exactly as a number was counted.</summary>
    public static string IndividualRoutesWhere(string? status = null, bool waits = false, bool late = false, int? campaign = null, int? municipality = null, int? organisation = null, int? methodist = null) =>
        List(IndividualRoutes, ("status", status), ("waits", waits ? "1" : null), ("late", late ? "1" : null), ("campaign", Text(campaign)),
            ("municipality", Text(municipality)), ("organisation", Text(organisation)), ("methodist", Text(methodist)));
}
