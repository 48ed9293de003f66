using System.Globalization;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of what watches over the asset: the forecast, the absences, the load.</summary>
public static partial class Urls
{
    public const string Forecast = "/methodists/forecast";
    public const string Absences = "/methodists/absences";
    public const string LoadWatch = "/methodists/load";
    public const string ForecastExport = "/methodists/forecast/export.{format}";
    public const string AbsencesExport = "/methodists/absences/export.{format}";
    public const string LoadWatchExport = "/methodists/load/export.{format}";

    /// <summary>Those whom a methodist leaves without cover, within the days of the forecast.</summary>
    public static string ForecastLeft(int methodist, int days) =>
        List(Forecast, ("days", Text(days)), ("view", "left"), ("methodist", Text(methodist)));

    public static string AbsencesOf(int methodist) => List(Absences, ("methodist", Text(methodist)));

    /// <summary>The load of a level, or of the municipal methodists of a municipality.</summary>
    public static string LoadWatchOf(MethodistLevel level, int? municipality) =>
        List(LoadWatch, ("level", level.ToString().ToLowerInvariant()), ("municipality", Text(municipality)));

    /// <summary>A new choice of methodists for those left without one.</summary>
    public static string Replace(TargetKind kind) => List(NewStaging, ("kind", kind is TargetKind.Organisations ? "schools" : "educators"));

    /// <summary>Who stands in for an absent methodist.</summary>
    public static string Substitute(int absence) => List(NewStaging, ("kind", "substitution"), ("absence", absence.ToString(CultureInfo.InvariantCulture)));
}
