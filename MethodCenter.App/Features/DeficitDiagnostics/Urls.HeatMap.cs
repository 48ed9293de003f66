using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of heat maps, of deficits without a programme and of the personal sheet.</summary>
public static partial class Urls
{
    public const string HeatMap = "/diagnostics/heat-map";
    public const string HeatMapExport = "/diagnostics/heat-map/export.{format}";
    public const string HeatMapPeople = "/diagnostics/heat-map/people";
    public const string HeatMapPeopleExport = "/diagnostics/heat-map/people/export.{format}";
    public const string WithoutProgramme = "/diagnostics/without-programme";
    public const string WithoutProgrammeExport = "/diagnostics/without-programme/export.{format}";
    public const string WithoutProgrammePeople = "/diagnostics/without-programme/people";
    public const string WithoutProgrammePeopleExport = "/diagnostics/without-programme/people/export.{format}";
    public const string ResultSheetRoute = "/educators/{id:int}/result-sheet";

    /// <summary>The map of a campaign.</summary>
    public static string HeatMapOf(int campaign) => List(HeatMap, ("campaign", Text(campaign)));

    /// <summary>The personal sheet of results as a file: «pdf», «docx» or «html».</summary>
    public static string ResultSheet(int educator, int campaign, string format) =>
        List(string.Create(CultureInfo.InvariantCulture, $"/educators/{educator}/result-sheet"), ("campaign", Text(campaign)), ("format", format));

    /// <summary>The card of professional growth of a person.</summary>
    internal static string HeatMapProfile(int educator) => string.Create(CultureInfo.InvariantCulture, $"/educators/{educator}/profile");
}
