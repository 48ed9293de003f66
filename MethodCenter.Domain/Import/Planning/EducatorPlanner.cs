using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of контингент would do.</summary>
internal sealed class EducatorPlanner(PlanContext context, ImportPlan plan)
{
    private const int ReportEvery = 1000;
    private readonly Dictionary<string, Position> _positions = SeedFiles.Positions.ToDictionary(p => p.Code, StringComparer.Ordinal);
    private readonly HashSet<Educator> _touched = new(ReferenceEqualityComparer.Instance);
    private readonly List<MainJob> _mainJobs = [];
    private OktmoBook _oktmo = null!;
    private OrganisationBook _organisations = null!;
    private PeopleBook _people = null!;
    private PersonJudge _judge = null!;
    private PersonWriter _writer = null!;
    private EmploymentWriter _jobs = null!;

    public async Task PlanAsync(IReadOnlyList<EducatorSheet> sheets, CancellationToken ct)
    {
        _oktmo = await OktmoBook.LoadAsync(context.Db, ct);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        var wanted = PeopleWanted.Of(sheets.SelectMany(s => s.Rows).Select(r => (r.Record.Snils, r.Record.Name)), context.Vault);
        _people = await PeopleBook.LoadAsync(context.Db, wanted, withEmployments: true, ct);
        _judge = new(context, _people);
        _writer = new(context, plan, _people);
        _jobs = new(context, plan);
        var total = sheets.Sum(s => s.Rows.Count);
        var done = 0;
        foreach (var sheet in sheets)
        {
            var outcome = new SheetOutcome(sheet.Name);
            foreach (var row in sheet.Rows)
            {
                ct.ThrowIfCancellationRequested();
                Plan(sheet, row, outcome);
                if (++done % ReportEvery == 0) context.Progress?.Report(new("Сверка с реестром", done, total));
            }
            WarnOfSecondMainJobs(sheet, outcome);
            outcome.SortWarnings();
            plan.Sheets.Add(outcome);
        }
        await new HomeSettler(context, plan, _writer).SettleAsync(_touched, ct);
    }

    private void Plan(EducatorSheet sheet, RowReading<EducatorRecord> row, SheetOutcome outcome)
    {
        var (record, problems) = (row.Record, row.Problems.ToList());
        var municipality = _oktmo.Judge(record.Oktmo, sheet.Header.HeadingOf("oktmo"), problems);
        var organisation = _organisations.Judge(record.Inn, record.Ogrn, sheet.Header, problems);
        if (municipality is not null && organisation is not null && municipality.Id != organisation.MunicipalityId)
            problems.Add(new(Severity.Warning, "oktmo", sheet.Header.HeadingOf("oktmo"), record.Oktmo!, "ОКТМО строки не совпадает с ОКТМО организации"));
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var verdict = _judge.Judge(record.Snils, record.Name!, record.BirthDate, sheet.Header, problems);
        if (verdict.QueueReason is { } reason)
        {
            Queue(sheet, row, organisation!, reason, outcome);
            return;
        }
        if (verdict.Person is { } known && _jobs.IsRepeat(known, organisation!, record)) RejectRepeat(sheet, record, problems);
        if (IsRejected(problems)) outcome.Reject(row.Number, problems);
        else Apply(sheet.Header, row, organisation!, verdict.Person, problems, outcome);
    }

    private void Apply(
        Header header, RowReading<EducatorRecord> row, Organisation organisation, Educator? known, List<RowProblem> problems, SheetOutcome outcome)
    {
        var record = row.Record;
        var changes = new List<FieldChange>();
        var person = known ?? _writer.Create(record.Name!, record.BirthDate, record.Snils);
        _writer.Change(person, record, changes);
        var facts = Facts(record);
        var (job, isNew) = _jobs.Put(person, organisation, facts, header, changes);
        _touched.Add(person);
        if (facts.Kind == EmploymentKind.Main) _mainJobs.Add(new(outcome, row.Number, person, job));
        var fate = known is null || isNew ? RowFate.Created : changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged;
        outcome.Accept(row.Number, fate, $"{person.Name.Full} — {organisation.ShortName}", changes, problems);
    }

    private EmploymentFacts Facts(EducatorRecord record) => new(record.Kind!.Value, _positions[record.Position!.Position.Code])
    {
        DeputyArea = record.Position.DirectionText is null ? null : DeputyAreas.NameOf(record.Position.Direction, record.Position.DirectionText),
        SubjectCode = record.SubjectCode,
        RateHundredths = record.RateHundredths,
        From = record.StartedOn,
        Until = record.EndedOn,
        IsOnLeave = record.IsOnLeave,
    };

    private void Queue(EducatorSheet sheet, RowReading<EducatorRecord> row, Organisation organisation, string reason, SheetOutcome outcome)
    {
        outcome.Queue(row.Number, row.Record.Name!.Full, reason);
        var memory = QueuedEducator.Of(row.Record, organisation.Id, Facts(row.Record), sheet.Header, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Educators, sheet.Name, row.Number, memory.ToJson(), reason));
    }

    private static void RejectRepeat(EducatorSheet sheet, EducatorRecord record, List<RowProblem> problems) => problems.Add(new(
        Severity.Rejected, "position", sheet.Header.HeadingOf("position"), record.PositionText ?? "",
        "повтор строки: тот же человек, организация, должность и вид занятости"));

    /// <summary>The second of two main jobs in different organisations whose terms overlap; both rows stay (decisions, point 4).</summary>
    private void WarnOfSecondMainJobs(EducatorSheet sheet, SheetOutcome outcome)
    {
        var heading = sheet.Header.HeadingOf("kind");
        foreach (var job in _mainJobs.Where(j => j.Outcome == outcome))
        {
            var others = job.Person.Employments.Where(e => e.Kind == EmploymentKind.Main && e != job.Job
                && e.OrganisationId != job.Job.OrganisationId && new DateSpan(e.From, e.Until).Overlaps(new(job.Job.From, job.Job.Until)));
            if (others.Any(e => !_mainJobs.Any(m => m.Job == e) || IsEarlier(e, job)))
                outcome.Warn(job.Row, heading, RegistryTerms.Of(EmploymentKind.Main), "второе основное место работы");
        }
    }

    private bool IsEarlier(Employment other, MainJob job) => _mainJobs.FindIndex(m => m.Job == other) < _mainJobs.IndexOf(job);

    private static bool IsRejected(List<RowProblem> problems) => problems.Any(p => p.Severity == Severity.Rejected);

    private sealed record MainJob(SheetOutcome Outcome, int Row, Educator Person, Employment Job);
}
