using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>
/// Rows below the heading that are not data: numbers of columns (1, 2, 3 …), «Итого», «Всего», «Среднее», the heading
/// repeated on the next page, signatures and dates under the table. A data row with mistakes is not one of them.
/// </summary>
internal static partial class ServiceRows
{
    public static bool Is(TableRow row, Header header)
    {
        if (IsPlainlyData(row)) return IsRepeatedHeading(row, header);
        var filled = row.Cells.Where(cell => !cell.IsEmpty).ToList();
        return filled.Count == 0 || IsNumbering(filled) || IsOnlyNumber(row, header) || IsTotal(filled) || IsSignature(filled)
            || IsRepeatedHeading(row, header);
    }

    /// <summary>Most rows: three cells of words and more than four filled are neither a total nor a signature, a long first cell is no number of a column.</summary>
    private static bool IsPlainlyData(TableRow row)
    {
        var (filled, words, first) = (0, 0, 0);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cell = row[column];
            if (cell.IsEmpty) continue;
            if (filled++ == 0) first = cell.Kind == CellKind.Text ? cell.Text.Length : 0;
            if (words < 3 && cell.Kind == CellKind.Text && !IsFigure(cell.Text)) words++;
            if (filled > 4 && words == 3) return first > 4;
        }
        return false;
    }

    /// <summary>«1 2 3 4 …», perhaps after «А Б» of statistical forms.</summary>
    private static bool IsNumbering(List<Cell> filled)
    {
        if (filled.Count < 3 || filled[0].Shown.Length > 4 || filled[^1].Shown.Length > 6) return false;
        var numbers = filled.SkipWhile(cell => cell.Shown.Trim() is "А" or "Б" or "В").Select(cell => cell.Shown.Trim()).ToList();
        if (numbers.Count < 3 || !int.TryParse(numbers[0], out var next) || next is not (0 or 1 or 2)) return false;
        foreach (var text in numbers)
        {
            if (!int.TryParse(text, out var number) || number != next) return false;
            next++;
        }
        return true;
    }

    /// <summary>A line numbered beforehand and never filled: a number in a column that is none of the known ones.</summary>
    private static bool IsOnlyNumber(TableRow row, Header header)
    {
        if (row.Cells.Count(cell => !cell.IsEmpty) != 1) return false;
        var filled = Enumerable.Range(0, row.Cells.Count).Where(column => !row[column].IsEmpty).ToList();
        return filled is [var only] && !header.Places.Values.Contains(only) && int.TryParse(row[only].Shown.Trim().TrimEnd('.'), out _);
    }

    private static bool IsTotal(List<Cell> filled)
    {
        var words = filled.Where(cell => cell.Kind == CellKind.Text && !IsFigure(cell.Text)).Take(3).ToList();
        return words is { Count: 1 or 2 } && Total().IsMatch(SearchKey.Of(words[0].Text));
    }

    private static bool IsFigure(string text)
    {
        foreach (var ch in text)
        {
            if (!char.IsDigit(ch) && !char.IsWhiteSpace(ch) && ch is not (',' or '.' or '%' or '-')) return false;
        }
        return true;
    }

    private static bool IsSignature(List<Cell> filled)
    {
        if (filled.Count > 4 || filled.Any(cell => cell.Kind is CellKind.Number or CellKind.Bool)) return false;
        var first = SearchKey.Of(filled[0].Shown);
        if (Executor().IsMatch(first)) return true;
        var all = SearchKey.Of(string.Join(' ', filled.Select(cell => cell.Shown)));
        return Chief().IsMatch(first) && Hand().IsMatch(all);
    }

    private static bool IsRepeatedHeading(TableRow row, Header header)
    {
        var (same, other) = (0, 0);
        foreach (var (column, key) in header.Keys)
        {
            if (IsHeading(row[column], key)) same++;
            else if (++other * 2 >= header.Keys.Length) return false;
        }
        return same >= 2;
    }

    /// <summary>The first two letters tell most cells apart before the whole is brought into its compared form.</summary>
    private static bool IsHeading(Cell cell, string key)
    {
        if (cell.Kind != CellKind.Text || key.Length == 0) return false;
        var text = cell.Text.AsSpan().TrimStart();
        return MayBegin(text[0], key[0]) && (text.Length < 2 || key.Length < 2 || !char.IsLetter(text[1]) || MayBegin(text[1], key[1])) && HeadingKey.Of(cell.Text) == key;
    }

    /// <summary>A letter or a figure stays in the compared form; other signs may vanish or become a word.</summary>
    private static bool MayBegin(char written, char compared)
    {
        if (!char.IsLetterOrDigit(written)) return true;
        var upper = char.ToUpperInvariant(written);
        return upper == compared || (upper == 'Ё' && compared == 'Е') || (upper is 'N' && compared == 'Н');
    }

    [GeneratedRegex(@"^(ИТОГО|ИТОГ|ВСЕГО|СРЕДНЕЕ|СРЕДНИЙ|В СРЕДНЕМ)(\s|:|,|\.|$)")]
    private static partial Regex Total();

    [GeneratedRegex(@"^(ИСП\.|ИСП:|ИСПОЛНИТЕЛЬ(:|\s|,|$)|ОТВЕТСТВЕНН(ЫЙ|АЯ) (ИСПОЛНИТЕЛЬ|ЗА)|ДАТА (СОСТАВЛЕНИЯ|ЗАПОЛНЕНИЯ|ПОДПИСАНИЯ)|М\. ?П\.|ПОДПИСЬ(:|\s|_|$)|/?\(?ПОДПИСЬ|ТЕЛ\.|ТЕЛЕФОН|«?_+»?)")]
    private static partial Regex Executor();

    [GeneratedRegex(@"^(РУКОВОДИТЕЛЬ|ДИРЕКТОР|ПРЕДСЕДАТЕЛЬ|НАЧАЛЬНИК|ЗАВЕДУЮЩ(ИЙ|АЯ)|ЗАМЕСТИТЕЛЬ|ЗАМ\.|И\.О\.|ГЛАВНЫЙ|СПЕЦИАЛИСТ|СОСТАВИЛ|ПРОВЕРИЛ|УТВЕРЖДАЮ|МЕТОДИСТ)")]
    private static partial Regex Chief();

    [GeneratedRegex(@"ПОДПИСЬ|_{3}|/|(^|\s)[А-Я]\. ?[А-Я]\.")]
    private static partial Regex Hand();
}
