using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>How mentoring is organised in the organisations of the user: the list and the page of a curator.</summary>
public sealed class MentoringSetupQueries(Database database)
{
    private const string List = "MentoringSetups";

    /// <summary>The user keeps the organisation of mentoring somewhere: pages ask it, every query decides anew.</summary>
    public bool MayView => MentoringRights.MayKeep(database.Actor);

    /// <summary>Where a coordinator lands at once; null for those who have a list.</summary>
    public int? OwnOrganisationId => database.Actor.Scope.Kind is ScopeKind.Organisation ? database.Actor.Scope.OrganisationId : null;

    public async Task<Page<SetupRow>> ListAsync(SetupFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<SetupRow>.Empty;
        await using var db = database.Read();
        var found = (await new SetupReading(db).ReadAsync(null, ct)).Where(r => Matches(r, filter)).ToList();
        return new([.. Sorted(found, page).Skip(page.Skip).Take(page.Take)], found.Count);
    }

    /// <summary>The whole list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<SetupRow>> ExportAsync(SetupFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, List, AuditTerms.Summary(AuditAction.Exported, List)) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>What stands above the list, whatever the filter; null for those who may not see it.</summary>
    public async Task<SetupOverview?> OverviewAsync(CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        var all = await new SetupReading(db).ReadAsync(null, ct);
        var places = all.Select(r => new SetupPlace(r.MunicipalityId, r.Municipality)).Distinct().OrderBy(p => SearchKey.Of(p.Name), StringComparer.Ordinal);
        return new(all.Count, all.Count(r => r.Missing.Count == 0), all.Sum(r => r.Pairs), all.Sum(r => r.Young), all.Sum(r => r.YoungWithout), [.. places]);
    }

    /// <summary>The page of a curator; null for foreign and absent organisations alike. Names of people are shown, so it leaves a line in the journal.</summary>
    public async Task<SetupCard?> FindAsync(int organisationId, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        if ((await new SetupReading(db).ReadAsync(organisationId, ct)).SingleOrDefault() is not { } row) return null;
        var card = await new SetupCardReading(db, row).ReadAsync(await DraftAsync(db, organisationId, ct), ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(MentoringSetup), AuditTerms.Summary(AuditAction.Viewed, nameof(MentoringSetup)))
        {
            SubjectId = organisationId, Keys = new(row.MunicipalityId, organisationId),
        }, ct);
        return card;
    }

    /// <summary>What is kept now, for the form; null for foreign and absent organisations alike.</summary>
    public async Task<SetupDraft?> FindDraftAsync(int organisationId, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        return await db.Organisations.AnyAsync(o => o.Id == organisationId, ct) ? await DraftAsync(db, organisationId, ct) : null;
    }

    private static async Task<SetupDraft> DraftAsync(MethodCenterDb db, int organisationId, CancellationToken ct)
    {
        var setup = await db.MentoringSetups.SingleOrDefaultAsync(s => s.OrganisationId == organisationId, ct);
        return setup is null ? new() { OrganisationId = organisationId } : new()
        {
            OrganisationId = organisationId, Version = setup.Version, Curator = setup.Curator, CuratorPost = setup.CuratorPost,
            RegulationNumber = setup.RegulationNumber, RegulationDate = setup.RegulationDate, OrderNumber = setup.OrderNumber, OrderDate = setup.OrderDate,
            RoadMapNumber = setup.RoadMapNumber, RoadMapDate = setup.RoadMapDate, SiteAddress = setup.SiteAddress,
        };
    }

    private static bool Matches(SetupRow row, SetupFilter filter) =>
        (filter.MunicipalityId is null || row.MunicipalityId == filter.MunicipalityId)
        && (!filter.OnlyMissing || row.Missing.Count > 0)
        && (filter.Missing is not { } paper || row.Missing.Contains(paper))
        && (!filter.OnlyWithoutSupport || row.YoungWithout > 0)
        && (SearchKey.Of(filter.Text) is not { Length: > 0 } key || SearchKey.Of(row.Name).Contains(key, StringComparison.Ordinal));

    private static IEnumerable<SetupRow> Sorted(List<SetupRow> rows, PageRequest page)
    {
        IOrderedEnumerable<SetupRow>? by = page.Sort switch
        {
            nameof(SetupRow.Name) => rows.OrderBy(r => SearchKey.Of(r.Name), StringComparer.Ordinal),
            nameof(SetupRow.Municipality) => rows.OrderBy(r => SearchKey.Of(r.Municipality), StringComparer.Ordinal),
            nameof(SetupRow.Curator) => rows.OrderBy(r => SearchKey.Of(r.Curator), StringComparer.Ordinal),
            nameof(SetupRow.Mentors) => rows.OrderBy(r => r.Mentors),
            nameof(SetupRow.Pairs) => rows.OrderBy(r => r.Pairs),
            nameof(SetupRow.Young) => rows.OrderBy(r => r.Young),
            nameof(SetupRow.YoungWithout) => rows.OrderBy(r => r.YoungWithout),
            nameof(SetupRow.Meetings) => rows.OrderBy(r => r.Meetings),
            nameof(SetupRow.Missing) => rows.OrderBy(r => r.Missing.Count),
            _ => null,
        };
        if (by is null) return rows;
        var sorted = by.ThenBy(r => SearchKey.Of(r.Name), StringComparer.Ordinal).ThenBy(r => r.Id);
        return page.Descending ? sorted.Reverse() : sorted;
    }
}
