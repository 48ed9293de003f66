namespace MethodCenter.Domain.Import;

/// <summary>What becomes of a row.</summary>
public enum RowFate
{
    Created = 1,
    Updated = 2,
    Unchanged = 3,
    Rejected = 4,
    Queued = 5,
}

/// <summary>Something said of a row, with its place.</summary>
/// <param name="Row">The number that the person sees in the program.</param>
/// <param name="Column">The heading as in the file; empty where the row as a whole is meant.</param>
public sealed record RowIssue(int Row, string Column, string Value, string Reason);

/// <summary>What a row would do: for the preview.</summary>
/// <param name="Title">Whom or what the row is about.</param>
/// <param name="Changes">Field, old value, new value; empty for new records.</param>
public sealed record RowPreview(int Row, RowFate Fate, string Title, IReadOnlyList<FieldChange> Changes);

/// <summary>One field that a row would change.</summary>
public sealed record FieldChange(string Field, string Before, string After);

/// <summary>The outcome of one sheet, before or after it is applied.</summary>
public sealed class SheetOutcome(string sheet)
{
    /// <summary>How many new and changed rows are kept for the preview; the counts are of all.</summary>
    public const int PreviewLimit = 200;

    private readonly List<RowIssue> _rejected = [];
    private readonly List<RowIssue> _queued = [];
    private readonly List<RowIssue> _warnings = [];
    private readonly List<RowPreview> _previews = [];

    public string Sheet { get; } = sheet;

    /// <summary>Data rows: no titles, blank or total rows.</summary>
    public int Rows { get; private set; }
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public int Accepted => Created + Updated + Unchanged;

    /// <summary>One entry a refused row; several reasons are joined.</summary>
    public IReadOnlyList<RowIssue> Rejected => _rejected;
    public IReadOnlyList<RowIssue> Queued => _queued;
    public IReadOnlyList<RowIssue> Warnings => _warnings;
    public IReadOnlyList<RowPreview> Previews => _previews;

    internal void Reject(int row, IReadOnlyList<RowProblem> problems)
    {
        Rows++;
        var reasons = problems.Where(p => p.Severity == Severity.Rejected).ToList();
        _rejected.Add(new(row, reasons[0].Heading, reasons[0].Value, string.Join("; ", reasons.Select(p => p.Reason).Distinct())));
    }

    internal void Queue(int row, string value, string reason)
    {
        Rows++;
        _queued.Add(new(row, "", value, reason));
    }

    internal void Accept(int row, RowFate fate, string title, IReadOnlyList<FieldChange> changes, IReadOnlyList<RowProblem> warnings)
    {
        Rows++;
        _warnings.AddRange(warnings.Select(w => new RowIssue(row, w.Heading, w.Value, w.Reason)));
        if (fate == RowFate.Created) Created++;
        else if (fate == RowFate.Updated) Updated++;
        else Unchanged++;
        if (fate != RowFate.Unchanged && _previews.Count < PreviewLimit) _previews.Add(new(row, fate, title, changes));
    }

    /// <summary>Something besides the rows that the file would make: shown with the changes, counted nowhere.</summary>
    internal void Announce(int row, RowFate fate, string title) => _previews.Insert(0, new(row, fate, title, []));

    /// <summary>A remark that shows itself only when all rows are known.</summary>
    internal void Warn(int row, string column, string value, string reason) => _warnings.Add(new(row, column, value, reason));

    internal void SortWarnings() => _warnings.Sort((a, b) => a.Row.CompareTo(b.Row));
}

/// <summary>What came of a file.</summary>
/// <param name="BatchId">Null where nothing was written.</param>
public sealed record ImportOutcome(
    ImportKind Kind, string FileName, bool IsCommitted, int? BatchId, IReadOnlyList<SheetOutcome> Sheets)
{
    public int Rows => Sheets.Sum(s => s.Rows);
    public int Accepted => Sheets.Sum(s => s.Accepted);
    public int Created => Sheets.Sum(s => s.Created);
    public int Updated => Sheets.Sum(s => s.Updated);
    public int Unchanged => Sheets.Sum(s => s.Unchanged);
    public int Rejected => Sheets.Sum(s => s.Rejected.Count);
    public int Queued => Sheets.Sum(s => s.Queued.Count);
    public int Warnings => Sheets.Sum(s => s.Warnings.Count);
    public bool ChangesAnything => Created + Updated + Queued > 0;
}

/// <summary>How far long work has come.</summary>
/// <param name="Stage">In words: «Чтение файла», «Сверка с реестром», «Запись».</param>
/// <param name="Done">Rows done in this stage.</param>
/// <param name="Total">Null while unknown.</param>
public sealed record ImportProgress(string Stage, int Done, int? Total);
