namespace MethodCenter.Domain.Import;

/// <summary>A cell read as a value: blank, a value, or a reason why it is none.</summary>
/// <param name="Value">Default when blank or bad.</param>
/// <param name="Reason">A short Russian phrase; null unless bad.</param>
/// <param name="HasValue">Whether <paramref name="Value"/> was in the cell.</param>
public readonly record struct Parsed<T>(T? Value, string? Reason, bool HasValue)
{
    public bool IsEmpty => !HasValue && Reason is null;

    public bool IsBad => Reason is not null;

    public static Parsed<T> Empty => default;

    public static Parsed<T> Of(T value) => new(value, null, true);

    public static Parsed<T> Bad(string reason) => new(default, reason, false);
}

/// <summary>Whether the row goes in.</summary>
public enum Severity
{
    /// <summary>Замечание: the row goes in and something is said about it.</summary>
    Warning = 1,

    /// <summary>Отклонена: the row does not go in.</summary>
    Rejected = 2,
}

/// <summary>What is wrong with a row and where.</summary>
/// <param name="Key">Column key of the definition.</param>
/// <param name="Heading">The heading as in the file.</param>
/// <param name="Value">The cell as a person would read it.</param>
/// <param name="Reason">A short Russian phrase: «дата рождения в будущем».</param>
public sealed record RowProblem(Severity Severity, string Key, string Heading, string Value, string Reason);

/// <summary>A row read as a record, with everything that can be said about it without a database.</summary>
/// <param name="Number">The row number the person sees.</param>
/// <param name="Record">What could be read; of a rejected row too, for its preview.</param>
/// <param name="Problems">A rejected row has its reasons only: a warning is about an accepted row.</param>
public sealed record RowReading<T>(int Number, T Record, IReadOnlyList<RowProblem> Problems)
{
    public bool IsRejected => Problems.Any(problem => problem.Severity == Severity.Rejected);
}
