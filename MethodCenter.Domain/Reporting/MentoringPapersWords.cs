using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Reporting;

/// <summary>Words of orders and agreements: what is not known is a blank for a pen and never a guess.</summary>
internal static class MentoringPapersWords
{
    public const string Blank = "________";
    public const string LongBlank = "____________________________";
    public const string DateBlank = "«____» ______________ 20___ г.";

    public static string Date(DateOnly? day) => day is { } known ? Formats.LongDate(known) : DateBlank;

    /// <summary>A short text, or a blank.</summary>
    public static string Or(string? text) => string.IsNullOrWhiteSpace(text) ? LongBlank : text.Trim().TrimEnd('.');

    /// <summary>«30 июня 2026 г. № 45-р, Тосно»; blanks for what is missing.</summary>
    public static string DateAndNumber(DateOnly? date, string? number, string? city) =>
        $"{Date(date)} № {number ?? Blank}{(string.IsNullOrWhiteSpace(city) ? "" : $", {city}")}";

    /// <summary>«с 1 сентября 2026 г. по 31 мая 2027 г.»; without an end «до отмены».</summary>
    public static string Term(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => $"с {DateBlank} по {DateBlank}",
        ({ } since, null) => $"с {Formats.LongDate(since)} до отмены",
        _ => $"с {Date(from)} по {Date(until)}",
    };

    /// <summary>One full stop at the end, also after «г.».</summary>
    public static string Stop(string sentence) => sentence.TrimEnd('.') + ".";

    /// <summary>«учитель, математика»: the name of a subject inside a line; abbreviations keep their capitals.</summary>
    public static string Post(string post, string? subject) => subject is null ? post
        : $"{post}, {(subject.Length > 1 && char.IsLower(subject[1]) ? char.ToLower(subject[0], Formats.Russian) + subject[1..] : subject)}";

    /// <summary>«01.09.2026 – 31.05.2027» for tables.</summary>
    public static string Span(DateOnly? from, DateOnly? until) => from is not { } since ? ""
        : until is { } end ? $"{Formats.Date(since)}\u00A0– {Formats.Date(end)}" : $"с {Formats.Date(since)}";

    /// <summary>«М. П. Иванова» of «Иванова Мария Петровна»: signatures have initials first; what is no full name stays as it is.</summary>
    public static string? InitialsFirst(string? fullName)
    {
        if (string.IsNullOrWhiteSpace(fullName)) return null;
        if (fullName.Contains('.', StringComparison.Ordinal) || PersonName.Parse(fullName) is not { } name) return fullName.Trim();
        return name.Middle is null ? $"{name.First[..1]}. {name.Last}" : $"{name.First[..1]}. {name.Middle[..1]}. {name.Last}";
    }
}
