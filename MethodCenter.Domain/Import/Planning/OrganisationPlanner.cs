using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what the list of organisations and their methodical services would do.</summary>
internal sealed class OrganisationPlanner(PlanContext context, ImportPlan plan)
{
    private readonly HashSet<string> _innsOfFile = new(StringComparer.Ordinal);
    private OktmoBook _oktmo = null!;
    private OrganisationBook _book = null!;

    public async Task PlanAsync(IReadOnlyList<ParsedSheet> sheets, CancellationToken ct)
    {
        _oktmo = await OktmoBook.LoadAsync(context.Db, ct);
        _book = await OrganisationBook.LoadAsync(context.Db, withParts: true, ct);
        var structures = new StructurePlanner(context, plan, _book);
        foreach (var sheet in sheets.OrderBy(s => s is StructureSheet))
        {
            var outcome = new SheetOutcome(sheet.Name);
            if (sheet is OrganisationSheet organisations) Plan(organisations, outcome, ct);
            else structures.Plan((StructureSheet)sheet, outcome, ct);
            outcome.SortWarnings();
            plan.Sheets.Add(outcome);
        }
        plan.Sheets.Sort((a, b) => IndexOf(sheets, a.Sheet).CompareTo(IndexOf(sheets, b.Sheet)));
    }

    private static int IndexOf(IReadOnlyList<ParsedSheet> sheets, string name) => sheets.ToList().FindIndex(s => s.Name == name);

    private void Plan(OrganisationSheet sheet, SheetOutcome outcome, CancellationToken ct)
    {
        foreach (var row in sheet.Rows)
        {
            ct.ThrowIfCancellationRequested();
            var problems = row.Problems.ToList();
            var municipality = JudgeMunicipality(sheet.Header, row.Record, problems);
            var isRepeat = row.Record.Inn is { } inn && !row.IsRejected && !_innsOfFile.Add(inn);
            if (isRepeat) problems.Add(new(Severity.Rejected, "inn", sheet.Header.HeadingOf("inn"), row.Record.Inn!, "повтор организации (ИНН уже есть)"));
            if (row.Record.Inn is null && !row.IsRejected)
                problems.Add(new(Severity.Rejected, "inn", sheet.Header.HeadingOf("inn"), "", RowScribe.Missing("ИНН")));
            if (problems.Any(p => p.Severity == Severity.Rejected)) outcome.Reject(row.Number, problems);
            else Apply(sheet.Header, row, municipality!, problems, outcome);
        }
    }

    /// <summary>By the code; by the name where the file has no code.</summary>
    private Municipality? JudgeMunicipality(Header header, OrganisationRecord record, List<RowProblem> problems)
    {
        if (record.Oktmo is not null) return InScope(_oktmo.Judge(record.Oktmo, header.HeadingOf("oktmo"), problems), header, problems);
        if (problems.Any(p => p.Key == "oktmo")) return null;
        if (_oktmo.ByName(record.Municipality) is { } named) return InScope(named, header, problems);
        problems.Add(new(Severity.Rejected, "oktmo", header.HeadingOf("oktmo"), record.Municipality ?? "", RowScribe.Missing("ОКТМО")));
        return null;
    }

    private Municipality? InScope(Municipality? municipality, Header header, List<RowProblem> problems)
    {
        if (municipality is null || Access.ScopeRule.Covers(context.Scope, new(municipality.Id))) return municipality;
        problems.Add(new(Severity.Rejected, "oktmo", header.HeadingOf("oktmo"), municipality.Oktmo, "муниципалитет вне вашей зоны ответственности"));
        return null;
    }

    private void Apply(Header header, RowReading<OrganisationRecord> row, Municipality municipality, List<RowProblem> problems, SheetOutcome outcome)
    {
        var record = row.Record;
        var known = _book.ByInn(record.Inn!);
        if (known is not null && known.MunicipalityId != municipality.Id) problems.Add(Moved(header, record));
        var draft = DraftOf(record, known?.MunicipalityId ?? municipality.Id, known, header);
        var changes = known is null ? [] : Differences(known, draft);
        var organisation = known ?? Create(municipality, record.Inn!);
        if (known is not null && changes.Count > 0) plan.Remember(context.Db, known);
        if (known is null || changes.Count > 0) Require(organisation.Change(draft));
        if (known is null) _book.Add(organisation);
        var low = header.Has("lowResults") && MarkLowResults(organisation, record.HasLowResults, known is null);
        if (low) changes.Add(new("ШНОР", record.HasLowResults ? "нет" : "да", record.HasLowResults ? "да" : "нет"));
        var fate = known is null ? RowFate.Created : changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged;
        outcome.Accept(row.Number, fate, organisation.ShortName, known is null ? [] : changes, problems);
    }

