using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>By what people with an open deficit are cut: what they are now.</summary>
public enum UncoveredCut
{
    Subject = 1,
    Position = 2,
}

/// <summary>«Дефициты без программы»: competences by how many people have an open deficit that no programme closes.</summary>
/// <param name="HasProgrammes">False while no programme is entered at all: then every open deficit is shown.</param>
public sealed record UncoveredMap(
    UncoveredCut By, bool HasProgrammes, HeatMapRights Rights, IReadOnlyList<HeatMapColumn> Columns, IReadOnlyList<UncoveredRow> Rows, int People);

/// <summary>A competence.</summary>
/// <param name="Cells">People by column; null is hidden.</param>
/// <param name="People">In all; null is hidden.</param>
/// <param name="Severe">Of them with the heaviest deficit; null is hidden.</param>
public sealed record UncoveredRow(string Code, string Group, string Name, IReadOnlyList<int?> Cells, int? People, int? Severe);

/// <summary>A person behind a number.</summary>
public sealed record UncoveredPerson(int Id, string FullName, string Municipality, string Organisation, string Position, string? Subject, int Severity, DateOnly Since);

/// <summary>The people behind a number.</summary>
public sealed record UncoveredPeople(string Code, string Competence, string? Column, Page<UncoveredPerson> Page);

/// <summary>What the institute should develop programmes for, in the reader's scope.</summary>
public sealed class UncoveredQueries(Database database)
{
    /// <summary>Columns beyond this are put together.</summary>
    private const int MostColumns = 12;

    /// <summary>Null for roles that see neither people nor aggregates.</summary>
    public async Task<UncoveredMap?> FindAsync(UncoveredCut by, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        if (window.Rights is not { } rights) return null;
        var covered = await ProgrammeCoverage.CodesAsync(db, ct);
        var open = await OpenAsync(window, covered, ct);
        var columns = ColumnsOf(open, by);
        var shown = columns.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var competences = (await HeatMapCompetence.ListAsync(db, ct)).ToDictionary(c => c.Code, StringComparer.Ordinal);
        var rows = open.GroupBy(d => d.Code).Select(g =>
        {
            var cells = g.GroupBy(d => shown.Contains(Key(d, by)) ? Key(d, by) : HeatMapColumn.Other).ToDictionary(c => c.Key, c => c.Count());
            var name = competences.GetValueOrDefault(g.Key);
            return new UncoveredRow(g.Key, name?.Group ?? "", name?.Name ?? g.Key, [.. columns.Select(c => (int?)cells.GetValueOrDefault(c.Key))], g.Count(), g.Count(d => d.Severity == 3));
        }).OrderByDescending(r => r.People).ThenBy(r => r.Code, StringComparer.Ordinal).ToList();
        return new(by, covered.Count > 0, rights, columns, rights.HidesSmall ? [.. rows.Select(UncoveredPrivacy.Hide)] : rows, open.Select(d => d.EducatorId).Distinct().Count());
    }

    /// <summary>The map for a file; leaves a line in the journal.</summary>
    public async Task<UncoveredMap?> ExportAsync(UncoveredCut by, CancellationToken ct = default)
    {
        var map = await FindAsync(by, ct);
        if (map is not null) await NoteAsync(AuditAction.Exported, "дефициты без программы", map.Rows.Count, ct);
        return map;
    }

    /// <summary>The people behind a number; null where the reader may not see people or nobody stands there.</summary>
    public async Task<UncoveredPeople?> ListPeopleAsync(
        UncoveredCut by, string code, string? column, PageRequest page, AuditAction action = AuditAction.Viewed, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var window = new HeatMapWindow(db);
        if (window.Rights is not { MayOpen: true }) return null;
        var open = await OpenAsync(window, await ProgrammeCoverage.CodesAsync(db, ct), ct);
        var columns = ColumnsOf(open, by);
        var shown = columns.Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var behind = open.FindAll(d => d.Code == code && (column is null || (shown.Contains(Key(d, by)) ? Key(d, by) : HeatMapColumn.Other) == column));
        if (behind.Count == 0) return null;
        var name = (await HeatMapCompetence.ListAsync(db, ct)).FirstOrDefault(c => c.Code == code)?.Name ?? code;
        var rows = await NamesAsync(db, behind, ct);
        await NoteAsync(action, code, rows.Count, ct);
        return new(code, name, columns.FirstOrDefault(c => c.Key == column)?.Name, new([.. rows.Skip(page.Skip).Take(page.Take)], rows.Count));
    }

