using System.Globalization;
using System.Text;

namespace MethodCenter.App.Reports;

/// <summary>Names and types of files that leave the site.</summary>
public static class ReportFiles
{
    private const int LongestStem = 80;
    private const string DefaultStem = "Отчёт";

    public const string Csv = "text/csv; charset=utf-8";
    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static string ContentTypeOf(ReportFormat format) => format switch
    {
        ReportFormat.Pdf => "application/pdf",
        ReportFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ReportFormat.Xlsx => Xlsx,
        ReportFormat.Html => "text/html; charset=utf-8",
    };

    /// <summary>«pdf», «docx», «xlsx» or «html».</summary>
    public static string ExtensionOf(ReportFormat format) => format switch
    {
        ReportFormat.Pdf => "pdf",
        ReportFormat.Docx => "docx",
        ReportFormat.Xlsx => "xlsx",
        ReportFormat.Html => "html",
    };

    /// <summary>The format of a file by its extension, with or without a dot; null when it is none of the four.</summary>
    public static ReportFormat? FormatOf(string extension) =>
        Enum.GetValues<ReportFormat>().Cast<ReportFormat?>()
            .FirstOrDefault(f => ExtensionOf(f!.Value).Equals(extension.TrimStart('.'), StringComparison.OrdinalIgnoreCase));

    /// <summary>«Отчёт о методическом активе 2026-11-21.pdf»: no separators of paths, no control characters, never empty.</summary>
    public static string NameOf(string kind, DateOnly date, string extension)
    {
        var stem = new StringBuilder(kind.Length);
        foreach (var letter in kind)
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '–' or '«' or '»' or '№' or ',') stem.Append(letter);
            else if (stem.Length > 0 && stem[^1] != ' ') stem.Append(' ');
        }
        if (stem.Length > LongestStem) stem.Length = LongestStem;
        var name = stem.ToString().Trim();
        return string.Create(CultureInfo.InvariantCulture, $"{(name.Length == 0 ? DefaultStem : name)} {date:yyyy-MM-dd}.{extension}");
    }
}
