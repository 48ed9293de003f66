using System.Globalization;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Features.Access;

/// <summary>The filter of the journal as the address holds it: ids, codes and dates only, no names.</summary>
public sealed record JournalAddress(string? From, string? Until, string? User, string? Action, string? Subject, string? Record, string? Person)
{
    public JournalFilter ToFilter() => new(
        Day(From), Day(Until), Number(User),
        Enum.TryParse<AuditAction>(Action, out var action) && Enum.IsDefined(action) ? action : null,
        string.IsNullOrWhiteSpace(Subject) ? null : Subject, Number(Record), Number(Person));

    /// <summary>Where the same lines come as a file: «xlsx» or «csv».</summary>
    public string ExportHref(string extension) => Urls.List(
        $"{Urls.Audit}/export.{extension}", ("from", From), ("until", Until), ("user", User), ("action", Action), ("subject", Subject), ("record", Record), ("person", Person));

    public static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
