using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>The list of recommendations, its choices and counts, the form, and what the rules would propose.</summary>
public sealed class RecommendationQueries(Database database, MonitoringSheets sheets)
{
    private const string List = "Recommendations";

    /// <summary>The user may open the list: pages ask it, every query decides anew.</summary>
    public bool MayView => RecommendationRights.MayView(database.Actor);

    /// <summary>The user proposes, sends and settles.</summary>
    public bool MayKeep => RecommendationRights.MayKeep(database.Actor);

    /// <summary>The one municipality of the user; null for those who see several.</summary>
    public int? OwnMunicipalityId => database.Actor.Scope.Kind is ScopeKind.Municipality ? database.Actor.Scope.MunicipalityId : null;

    /// <summary>Figures and words stand in lists; readers of aggregates get neither.</summary>
    public bool SeesEvidence => RecommendationRights.SeesEvidence(database.Actor);

    public async Task<Page<RecommendationRow>> ListAsync(RecommendationFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<RecommendationRow>.Empty;
        await using var db = database.Read();
        var lines = db.RecommendationLines(filter);
        var total = await lines.CountAsync(ct);
        var sorted = lines.SortedBy(page).Skip(page.Skip);
        var rows = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        return new([.. rows.Select(r => r.ToRow(db))], total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<RecommendationRow>> ExportAsync(RecommendationFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await database.NoteAsync(new AuditNote(AuditAction.Exported, List, AuditTerms.Summary(AuditAction.Exported, List)) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Over the filter without its state: the counts are links that set it.</summary>
    public async Task<RecommendationCounts> CountAsync(RecommendationFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(new Dictionary<RecommendationState, int>(), 0);
        await using var db = database.Read();
        var whole = filter with { State = null, IsLate = false };
        var states = await db.RecommendationLines(whole).GroupBy(l => l.Item.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(states, await db.RecommendationLines(whole with { IsLate = true }).CountAsync(ct));
    }

    /// <summary>Snapshots to filter by: for the centre all, for the others those with something of theirs; the newest first.</summary>
    public async Task<IReadOnlyList<SnapshotChoice>> ListSnapshotsAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var all = MayKeep;
        return await (
            from snapshot in db.RoundSnapshots
            join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
            where all || db.Recommendations.Any(r => r.SnapshotId == snapshot.Id)
            orderby snapshot.Day descending, snapshot.Number descending
            select new SnapshotChoice(snapshot.Id, round.Title, snapshot.Day, snapshot.Number)).ToListAsync(ct);
    }

    /// <summary>Whom the visible recommendations are addressed to; for the centre everybody.</summary>
    public async Task<IReadOnlyList<PlaceChoice>> ListPlacesAsync(CancellationToken ct)
    {
        if (!MayView || OwnMunicipalityId is not null) return [];
        await using var db = database.Read();
        var places = await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new PlaceChoice(m.Id, m.ShortName)).ToListAsync(ct);
        return [new(RecommendationFilter.Centre, RecommendationReading.Centre), .. places];
    }

    /// <summary>What the rules propose for a snapshot and what of it exists already.</summary>
    public async Task<Result<ProposalPreview>> PreviewAsync(int snapshotId, CancellationToken ct)
    {
        if (!MayKeep) return AccessErrors.Forbidden;
        var found = await ProposalReading.LoadAsync(database, sheets, snapshotId, ct);
        if (!found.IsOk) return found.Error;
        await using var db = database.Read();
        var known = await ProposalReading.KnownAsync(db, snapshotId, ct);
        return new ProposalPreview(found.Value.Snapshot, found.Value.Compared, [.. found.Value.Proposals.Select(p => new PreviewLine(p, known.Contains(p.Key)))]);
    }

    /// <summary>The form of a stored one; null for foreign and absent ids, for those who may not edit and for what was sent.</summary>
    public async Task<RecommendationDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        if (await db.Recommendations.SingleOrDefaultAsync(r => r.Id == id && r.State == RecommendationState.Proposed, ct) is not { } one) return null;
        return new()
        {
            Id = one.Id, Version = one.Version, SnapshotId = one.SnapshotId, MunicipalityId = one.MunicipalityId, Code = one.Code, Text = one.Text, Owner = one.Owner, Due = one.Due,
            Why = one.Rule is RecommendationRule.ByHand ? one.Evidence : null,
        };
    }

    /// <summary>A new one for a snapshot, with the usual owner and date.</summary>
    public RecommendationDraft NewDraft(int snapshotId, int? municipalityId) =>
        new() { SnapshotId = snapshotId, MunicipalityId = municipalityId, Due = DueRule.Of(database.Today) };
}
