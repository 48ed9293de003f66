using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import.Tables;
using static MethodCenter.Domain.Import.PersonColumns;
using static MethodCenter.Domain.Import.DiagnosisRows;

namespace MethodCenter.Domain.Import;

/// <summary>
/// Reads the rows of one sheet of results. Rows of one attempt repeat the person, the campaign and the dates: what the row above said
/// in the same words is not read again.
/// </summary>
internal sealed class ResultReader
{
    private readonly Header _header;
    private readonly DateOnly _today;
    private readonly (int Column, ResultHeading What, string Shown)[] _extras;
    private readonly string _points;
    private readonly string _max;
    private readonly string _percent;
    private readonly int[] _personColumns;
    private readonly int[] _campaignColumns;
    private readonly int[] _attemptColumns;
    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DiagnosisStatus?> _statuses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _dates = new(StringComparer.Ordinal);
    private TableRow? _last;
    private ResultPerson? _person;
    private CampaignMention? _campaign;
    private ResultRecord? _attempt;
    private (string Text, string Code) _oktmo = ("", "");

    public ResultReader(Header header, DateOnly today)
    {
        (_header, _today) = (header, today);
        _extras = [.. header.Extras.Select(column => (column, ResultHeadings.Parse(header.Headings[column])!, header.Headings[column]))];
        // Where one set of points is given, it is that of the competence; the total then is the sum.
        var hasOwn = header.Has(Points);
        (_points, _max, _percent) = hasOwn ? (Points, Campaigns.Max, Share) : (Total, header.Has(Campaigns.Max) ? Campaigns.Max : TotalMax, header.Has(Share) ? Share : TotalPercent);
        _personColumns = Columns(SnilsNumber, FullName, LastName, FirstName, MiddleName, BirthDate, Inn, Ogrn);
        _campaignColumns = Columns([Campaigns.Code, .. Campaigns.Description().Select(c => c.Key)]);
        _attemptColumns = [.. header.Places.Where(p => p.Key is not (Campaigns.Task or Campaigns.Competence or Campaigns.Max or Points or Share or Level) && p.Key != _points && p.Key != _max && p.Key != _percent).Select(p => p.Value)];
    }

    private bool IsWide => _extras.Length > 0;

    /// <summary>One row as a record with everything that can be judged without a database.</summary>
    public RowReading<ResultRecord> Read(DataRow row)
    {
        var scribe = new RowScribe(row);
        // In a long file only the competence and its points differ from the row above.
        var record = _attempt is not null && IsSame(row.Row, _attemptColumns) ? _attempt with { Points = ReadLong(scribe, _attempt.Status) } : ReadWhole(scribe);
        if (record.Campaign is not null && row[Level].Text is { Length: > 0 } level) record.Campaign.Levels.Add(level);
        _last = row.Row;
        _attempt = IsWide || !scribe.IsClean ? null : record;
        return scribe.Read(record);
    }

    private ResultRecord ReadWhole(RowScribe scribe)
    {
        var (person, campaign) = (ReadPerson(scribe), ReadCampaign(scribe));
        var status = ReadStatus(scribe);
        var points = IsWide ? ReadWide(scribe) : ReadLong(scribe, status);
        var isTotalApart = IsWide || _points == Points;
        var record = new ResultRecord(
            person, campaign, ReadOktmo(scribe), ReadAttempt(scribe), ReadTakenOn(scribe, status), status, points,
            isTotalApart ? ReadNumber(scribe, Total, "балл") : null, isTotalApart ? ReadNumber(scribe, TotalMax, "максимум") : null);
        if (isTotalApart) CheckTotal(scribe, record);
        return record;
    }

    private ResultPerson ReadPerson(RowScribe scribe)
    {
        if (_person is not null && IsSame(scribe.Row.Row, _personColumns)) return _person;
        var snils = ReadSnils(scribe);
        var name = HasName(scribe.Row) ? ReadName(scribe) : null;
        var born = ReadBirthDate(scribe, _today, isNeeded: false);
        if (name is null && snils is null && !HasName(scribe.Row)) scribe.Reject(SnilsNumber, RowScribe.Missing("СНИЛС или ФИО"));
        var person = new ResultPerson(snils, name, born, CellValues.Inn(scribe.Row[Inn]).Value);
        _person = scribe.IsClean ? person : null;
        return person;
    }

    private static bool HasName(DataRow row) => !row[FullName].IsEmpty || !row[LastName].IsEmpty || !row[FirstName].IsEmpty;

    private CampaignMention? ReadCampaign(RowScribe scribe)
    {
        if (!scribe.Row.Has(Campaigns.Code)) return null;
        if (_campaign is not null && IsSame(scribe.Row.Row, _campaignColumns)) return _campaign;
        var before = scribe.IsClean;
        var record = Campaigns.Read(scribe, scribe.Text(Campaigns.Code));
        if (_campaign is not null && _campaign.Record == record) return _campaign;
        var mention = new CampaignMention(record, scribe.Row.Number);
        _campaign = before && scribe.IsClean ? mention : null;
        return mention;
    }

    private DiagnosisStatus? ReadStatus(RowScribe scribe)
    {
        if (!scribe.Row.Has(Status)) return DiagnosisStatus.Completed;
        if (scribe.Needed(Status, "статус") is not { } text) return null;
        if (!_statuses.TryGetValue(text, out var status)) _statuses[text] = status = StatusOf(text);
        if (status is null) scribe.Reject(Status, "неизвестный статус");
        return status;
    }

