using System.Globalization;
using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>
/// Cells read as values, by the rules for files from municipalities: whatever the program made of the value, number or
/// text, with hyphens, no-break spaces or lost zeros. Every answer is a value, blank, or a reason.
/// </summary>
public static partial class CellValues
{
    private static readonly HashSet<string> Blanks = ["-", "–", "—", "--", "Н/Д", "НЕТ ДАННЫХ"];
    private static readonly HashSet<string> Yes = ["ДА", "+", "1", "V", "√", "✓", "✔", "X", "Х", "ИСТИНА", "TRUE", "ЕСТЬ", "Д", "YES"];
    private static readonly HashSet<string> No = ["НЕТ", "-", "–", "—", "0", "ЛОЖЬ", "FALSE", "ОТСУТСТВУЕТ", "Н", "NO"];

    /// <summary>Trimmed, spaces of every kind collapsed, control characters out; null when nothing is left.</summary>
    public static string? Tidy(string? text, int longest = 1000)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (text.Length <= longest && IsTidy(text)) return text;
        var clean = new string([.. text.Select(ch => char.IsWhiteSpace(ch) || ch == '\u00A0' ? ' ' : ch)
            .Where(ch => !char.IsControl(ch) && ch is not ('\u00AD' or '\u200B' or '\uFEFF'))]);
        var tidy = Spaces().Replace(clean, " ").Trim();
        return tidy.Length == 0 ? null : tidy.Length > longest ? tidy[..longest] : tidy;
    }

    /// <summary>Most cells are: then nothing need be copied.</summary>
    private static bool IsTidy(string text)
    {
        if (text[0] == ' ' || text[^1] == ' ') return false;
        for (var i = 0; i < text.Length; i++)
        {
            var ch = text[i];
            if (ch == ' ' ? text[i - 1] == ' ' : char.IsWhiteSpace(ch) || char.IsControl(ch) || ch is '\u00AD' or '\u200B' or '\uFEFF') return false;
        }
        return true;
    }

    /// <summary>Text; «-» alone is blank.</summary>
    public static string? Text(Cell cell, int longest = 1000) =>
        Tidy(cell.Shown, longest) is { } text && !IsBlankMark(text) ? text : null;

    /// <summary>Text as it stands, «-» included: for columns where it means something.</summary>
    public static string? RawText(Cell cell) => Tidy(cell.Shown);

    /// <summary>A formula error: of the program itself, or the mark left by it in a csv.</summary>
    public static bool IsError(Cell cell) => cell.Kind == CellKind.Error || (cell.Kind == CellKind.Text && MayBeError(cell.Text) && ErrorMark().IsMatch(cell.Text.Trim()));

    private static bool MayBeError(string text) => text.Length < 20 && (text.Contains('#', StringComparison.Ordinal) || text.Contains(':', StringComparison.Ordinal));

    /// <summary>СНИЛС: eleven digits; a number has lost its leading zeros and gets them back, a text has not (samples, «Правила»).</summary>
    public static Parsed<Snils> Snils(Cell cell)
    {
        if (Text(cell) is not { } text) return Parsed<Snils>.Empty;
        var isNumber = cell.Kind == CellKind.Number && text.All(char.IsAsciiDigit)
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        var snils = isNumber ? Common.Snils.FromNumber(long.Parse(text, CultureInfo.InvariantCulture)) : Common.Snils.Parse(text);
        return snils is null ? Parsed<Snils>.Bad("неверное контрольное число или длина") : Parsed<Snils>.Of(snils);
    }

    /// <summary>ИНН of an organisation: ten digits with a right check digit.</summary>
    public static Parsed<string> Inn(Cell cell) => Code(cell, 10, TaxNumbers.IsInn);

    /// <summary>ОГРН: thirteen digits with a right check digit.</summary>
    public static Parsed<string> Ogrn(Cell cell) => Code(cell, 13, TaxNumbers.IsOgrn);

    private static Parsed<string> Code(Cell cell, int length, Func<string, bool> isRight)
    {
        if (Text(cell) is not { } text) return Parsed<string>.Empty;
        var digits = text.Split('/')[0].Replace(" ", "", StringComparison.Ordinal).Trim('\'');
        if (cell.Kind == CellKind.Number) digits = digits.PadLeft(length, '0');
        return isRight(digits) ? Parsed<string>.Of(digits) : Parsed<string>.Bad("неверное контрольное число");
    }

    /// <summary>The eight digits of an ОКТМО, a number or text around them; other text is a reason.</summary>
    public static Parsed<string> Oktmo(Cell cell)
    {
        if (Text(cell) is not { } text) return Parsed<string>.Empty;
        var found = OktmoDigits().Match(text.Replace(" ", "", StringComparison.Ordinal));
        return found.Success ? Parsed<string>.Of(found.Value[..8]) : Parsed<string>.Bad("неизвестный код ОКТМО");
    }

    /// <summary>A number with a decimal comma or point; «1 080», «0,75 ст.», «67 %».</summary>
    public static Parsed<decimal> Number(Cell cell)
    {
        if (cell.Kind == CellKind.Number && Math.Abs(cell.Number) < 1e15) return Parsed<decimal>.Of((decimal)cell.Number);
        if (Text(cell) is not { } text) return Parsed<decimal>.Empty;
        if (Plain(text) is { } quick) return Parsed<decimal>.Of(quick);
        var plain = Unit().Replace(text, "").Replace(" ", "", StringComparison.Ordinal).Replace(',', '.');
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Parsed<decimal>.Of(number)
            : Parsed<decimal>.Bad("не число");
    }

    /// <summary>Up to nine digits with at most one comma or point, as most numbers are; null leaves the text to the slower way.</summary>
    private static decimal? Plain(string text)
    {
        if (text.Length > 10) return null;
        var (number, decimals, dots) = (0, 0, 0);
        foreach (var ch in text)
        {
            if (ch is ',' or '.') dots++;
            else if (char.IsAsciiDigit(ch)) (number, decimals) = ((number * 10) + ch - '0', decimals + dots);
            else return null;
            if (dots > 1 || number > 99_999_999) return null;
        }
        return char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]) ? new decimal(number, 0, 0, false, (byte)decimals) : null;
    }

    public static Parsed<int> Whole(Cell cell)
    {
        var number = Number(cell);
        if (!number.HasValue) return new Parsed<int>(0, number.Reason, false);
        return decimal.Truncate(number.Value) == number.Value && Math.Abs(number.Value) <= int.MaxValue
            ? Parsed<int>.Of((int)number.Value)
            : Parsed<int>.Bad("не целое число");
    }

    /// <summary>«да», «нет», «+», «-», «1», «0», «v», «х».</summary>
    public static Parsed<bool> YesNo(Cell cell)
    {
        if (cell.Kind == CellKind.Bool) return Parsed<bool>.Of(cell.Bool);
        if (RawText(cell) is not { } text) return Parsed<bool>.Empty;
        var key = SearchKey.Of(text).TrimEnd('.');
        if (Yes.Contains(key)) return Parsed<bool>.Of(true);
        return No.Contains(key) ? Parsed<bool>.Of(false) : Parsed<bool>.Bad("ожидается «да» или «нет»");
    }

    /// <summary>A real date, a serial number of a spreadsheet, or text; see <see cref="DateTexts"/>.</summary>
    public static Parsed<DateOnly> Date(Cell cell)
    {
        if (cell.Kind == CellKind.Date) return Parsed<DateOnly>.Of(DateOnly.FromDateTime(cell.Date));
        if (cell.Kind == CellKind.Number) return OfSerial(cell.Number);
        if (Text(cell) is not { } text || DateTexts.MeansNoDate(text)) return Parsed<DateOnly>.Empty;
        return DateTexts.Parse(text) is { } date ? Parsed<DateOnly>.Of(date) : Parsed<DateOnly>.Bad("не разобрана");
    }

    /// <summary>Serial numbers from 1 January 1901 to 2099; a smaller one is a year or a count, not a date.</summary>
    private static Parsed<DateOnly> OfSerial(double serial) =>
        serial is >= 367 and < 73_051 && serial is not (>= 1901 and <= 2099)
            ? Parsed<DateOnly>.Of(DateOnly.FromDateTime(DateTime.FromOADate(serial)))
            : Parsed<DateOnly>.Bad("не разобрана");

    private static bool IsBlankMark(string text) => text.Length <= 10 && text[0] is '-' or '–' or '—' or 'н' or 'Н' && Blanks.Contains(text.ToUpperInvariant());

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^#(N/A|Н/Д|REF!|ССЫЛКА!|VALUE!|ЗНАЧ!|NAME\?|ИМЯ\?|DIV/0!|ДЕЛ/0!|NUM!|ЧИСЛО!|NULL!|ПУСТО!|SPILL!|CALC!|ERROR!?)$|^(Err|Ошибка):\d{3}$", RegexOptions.IgnoreCase)]
    private static partial Regex ErrorMark();

    [GeneratedRegex(@"(?<![0-9])[0-9]{8}([0-9]{3})?(?![0-9])")]
    private static partial Regex OktmoDigits();

    [GeneratedRegex(@"\s*(%|ст\.?|ставк[аи]|ставок|ч\.?|час(а|ов)?|чел\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();
}
