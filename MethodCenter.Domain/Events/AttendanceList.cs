namespace MethodCenter.Domain.Events;

/// <summary>What becomes of a row of an attendance list.</summary>
public enum AttendanceListFate
{
    /// <summary>Known, not registered yet: will be registered as present.</summary>
    New = 1,

    /// <summary>Registered, waiting or present without this certificate: will be marked as present.</summary>
    Mark = 2,

    /// <summary>Marked as present already, with this certificate.</summary>
    Marked = 3,

    /// <summary>Nobody whom the user sees fits.</summary>
    NotFound = 4,

    /// <summary>More than one person fits, or nothing but the name does.</summary>
    Unsure = 5,

    /// <summary>The row cannot be read or repeats another.</summary>
    Refused = 6,
}

/// <summary>A row of the list and what it would do.</summary>
/// <param name="Row">The number that the person sees in the program.</param>
/// <param name="Name">As the file has it.</param>
/// <param name="Matched">Name and organisation of the person found; null for nobody.</param>
/// <param name="Document">Certificate, where the file gives one.</param>
/// <param name="Reason">Why nobody was found, or what is odd; null when all is plain.</param>
public sealed record AttendanceListRow(int Row, string Name, AttendanceListFate Fate, string? Matched, string? Document, string? Reason)
{
    internal int? EducatorId { get; init; }
}

/// <summary>A list that was read and matched but not yet written.</summary>
public sealed class AttendanceList
{
    internal AttendanceList(int eventId, string title, string fileName, IReadOnlyList<AttendanceListRow> rows)
    {
        (EventId, Title, FileName, Rows) = (eventId, title, fileName, rows);
    }

    public int EventId { get; }

    /// <summary>Of the event.</summary>
    public string Title { get; }
    public string FileName { get; }
    public IReadOnlyList<AttendanceListRow> Rows { get; }

    public int Count(params AttendanceListFate[] fates) => Rows.Count(r => fates.Contains(r.Fate));

    /// <summary>Rows that would write something.</summary>
    internal IEnumerable<AttendanceListRow> Applicable => Rows.Where(r => r.Fate is AttendanceListFate.New or AttendanceListFate.Mark or AttendanceListFate.Marked);
}

/// <summary>What was written.</summary>
/// <param name="Registered">People who were not registered before.</param>
/// <param name="Marked">Registered people who are now marked as present, or got a certificate.</param>
/// <param name="Unchanged">Marked already.</param>
public sealed record AttendanceListOutcome(int Registered, int Marked, int Unchanged);
