namespace MethodCenter.App.Reports.Spreadsheets;

/// <summary>Sends a list as the file that was asked for: never kept by a browser or a proxy.</summary>
public static class ListFile
{
    /// <summary>The formats that a list has.</summary>
    public static bool IsKnown(string format) => format is "xlsx" or "csv";

    /// <param name="http">The request; its end ends the work.</param>
    /// <param name="format">A known one.</param>
    /// <param name="day">The day of the list.</param>
    /// <param name="table">The list.</param>
    public static IResult Send(HttpContext http, string format, DateOnly day, ExportTable table)
    {
        http.Response.Headers.CacheControl = "no-store";
        var file = format == "xlsx" ? ListExport.Xlsx(table, day, http.RequestAborted) : ListExport.Csv(table, day, http.RequestAborted);
        return Results.File(file.Content, file.ContentType, file.FileName);
    }
}
