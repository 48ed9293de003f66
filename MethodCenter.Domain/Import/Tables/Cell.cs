using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import.Tables;

/// <summary>What stands in a cell, whatever the program it was typed in.</summary>
public enum CellKind : byte
{
    Empty,
    Text,
    Number,
    Date,
    Bool,

    /// <summary>A formula that gave no value: #Н/Д, #REF!, #VALUE!.</summary>
    Error,
}

/// <summary>One cell of a table. Small and immutable; blank text is <see cref="CellKind.Empty"/>.</summary>
public readonly record struct Cell
{
    private readonly string? _text;
    private readonly long _bits;

    private Cell(CellKind kind, string? text, long bits) => (Kind, _text, _bits) = (kind, text, bits);

    public static Cell Empty => default;

    public CellKind Kind { get; }

    public bool IsEmpty => Kind == CellKind.Empty;

    /// <summary>The text as typed (a formula error: its mark); empty for other kinds.</summary>
    public string Text => _text ?? "";

    /// <summary>The number; 0 for other kinds.</summary>
    public double Number => Kind == CellKind.Number ? BitConverter.Int64BitsToDouble(_bits) : 0;

    /// <summary>The moment of a date cell; default for other kinds.</summary>
    public DateTime Date => Kind == CellKind.Date ? new DateTime(_bits, DateTimeKind.Unspecified) : default;

    /// <summary>The answer of a yes/no cell; false for other kinds.</summary>
    public bool Bool => Kind == CellKind.Bool && _bits != 0;

    public static Cell OfText(string? text) => string.IsNullOrWhiteSpace(text) ? default : new(CellKind.Text, text, 0);

    public static Cell OfNumber(double number) => new(CellKind.Number, null, BitConverter.DoubleToInt64Bits(number));

    public static Cell OfDate(DateTime date) => new(CellKind.Date, null, date.Ticks);

    public static Cell OfBool(bool value) => new(CellKind.Bool, null, value ? 1 : 0);

    public static Cell OfError(string mark) => new(CellKind.Error, mark, 0);

    /// <summary>The cell as a person would read it aloud: for messages and for text columns that hold numbers.</summary>
    public string Shown => Kind switch
    {
        CellKind.Empty => "",
        CellKind.Text or CellKind.Error => Text,
        CellKind.Number => Number.ToString("0.###############", CultureInfo.InvariantCulture),
        CellKind.Date => Formats.Date(DateOnly.FromDateTime(Date)),
        CellKind.Bool => Bool ? "да" : "нет",
    };

    public override string ToString() => Shown;
}
