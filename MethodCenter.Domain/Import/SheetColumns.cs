namespace MethodCenter.Domain.Import;

/// <summary>A column of the file and the field it was taken for.</summary>
/// <param name="Heading">As in the file.</param>
/// <param name="Field">In Russian; null where the column is not used.</param>
public sealed record ColumnMatch(string Heading, string? Field);

/// <summary>How the headings of a sheet were understood: for the person who checks the preview.</summary>
/// <param name="Sheet">Its name in the file.</param>
/// <param name="What">What it holds, in Russian.</param>
/// <param name="Columns">In the order of the file.</param>
/// <param name="Absent">Fields that the file has no column for.</param>
public sealed record SheetColumns(string Sheet, string What, IReadOnlyList<ColumnMatch> Columns, IReadOnlyList<string> Absent)
{
    internal static SheetColumns Of(ParsedSheet sheet)
    {
        var (header, known) = (sheet.Header, sheet.Header.Definition.Columns);
        var fields = header.Places.ToDictionary(p => p.Value, p => known.First(c => c.Key == p.Key).Title);
        foreach (var column in header.Extras) fields[column] = ResultHeadings.Parse(header.Headings[column])!.Title;
        return new(
            sheet.Name, header.Definition.Title,
            [.. header.Headings.OrderBy(h => h.Key).Select(h => new ColumnMatch(h.Value, fields.GetValueOrDefault(h.Key)))],
            [.. known.Where(c => !header.Has(c.Key) && !ImportTemplates.IsAlternative(header.Definition, c.Key, header)).Select(c => c.Title)]);
    }
}
