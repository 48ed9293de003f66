using System.Globalization;
using System.Text.RegularExpressions;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import;

/// <summary>A column of a wide file of results: one competence or one task.</summary>
/// <param name="Task">Number of the task; null where the column is a competence as a whole.</param>
/// <param name="Code">Code of the competence; null where a task does not name it.</param>
/// <param name="Max">Greatest score; null where the heading does not say.</param>
public sealed record ResultHeading(string? Task, string? Code, decimal? Max)
{
    /// <summary>In Russian, for the view of columns.</summary>
    public string Title => string.Join(", ", new[]
    {
        Task is null ? $"компетенция {Code}" : $"задание {Task}", Task is null || Code is null ? null : $"компетенция {Code}", Max is { } max ? $"максимум {ResultHeadings.Shown(max)}" : null,
    }.Where(part => part is not null));
}

/// <summary>
/// Reads headings of wide files: «MET.3 Оценивание (макс. 12)», «Задание 1 (макс. 3)», «З1». The code stands at the beginning, in Latin letters or in
/// Cyrillic ones that look alike; the greatest score at the end.
/// </summary>
public static partial class ResultHeadings
{
    private const string Cyrillic = "АВЕЁКМНОРСТУХІЅ";
    private const string Latin = "ABEEKMHOPCTYXIS";

    /// <summary>Null for a heading that is neither a competence nor a task.</summary>
    public static ResultHeading? Parse(string heading)
    {
        if (heading.Length < 2 || !(char.IsLetter(heading[0]) || heading[0] == '№') || !heading.Any(char.IsAsciiDigit)) return null;
        var text = Tidy(heading);
        if (Derived().IsMatch(text)) return null;
        if (TaskAtStart().Match(text) is { Success: true } task) return new(NumberOf(task), CodeIn(text[task.Length..]), MaxIn(text));
        return CodeAtStart().IsMatch(Latinised(text)) ? new(null, CodeIn(text), MaxIn(text)) : null;
    }

    /// <summary>«met.3», «МЕТ.3» (Cyrillic), «MET 3», «MET-3» as «MET.3»; other text in upper case.</summary>
    public static string Code(string text)
    {
        var plain = Latinised(Tidy(text));
        var match = LooseCode().Match(plain);
        return match.Success ? $"{match.Groups[1].Value}.{match.Groups[2].Value}" : plain;
    }

    /// <summary>«Задание № 3а», «З3а», «3а» as «3А».</summary>
    public static string Task(string text)
    {
        var tidy = Tidy(text);
        return TaskAtStart().Match(tidy) is { Success: true } task ? NumberOf(task) : tidy.TrimEnd('.').Replace(',', '.');
    }

    /// <summary>«12», «2,5».</summary>
    internal static string Shown(decimal points) => points.ToString("0.##", Formats.Russian);

    private static string NumberOf(Match task) => task.Groups[1].Value.Replace(',', '.');

    private static string? CodeIn(string text) =>
        CodeAnywhere().Match(Latinised(text)) is { Success: true } found ? $"{found.Groups[1].Value}.{found.Groups[2].Value}" : null;

    private static decimal? MaxIn(string text)
    {
        var named = NamedMax().Match(text);
        var match = named.Success ? named : BracketedMax().Match(text);
        return match.Success ? decimal.Parse(match.Groups[1].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null;
    }

    private static string Tidy(string text) => SearchKey.Of(text.Replace('№', ' '));

    /// <summary>Letters that look alike are one: people type codes with either keyboard.</summary>
    private static string Latinised(string text) => string.Create(text.Length, text, (to, from) =>
    {
        for (var i = 0; i < from.Length; i++) to[i] = Cyrillic.IndexOf(from[i], StringComparison.Ordinal) is var at and >= 0 ? Latin[at] : from[i];
    });

    /// <summary>A share or a level of a competence is worked out here, never read.</summary>
    [GeneratedRegex(@"%|ПРОЦЕНТ|УРОВЕН|ДОЛЯ ВЫПОЛНЕНИЯ")]
    private static partial Regex Derived();

    [GeneratedRegex(@"^(?!MAKC|MAX)[A-Z]{2,5}\. ?\d{1,2}(?![\d.]\d)")]
    private static partial Regex CodeAtStart();

    [GeneratedRegex(@"(?<![A-Z])(?!MAKC|MAX)([A-Z]{2,5})\. ?(\d{1,2})(?!\d)")]
    private static partial Regex CodeAnywhere();

    [GeneratedRegex(@"^([A-Z]{2,5})[ ._-]*(\d{1,2})(?!\d)")]
    private static partial Regex LooseCode();

    [GeneratedRegex(@"^(?:ЗАДАНИЕ|ЗАДАЧА|ЗАД|ВОПРОС|З|ЗАДАНИЯ|TASK)[ ._-]*(\d{1,3}[А-Я]?(?:[.,]\d{1,2})?)(?![\dА-Я])")]
    private static partial Regex TaskAtStart();

    [GeneratedRegex(@"(?:МАКС[А-Я]*\.?|MAX\.?|ИЗ) ?(?:БАЛЛ[А-Я]*\.?)? ?[:=–—-]? ?(\d+(?:[.,]\d+)?)")]
    private static partial Regex NamedMax();

    [GeneratedRegex(@"\( ?(\d+(?:[.,]\d+)?) ?(?:Б\.?|БАЛЛ[А-Я]*\.?)? ?\)$")]
    private static partial Regex BracketedMax();
}