    private static async Task<List<OpenDeficit>> OpenAsync(HeatMapWindow window, IReadOnlySet<string> covered, CancellationToken ct)
    {
        var db = window.Db;
        var open = await window.OpenDeficits().Select(d => new OpenDeficit
        {
            EducatorId = d.EducatorId, Code = d.CompetenceCode, Severity = d.Severity, Since = d.StateSince,
            SubjectCode = db.Educators.Where(e => e.Id == d.EducatorId).Select(e => e.SubjectCode).FirstOrDefault(),
            PositionCode = db.Educators.Where(e => e.Id == d.EducatorId).Select(e => e.PositionCode).FirstOrDefault(),
        }).ToListAsync(ct);
        return open.FindAll(d => !covered.Contains(d.Code));
    }

    private static List<HeatMapColumn> ColumnsOf(List<OpenDeficit> open, UncoveredCut by)
    {
        var people = open.GroupBy(d => Key(d, by)).Select(g => new HeatMapColumn(g.Key, Name(g.Key, by), g.Select(d => d.EducatorId).Distinct().Count()))
            .OrderByDescending(c => c.People).ThenBy(c => c.Key, StringComparer.Ordinal).ToList();
        if (people.Count <= MostColumns) return people;
        return [.. people.Take(MostColumns - 1), new(HeatMapColumn.Other, HeatMapTerms.Others, 0)];
    }

    private static string Key(OpenDeficit deficit, UncoveredCut by) => (by == UncoveredCut.Position ? deficit.PositionCode : deficit.SubjectCode) ?? HeatMapColumn.None;

    private static string Name(string key, UncoveredCut by) => key == HeatMapColumn.None
        ? by == UncoveredCut.Position ? HeatMapTerms.Unknown : HeatMapTerms.NoSubject
        : (by == UncoveredCut.Position ? EducatorWords.Position(key) : EducatorWords.Subject(key)) ?? key;

    private static async Task<List<UncoveredPerson>> NamesAsync(MethodCenterDb db, List<OpenDeficit> behind, CancellationToken ct)
    {
        var ids = behind.Select(d => d.EducatorId).ToArray();
        var people = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).OrderBy(e => e.NameKey).ThenBy(e => e.Id).Select(e => new
        {
            e.Id, e.LastName, e.FirstName, e.MiddleName, e.PositionCode, e.SubjectCode,
            Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
            Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
        }).ToListAsync(ct);
        var deficits = behind.ToDictionary(d => d.EducatorId);
        return people.ConvertAll(p => new UncoveredPerson(
            p.Id, new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, p.Municipality ?? "", p.Organisation ?? "",
            EducatorWords.Position(p.PositionCode ?? ""), EducatorWords.Subject(p.SubjectCode), deficits[p.Id].Severity, deficits[p.Id].Since));
    }

    private Task NoteAsync(AuditAction action, string what, int rows, CancellationToken ct) => database.NoteAsync(
        new AuditNote(action, "Deficits", $"{AuditTerms.Summary(action, "Deficits")}: {what}") { Rows = rows }, ct);

    private sealed class OpenDeficit
    {
        public int EducatorId { get; init; }
        public string Code { get; init; } = "";
        public int Severity { get; init; }
        public DateOnly Since { get; init; }
        public string? SubjectCode { get; init; }
        public string? PositionCode { get; init; }
    }
}
