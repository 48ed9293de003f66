using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Names the people behind a cell: the entries are those that the map was counted from.</summary>
internal sealed class HeatMapPeopleReading(MethodCenterDb db, HeatMapBuild build)
{
    /// <summary>Null where the map has no such row or column.</summary>
    public async Task<HeatMapPeople?> ReadAsync(string code, string? column, bool all, PageRequest page, CancellationToken ct)
    {
        var map = build.Map;
        var at = column is null ? -1 : map.Columns.ToList().FindIndex(c => c.Key == column);
        if (map.Rows.FirstOrDefault(r => r.Code == code) is not { } row || (column is not null && at < 0)) return null;
        var hits = HeatMapCount.Behind(build.Entries, code, at < 0 ? null : at);
        var wanted = all ? hits : hits.FindAll(h => h.IsDeficit);
        var rows = await NameAsync(wanted, ct);
        var sorted = Sorted(rows, page).Skip(page.Skip).Take(page.Take).ToList();
        return new(map.Campaign, map.Filter.On, code, row.Name, at < 0 ? null : map.Columns[at].Name, at < 0 ? row.Total : row.Cells[at], new(sorted, rows.Count));
    }

    /// <summary>In the order of names.</summary>
    private async Task<List<HeatMapPerson>> NameAsync(List<HeatMapHit> hits, CancellationToken ct)
    {
        var ids = hits.Select(h => h.Entry.EducatorId).ToArray();
        var found = hits.ToDictionary(h => h.Entry.EducatorId);
        var people = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).OrderBy(e => e.NameKey).ThenBy(e => e.Id)
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, e.MunicipalityId, e.OrganisationId, e.PositionCode, e.SubjectCode })
            .ToListAsync(ct);
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var organisationIds = people.Select(p => p.OrganisationId).Distinct().ToArray();
        var organisations = await db.Organisations.Where(o => EF.Parameter(organisationIds).Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        var scales = await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Id, ct);
        return people.ConvertAll(person =>
        {
            var hit = found[person.Id];
            var scale = scales.GetValueOrDefault(build.Campaigns[hit.Entry.CampaignId].ScaleId);
            return new HeatMapPerson(
                person.Id, new PersonName(person.LastName, person.FirstName, person.MiddleName).Full,
                places.GetValueOrDefault(person.MunicipalityId, ""), organisations.GetValueOrDefault(person.OrganisationId, ""),
                EducatorWords.Position(person.PositionCode ?? ""), EducatorWords.Subject(person.SubjectCode), hit.Entry.TakenOn,
                hit.Score.Points, hit.Score.Max, hit.Score.Tenths,
                scale?.LevelOf(hit.Score) is { } level ? ScaleTerms.Full(scale.Meaning, level.Name) : null, hit.IsDeficit);
        });
    }

    /// <summary>Equal ones stay in the order of names: the sort is stable.</summary>
    private static IEnumerable<HeatMapPerson> Sorted(List<HeatMapPerson> people, PageRequest page)
    {
        Func<HeatMapPerson, IComparable?>? key = page.Sort switch
        {
            "Share" => p => p.ShareTenths,
            "Municipality" => p => SearchKey.Of(p.Municipality),
            "Organisation" => p => SearchKey.Of(p.Organisation),
            "Position" => p => SearchKey.Of(p.Position),
            "Subject" => p => SearchKey.Of(p.Subject),
            "TakenOn" => p => p.TakenOn,
            _ => null,
        };
        if (key is null) return page.Descending ? Enumerable.Reverse(people) : people;
        return page.Descending ? people.OrderByDescending(key) : people.OrderBy(key);
    }
}
