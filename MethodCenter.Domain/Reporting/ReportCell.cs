using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>A value with its type: a spreadsheet gets real numbers and dates, paper gets <see cref="Display"/>.</summary>
public abstract record ReportCell
{
    public static readonly ReportCell Empty = new EmptyCell();

    /// <summary>As it is read by people: «1 080», «20,4 %», «21.11.2026».</summary>
    public abstract string Display { get; }

    /// <summary>A number with a fixed count of decimals.</summary>
    public static ReportCell Number(decimal value, int decimals = 0) => new NumberCell(value, decimals);

    public static implicit operator ReportCell(string? text) => string.IsNullOrEmpty(text) ? Empty : new TextCell(text);
    public static implicit operator ReportCell(int number) => new NumberCell(number);
    public static implicit operator ReportCell(Percent share) => new ShareCell(share);
    public static implicit operator ReportCell(DateOnly date) => new DateCell(date);
    public static implicit operator ReportCell(DateOnly? date) => date is { } day ? new DateCell(day) : Empty;

    public sealed override string ToString() => Display;
}

/// <summary>Words, codes, names: never a number to a spreadsheet.</summary>
public sealed record TextCell(string Text) : ReportCell
{
    public override string Display => Text;
}

/// <summary>A number.</summary>
/// <param name="Value">In the unit of its column.</param>
/// <param name="Decimals">Digits after the comma, 0 to 4.</param>
public sealed record NumberCell(decimal Value, int Decimals = 0) : ReportCell
{
    public override string Display => ReportNumbers.Format(Value, Decimals);
}

/// <summary>A share kept as N and Z; Z = 0 reads «нет данных».</summary>
public sealed record ShareCell(Percent Share) : ReportCell
{
    public override string Display => Formats.Share(Share);

    /// <summary>«220 из 1 080»; null without data.</summary>
    public string? Parts => Share.HasData ? Formats.Parts(Share) : null;
}

/// <summary>A day.</summary>
public sealed record DateCell(DateOnly Date) : ReportCell
{
    public override string Display => Formats.Date(Date);
}

/// <summary>Nothing to say: not a zero.</summary>
public sealed record EmptyCell : ReportCell
{
    public override string Display => "";
}

/// <summary>Numbers of charts and tables in words.</summary>
public static class ReportNumbers
{
    /// <summary>«1 234,5» with <paramref name="decimals"/> digits, rounded half up, with a typographic minus.</summary>
    public static string Format(decimal value, int decimals = 0)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("N" + decimals.ToString(Formats.Russian), Formats.Russian);
        return rounded < 0 ? "−" + text : text;
    }

    /// <summary>The same with a unit after a no-break space; «нет данных» for null.</summary>
    public static string Format(decimal? value, int decimals, string unit)
    {
        if (value is not { } number) return Formats.NoData;
        return unit.Length == 0 ? Format(number, decimals) : $"{Format(number, decimals)} {unit}";
    }
}
