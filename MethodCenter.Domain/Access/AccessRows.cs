namespace MethodCenter.Domain.Access;

/// <summary>How an account stands.</summary>
public enum UserState
{
    Open = 1,

    /// <summary>The one-time password has not been changed yet.</summary>
    Invited = 2,
    Blocked = 3,
}

/// <summary>Which accounts are wanted.</summary>
/// <param name="Words">A part of the login or the name.</param>
public sealed record UserFilter(string? Words = null, Role? Role = null, UserState? State = null);

/// <summary>An account in the list.</summary>
/// <param name="Place">Whose data it sees; empty for the whole region.</param>
public sealed record UserRow(
    int Id, string Login, string FullName, Role Role, string Place, UserState State, bool HasSecondFactor, DateTime? LastSignInAt);

/// <summary>An account to be edited, with the names of what its scope refers to.</summary>
public sealed record UserCard(
    UserDraft Draft, UserState State, bool HasSecondFactor, bool IsSelf, DateTime CreatedAt, DateTime? LastSignInAt, Lookup? Organisation, Lookup? Educator, Lookup? Methodist);

/// <summary>One line of a choice.</summary>
public sealed record Lookup(int Id, string Text, string? Hint = null);

/// <summary>Which lines of the journal are wanted; days are those of Moscow, both included.</summary>
/// <param name="ActorId">A user; 0 stands for the system's own accounts.</param>
/// <param name="PersonId">The educator whom the act concerned.</param>
public sealed record JournalFilter(
    DateOnly? From = null, DateOnly? Until = null, int? ActorId = null, AuditAction? Action = null, string? Subject = null, int? SubjectId = null, int? PersonId = null);

/// <summary>A line of the journal.</summary>
/// <param name="Subject">Kind of the record in Russian.</param>
/// <param name="Person">Whom it concerned: the name where the reader may see it, else the number of the card.</param>
/// <param name="Rows">How many rows were exported or imported.</param>
public sealed record JournalRow(
    long Id, DateTime At, string Actor, string? Address, AuditAction Action, string Subject, int? SubjectId, string Summary,
    int? PersonId, string? Person, int? Rows, IReadOnlyList<ChangeLine> Changes)
{
    /// <summary>Records compare by value; the list of changes follows from the rest.</summary>
    public bool Equals(JournalRow? other) => other is not null && Id == other.Id;

    public override int GetHashCode() => Id.GetHashCode();
}

/// <summary>«поле: было → стало».</summary>
public sealed record ChangeLine(string Field, string Before, string After)
{
    public override string ToString() => $"{Field}: {Before} → {After}";
}

/// <summary>What the journal is exported as.</summary>
/// <param name="Total">All lines that match; more than <paramref name="Rows"/> when the export was cut.</param>
public sealed record JournalExport(IReadOnlyList<JournalRow> Rows, int Total, DateOnly Day);

/// <summary>The region's day as a span of moments.</summary>
internal static class MoscowDay
{
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue).AddHours(-3), DateTimeKind.Utc);
}
