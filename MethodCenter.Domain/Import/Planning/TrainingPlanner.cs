using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a file of learning would do: programmes first, wherever their sheet stands, then who is taught.</summary>
internal sealed class TrainingPlanner(PlanContext context, ImportPlan plan)
{
    public const string Repeat = "повтор строки обучения";
    private const int ReportEvery = 1000;
    private readonly HashSet<(object Who, object What, string Order, DateOnly From)> _said = [];
    private PersonJudge _judge = null!;
    private OrganisationBook _organisations = null!;
    private TrainingDesk _desk = null!;

    public async Task PlanAsync(IReadOnlyList<ParsedSheet> sheets, CancellationToken ct)
    {
        await LoadAsync([.. sheets.OfType<TrainingSheet>()], ct);
        var programmes = new ProgrammePlanner(_desk.Programmes, _desk.Writer, await ProgrammePlanner.CompetencesAsync(context.Db, ct));
        var outcomes = sheets.ToDictionary(s => s, s => new SheetOutcome(s.Name));
        foreach (var sheet in sheets.OfType<ProgrammeSheet>()) programmes.Plan(sheet, outcomes[sheet]);
        var (total, done) = (sheets.OfType<TrainingSheet>().Sum(s => s.Rows.Count), 0);
        foreach (var sheet in sheets.OfType<TrainingSheet>())
        {
            foreach (var row in sheet.Rows)
            {
                ct.ThrowIfCancellationRequested();
                Plan(sheet, row, outcomes[sheet]);
                if (++done % ReportEvery == 0) context.Progress?.Report(new("Сверка с реестром", done, total));
            }
        }
        foreach (var sheet in sheets) plan.Sheets.Add(outcomes[sheet]);
    }

    private async Task LoadAsync(List<TrainingSheet> sheets, CancellationToken ct)
    {
        var named = sheets.SelectMany(s => s.Rows).Select(r => (r.Record.Person.Snils, r.Record.Person.Name));
        var people = await PeopleBook.LoadAsync(context.Db, PeopleWanted.Of(named, context.Vault), withEmployments: false, ct);
        _judge = new(context, people);
        _organisations = await OrganisationBook.LoadAsync(context.Db, withParts: false, ct);
        _desk = await TrainingDesk.LoadAsync(context, plan, people.Ids, ct);
    }

    private void Plan(TrainingSheet sheet, RowReading<TrainingRecord> row, SheetOutcome outcome)
    {
        var (record, header, problems) = (row.Record, sheet.Header, row.Problems.ToList());
        var programme = row.IsRejected ? null : _desk.Find(record, header, problems);
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var verdict = _judge.Find(record.Person, header, problems);
        if (!_said.Add((WhoOf(verdict.Person, record.Person), (object?)programme ?? WhatOf(record.Programme), Common.SearchKey.Of(record.OrderNumber), record.From!.Value)))
            problems.Add(new(Severity.Rejected, PersonColumns.SnilsNumber, header.HeadingOf(PersonColumns.SnilsNumber), NameOf(record.Person), Repeat));
        if (IsRejected(problems)) outcome.Reject(row.Number, problems);
        else if (verdict.Person is { } person) Apply(header, row, person, programme, problems, outcome);
        else Queue(sheet, row, verdict.QueueReason!, outcome);
    }

    private void Apply(Header header, RowReading<TrainingRecord> row, Educator person, Programme? known, List<RowProblem> problems, SheetOutcome outcome)
    {
        var programme = known ?? _desk.Create(row.Record, header, problems);
        var (fate, changes) = _desk.Put(person, programme, row.Record, header);
        var title = fate == RowFate.Unchanged || outcome.Previews.Count >= SheetOutcome.PreviewLimit ? "" : $"{person.Name.Full} — {programme.Title}";
        outcome.Accept(row.Number, fate, title, changes, problems);
    }

    private void Queue(TrainingSheet sheet, RowReading<TrainingRecord> row, string reason, SheetOutcome outcome)
    {
        outcome.Queue(row.Number, NameOf(row.Record.Person), reason);
        var organisation = row.Record.Person.Inn is { } inn ? _organisations.ByInn(inn)?.Id : null;
        var memory = QueuedTraining.Of(row.Record, organisation, sheet.Header, context.Vault);
        plan.Queue.Add(new QueuedRow(ImportKind.Trainings, sheet.Name, row.Number, memory.ToJson(), reason));
    }

    /// <summary>Rows about one unknown person are compared by what they say of the person.</summary>
    private static object WhoOf(Educator? known, ResultPerson named) => known is not null ? known : named.Snils?.Digits ?? $"{named.Name?.Key} {named.BirthDate:yyyy-MM-dd}";

    private static object WhatOf(ProgrammeMention programme) => programme.RegisterNumber ?? WordingKey.Of(programme.Title);

    private static string NameOf(ResultPerson person) => person.Name?.Full ?? person.Snils?.Masked ?? "";

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
