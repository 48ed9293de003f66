using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Which campaign each row of a file of results belongs to: that of the passport in the workbook, or the one its columns name; an unknown one
/// is made where the file describes it.
/// </summary>
internal sealed class ResultCampaigns(CampaignBook book, CampaignWriter writer)
{
    private readonly Dictionary<CampaignMention, (CampaignEntry? Entry, string? Reason)> _mentioned = new(ReferenceEqualityComparer.Instance);
    private readonly List<(CampaignEntry Entry, string Sheet, int Row)> _made = [];
    private readonly HashSet<CampaignEntry> _passports = [];

    /// <summary>Every campaign of the file.</summary>
    public IReadOnlyCollection<DiagnosticCampaign> All =>
        [.. _passports.Concat(_mentioned.Values.Where(m => m.Entry is not null).Select(m => m.Entry!)).Select(e => e.Campaign).Distinct()];

    /// <summary>A sentence when the file cannot be taken: its passport is wrong or no row can know its campaign.</summary>
    public DomainError? Resolve(IReadOnlyList<ParsedSheet> sheets)
    {
        foreach (var passport in sheets.OfType<CampaignSheet>().Where(s => s.IsPassport))
        {
            if (Take(passport) is { } problem) return ImportErrors.PassportWrong(passport.Name, problem);
        }
        foreach (var sheet in sheets.OfType<ResultSheet>())
        {
            if (_passports.Count == 0 && sheet.Rows.Count > 0 && sheet.Rows.All(r => r.Record.Campaign?.Record.Code is null)) return ImportErrors.NoCampaign;
            if (HeadingProblem(sheet) is { } refusal) return refusal;
            Name(sheet);
        }
        return null;
    }

    /// <summary>The campaign of a row, or why it has none.</summary>
    public (CampaignEntry? Entry, string? Reason) Of(CampaignMention? mention)
    {
        var only = _passports.Count == 1 ? _passports.First() : null;
        if (mention?.Record.Code is null) return only is null ? (null, RowScribe.Missing("код кампании")) : (only, null);
        var found = _mentioned[mention];
        if (_passports.Count > 0 && found.Entry is { } entry && !_passports.Contains(entry)) return (null, $"строка другой кампании: в паспорте — {Codes()}");
        return found;
    }

    /// <summary>A campaign made of rows measures what they hold; the new campaigns are shown first.</summary>
    public void Announce(IReadOnlyCollection<SheetOutcome> outcomes)
    {
        foreach (var (entry, sheet, row) in _made)
        {
            var outcome = outcomes.FirstOrDefault(o => o.Sheet == sheet) ?? outcomes.FirstOrDefault();
            outcome?.Announce(row, RowFate.Created, $"новая кампания {entry.Campaign.Code} — {entry.Campaign.Title}");
        }
    }

    /// <summary>What accepted points show of a new campaign without a list of what it measures.</summary>
    public void Learn(CampaignEntry entry, ReadOnlySpan<ResultPoints> points)
    {
        if (!entry.IsNew) return;
        foreach (var one in points)
        {
            if (!entry.Measures(one.Task, one.Code!)) writer.Put(entry, new CampaignItem(one.Task ?? "", one.Code!, one.Max));
        }
    }

    private string? Take(CampaignSheet passport)
    {
        var row = passport.Rows[0];
        var known = row.Record.Code is { } code ? book.Find(code) : null;
        if (known is null && row.IsRejected) return string.Join("; ", row.Problems.Select(p => p.Reason));
        var (entry, reason) = known is null ? writer.Create(row.Record, []) : (known, null);
        if (entry is null) return reason;
        _passports.Add(entry);
        if (known is not null) return null;
        _made.Add((entry, passport.Name, row.Number));
        foreach (var item in passport.Items)
        {
            if (item.IsRejected) return $"строка {item.Number}: {item.Problems[0].Reason}";
            if (!book.IsCompetence(item.Record.Code!)) return $"строка {item.Number}: неизвестный код компетенции «{item.Record.Code}»";
            writer.Put(entry, new CampaignItem(item.Record.Task, item.Record.Code!, item.Record.Max));
        }
        return null;
    }

    private void Name(ResultSheet sheet)
    {
        CampaignMention? last = null;
        foreach (var row in sheet.Rows)
        {
            if (row.Record.Campaign is not { Record.Code: { } code } mention || mention == last || !_mentioned.TryAdd(mention, default)) continue;
            last = mention;
            var known = book.Find(code);
            _mentioned[mention] = known is not null ? (known, null) : !mention.Record.IsDescribed || _passports.Count > 0 ? (null, UnknownCode) : Make(sheet, mention);
        }
    }

    private (CampaignEntry?, string?) Make(ResultSheet sheet, CampaignMention mention)
    {
        var (entry, reason) = writer.Create(mention.Record, mention.Levels);
        if (entry is not null) _made.Add((entry, sheet.Name, mention.Row));
        return (entry, entry is null ? $"{UnknownCode}, а для новой кампании {reason}" : null);
    }

    /// <summary>A column of a wide file that names no known competence, or names one twice.</summary>
    private DomainError? HeadingProblem(ResultSheet sheet)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in sheet.Header.Extras.Select(column => sheet.Header.Headings[column]))
        {
            var what = ResultHeadings.Parse(heading)!;
            if (what.Code is { } code && !book.IsCompetence(code)) return ImportErrors.UnknownCompetence(sheet.Name, heading, code);
            if (!seen.Add(what.Task ?? what.Code!)) return ImportErrors.RepeatedCompetence(sheet.Name, heading);
        }
        return null;
    }

    private string Codes() => string.Join(", ", _passports.Select(p => p.Campaign.Code));

    private const string UnknownCode = "неизвестный код кампании";
}
