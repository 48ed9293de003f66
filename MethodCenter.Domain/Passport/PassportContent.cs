using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Passport;

/// <summary>What a cell holds.</summary>
public enum PassportCellKind
{
    Text = 1,

    /// <summary>A whole number.</summary>
    Count = 2,

    /// <summary>N of Z in percent.</summary>
    Share = 3,

    /// <summary>N / Z, or a number with a decimal.</summary>
    Ratio = 4,
}

/// <summary>A cell of a passport's table.</summary>
/// <param name="IsPeople">Fewer than five people behind it are hidden from readers of aggregates.</param>
public sealed record PassportCell(PassportCellKind Kind, bool IsPeople = false)
{
    public string? Text { get; init; }

    /// <summary>N, or the count itself.</summary>
    public int? Numerator { get; init; }

    /// <summary>Z.</summary>
    public int? Denominator { get; init; }

    /// <summary>The value in tenths; null is «нет данных».</summary>
    public long? Tenths { get; init; }

    public static PassportCell Of(string? text) => new(PassportCellKind.Text) { Text = text ?? "" };

    public static PassportCell Count(int number, bool isPeople) => new(PassportCellKind.Count, isPeople) { Numerator = number };

    public static PassportCell Share(int numerator, int denominator, bool isPeople) =>
        new(PassportCellKind.Share, isPeople) { Numerator = numerator, Denominator = denominator, Tenths = new Percent(numerator, denominator).Tenths };

    /// <summary>As it is read.</summary>
    public string Display => Kind switch
    {
        PassportCellKind.Text => Text ?? "",
        PassportCellKind.Count => Formats.Number(Numerator ?? 0),
        PassportCellKind.Share => Tenths is { } tenths ? Formats.Tenths(tenths) + "\u00A0%" : Formats.NoData,
        PassportCellKind.Ratio => Tenths is { } tenths ? Formats.Tenths(tenths) : Formats.NoData,
    };

    /// <summary>«220 из 1 080»; null where there is no Z or no data.</summary>
    public string? Parts => Kind is PassportCellKind.Share or PassportCellKind.Ratio && Numerator is { } n && Denominator is > 0 and var z
        ? $"{Formats.Number(n)} из {Formats.Number(z)}" : null;

    /// <summary>For paper and spreadsheets.</summary>
    public ReportCell ToReport() => Kind switch
    {
        PassportCellKind.Count => Numerator ?? 0,
        PassportCellKind.Share => new Percent(Numerator ?? 0, Denominator ?? 0),
        PassportCellKind.Ratio when Tenths is { } tenths => Parts is { } parts ? $"{Formats.Tenths(tenths)} ({parts})" : ReportCell.Number(tenths / 10m, 1),
        PassportCellKind.Text or PassportCellKind.Ratio => Display,
    };
}

/// <summary>A column: words, or figures aligned to the right.</summary>
public sealed record PassportColumn(string Title, bool IsFigure = true, double Weight = 1);

/// <summary>A line of a table.</summary>
/// <param name="Key">Stable within the table, so that editions can be compared.</param>
public sealed record PassportLine(string Key, IReadOnlyList<PassportCell> Cells)
{
    /// <summary>The lines that are parts add up to this one.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Adds up to the total with the other parts.</summary>
    public bool IsPart { get; init; }
}

/// <summary>A table with what it is counted from and for which day.</summary>
public sealed record PassportTable(string Code, string Caption, IReadOnlyList<PassportColumn> Columns, IReadOnlyList<PassportLine> Lines, string Source, DateOnly AsOf);

/// <summary>A text as it stands in the passport.</summary>
/// <param name="At">UTC.</param>
public sealed record PassportWords(string Text, DateTime At, string By);

/// <summary>A section with its figures and its text.</summary>
public sealed record PassportChapter(string Code, string Title, IReadOnlyList<PassportTable> Tables, PassportWords? Words);

/// <summary>The annex of a municipality under the name of the day.</summary>
public sealed record PassportAnnex(int MunicipalityId, string Oktmo, string Name, IReadOnlyList<PassportChapter> Chapters);

/// <summary>Everything that an edition says. Stored as JSON once the edition is sent, and never counted anew after that.</summary>
/// <param name="Format">Of the stored document.</param>
public sealed record PassportContent(int Format, int Number, string Title, DateOnly Day, IReadOnlyList<PassportChapter> Chapters, IReadOnlyList<PassportAnnex> Annexes)
{
    /// <summary>Lines of the head of the paper.</summary>
    public IReadOnlyList<string> Organisation { get; init; } = [];
    public string City { get; init; } = "";
    public string Region { get; init; } = "";

    /// <summary>Number of the snapshot whose indicators stand in it; null: counted of the data on the day.</summary>
    public int? SnapshotNumber { get; init; }
    public string? SnapshotSha256 { get; init; }

    /// <summary>Versions of methods in words.</summary>
    public string Methods { get; init; } = "";
}
