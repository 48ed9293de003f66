using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of results would do: rows of one attempt make one result (docs/decisions/0011).</summary>
internal sealed class ResultPlanner(PlanContext context, ImportPlan plan)
{
    private const int ReportEvery = 1000;
    private const string Repeat = "повтор результата (кампания, человек, попытка, компетенция)";
    private readonly HashSet<(CampaignEntry, string Person, int Attempt, string What)> _unknown = [];
    private readonly Dictionary<ResultPerson, (PersonVerdict Verdict, List<RowProblem> Problems)> _verdicts = new(ReferenceEqualityComparer.Instance);
    private CampaignBook _book = null!;
    private ResultCampaigns _campaigns = null!;
    private AttemptBook _attempts = null!;
    private OktmoBook _oktmo = null!;
    private OrganisationBook _organisations = null!;
    private PersonJudge _judge = null!;
    private ResultPoints[] _points = new ResultPoints[16];

    public async Task PlanAsync(IReadOnlyList<ParsedSheet> all, CancellationToken ct)
    {
        var sheets = all.OfType<ResultSheet>().ToList();
        _book = await CampaignBook.LoadAsync(context.Db, ct);
        _campaigns = new(_book, new(context, plan, _book));
        plan.Refusal = _campaigns.Resolve(all);
        if (plan.Refusal is not null) return;
        await LoadAsync(sheets, ct);
        var (total, done) = (sheets.Sum(s => s.Rows.Count), 0);
        foreach (var sheet in sheets)
        {
            var outcome = new SheetOutcome(sheet.Name);
            foreach (var row in sheet.Rows)
            {
                ct.ThrowIfCancellationRequested();
                Plan(sheet, row, outcome);
                if (++done % ReportEvery == 0) context.Progress?.Report(new("Сверка с реестром", done, total));
            }
            plan.Sheets.Add(outcome);
        }
        await _attempts.FinishAsync(ct);
        _campaigns.Announce(plan.Sheets);
    }

    private async Task LoadAsync(List<ResultSheet> sheets, CancellationToken ct)
    {
        _oktmo = await OktmoBook.LoadAsync(context.Db, ct);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        var named = sheets.SelectMany(s => s.Rows).Select(r => r.Record.Person).Distinct(ReferenceEqualityComparer.Instance).Cast<ResultPerson>().Select(p => (p.Snils, p.Name));
        var people = await PeopleBook.LoadAsync(context.Db, PeopleWanted.Of(named, context.Vault), withEmployments: true, ct);
        _judge = new(context, people);
        _attempts = new(context, plan, _book);
        await _attempts.LoadAsync(_campaigns.All, ct);
    }

    private void Plan(ResultSheet sheet, RowReading<ResultRecord> row, SheetOutcome outcome)
    {
        var (record, header) = (row.Record, sheet.Header);
        var problems = row.Problems.ToList();
        _oktmo.Judge(record.Oktmo, header.HeadingOf(PersonColumns.Oktmo), problems);
        var entry = JudgeCampaign(record, header, problems);
        var points = entry is null ? default : Complete(entry, record, header, problems);
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var (verdict, said) = Find(record.Person, header);
        problems.AddRange(said);
        var isWide = header.Extras.Count > 0;
        var draft = verdict.Person is { } person ? _attempts.Of(entry!, person, record.Attempt) : null;
        if (draft is null ? IsUnknownRepeat(entry!, record, isWide) : draft.IsRepeat(record, isWide)) problems.Add(Problem(header, PersonColumns.SnilsNumber, NameOf(record.Person), Repeat));
        if (IsRejected(problems)) outcome.Reject(row.Number, problems);
        else if (draft is null) Queue(sheet, row, entry!, points, verdict.QueueReason!, outcome);
        else Apply(header, row, draft, points, problems, outcome);
    }

    private CampaignEntry? JudgeCampaign(ResultRecord record, Header header, List<RowProblem> problems)
    {
        var (entry, reason) = _campaigns.Of(record.Campaign);
        if (entry is null) problems.Add(Problem(header, Campaigns.Code, record.Campaign?.Record.Code ?? "", reason!));
        else if (record.TakenOn is { } day && !entry.Campaign.Holds(day)) problems.Add(Problem(header, DiagnosisRows.TakenOn, Formats.Date(day), "дата прохождения вне сроков кампании"));
        return entry;
    }

