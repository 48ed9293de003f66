namespace MethodCenter.Domain.Passport;

/// <summary>A number of the passport wherever it stands: the same number in two tables has one key.</summary>
/// <param name="Owner">The municipality; 0: the region.</param>
internal readonly record struct PassportCellKey(int Owner, string Table, string Line, int Column);

/// <summary>Numbers that add up.</summary>
internal sealed record PassportSum(IReadOnlyList<PassportCellKey> Parts, PassportCellKey Total)
{
    public IEnumerable<PassportCellKey> All => Parts.Append(Total);
}

/// <summary>All numbers about people in a passport, and which of them follow from others.</summary>
internal sealed class PassportCellKeys
{
    public const int Region = 0;

    private const string Indicator = "indicator";
    private const string AllPeople = "all-people";
    private const string Total = "Итого";
    private static readonly HashSet<string> IndicatorTables = ["learning", "diagnosis", "support", "structures", "low", "events-held", "development", "main"];

    private readonly Dictionary<string, int> _places;

    public PassportCellKeys(PassportContent content)
    {
        _places = content.Annexes.ToDictionary(a => a.Oktmo, a => a.MunicipalityId, StringComparer.Ordinal);
        foreach (var chapter in content.Chapters) Gather(chapter, Region);
        foreach (var annex in content.Annexes)
        {
            foreach (var chapter in annex.Chapters) Gather(chapter, annex.MunicipalityId);
        }
        var across = Cells.Keys.Where(k => k.Owner != Region).GroupBy(k => k with { Owner = Region }).Where(g => Cells.ContainsKey(g.Key));
        Sums.AddRange(across.Select(g => new PassportSum([.. g], g.Key)));
    }

    public Dictionary<PassportCellKey, PassportCell> Cells { get; } = [];
    public List<PassportSum> Sums { get; } = [];

    public PassportCellKey KeyOf(int owner, PassportTable table, PassportLine line, int column) => (table.Code, line.Key) switch
    {
        ("main-places", _) => new(PlaceOf(line.Key), Indicator, table.Columns[column].Title.Split(',')[0], 0),
        ("places", _) when column == 2 => new(PlaceOf(line.Key), "staff", "Педагогические работники (T)", 0),
        ("places", _) when column == 3 => new(PlaceOf(line.Key), "staff", "Управленческие кадры (M)", 0),
        ("places", _) => new(PlaceOf(line.Key), "places", "", column),
        ("categories", Total) => new(owner, "staff", "Педагогические работники (T)", 0),
        ("staff" or "ages" or "service", Total) => new(owner, AllPeople, "", 0),
        ("staff", _) => new(owner, "staff", line.Key, 0),
        _ when IndicatorTables.Contains(table.Code) => new(owner, Indicator, line.Key, 0),
        _ => new(owner, table.Code, line.Key, column),
    };

    private int PlaceOf(string oktmo) => _places.GetValueOrDefault(oktmo, Region);

    private void Gather(PassportChapter chapter, int owner)
    {
        foreach (var table in chapter.Tables)
        {
            foreach (var line in table.Lines)
            {
                for (var i = 0; i < line.Cells.Count; i++)
                {
                    if (line.Cells[i].IsPeople) Cells.TryAdd(KeyOf(owner, table, line, i), line.Cells[i]);
                }
            }
            if (table.Lines.FirstOrDefault(l => l.IsTotal) is { } total) Sums.AddRange(SumsOf(owner, table, total));
        }
    }

    private IEnumerable<PassportSum> SumsOf(int owner, PassportTable table, PassportLine total) => Enumerable.Range(0, total.Cells.Count)
        .Where(i => total.Cells[i].IsPeople)
        .Select(i => new PassportSum([.. table.Lines.Where(l => l.IsPart).Select(l => KeyOf(owner, table, l, i))], KeyOf(owner, table, total, i)));
}
