using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Recommendations;

/// <summary>An answer is one text that a paper prints as it is: the day of doing stands in its first line. Pure.</summary>
public static class AnswerWords
{
    private const string Done = "Исполнено ";

    public static string Compose(DateOnly? doneOn, string text) => doneOn is { } day ? $"{Done}{Formats.Date(day)}.\n{text}" : text;

    /// <summary>The day and the words apart, for the form.</summary>
    public static (DateOnly? DoneOn, string Text) Read(string answer)
    {
        var end = answer.IndexOf(".\n", StringComparison.Ordinal);
        // «dd.MM.yyyy» has points of its own: the line break ends the first line.
        if (!answer.StartsWith(Done, StringComparison.Ordinal) || end < 0) return (null, answer);
        return DateOnly.TryParseExact(answer[Done.Length..end], "dd.MM.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day, answer[(end + 2)..]) : (null, answer);
    }
}