    /// <summary>Points with the competence and the greatest score that the campaign knows; what is wrong with them rejects the row.</summary>
    private ReadOnlySpan<ResultPoints> Complete(CampaignEntry entry, ResultRecord record, Header header, List<RowProblem> problems)
    {
        if (_points.Length < record.Points.Count) _points = new ResultPoints[record.Points.Count];
        for (var i = 0; i < record.Points.Count; i++)
        {
            var one = record.Points[i];
            var code = one.Code ?? entry.CodeOfTask(one.Task!);
            _points[i] = one with { Code = code ?? "", Max = one.Max ?? (code is null ? null : entry.MaxOf(one.Task, code)) };
            if (ReasonOf(_points[i], code) is { } reason) problems.Add(ProblemOf(_points[i], header, reason));
        }
        return _points.AsSpan(0, record.Points.Count);
    }

    private string? ReasonOf(ResultPoints points, string? code)
    {
        if (code is null) return $"кампания не знает, к какой компетенции относится задание {points.Task}";
        if (!_book.IsCompetence(code)) return "неизвестный код компетенции";
        if (points is { Points: not null, Max: null }) return "нет максимума балла: ни в файле, ни в кампании";
        return ResultRule.ProblemOf(points, points.Max);
    }

    private static RowProblem ProblemOf(ResultPoints points, Header header, string reason) => header.Has(points.Key)
        ? Problem(header, points.Key, points.Points is { } got ? ResultHeadings.Shown(got) : points.Code ?? "", reason)
        : new(Severity.Rejected, points.Key, points.Key, points.Points is { } shown ? ResultHeadings.Shown(shown) : "", reason);

    private (PersonVerdict Verdict, List<RowProblem> Problems) Find(ResultPerson person, Header header)
    {
        if (_verdicts.TryGetValue(person, out var known)) return known;
        var problems = new List<RowProblem>();
        return _verdicts[person] = (_judge.Find(person, header, problems), problems);
    }

    private void Apply(
        Header header, RowReading<ResultRecord> row, AttemptDraft draft, ReadOnlySpan<ResultPoints> points, List<RowProblem> problems, SheetOutcome outcome)
    {
        var record = row.Record;
        var isFirst = !draft.HasSaid;
        if (draft.Disagrees(record)) problems.Add(Remark(header, DiagnosisRows.TakenOn, Formats.Date(record.TakenOn), "в другой строке этой попытки другая дата или статус: взяты из первой"));
        if (isFirst && record.Status == DiagnosisStatus.Absent && record.Points.Any(p => p.Points is not null))
            problems.Add(Remark(header, DiagnosisRows.Status, DeficitTerms.Of(DiagnosisStatus.Absent), "не явился, но баллы указаны: баллы не учтены"));
        var (fate, changes) = draft.Say(record, points, header.Extras.Count > 0);
        if (draft.IsLocked)
        {
            if (isFirst) problems.Add(Remark(header, DiagnosisRows.Status, DeficitTerms.Of(record.Status!.Value), $"результат аннулирован в системе {Formats.Date(draft.Stored!.AnnulledOn)}: файл его не возвращает"));
            (fate, changes) = (RowFate.Unchanged, []);
        }
        else
        {
            _campaigns.Learn(draft.Campaign, points);
        }
        outcome.Accept(row.Number, fate, fate == RowFate.Unchanged || outcome.Previews.Count >= SheetOutcome.PreviewLimit ? "" : $"{draft.Person.Name.Full} — {draft.Campaign.Campaign.Code}, попытка {draft.Attempt}", changes, problems);
    }

    private void Queue(ResultSheet sheet, RowReading<ResultRecord> row, CampaignEntry entry, ReadOnlySpan<ResultPoints> points, string reason, SheetOutcome outcome)
    {
        var record = row.Record;
        outcome.Queue(row.Number, NameOf(record.Person), reason);
        var organisation = record.Person.Inn is { } inn ? _organisations.ByInn(inn)?.Id : null;
        var memory = QueuedResult.Of(record, points, entry.Campaign.Code, organisation, sheet.Header.Extras.Count > 0, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Diagnostics, sheet.Name, row.Number, memory.ToJson(), reason));
        _campaigns.Learn(entry, points);
    }

    private bool IsUnknownRepeat(CampaignEntry entry, ResultRecord record, bool isWide)
    {
        var who = record.Person.Snils?.Digits ?? $"{record.Person.Name?.Key} {record.Person.BirthDate}";
        var what = isWide || record.Points.Count == 0 ? "" : record.Points[0].Task ?? record.Points[0].Code ?? "";
        return !_unknown.Add((entry, who, record.Attempt, what));
    }

    private static string NameOf(ResultPerson person) => person.Name?.Full ?? person.Snils?.Masked ?? "";

    private static RowProblem Problem(Header header, string key, string value, string reason) => new(Severity.Rejected, key, header.HeadingOf(key), value, reason);

    private static RowProblem Remark(Header header, string key, string value, string reason) => new(Severity.Warning, key, header.HeadingOf(key), value, reason);

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
