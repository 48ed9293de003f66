using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>Columns of the table of values.</summary>
public enum HandColumn
{
    Numerator = 1,
    Denominator = 2,
    Value = 3,
    Note = 4,
}

/// <summary>A line of the table as it is typed: texts, so that a slip stays to be seen.</summary>
public sealed class HandGridRow(HandLine line)
{
    public HandLine Line => line;
    public string Numerator { get; set; } = line.Figure.Numerator?.ToString(CultureInfo.InvariantCulture) ?? "";
    public string Denominator { get; set; } = line.Figure.Denominator?.ToString(CultureInfo.InvariantCulture) ?? "";
    public string Value { get; set; } = line.Figure.Numerator is null && line.Figure.Value is { } number ? number.ToString("0.####", Formats.Russian) : "";
    public string Note { get; set; } = line.Note ?? "";

    public string this[HandColumn column]
    {
        get => column switch
        {
            HandColumn.Numerator => Numerator,
            HandColumn.Denominator => Denominator,
            HandColumn.Value => Value,
            HandColumn.Note => Note,
        };
        set => _ = column switch
        {
            HandColumn.Numerator => Numerator = value,
            HandColumn.Denominator => Denominator = value,
            HandColumn.Value => Value = value,
            HandColumn.Note => Note = value,
        };
    }

    /// <summary>N and Z are typed: the value follows from them.</summary>
    public bool HasParts => Numerator.Trim().Length > 0 || Denominator.Trim().Length > 0;

    /// <summary>What N and Z give; empty where they do not make a number yet.</summary>
    public string Computed(string unit) => Whole(Numerator) is { } n && Whole(Denominator) is { } z && HandRule.ValueOf(n, z, unit) is { } value ? MethodTerms.Plain(value) : "";

    /// <summary>The typed line as a cell, or what is wrong with it.</summary>
    public (HandCell? Cell, string? Error) Read()
    {
        foreach (var text in new[] { Numerator, Denominator })
            if (text.Trim().Length > 0 && Whole(text) is null) return (null, HandTexts.NotWhole(line.Place, text.Trim()));
        if (!HasParts && Value.Trim().Length > 0 && Number(Value) is null) return (null, HandTexts.NotNumber(line.Place, Value.Trim()));
        return (new HandCell
        {
            MunicipalityId = line.MunicipalityId, Version = line.Version, Numerator = Whole(Numerator), Denominator = Whole(Denominator), Value = HasParts ? null : Number(Value), Note = Note,
        }, null);
    }

    /// <summary>«1 080», «12,5», «12.5», «70 %»; null for anything else.</summary>
    internal static decimal? Number(string text)
    {
        var tidy = new string([.. text.Where(c => !char.IsWhiteSpace(c))]).TrimEnd('%').Replace(',', '.').Replace('−', '-');
        return decimal.TryParse(tidy, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    internal static int? Whole(string text) => Number(text) is { } number && number == decimal.Truncate(number) && number is > int.MinValue and < int.MaxValue ? (int)number : null;
}

/// <summary>A place with what a pasted column gives it.</summary>
public sealed record HandPasted(HandGridRow Row, string? Numerator, string? Denominator, string? Value);

/// <summary>Puts a column copied from a spreadsheet to the lines of the table: by names where there are any, else in order. Pure.</summary>
public static class HandPaste
{
    /// <summary>All lines, or the reason why none.</summary>
    /// <param name="text">As the clipboard gives it: lines, cells parted by tabs.</param>
    /// <param name="column">Where a single column of numbers goes.</param>
    /// <param name="rows">Lines that the user may write, the region among them.</param>
    public static (IReadOnlyList<HandPasted> Lines, string? Error) Read(string? text, HandColumn column, IReadOnlyList<HandGridRow> rows)
    {
        var lines = (text ?? "").Replace("\r", "", StringComparison.Ordinal).Split('\n').Select(l => l.Split('\t').Select(c => c.Trim()).ToArray()).ToList();
        while (lines.Count > 0 && lines[^1].All(c => c.Length == 0)) lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0) return ([], HandTexts.PasteNothing);
        var named = rows.ToDictionary(r => SearchKey.Of(r.Line.Place), StringComparer.Ordinal);
        var isNamed = lines.Any(l => named.ContainsKey(SearchKey.Of(l[0])));
        List<HandPasted> pasted = [];
        var inOrder = isNamed ? [] : InOrder(lines.Count, rows);
        if (!isNamed && inOrder.Count == 0) return ([], HandTexts.PasteCount(lines.Count, rows.Count(r => r.Line.MunicipalityId is not null)));
        for (var i = 0; i < lines.Count; i++)
        {
            // With names, a heading and municipalities that are not in the table are passed over.
            var row = isNamed ? named.GetValueOrDefault(SearchKey.Of(lines[i][0])) : inOrder[i];
            if (row is null) continue;
            if (pasted.Exists(p => p.Row == row)) return ([], HandTexts.PasteTwice(row.Line.Place));
            var (one, error) = Take(row, isNamed ? lines[i][1..] : lines[i], column, i + 1);
            if (error is not null) return ([], error);
            pasted.Add(one!);
        }
        return (pasted, null);
    }

    /// <summary>Writes what was read into the table.</summary>
    public static void Apply(IEnumerable<HandPasted> pasted)
    {
        foreach (var (row, numerator, denominator, value) in pasted)
        {
            if (numerator is not null) row.Numerator = numerator;
            if (denominator is not null) row.Denominator = denominator;
            if (value is not null) (row.Numerator, row.Denominator, row.Value) = ("", "", value);
        }
    }

    /// <summary>As many lines as municipalities, or as many as lines of the table; nothing where it fits neither.</summary>
    private static List<HandGridRow> InOrder(int lines, IReadOnlyList<HandGridRow> rows)
    {
        if (lines == rows.Count) return [.. rows];
        List<HandGridRow> places = [.. rows.Where(r => r.Line.MunicipalityId is not null)];
        return lines == places.Count ? places : [];
    }

    private static (HandPasted? One, string? Error) Take(HandGridRow row, string[] cells, HandColumn column, int line)
    {
        if (cells.Length is 0 or > 2) return (null, HandTexts.PasteWide(line));
        foreach (var cell in cells.Where(c => c.Length > 0))
        {
            if (HandGridRow.Number(cell) is null) return (null, HandTexts.NotNumber(row.Line.Place, cell));
            if ((cells.Length == 2 || column is not HandColumn.Value) && HandGridRow.Whole(cell) is null) return (null, HandTexts.NotWhole(row.Line.Place, cell));
        }
        if (cells.Length == 2) return (new(row, cells[0], cells[1], null), null);
        return (column switch
        {
            HandColumn.Numerator => new HandPasted(row, cells[0], null, null),
            HandColumn.Denominator => new HandPasted(row, null, cells[0], null),
            _ => new HandPasted(row, null, null, cells[0]),
        }, null);
    }
}