    private string? ReadOktmo(RowScribe scribe)
    {
        var cell = scribe.Row[Oktmo];
        if (cell.Kind == CellKind.Text && cell.Text == _oktmo.Text) return _oktmo.Code;
        var oktmo = scribe.Value(Oktmo, CellValues.Oktmo, "");
        if (oktmo.HasValue && cell.Kind == CellKind.Text) _oktmo = (cell.Text, oktmo.Value!);
        return oktmo.Value;
    }

    private static int ReadAttempt(RowScribe scribe)
    {
        var attempt = scribe.Value(Attempt, CellValues.Whole, "попытка:");
        if (attempt is { HasValue: true, Value: < 1 or > 100 }) scribe.Reject(Attempt, "номер попытки: от 1 до 100");
        return attempt.HasValue ? attempt.Value : 1;
    }

    private DateOnly? ReadTakenOn(RowScribe scribe, DiagnosisStatus? status)
    {
        var cell = scribe.Row[TakenOn];
        if (cell.Kind == CellKind.Text && _dates.TryGetValue(cell.Text, out var known)) return known;
        var taken = scribe.Date(TakenOn, "дата прохождения:");
        if (taken is { } day && cell.Kind == CellKind.Text) _dates[cell.Text] = day;
        if (taken is null && status == DiagnosisStatus.Completed && scribe.IsClean) scribe.Reject(TakenOn, RowScribe.Missing("дата прохождения"));
        return taken;
    }

    private ResultPoints[] ReadLong(RowScribe scribe, DiagnosisStatus? status)
    {
        var (task, code) = (scribe.Text(Campaigns.Task), scribe.Text(Campaigns.Competence));
        if (task is null && code is null)
        {
            // A person who did not come has one row without a competence.
            if (status is DiagnosisStatus.Completed) scribe.Needed(scribe.Row.Has(Campaigns.Competence) ? Campaigns.Competence : Campaigns.Task, "код компетенции");
            return [];
        }
        return
        [
            new(task is null ? null : ResultHeadings.Task(task), code is null ? null : CodeOf(code), ReadNumber(scribe, _points, "балл"),
                ReadNumber(scribe, _max, "максимум"), ReadNumber(scribe, _percent, "% выполнения"), _points),
        ];
    }

    private ResultPoints[] ReadWide(RowScribe scribe)
    {
        var points = new ResultPoints[_extras.Length];
        for (var i = 0; i < _extras.Length; i++)
        {
            var (column, what, shown) = _extras[i];
            var number = Absence(scribe.Row.Row[column]) ? Parsed<decimal>.Empty : CellValues.Number(scribe.Row.Row[column]);
            if (number.IsBad) scribe.RejectCell(column, shown, "балл не число");
            points[i] = new(what.Task, what.Code, number.HasValue ? number.Value : null, what.Max, null, shown);
        }
        return points;
    }

    private static decimal? ReadNumber(RowScribe scribe, string key, string name)
    {
        if (Absence(scribe.Row[key])) return null;
        var number = scribe.Value(key, CellValues.Number, name);
        return number.HasValue ? number.Value : null;
    }

    private static void CheckTotal(RowScribe scribe, ResultRecord record)
    {
        var points = new ResultPoints(null, null, record.Total, record.TotalMax, ReadNumber(scribe, TotalPercent, "% выполнения"), Total);
        if (ResultRule.ProblemOf(points, record.TotalMax) is { } reason) scribe.Reject(Total, reason);
    }

    /// <summary>«н/я» and the like: no result, not zero.</summary>
    private static bool Absence(Cell cell) =>
        cell.Kind == CellKind.Text && cell.Text.Length <= 12 && char.ToUpperInvariant(cell.Text[0]) == 'Н' && StatusOf(cell.Text) == DiagnosisStatus.Absent;

    private string CodeOf(string text)
    {
        if (!_codes.TryGetValue(text, out var code)) _codes[text] = code = ResultHeadings.Code(text);
        return code;
    }

    private bool IsSame(TableRow row, int[] columns)
    {
        if (_last is null) return false;
        foreach (var column in columns)
        {
            if (row[column] != _last[column]) return false;
        }
        return true;
    }

    private int[] Columns(params string[] keys) => [.. keys.Where(_header.Has).Select(key => _header.Places[key])];
}

/// <summary>What points must satisfy (samples, «Правила · Диагностика»).</summary>
internal static class ResultRule
{
    /// <summary>A share may differ by so much from points over the greatest score: files round it.</summary>
    private const decimal Tolerance = 0.5m;

    /// <summary>Null when the points are right or there are none.</summary>
    /// <param name="points">As the file gives them.</param>
    /// <param name="max">Of the row, else of the campaign.</param>
    public static string? ProblemOf(ResultPoints points, decimal? max)
    {
        if (max is <= 0) return "максимум не больше нуля";
        if (points.Points is not { } got) return null;
        if (got < 0) return "балл отрицательный";
        if (got > max) return "балл больше максимума";
        return points.Percent is { } percent && max is { } most && Math.Abs((got * 100 / most) - percent) > Tolerance
            ? "% выполнения не равен балл/максимум (±0,5)" : null;
    }
}
