namespace MethodCenter.Domain.Reporting;

/// <summary>How the sheet of A4 lies.</summary>
public enum ReportOrientation
{
    Portrait,
    Landscape,
}

/// <summary>
/// A paper as data: what stands in it, not how it looks. One report is rendered as HTML, PDF, DOCX and XLSX alike.
/// </summary>
public sealed record Report
{
    /// <summary>
    /// The kind of paper in a few words, for the file name: «Отчёт о методическом активе». Never a person's name:
    /// file names travel through mail and logs.
    /// </summary>
    public required string Kind { get; init; }

    public required string Title { get; init; }

    public string? Subtitle { get; init; }

    /// <summary>Lines of the head from the founder down to the unit.</summary>
    public IReadOnlyList<string> Organisation { get; init; } = [];

    /// <summary>The date the paper speaks of; also printed as its date.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>False for orders and agreements: they carry a date of their own and do not speak of a day.</summary>
    public bool SaysAsOf { get; init; } = true;

    /// <summary>Place of issue; printed with the year at the foot of a title page.</summary>
    public string? City { get; init; }

    public ReportOrientation Orientation { get; init; }

    /// <summary>Kept for more than ten years: the left margin is 30 mm instead of 20 (ГОСТ Р 7.0.97-2016, 3.11).</summary>
    public bool KeptOverTenYears { get; init; }

    /// <summary>The head and the title fill a sheet of their own.</summary>
    public bool HasTitlePage { get; init; }

    /// <summary>The stamp of approval above the title; null when nobody approves.</summary>
    public ApprovalStamp? Approval { get; init; }

    public required IReadOnlyList<ReportBlock> Blocks { get; init; }

    /// <summary>Small print at the end: version of the method, hash of the data snapshot, moment of making.</summary>
    public IReadOnlyList<ReportNote> Notes { get; init; } = [];
}

/// <summary>Гриф утверждения: «УТВЕРЖДАЮ» / «СОГЛАСОВАНО», post, name, date.</summary>
/// <param name="Act">The word of the stamp.</param>
/// <param name="Post">The post and the organisation of the one who approves.</param>
/// <param name="Name">«И. О. Фамилия»; null leaves a blank.</param>
/// <param name="On">Null leaves a blank to be filled by pen.</param>
public sealed record ApprovalStamp(string Act, string Post, string? Name = null, DateOnly? On = null);

/// <summary>One line of the small print: «Версия методики — 1.2».</summary>
public sealed record ReportNote(string Label, string Text);