    /// <summary>People and assignments would have to follow: that is done on the card of the organisation, not by a list.</summary>
    private static RowProblem Moved(Header header, OrganisationRecord record) => new(
        Severity.Warning, "oktmo", header.HeadingOf("oktmo"), record.Oktmo ?? record.Municipality ?? "",
        "организация числится в другом муниципалитете: перевод делается на её карточке");

    private Organisation Create(Municipality municipality, string inn)
    {
        var organisation = new Organisation(municipality.Id, inn);
        plan.NewOrganisations.Add(organisation);
        return organisation;
    }

    private static OrganisationDraft DraftOf(OrganisationRecord record, int municipalityId, Organisation? known, Header header) => new()
    {
        MunicipalityId = municipalityId, Inn = record.Inn, Ogrn = record.Ogrn ?? known?.Ogrn,
        ShortName = record.ShortName ?? record.FullName, FullName = record.FullName ?? known?.FullName ?? record.ShortName,
        TypeCode = record.TypeCode!, Levels = known?.Levels,
        Settlement = header.Has("settlement") ? record.Settlement : known?.Settlement,
        Locality = record.Locality ?? (header.Has("locality") ? null : known?.Locality),
        IsMonitored = record.IsInScope ?? known?.IsMonitored ?? true,
        ClosedOn = header.Has("closedOn") ? record.ClosedOn : known?.ClosedOn,
    };

    private static List<FieldChange> Differences(Organisation known, OrganisationDraft draft)
    {
        var changes = new List<FieldChange>();
        Compare("ОГРН", known.Ogrn, Inputs.Tidy(draft.Ogrn));
        Compare("полное наименование", known.FullName, Inputs.Tidy(draft.FullName, 1000));
        Compare("краткое наименование", known.ShortName, Inputs.Tidy(draft.ShortName));
        Compare("тип", known.TypeCode, draft.TypeCode);
        Compare("населённый пункт", known.Settlement, Inputs.Tidy(draft.Settlement));
        Compare("местность", known.Locality is { } a ? RegistryTerms.Of(a) : null, draft.Locality is { } b ? RegistryTerms.Of(b) : null);
        Compare("в контуре мониторинга", known.IsMonitored ? "да" : "нет", draft.IsMonitored ? "да" : "нет");
        Compare("дата прекращения деятельности", Formats.Date(known.ClosedOn), Formats.Date(draft.ClosedOn));
        return changes;

        void Compare(string field, object? before, object? after)
        {
            if (!Equals(before, after)) changes.Add(new(field, before?.ToString() ?? "", after?.ToString() ?? ""));
        }
    }

    /// <summary>A school newly in the list of ШНОР is one from the beginning of the year; one no longer in it ends the open period.</summary>
    private bool MarkLowResults(Organisation organisation, bool isLow, bool isNew)
    {
        var periods = organisation.LowResultsPeriods;
        var open = periods.FirstOrDefault(p => p.Until is null || p.Until >= context.Today);
        if (isLow == open is not null) return false;
        if (isLow)
        {
            var begins = periods.Select(p => p.Until!.Value.AddDays(1)).Append(new DateOnly(context.Today.Year, 1, 1)).Max();
            Require(organisation.MarkLowResults(begins, "перечень организаций"));
            plan.NewLowResults.Add(organisation.LowResultsPeriods[^1]);
            return !isNew;
        }
        if (open!.Until is not null) return false;
        if (open.Id != 0) plan.Remember(context.Db, open);
        Require(organisation.EndLowResults(context.Today.AddDays(-1) < open.From ? open.From : context.Today.AddDays(-1)));
        return !isNew;
    }

    private static void Require(Result result)
    {
        if (!result.IsOk) throw new InvalidOperationException(result.Error.Code);
    }
}
