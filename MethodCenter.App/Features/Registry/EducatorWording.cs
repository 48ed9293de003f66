using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>Small sayings of lists and cards: what a missing value looks like, what is shortened.</summary>
public static class EducatorWording
{
    public static string Number(int? number) => number is { } value ? value.ToString(CultureInfo.InvariantCulture) : "—";

    public static string Experience(int? months) => months is { } value ? EducatorTerms.Experience(value) : "—";

    public static string Kind(EmploymentKind? kind) => kind is { } value ? RegistryTerms.Of(value) : EducatorTexts.NoJob;

    /// <summary>«первая», «высшая»: the column's head says the rest.</summary>
    public static string ShortCategory(string category)
    {
        var quoted = category.IndexOf('«', StringComparison.Ordinal);
        if (quoted >= 0) return category[quoted..];
        return category.Replace(" квалификационная категория", "", StringComparison.OrdinalIgnoreCase).Replace(" категории", "", StringComparison.Ordinal) switch
        {
            "Без" => "—",
            var words => words,
        };
    }

    /// <summary>The state as one word.</summary>
    public static string State(bool works, DateOnly? until, bool hasJob, DateOnly today)
    {
        if (works) return EducatorTexts.Works;
        if (!hasJob) return EducatorTexts.NoJob;
        return until < today ? EducatorTexts.Left : EducatorTexts.NotYet;
    }

    /// <summary>«с 01.09.2015», «01.09.2015 – 31.08.2025».</summary>
    public static string Span(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "—",
        ({ } start, null) => $"с {Domain.Common.Formats.Date(start)}",
        (null, { } end) => $"по {Domain.Common.Formats.Date(end)}",
        ({ } start, { } end) => $"{Domain.Common.Formats.Date(start)} – {Domain.Common.Formats.Date(end)}",
    };

    public static IReadOnlyList<Choice<string>> Choices(IEnumerable<CodeChoice> choices) => [.. choices.Select(c => new Choice<string>(c.Code, c.Name))];
}
