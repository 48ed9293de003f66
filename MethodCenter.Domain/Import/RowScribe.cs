using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import.Tables;

namespace MethodCenter.Domain.Import;

/// <summary>Reads the cells of one data row and writes down what is wrong with them.</summary>
internal sealed class RowScribe(DataRow row)
{
    private List<RowProblem>? _found;

    private List<RowProblem> Problems => _found ??= [];

    public DataRow Row { get; } = row;

    /// <summary>The record with its problems; warnings of a rejected row are dropped, they speak of accepted rows.</summary>
    public RowReading<T> Read<T>(T record)
    {
        if (IsClean) return new(Row.Number, record, []);
        var rejections = Problems.Where(problem => problem.Severity == Severity.Rejected).ToList();
        return new(Row.Number, record, rejections.Count > 0 ? rejections : Problems);
    }

    /// <summary>Nothing has been said against the row so far.</summary>
    public bool IsClean => _found is null;

    public void Reject(string key, string reason) => Note(Severity.Rejected, key, reason);

    /// <summary>Rejects for a column that is recognised by its heading.</summary>
    public void RejectCell(int column, string heading, string reason) =>
        Problems.Add(new RowProblem(Severity.Rejected, heading, heading, CellValues.Tidy(Row.Row[column].Shown, 200) ?? "", reason));

    public void Warn(string key, string reason) => Note(Severity.Warning, key, reason);

    /// <summary>Text of an optional column.</summary>
    public string? Text(string key) => IsBroken(key) ? null : CellValues.Text(Row[key]);

    /// <summary>Text that must be there.</summary>
    public string? Needed(string key, string name)
    {
        if (IsBroken(key)) return null;
        var text = CellValues.Text(Row[key]);
        if (text is null) Reject(key, Missing(name));
        return text;
    }

    /// <summary>A value of an optional column; what cannot be read is rejected (or only noted) as «name: reason».</summary>
    public Parsed<T> Value<T>(string key, Func<Cell, Parsed<T>> parse, string name, Severity severity = Severity.Rejected)
    {
        if (IsBroken(key)) return Parsed<T>.Bad("");
        var value = parse(Row[key]);
        if (value.Reason is { } reason) Note(severity, key, $"{name} {reason}".TrimStart());
        return value;
    }

    /// <summary>An optional date.</summary>
    public DateOnly? Date(string key, string name, Severity severity = Severity.Rejected)
    {
        var date = Value(key, CellValues.Date, name, severity);
        return date.HasValue ? date.Value : null;
    }

    public static string Missing(string name) => $"нет обязательного поля: {name}";

    /// <summary>A formula error in a known column: the value is lost, and with it the row.</summary>
    private bool IsBroken(string key)
    {
        if (!CellValues.IsError(Row[key])) return false;
        var name = Row.Header.Definition.Columns.First(column => column.Key == key).Title;
        var reason = $"ячейка с ошибкой формулы: {char.ToLower(name[0], Formats.Russian)}{name[1..]}";
        if (Problems.All(problem => problem.Key != key)) Reject(key, reason);
        return true;
    }

    private void Note(Severity severity, string key, string reason) =>
        Problems.Add(new RowProblem(severity, key, Row.Header.HeadingOf(key), CellValues.Tidy(Row[key].Shown, 200) ?? "", reason));
}
