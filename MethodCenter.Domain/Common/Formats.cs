using System.Globalization;

namespace MethodCenter.Domain.Common;

/// <summary>How numbers and dates look to people, on screen and on paper alike.</summary>
public static class Formats
{
    public const string NoData = "нет данных";

    /// <summary>The one culture of the product; its group separator is a no-break space.</summary>
    public static readonly CultureInfo Russian = CreateRussian();

    /// <summary>«21.11.2026».</summary>
    public static string Date(DateOnly date) => date.ToString("dd.MM.yyyy", Russian);

    /// <summary>«21.11.2026» or an empty string.</summary>
    public static string Date(DateOnly? date) => date is { } day ? Date(day) : "";

    /// <summary>«21 ноября 2026 г.»: in papers.</summary>
    public static string LongDate(DateOnly date) => date.ToString("d MMMM yyyy", Russian) + "\u00A0г.";

    /// <summary>«21.11.2026 14:05» in Moscow time; moments are stored as UTC.</summary>
    public static string Moment(DateTime utc) => utc.AddHours(3).ToString("dd.MM.yyyy HH:mm", Russian);

    /// <summary>«1 080» with a no-break space.</summary>
    public static string Number(long number) => number.ToString("N0", Russian);

    /// <summary>«20,4 %» or «нет данных».</summary>
    public static string Share(Percent share) => share.Tenths is { } tenths ? Tenths(tenths) + " %" : NoData;

    /// <summary>«220 из 1 080».</summary>
    public static string Parts(Percent share) => $"{Number(share.Numerator)} из {Number(share.Denominator)}";

    /// <summary>«20,4» from 204.</summary>
    public static string Tenths(long tenths) => (tenths / 10m).ToString("N1", Russian);

    /// <summary>«0,75» from 75; trailing zeros are dropped.</summary>
    public static string Hundredths(int hundredths) => (hundredths / 100m).ToString("0.##", Russian);

    private static CultureInfo CreateRussian()
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo("ru-RU").Clone();
        culture.NumberFormat.NumberGroupSeparator = " ";
        return CultureInfo.ReadOnly(culture);
    }
}
