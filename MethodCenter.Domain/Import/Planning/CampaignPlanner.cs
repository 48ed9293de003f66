using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of campaigns would do: campaigns first, then what they measure.</summary>
internal sealed class CampaignPlanner(PlanContext context, ImportPlan plan)
{
    private readonly HashSet<DiagnosticCampaign> _spoken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(DiagnosticCampaign, string Task, string Code)> _items = [];
    private CampaignBook _book = null!;
    private CampaignWriter _writer = null!;

    public async Task PlanAsync(IReadOnlyList<ParsedSheet> sheets, CancellationToken ct)
    {
        _book = await CampaignBook.LoadAsync(context.Db, ct);
        _writer = new(context, plan, _book);
        var campaigns = sheets.OfType<CampaignSheet>().ToList();
        var outcomes = campaigns.ToDictionary(s => s, s => new SheetOutcome(s.Name));
        foreach (var sheet in campaigns)
        {
            foreach (var row in sheet.Rows) Plan(sheet, row, outcomes[sheet]);
        }
        foreach (var sheet in campaigns)
        {
            foreach (var row in sheet.Items) Plan(sheet, row, outcomes[sheet]);
            plan.Sheets.Add(outcomes[sheet]);
        }
    }

    private void Plan(CampaignSheet sheet, RowReading<CampaignRecord> row, SheetOutcome outcome)
    {
        var problems = row.Problems.ToList();
        var known = row.Record.Code is { } code ? _book.Find(code) : null;
        if (known is not null && _spoken.Contains(known.Campaign)) problems.Add(Rejection(sheet, row.Record, "повтор кампании: этот код уже есть выше"));
        var changes = new List<FieldChange>();
        if (!IsRejected(problems))
        {
            var reason = known is null ? Create(row.Record, out known) : _writer.Change(known.Campaign, row.Record, changes);
            if (reason is not null) problems.Add(Rejection(sheet, row.Record, reason));
        }
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        _spoken.Add(known!.Campaign);
        var fate = known.IsNew ? RowFate.Created : changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged;
        outcome.Accept(row.Number, fate, $"{known.Campaign.Code} — {known.Campaign.Title}", changes, problems);
    }

    private string? Create(CampaignRecord record, out CampaignEntry? entry)
    {
        (entry, var reason) = _writer.Create(record, []);
        return reason;
    }

    private void Plan(CampaignSheet sheet, RowReading<CampaignItemRecord> row, SheetOutcome outcome)
    {
        var (record, problems) = (row.Record, row.Problems.ToList());
        var code = record.Campaign ?? (sheet.IsPassport ? sheet.Rows[0].Record.Code : null);
        var entry = code is null ? null : _book.Find(code);
        if (!row.IsRejected && ReasonOf(record, entry, sheet) is { } reason)
            problems.Add(new(Severity.Rejected, Campaigns.Competence, "Код компетенции", record.Code ?? "", reason));
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var (fate, change) = _writer.Put(entry!, new CampaignItem(record.Task, record.Code!, record.Max));
        outcome.Accept(row.Number, fate, $"{entry!.Campaign.Code}: {(record.Task.Length > 0 ? $"задание {record.Task}, " : "")}{record.Code}", change is null ? [] : [change], problems);
    }

    private string? ReasonOf(CampaignItemRecord record, CampaignEntry? entry, CampaignSheet sheet)
    {
        if (entry is null) return sheet.IsPassport ? "кампания этого листа не принята" : "неизвестный код кампании";
        if (!_book.IsCompetence(record.Code!)) return "неизвестный код компетенции";
        return _items.Add((entry.Campaign, record.Task, record.Task.Length > 0 ? "" : record.Code!)) ? null : "повтор: это задание (компетенция) уже есть выше";
    }

    private static RowProblem Rejection(CampaignSheet sheet, CampaignRecord record, string reason) =>
        new(Severity.Rejected, Campaigns.Code, sheet.Header.HeadingOf(Campaigns.Code), record.Code ?? "", reason);

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
