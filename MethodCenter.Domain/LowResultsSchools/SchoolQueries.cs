using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>Reads the list of schools with low results.</summary>
public sealed class SchoolQueries(Database database)
{
    private const string Subject = "LowResultsSchools";

    /// <summary>A page of the schools of the user.</summary>
    public async Task<Page<SchoolRow>> ListAsync(SchoolFilter filter, PageRequest page, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = (await new SchoolReading(db).ReadAsync(null, ct)).Matching(filter).Select(s => s.Row).ToList();
        return new([.. found.SortedBy(page).Skip(page.Skip).Take(page.Take)], found.Count);
    }

    /// <summary>The whole list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<SchoolRow>> ExportAsync(SchoolFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, Subject, AuditTerms.Summary(AuditAction.Exported, Subject)) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>What stands above the list: over the schools of the user that are marked today, whatever the filter.</summary>
    public async Task<SchoolOverview> OverviewAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var all = await new SchoolReading(db).ReadAsync(null, ct);
        var now = all.Select(s => s.Row).Where(r => r.IsNow).ToList();
        int Lacking(SupportGapKind kind) => now.Count(r => r.Lacks(kind));
        return new(now.Count, Lacking(SupportGapKind.NoCurator), Lacking(SupportGapKind.NoVisit), Lacking(SupportGapKind.NoProfile), KeyTeachers(now))
        {
            ByMunicipality = [.. all.Select(s => s.Row).GroupBy(r => (r.MunicipalityId, r.Municipality)).OrderBy(g => SearchKey.Of(g.Key.Municipality), StringComparer.Ordinal)
                .Select(g => new SchoolsOfMunicipality(g.Key.MunicipalityId, g.Key.Municipality, g.Count(r => r.IsNow), g.Count(r => r.Gaps.Count > 0)))],
            Years = [.. all.SelectMany(s => SchoolChoice.YearsOf(s, db.Today)).Distinct().OrderDescending()],
        };
    }

    /// <summary>Null where the number of one school is hidden: the sum would tell it.</summary>
    private static Percent? KeyTeachers(List<SchoolRow> schools) => schools.Any(s => s.Coverage.KeyShare is null)
        ? null
        : new(schools.Sum(s => s.Coverage.KeyDiagnosed ?? 0), schools.Sum(s => s.Coverage.KeyTeachers));
}
