using System.Globalization;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Shell;

public static partial class Urls
{
    public const string OrganisationNew = "/organisations/new";

    /// <summary>A first screen on a day: today leaves no trace in the address.</summary>
    public static string HomeOn(DateOnly? day, DashboardFigure? figure = null) =>
        List(Home, ("day", Iso(day)), ("figure", figure?.ToString().ToLowerInvariant()));

    /// <summary>The table of municipalities as a file.</summary>
    public static string MunicipalitiesExport(string format, DateOnly day) => List($"{Municipalities}/export.{format}", ("day", Iso(day)));

    /// <summary>The file of a list: the same query string as the list itself.</summary>
    public static string OrganisationsExport(string format, string query) => $"{Organisations}/export.{format}{query}";

    /// <summary>The list of organisations by a filter, as <c>OrganisationAddress</c> reads it.</summary>
    public static string OrganisationsBy(OrganisationFilter filter, DateOnly today) => List(Organisations,
        ("municipality", Text(filter.MunicipalityId)), ("type", filter.Type), ("level", filter.Level),
        ("locality", Word(filter.Locality)), ("monitored", YesNo(filter.IsMonitored)), ("lowresults", YesNo(filter.HasLowResults)),
        ("service", Word(filter.Service)), ("site", Word(filter.Site)), ("methodist", YesNo(filter.HasMethodist)),
        ("open", YesNo(filter.IsOpen)), ("day", Past(filter.Day, today)));

    /// <summary>The list of educators by a filter of a figure, as <c>EducatorAddress</c> reads it.</summary>
    public static string EducatorsBy(EducatorFilter filter, DateOnly today) => List(Educators,
        ("municipality", Text(filter.MunicipalityId)), ("organisation", Text(filter.OrganisationId)),
        ("group", filter.PostGroup switch { PostGroup.Teaching => "t", PostGroup.Managing => "m", PostGroup.Other => "other", null => null }),
        ("kind", Word(filter.HomeKind)), ("gap", Word(filter.Gap)), ("young", Flag(filter.IsYoung)),
        ("methodist", YesNo(filter.HasMethodist)), ("leave", Flag(filter.IsOnLeave)),
        ("diagnosed", YesNo(filter.IsDiagnosed)), ("deficits", Flag(filter.HasOpenDeficits)), ("route", YesNo(filter.HasRoute)),
        ("regional", Flag(filter.HasRegionalMethodist)), ("counted", Flag(filter.IsCounted)), ("day", Past(filter.Day, today)));

    /// <summary>The list of methodists by a filter of a figure.</summary>
    public static string MethodistsBy(MethodistFilter filter, DateOnly today) => List(Methodists,
        ("level", Word(filter.Level)), ("municipality", Text(filter.MunicipalityId)), ("term", Word(filter.Term)),
        ("admissible", YesNo(filter.IsAdmissible)), ("load", Word(filter.Load)), ("assigned", Flag(filter.IsAssigned)),
        ("date", Past(filter.On, today)));

    /// <summary>A day as addresses write it: 2026-06-30.</summary>
    public static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Past(DateOnly? day, DateOnly today) => day == today ? null : Iso(day);

    private static string? YesNo(bool? value) => value switch { true => "yes", false => "no", null => null };

    private static string? Flag(bool value) => value ? "1" : null;

    private static string? Word<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
