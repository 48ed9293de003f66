using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Names the lines of a sheet: people by the register under the scope filter, organisations and places as they stand in the sheet.</summary>
internal sealed class FigureNaming(MethodCenterDb db, MonitoringSheet sheet, IndicatorMethod method)
{
    private readonly Dictionary<int, string> _places = sheet.Places.ToDictionary(p => p.Id, p => p.Name);
    private Dictionary<int, JobFact>? _jobs;

    /// <summary>Lines whose person (by the name that the reader may see) or organisation has the words in its name.</summary>
    public async Task<Func<FactEntry, bool>> MatchAsync(string text, CancellationToken ct)
    {
        var key = SearchKey.Of(text);
        var people = (await db.Educators.Where(e => e.NameKey.Contains(key)).Select(e => e.Id).ToListAsync(ct)).ToHashSet();
        var organisations = sheet.Index.Facts.Organisations.Values.Where(o => SearchKey.Of(o.Name).Contains(key, StringComparison.Ordinal)).Select(o => o.Id).ToHashSet();
        return line => people.Contains(line.EducatorId) || organisations.Contains(line.OrganisationId);
    }

    /// <summary>By what a list is sorted: by names unless another column is named; lines without a name stand last.</summary>
    public async Task<Func<FactEntry, (string, int)>> SortAsync(string? column, CancellationToken ct)
    {
        if (column is "Organisation" || (column is null or "Name" && method.Subject is FactSubject.Organisations && !method.IsRatio)) return l => (SearchKey.Of(OrganisationOf(l)?.Name), l.EducatorId);
        if (column is "Municipality") return l => (SearchKey.Of(PlaceOf(l)), l.EducatorId);
        if (column is "Position") return l => (SearchKey.Of(PositionOf(l)), l.EducatorId);
        if (column is "Reason" || method.Subject is FactSubject.Events) return l => (SearchKey.Of(l.Reason), l.EducatorId);
        var ranks = (await db.Educators.OrderBy(e => e.NameKey).ThenBy(e => e.Id).Select(e => e.Id).ToListAsync(ct)).Index().ToDictionary(p => p.Item, p => p.Index);
        return l => ("", ranks.GetValueOrDefault(l.EducatorId, int.MaxValue));
    }

    /// <summary>The lines of one page with their names.</summary>
    public async Task<List<FigurePerson>> NameAsync(IReadOnlyList<(int Ordinal, FactEntry Line)> lines, CancellationToken ct)
    {
        var cards = await CardsAsync([.. lines.Select(l => l.Line.EducatorId).Where(id => id != 0).Distinct()], ct);
        return [.. lines.Select(l => Named(l.Ordinal, l.Line, cards))];
    }

    /// <summary>Names and cards of people; who was merged leads to the survivor's card. Methodists whose card is not visible keep the name of their office where that is.</summary>
    public async Task<Dictionary<int, (string Name, int? CardId)>> CardsAsync(int[] ids, CancellationToken ct)
    {
        var people = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, e.MergedIntoId }).ToListAsync(ct);
        var cards = people.ToDictionary(p => p.Id, p => (new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, (int?)(p.MergedIntoId ?? p.Id)));
        var missing = ids.Where(id => !cards.ContainsKey(id)).ToArray();
        if (missing.Length == 0) return cards;
        foreach (var office in await db.Methodists.Where(m => EF.Parameter(missing).Contains(m.EducatorId)).Select(m => new { m.EducatorId, m.FullName }).ToListAsync(ct))
            cards.TryAdd(office.EducatorId, (office.FullName, null));
        return cards;
    }

    public IReadOnlyList<(int Id, string Name)> OrganisationsOf(IEnumerable<FactEntry> lines) =>
        [.. lines.Select(l => l.OrganisationId).Where(id => id != 0).Distinct().Select(id => (id, OrganisationName(id) ?? "")).OrderBy(o => SearchKey.Of(o.Item2), StringComparer.Ordinal)];

    public string? OrganisationName(int id) => sheet.Index.Facts.Organisations.GetValueOrDefault(id)?.Name;

    public string? PlaceName(int id) => _places.GetValueOrDefault(id);

    /// <summary>Why the name of somebody without a card is not there: who sees the whole region knows that it is gone.</summary>
    public FigureNameState StateOf(int educatorId, bool isNamed) =>
        educatorId == 0 ? FigureNameState.NoPerson : isNamed ? FigureNameState.Known : db.Scope.Kind is ScopeKind.Region ? FigureNameState.Gone : FigureNameState.Hidden;

    public bool MayOpenOrganisation(int id) => db.Scope.Kind is ScopeKind.Region
        || (sheet.Index.Facts.Organisations.GetValueOrDefault(id)?.MunicipalityId is { } home && home == db.Scope.MunicipalityId);

    private FigurePerson Named(int ordinal, FactEntry line, Dictionary<int, (string Name, int? CardId)> cards)
    {
        var isNamed = cards.TryGetValue(line.EducatorId, out var card);
        return new(ordinal, line.Role, line.Reason, isNamed ? card.Name : null, StateOf(line.EducatorId, isNamed), isNamed ? card.CardId : null)
        {
            EducatorId = line.EducatorId, OrganisationId = line.OrganisationId == 0 ? null : line.OrganisationId, Organisation = OrganisationOf(line)?.Name,
            MayOpenOrganisation = MayOpenOrganisation(line.OrganisationId), Municipality = PlaceOf(line), Position = PositionOf(line),
        };
    }

    private OrganisationFact? OrganisationOf(FactEntry line) => sheet.Index.Facts.Organisations.GetValueOrDefault(line.OrganisationId);

    private string? PlaceOf(FactEntry line) => PlaceName(line.MunicipalityId != 0 ? line.MunicipalityId : OrganisationOf(line)?.MunicipalityId ?? 0);

    private string? PositionOf(FactEntry line)
    {
        _jobs ??= sheet.Index.Facts.Jobs.GroupBy(j => j.EducatorId).ToDictionary(g => g.Key, g => g.First());
        var contour = sheet.Index.Contour(method.Parameters).Counted;
        return (contour.GetValueOrDefault(line.EducatorId) ?? _jobs.GetValueOrDefault(line.EducatorId)) is { } job ? EducatorWords.Position(job.PositionCode) : null;
    }
}
