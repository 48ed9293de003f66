namespace MethodCenter.Domain.Common;

/// <summary>A refusal in words: a stable code for machines and tests, a Russian sentence for people.</summary>
/// <param name="Code">For example <c>methodist.not-admissible</c>; never shown.</param>
/// <param name="Message">What is wrong, where, and what to do.</param>
public sealed record DomainError(string Code, string Message)
{
    public override string ToString() => Message;
}

/// <summary>The outcome of an act that returns nothing: done, or refused with a reason.</summary>
public readonly struct Result : IEquatable<Result>
{
    private Result(DomainError? error) => RefusalOrNull = error;

    public static Result Ok => default;

    public bool IsOk => RefusalOrNull is null;

    /// <summary>The refusal; reading it on a good result is a programmer's error.</summary>
    public DomainError Error => RefusalOrNull ?? throw new InvalidOperationException("The result is good: it has no error.");

    internal DomainError? RefusalOrNull { get; }

    public static implicit operator Result(DomainError error) => new(error);

    public bool Equals(Result other) => Equals(RefusalOrNull, other.RefusalOrNull);
    public override bool Equals(object? obj) => obj is Result other && Equals(other);
    public override int GetHashCode() => RefusalOrNull?.GetHashCode() ?? 0;
    public static bool operator ==(Result left, Result right) => left.Equals(right);
    public static bool operator !=(Result left, Result right) => !left.Equals(right);
}

/// <summary>The outcome of an act that returns a value: the value, or a refusal with a reason.</summary>
public readonly struct Result<T> : IEquatable<Result<T>>
{
    private readonly T? _value;

    private Result(T value) => _value = value;

    private Result(DomainError error) => RefusalOrNull = error;

    public bool IsOk => RefusalOrNull is null;

    /// <summary>The value; reading it on a refusal is a programmer's error.</summary>
    public T Value => IsOk ? _value! : throw new InvalidOperationException($"The result is a refusal: {Error.Code}.");

    /// <summary>The refusal; reading it on a good result is a programmer's error.</summary>
    public DomainError Error => RefusalOrNull ?? throw new InvalidOperationException("The result is good: it has no error.");

    internal DomainError? RefusalOrNull { get; }

    public static implicit operator Result<T>(T value) => new(value);
    public static implicit operator Result<T>(DomainError error) => new(error);

    /// <summary>Drops the value and keeps whether it was good.</summary>
    public Result WithoutValue() => RefusalOrNull is null ? Result.Ok : RefusalOrNull;

    public bool Equals(Result<T> other) =>
        Equals(RefusalOrNull, other.RefusalOrNull) && EqualityComparer<T>.Default.Equals(_value, other._value);

    public override bool Equals(object? obj) => obj is Result<T> other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(_value, RefusalOrNull);
    public static bool operator ==(Result<T> left, Result<T> right) => left.Equals(right);
    public static bool operator !=(Result<T> left, Result<T> right) => !left.Equals(right);
}
