namespace MethodCenter.App.Shared;

/// <summary>What a colour says. Colour never says it alone: a word stands beside it.</summary>
public enum Tone
{
    Neutral = 0,
    Accent = 1,
    Good = 2,
    Warning = 3,
    Bad = 4,
}

/// <summary>One step of the path to a page; the last one, the page itself, has no address.</summary>
public sealed record Crumb(string Text, string? Href = null);

/// <summary>A filter that is set: «Муниципалитет: Лужский», and the address of the list without it.</summary>
public sealed record FilterChip(string Label, string Value, string ClearHref);

/// <summary>One line to choose in a select.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">Second, quiet line: for example the organisation of a person.</param>
public sealed record Choice<T>(T Value, string Text, string? Hint = null);

/// <summary>A labelled tile of a tile map.</summary>
/// <param name="Row">From 1, north to south.</param>
/// <param name="Column">From 1, west to east.</param>
/// <param name="Label">Short name; the whole one goes to <paramref name="FullName"/>.</param>
/// <param name="ValueText">As printed: «20,4 %».</param>
/// <param name="Shade">From 0 (pale) to 1 (dark); null means no data.</param>
public sealed record MapTile(int Row, int Column, string Label, string FullName, string ValueText, double? Shade, string? Href = null);

/// <summary>One bar: <paramref name="Value"/> sets its length, null means no data.</summary>
public sealed record Bar(string Label, double? Value, string ValueText, string? Href = null, Tone Tone = Tone.Accent);

/// <summary>One moment of a trend; a null value leaves a gap in the line.</summary>
public sealed record TrendPoint(string Label, double? Value, string ValueText);

/// <summary>A named fact of a card. An empty value is shown as a dash.</summary>
public sealed record Fact(string Label, string? Value, string? Href = null);

/// <summary>«Что, когда, кто».</summary>
/// <param name="At">UTC.</param>
public sealed record HistoryEntry(DateTime At, string What, string Who, string? Details = null);

/// <summary>One criterion of a decision.</summary>
/// <param name="Met">Null when the data do not tell.</param>
/// <param name="Text">The criterion as the rule words it.</param>
/// <param name="Evidence">What proves it: a date, a document, a number.</param>
/// <param name="LeftToDo">What would meet it.</param>
public sealed record Criterion(bool? Met, string Text, string? Evidence = null, string? LeftToDo = null);

/// <summary>Names of CSS classes for tones.</summary>
internal static class ToneClasses
{
    public static string Css(this Tone tone) => tone switch
    {
        Tone.Neutral => "tone-neutral",
        Tone.Accent => "tone-accent",
        Tone.Good => "tone-good",
        Tone.Warning => "tone-warning",
        Tone.Bad => "tone-bad",
    };
}

/// <summary>Ids for labels and descriptions, unique in the process.</summary>
internal static class ElementId
{
    private static int s_last;

    public static string Next(string prefix) => $"{prefix}-{Interlocked.Increment(ref s_last)}";
}

/// <summary>What a <see cref="FormField"/> tells the input inside it.</summary>
/// <param name="Id">For the input's id or name, so that the label finds it.</param>
/// <param name="Attributes">aria-describedby, aria-invalid, aria-required.</param>
public sealed record FieldContext(string Id, IReadOnlyDictionary<string, object> Attributes);
