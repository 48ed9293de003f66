using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of figures.</summary>
public static partial class Urls
{
    public const string Monitoring = "/monitoring";
    public const string MonitoringChange = "/monitoring/change";
    public const string MonitoringFeed = "/feed/monitoring.{format}";
    public const string MonitoringExport = "/monitoring/export.{format}";
    public const string MonitoringIndicatorRoute = "/monitoring/indicator/{code}";
    public const string MonitoringPeopleExport = "/monitoring/indicator/{code}/export.{format}";
    public const string MonitoringChangeExport = "/monitoring/change/export.{format}";

    /// <summary>Published regional values for other sites.</summary>
    public static string MonitoringFeedAs(string format) => MonitoringFeed.Replace("{format}", format, StringComparison.Ordinal);

    /// <summary>The figures of a source and a place.</summary>
    /// <param name="at">Key of a source; null: today.</param>
    /// <param name="place">Null: the reader's own place.</param>
    public static string MonitoringAt(string? at, string? place = null) => List(Monitoring, ("at", at), ("place", place));

    /// <summary>One indicator; further conditions as they stand in its address.</summary>
    public static string MonitoringIndicator(string code, params (string Name, string? Value)[] query) => List(IndicatorPath(MonitoringIndicatorRoute, code), query);

    /// <summary>The file of its people.</summary>
    public static string MonitoringPeopleExportOf(string code) => IndicatorPath(MonitoringPeopleExport, code);

    /// <summary>Why an indicator changed between two sources.</summary>
    public static string MonitoringChangeOf(string code, string? from, string? to, string? place) =>
        List(MonitoringChange, ("code", code), ("from", from), ("to", to), ("place", place));

    /// <summary>The card of a method.</summary>
    public static string MonitoringMethodOf(string code) => string.Create(CultureInfo.InvariantCulture, $"{MonitoringMethods}/{Uri.EscapeDataString(code)}");

    private static string IndicatorPath(string template, string code) => template.Replace("{code}", Uri.EscapeDataString(code), StringComparison.Ordinal);
}
