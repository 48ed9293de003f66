namespace MethodCenter.App.Shell;

/// <summary>Addresses of methods and of indicators kept by hand.</summary>
public static partial class Urls
{
    public const string MonitoringMethods = "/monitoring/methods";
    public const string MonitoringMethodsExport = "/monitoring/methods/export.{format}";
    public const string MonitoringMethodsPaper = "/monitoring/methods/paper.{format}";
    public const string HandIndicators = "/monitoring/other";
    public const string HandIndicatorsExport = "/monitoring/other/export.{format}";
    public const string HandValuesExportRoute = "/monitoring/other/{id:int}/values.{format}";

    /// <summary>The card of an indicator by its code: «П1′» is escaped.</summary>
    public static string MonitoringMethod(string code, DateOnly? on = null) =>
        List($"{MonitoringMethods}/{Uri.EscapeDataString(code)}", ("on", on?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    public static string HandIndicator(int id, DateOnly? on = null) =>
        List(With(HandIndicators, id), ("on", on?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    /// <summary>Values of all days as a file.</summary>
    public static string HandValuesExport(int id, DateOnly on, string format) =>
        List($"{With(HandIndicators, id)}/values.{format}", ("on", on.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
