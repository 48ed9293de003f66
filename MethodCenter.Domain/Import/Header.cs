using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>The recognised heading of a sheet: which column of the file is which column of the definition.</summary>
/// <param name="LastRow">The number of the last heading row; data begin below.</param>
/// <param name="Places">Column key → column of the file, from 0.</param>
/// <param name="Headings">Column of the file → heading as in the file, on one line.</param>
public sealed record Header(
    TableDefinition Definition, int LastRow, IReadOnlyDictionary<string, int> Places, IReadOnlyDictionary<int, string> Headings)
{
    /// <summary>The compared form of each known heading: every row is held against them.</summary>
    internal IReadOnlyDictionary<int, string> Keys { get; } = Places.Values.Where(Headings.ContainsKey).ToDictionary(column => column, column => HeadingKey.Of(Headings[column]));

    /// <summary>Columns recognised by what their headings say, from the left; see <see cref="TableDefinition.IsExtra"/>.</summary>
    public IReadOnlyList<int> Extras { get; init; } = [];

    public bool Has(string key) => Places.ContainsKey(key);

    /// <summary>The heading in the file, or the usual title when the file has no such column.</summary>
    public string HeadingOf(string key) =>
        Places.TryGetValue(key, out var column) ? Headings[column] : Definition.Columns.First(known => known.Key == key).Title;
}

/// <summary>One data row of a recognised sheet.</summary>
public sealed class DataRow(Header header, TableRow row)
{
    public Header Header { get; } = header;

    /// <summary>The number the person sees in the program.</summary>
    public int Number => Row.Number;

    /// <summary>Every cell, for columns that are recognised by content rather than by the definition.</summary>
    public TableRow Row { get; } = row;

    /// <summary>The cell of a column by its key; empty when the file has no such column.</summary>
    public Cell this[string key] => Header.Places.TryGetValue(key, out var column) ? Row[column] : Cell.Empty;

    public bool Has(string key) => Header.Has(key);
}
