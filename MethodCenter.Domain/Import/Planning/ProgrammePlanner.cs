using MethodCenter.Domain.Data;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what the sheet of programmes would do.</summary>
/// <param name="book">Programmes of the registry and of the file.</param>
/// <param name="writer">Puts them into the plan.</param>
/// <param name="competences">Known codes.</param>
internal sealed class ProgrammePlanner(ProgrammeBook book, ProgrammeWriter writer, IReadOnlySet<string> competences)
{
    private readonly HashSet<Programme> _spoken = new(ReferenceEqualityComparer.Instance);

    /// <summary>Codes of the competences of every version in force.</summary>
    public static async Task<IReadOnlySet<string>> CompetencesAsync(MethodCenterDb db, CancellationToken ct) =>
        (await db.CompetenceFrameworks.Where(f => f.From != null).Join(db.Competences, f => f.Id, c => c.FrameworkId, (_, c) => c.Code).ToListAsync(ct))
            .ToHashSet(StringComparer.Ordinal);

    public void Plan(ProgrammeSheet sheet, SheetOutcome outcome)
    {
        foreach (var row in sheet.Rows) Plan(sheet.Header, row, outcome);
    }

    private void Plan(Header header, RowReading<ProgrammeRecord> row, SheetOutcome outcome)
    {
        var (record, problems) = (row.Record, row.Problems.ToList());
        foreach (var code in record.Codes.Where(c => !competences.Contains(c)))
            problems.Add(Problem(header, ProgrammeRows.Codes, code, $"неизвестный код компетенции: {code} — исправьте код или добавьте компетенцию в перечень"));
        var known = IsRejected(problems) ? null : book.FindDescribed(record.Programme, header.Has(ProgrammeRows.RegisterNumber), _spoken);
        if (!IsRejected(problems)) Judge(header, record, known, problems);
        if (IsRejected(problems))
        {
            outcome.Reject(row.Number, problems);
            return;
        }
        var changes = new List<FieldChange>();
        var isNew = known is null;
        var programme = known ?? writer.Create(record);
        if (!isNew) writer.Change(programme, record, header, changes);
        _spoken.Add(programme);
        outcome.Accept(row.Number, isNew ? RowFate.Created : changes.Count > 0 ? RowFate.Updated : RowFate.Unchanged, programme.Title, changes, problems);
    }

    private void Judge(Header header, ProgrammeRecord record, Programme? known, List<RowProblem> problems)
    {
        var mention = record.Programme;
        if (known is not null && _spoken.Contains(known))
            problems.Add(Problem(header, mention.RegisterNumber is null ? ProgrammeRows.Title : ProgrammeRows.RegisterNumber, mention.RegisterNumber ?? mention.Title!, "повтор программы: она уже есть выше"));
        else if (known is null && mention.Hours is null)
            problems.Add(Problem(header, ProgrammeRows.Hours, "", RowScribe.Missing("объём программы")));
        else if (known is not null && writer.AreDatesTurned(known, record, header))
            problems.Add(Problem(header, ProgrammeRows.ExcludedOn, "", "дата исключения из реестра раньше даты включения: исправьте даты"));
        if (known is null && mention.Kind is null && !IsRejected(problems))
            problems.Add(Problem(header, ProgrammeRows.Kind, "", $"вид программы не указан: по объёму принята {ProgrammeTerms.Short(ProgrammeWriter.KindOf(mention))}") with { Severity = Severity.Warning });
    }

    private static RowProblem Problem(Header header, string key, string value, string reason) => new(Severity.Rejected, key, header.HeadingOf(key), value, reason);

    private static bool IsRejected(List<RowProblem> problems) => problems.Exists(p => p.Severity == Severity.Rejected);
}
