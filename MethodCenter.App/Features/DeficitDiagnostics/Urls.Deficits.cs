using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of deficits and profiles.</summary>
public static partial class Urls
{
    public const string Deficits = "/deficits";
    public const string DeficitsExport = "/deficits/export.{format}";
    public const string OwnProfile = "/me/profile";

    /// <summary>The diagnostic profile of a person.</summary>
    public static string Profile(int educator) => string.Create(CultureInfo.InvariantCulture, $"{Educators}/{educator}/profile");

    /// <summary>The list of deficits, filtered exactly as a number was counted.</summary>
    public static string DeficitsWhere(int? municipality = null, int? organisation = null, string? competence = null, string? state = null, int? campaign = null) =>
        List(Deficits, ("municipality", Text(municipality)), ("organisation", Text(organisation)), ("competence", competence), ("state", state), ("campaign", Text(campaign)));
}
