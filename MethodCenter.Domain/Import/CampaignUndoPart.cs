using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Campaigns and what they measure, as a batch touched them; they are nobody's rows, so no scope is judged.</summary>
internal sealed class CampaignUndoPart(MethodCenterDb db, IReadOnlyList<ImportChange> all) : IUndoPart
{
    private readonly Dictionary<int, (ImportChange First, ImportChange Last)> _campaigns = Touched(all, nameof(DiagnosticCampaign));
    private readonly Dictionary<int, (ImportChange First, ImportChange Last)> _items = Touched(all, nameof(CampaignItem));
    private List<DiagnosticCampaign> _rows = [];
    private List<CampaignItem> _parts = [];

    public int Count => _campaigns.Count + _items.Count;

    public async Task<DomainError?> CheckAsync(CancellationToken ct)
    {
        if (Count == 0) return null;
        var (campaigns, items) = (_campaigns.Keys.ToArray(), _items.Keys.ToArray());
        _rows = await db.Campaigns.AsNoTracking().Where(c => EF.Parameter(campaigns).Contains(c.Id)).ToListAsync(ct);
        _parts = await db.CampaignItems.AsNoTracking().Where(i => EF.Parameter(items).Contains(i.Id)).ToListAsync(ct);
        if (_rows.Count < campaigns.Length) return ImportErrors.UndoGone(AuditTerms.Subject(nameof(DiagnosticCampaign)), campaigns.Length - _rows.Count);
        if (_parts.Count < items.Length) return ImportErrors.UndoGone(AuditTerms.Subject(nameof(CampaignItem)), items.Length - _parts.Count);
        var edited = _rows.Where(c => c.Version != _campaigns[c.Id].Last.VersionAfter).ToList();
        return edited.Count == 0 ? null : ImportErrors.UndoEdited(edited[0].Code, edited.Count);
    }

    public async Task PutBackAsync(CancellationToken ct)
    {
        var campaigns = _rows.Where(c => _campaigns[c.Id].First.Before is not null).ToList();
        foreach (var row in campaigns) RowImage.PutBack(db, row, _campaigns[row.Id].First.Before!);
        if (campaigns.Count > 0) await new BulkWriter<DiagnosticCampaign>(db).UpdateAsync(campaigns, ct);
        var items = _parts.Where(i => _items[i.Id].First.Before is not null).ToList();
        foreach (var row in items) RowImage.PutBack(db, row, _items[row.Id].First.Before!);
        if (items.Count > 0) await new BulkWriter<CampaignItem>(db).UpdateAsync(items, ct);
    }

    public async Task RemoveAsync(CancellationToken ct)
    {
        var items = _parts.Where(i => _items[i.Id].First.Before is null).ToList();
        if (items.Count > 0) await new BulkWriter<CampaignItem>(db).DeleteAsync(items, ct);
        var campaigns = _rows.Where(c => _campaigns[c.Id].First.Before is null).ToList();
        if (campaigns.Count > 0) await new BulkWriter<DiagnosticCampaign>(db).DeleteAsync(campaigns, ct);
    }

    private static Dictionary<int, (ImportChange First, ImportChange Last)> Touched(IReadOnlyList<ImportChange> all, string entity) =>
        all.Where(c => c.Entity == entity).GroupBy(c => c.EntityId).ToDictionary(g => g.Key, g => (g.First(), g.Last()));
}
