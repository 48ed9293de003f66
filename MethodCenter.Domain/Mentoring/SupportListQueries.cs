using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Forms of support of young educators: the list, schools and clubs with their members, and the section of a card.</summary>
public sealed class SupportListQueries(Database database)
{
    private const string List = "SupportParticipations";

    /// <summary>The user may send a file of participations.</summary>
    public bool MayImport => database.Actor.MayImport(ImportKind.Support);

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => MentoringRights.MayView(database.Actor);

    /// <summary>The user may enter, end and remove.</summary>
    public bool MayKeep => MentoringRights.MayKeepSupport(database.Actor);

    public async Task<Page<SupportListRow>> ListAsync(SupportListFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<SupportListRow>.Empty;
        await using var db = database.Read();
        var lines = db.SupportRecords(filter);
        var total = await lines.CountAsync(ct);
        var sorted = lines.SortedBy(page).Skip(page.Skip);
        var rows = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await NoteAsync(AuditAction.Searched, total, ct);
        return new([.. rows.Select(r => r.ToRow(db.Today))], total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<SupportListRow>> ExportAsync(SupportListFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await NoteAsync(AuditAction.Exported, all.Total, ct);
        return all.Items;
    }

    /// <summary>How many last, ended and are ahead, over the same filter.</summary>
    public async Task<SupportListCounts> CountAsync(SupportListFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(0, 0, 0, 0);
        await using var db = database.Read();
        var (today, lines) = (db.Today, db.SupportRecords(filter with { Phase = null }).Select(l => l.Item));
        return new(
            await lines.CountAsync(s => s.From <= today && (s.Until == null || s.Until >= today), ct), await lines.CountAsync(s => s.Until < today, ct),
            await lines.CountAsync(s => s.From > today, ct),
            await lines.Where(s => s.From <= today && (s.Until == null || s.Until >= today)).Select(s => s.EducatorId).Distinct().CountAsync(ct));
    }

    /// <summary>Schools, clubs and other forms with how many take part, the largest first.</summary>
    public async Task<IReadOnlyList<SupportGroup>> ListGroupsAsync(SupportListFilter filter, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var today = db.Today;
        var lines = await db.SupportRecords(filter).Select(l => new { l.Item.EducatorId, l.Item.Kind, l.Item.KindText, l.Item.Title, l.Item.From, l.Item.Until, l.MunicipalityId }).ToListAsync(ct);
        return
        [
            .. lines.GroupBy(l => (l.Kind, Title: SearchKey.Of(l.Title), Text: l.Kind is SupportKind.Other ? SearchKey.Of(l.KindText) : ""))
                .Select(g => new SupportGroup(
                    g.Key.Kind, g.First().KindText, g.First().Title, g.Where(l => l.From <= today && (l.Until is null || l.Until >= today)).Select(l => l.EducatorId).Distinct().Count(),
                    g.Select(l => l.EducatorId).Distinct().Count(), g.Min(l => l.From), g.Select(l => l.MunicipalityId).Distinct().Count()))
                .OrderByDescending(g => g.Running).ThenByDescending(g => g.All).ThenBy(g => g.Kind).ThenBy(g => g.Title, StringComparer.Create(Formats.Russian, ignoreCase: true)),
        ];
    }

    /// <summary>The form of a stored participation; null for foreign and absent ids and for those who may not keep support.</summary>
    public async Task<SupportDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        if (await db.SupportParticipations.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } found) return null;
        return new()
        {
            Id = found.Id, Version = found.Version, EducatorIds = [found.EducatorId], Kind = found.Kind, KindText = found.Kind is SupportKind.Other ? found.KindText : null,
            Title = found.Title, From = found.From, Until = found.Until, Responsible = found.Responsible,
        };
    }

    /// <summary>Everything of one person; null for foreign and absent people alike.</summary>
    public async Task<PersonSupport?> ListOfAsync(int educatorId, CancellationToken ct)
    {
        if (!MayView && !MentoringRights.IsSelf(database.Actor, educatorId)) return null;
        await using var db = database.Read();
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct) is not { } person) return null;
        var support = await db.SupportInAsync(new(null, null), educatorId, ct);
        var standing = person.PostGroup is PostGroup.Teaching
            ? YoungRule.Of(person.BirthDate, person.TeachingSince, db.Today, await db.MentoringParametersAsync(ct)) : new(null, null, false, false);
        var mentor = await db.Mentors.Where(m => m.EducatorId == educatorId).Select(m => (int?)m.Id).SingleOrDefaultAsync(ct);
        var lines = support[educatorId].OrderByDescending(l => l.IsOn(db.Today)).ThenByDescending(l => l.From);
        return new([.. lines], standing, mentor, MayKeep && !MentoringRights.IsSelf(database.Actor, educatorId), db.Today);
    }

    private Task NoteAsync(AuditAction action, int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(action, List, AuditTerms.Summary(action, List)) { Rows = rows }, ct);
}
