using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>A sheet of a wanted kind, met while a file is read forward.</summary>
public sealed class FoundSheet
{
    private readonly List<TableRow> _read;
    private readonly IEnumerator<TableRow> _rest;

    internal FoundSheet(string name, Header header, List<TableRow> read, IEnumerator<TableRow> rest) =>
        (Name, Header, _read, _rest) = (name, header, read, rest);

    public string Name { get; }

    public Header Header { get; }

    /// <summary>The first rows above the heading: titles that name the date or the level.</summary>
    public IEnumerable<string> Titles => _read.TakeWhile(row => row.Number < Header.LastRow)
        .SelectMany(row => row.Cells).Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text);

    /// <summary>The data rows, without blank and service ones; can be taken once, while the search stands on this sheet.</summary>
    public IEnumerable<DataRow> DataRows()
    {
        foreach (var row in AllRows())
        {
            if (row.Number > Header.LastRow && !ServiceRows.Is(row, Header)) yield return new DataRow(Header, row);
        }
    }

    private IEnumerable<TableRow> AllRows()
    {
        foreach (var row in _read) yield return row;
        while (_rest.MoveNext()) yield return _rest.Current;
    }
}

/// <summary>
/// Walks a file once and gives its sheets of the wanted kinds in order. When the walk is over and nothing was found,
/// <see cref="Refusal"/> says why. Walk it inside <see cref="UnreadableTableException.Catch{T}"/>.
/// </summary>
/// <param name="file">Opened.</param>
/// <param name="definitions">What is wanted.</param>
/// <param name="others">What it might be instead: a sheet that fits one of these better is not taken.</param>
public sealed class SheetFinder(TableFile file, IReadOnlyList<TableDefinition> definitions, IReadOnlyList<TableDefinition>? others = null)
{
    private (string Sheet, HeaderSearch Search)? _nearest;
    private bool _found;

    /// <summary>What the first sheet of another kind is; null when there was none.</summary>
    public TableDefinition? Stranger { get; private set; }

    /// <summary>Sheets that describe one campaign, read downwards; found only where they are wanted.</summary>
    public List<CampaignSheet> Passports { get; } = [];

    /// <summary>Whether such sheets are wanted.</summary>
    public bool TakesPassports { get; init; }

    /// <summary>Null while something was found.</summary>
    public DomainError? Refusal => (_found, _nearest) switch
    {
        (true, _) => null,
        (false, { } near) => ImportErrors.NoColumns(near.Sheet, near.Search.Missing, near.Search.Matched == 0 ? [] : near.Search.Seen),
        _ => ImportErrors.NoSheets(string.Join(", ", definitions.Select(definition => definition.Title))),
    };

    public IEnumerable<FoundSheet> Sheets(CancellationToken ct)
    {
        (_nearest, _found, Stranger) = (null, false, null);
        foreach (var sheet in file.Sheets)
        {
            using var rows = sheet.Rows(ct).GetEnumerator();
            var first = new List<TableRow>();
            while (first.Count <= HeaderFinder.Depth && rows.MoveNext()) first.Add(rows.Current);
            if (first.Count == 0) continue;
            if (TakesPassports && CampaignPassport.IsOne(first))
            {
                Passports.Add(CampaignPassport.Read(sheet.Name, first.Concat(Rest(rows))));
                continue;
            }
            if (Best(sheet.Name, first) is not { } header) continue;
            _found = true;
            yield return new FoundSheet(sheet.Name, header, first, rows);
        }
    }

    private static IEnumerable<TableRow> Rest(IEnumerator<TableRow> rows)
    {
        while (rows.MoveNext()) yield return rows.Current;
    }

    private Header? Best(string sheet, List<TableRow> first)
    {
        var searches = definitions.Select(definition => HeaderFinder.Find(first, definition)).ToList();
        foreach (var search in searches)
        {
            if (_nearest is null || search.Matched > _nearest.Value.Search.Matched) _nearest = (sheet, search);
        }
        var own = searches.Where(search => search.Header is not null).MaxBy(search => search.Matched);
        var other = (others ?? []).Select(definition => HeaderFinder.Find(first, definition)).Where(search => search.Header is not null).MaxBy(search => search.Matched);
        if (other is null || other.Matched <= searches.Max(search => search.Matched)) return own?.Header;
        Stranger ??= other.Header!.Definition;
        return null;
    }
}
