using MethodCenter.App.Reports;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.Domain.Import;

namespace MethodCenter.App.Features.Import;

/// <summary>Empty forms as workbooks: the headings of the definitions that will read them.</summary>
internal static class ImportForms
{
    public static RenderedFile Xlsx(ImportKind kind, DateOnly day)
    {
        using var book = new XlsxBook();
        foreach (var sheet in ImportTemplates.Of(kind))
        {
            var widths = sheet.Headings.Select(h => Math.Clamp(h.Length + 3.0, 10, 34)).ToList();
            book.Add(new XlsxSheet(sheet.Name, widths) { HeadRow = 1, IsLandscape = true }, rows => rows.Head(sheet.Headings));
        }
        var title = ImportTexts.Form(kind);
        return new(book.Save(title, day), ReportFiles.Xlsx, ReportFiles.NameOf(title, day, "xlsx"));
    }
}
