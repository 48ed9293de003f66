using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Words for the codes of a page of people, read once for the page: joining six dictionaries row by row costs an export
/// of 26,000 people seconds.
/// </summary>
internal sealed class EducatorNames
{
    /// <summary>The seed is the dictionary: the tables are filled from it at start and edited by nobody.</summary>
    private static readonly Dictionary<string, string> Positions = SeedFiles.Positions.ToDictionary(p => p.Code, p => p.Name);
    private static readonly Dictionary<string, string> Subjects = SeedFiles.Subjects.ToDictionary(s => s.Code, s => s.Name);
    private static readonly Dictionary<string, string> Categories = SeedFiles.Categories.ToDictionary(c => c.Code, c => c.Name);

    private Dictionary<int, string> _municipalities = [];
    private Dictionary<int, string> _organisations = [];
    private Dictionary<int, int> _methodists = [];

    public static async Task<EducatorNames> LoadAsync(MethodCenterDb db, IReadOnlyList<EducatorRow> rows, CancellationToken ct)
    {
        var (organisations, people) = (rows.Select(r => r.OrganisationId).Distinct().ToArray(), rows.Select(r => r.Id).ToArray());
        var today = db.Today;
        return new EducatorNames
        {
            _municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct),
            _organisations = await db.Organisations.Where(o => EF.Parameter(organisations).Contains(o.Id))
                .Select(o => new { o.Id, o.ShortName }).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct),
            _methodists = await db.Assignments
                .Where(a => a.EducatorId != null && EF.Parameter(people).Contains(a.EducatorId!.Value) && a.From <= today && (a.Until == null || a.Until >= today))
                .GroupBy(a => a.EducatorId!.Value).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct),
        };
    }

    public EducatorRow Complete(EducatorRow row, DateOnly today) => row with
    {
        Municipality = _municipalities.GetValueOrDefault(row.MunicipalityId, ""),
        Organisation = _organisations.GetValueOrDefault(row.OrganisationId, ""),
        Position = Positions.GetValueOrDefault(row.Position, row.Position),
        Subject = row.Subject is { } subject ? Subjects.GetValueOrDefault(subject, subject) : null,
        Category = Categories.GetValueOrDefault(row.Category, row.Category),
        Methodists = _methodists.GetValueOrDefault(row.Id),
        Age = row.BirthDate is { } born ? FullPeriods.Years(born, today) : null,
        ExperienceMonths = row.TeachingSince is { } since ? FullPeriods.Months(since, today) : null,
        Works = row.Kind is not null && (row.WorksFrom is null || row.WorksFrom <= today) && (row.WorksUntil is null || today <= row.WorksUntil),
    };
}
