using System.Globalization;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of the reports.</summary>
public static partial class Urls
{
    public const string ReportFileRoute = "/reports/{name}.{format}";
    public const string ReportPrintRoute = "/reports/{name}/print";

    public const string ReportPacketRoute = "/reports/{name}/municipalities.{format}.zip";

    /// <summary>A report about each municipality in one archive.</summary>
    public static string ReportPacket(string name, string format, DateOnly date) => List($"/reports/{name}/municipalities.{format}.zip", ("date", Day(date)));

    /// <summary>The page of reports with one chosen.</summary>
    public static string Report(string name, DateOnly? date = null, int? municipality = null, string? campaign = null) =>
        List(Reports, ("name", name), ("date", Day(date)), ("municipality", Text(municipality)), ("campaign", campaign));

    public static string ReportFile(string name, string format, DateOnly date, int? municipality, string? campaign = null) =>
        List($"/reports/{name}.{format}", ("date", Day(date)), ("municipality", Text(municipality)), ("campaign", campaign));

    public static string ReportPrint(string name, DateOnly date, int? municipality, string? campaign = null) =>
        List($"/reports/{name}/print", ("date", Day(date)), ("municipality", Text(municipality)), ("campaign", campaign));

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
