using System.Security.Cryptography;
using System.Text;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>What an imported route plans: its programmes, and the rest of its hours as one step. Keys are the same for the same programme in every file.</summary>
internal static class RouteContents
{
    public const string RestKey = "rest";
    private const string Rest = "Иные мероприятия (перенесено из учёта)";
    private const string Why = "Стоит в маршруте по учёту, который вёлся раньше.";

    /// <summary>The content of a row.</summary>
    /// <param name="record">Judged, with its days complete.</param>
    /// <param name="book">Programmes; one that is not there stands by its number, without hours.</param>
    public static RouteContent Of(RouteRecord record, ProgrammeBook book)
    {
        var (from, until) = (record.From!.Value, record.Until!.Value);
        var steps = record.Programmes.Select(text => StepOf(text, Find(text, book), from, until)).DistinctBy(s => s.Key).ToList();
        var rest = (record.PlannedHours ?? 0) - steps.Sum(s => s.Hours);
        if (rest > 0) steps.Add(new(RestKey, RouteStepKind.SelfStudy, LearningKind.Informal, Rest, rest, from, until) { Why = Why });
        return new(from, until) { Steps = steps };
    }

    /// <summary>Why the hours of the route are not those of its steps; null when they are.</summary>
    public static string? NoteOf(RouteRecord record, RouteContent content) => record.PlannedHours is { } planned && planned < content.Hours
        ? $"По учёту в плане {Formats.Number(planned)} ч — меньше, чем в программах маршрута ({Formats.Number(content.Hours)} ч): часы маршрута оставлены по учёту."
        : null;

    /// <summary>The programme that a file means by number or title.</summary>
    public static Programme? Find(string text, ProgrammeBook book) => book.ByNumber(text) ?? (book.ByTitle(text) is [var first, ..] ? first : null);

    /// <summary>Whether two contents plan the same; hours of programmes may have changed since.</summary>
    public static bool IsSame(RouteContent one, RouteContent other) =>
        (one.From, one.Until) == (other.From, other.Until) && Learning(one).SequenceEqual(Learning(other));

    private static IEnumerable<(string, int?)> Learning(RouteContent content) =>
        content.Steps.Where(s => s.Key != RestKey).Select(s => (s.Key, s.ProgrammeId)).OrderBy(s => s.Key, StringComparer.Ordinal);

    private static ContentStep StepOf(string text, Programme? programme, DateOnly from, DateOnly until)
    {
        var title = programme?.Title ?? (text.All(char.IsAsciiDigit) ? $"Программа № {text} (в перечне её нет)" : text);
        return new(KeyOf(text, programme), RouteStepKind.Programme, LearningKind.Formal, title, programme?.Hours ?? 0, from, until)
        {
            Organiser = programme?.Provider, Codes = programme?.Codes ?? "", ProgrammeId = programme?.Id, Why = Why,
        };
    }

    private static string KeyOf(string text, Programme? programme) => (programme?.RegisterNumber ?? text) is var name && name.All(char.IsAsciiDigit)
        ? "p" + name
        : "t" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WordingKey.Of(programme?.Title ?? text))))[..11];
}
