using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// Proposes pairs of records that may be one person. The narrow columns of everybody in scope are read once and compared
/// only within groups that share a name, or a birth date: 26,000 people take tenths of a second.
/// </summary>
public sealed class DuplicateQueries(Database database, SnilsVault vault)
{
    /// <summary>Pairs, the surest first, without those that were decided to be two people.</summary>
    public async Task<Page<DuplicatePair>> ListPairsAsync(int? municipalityId, PageRequest page, CancellationToken ct = default)
    {
        if (!database.Actor.MayMergeEducators()) return Page<DuplicatePair>.Empty;
        await using var db = database.Read();
        var people = await db.EducatorsInScope().Where(e => municipalityId == null || e.MunicipalityId == municipalityId)
            .Select(e => new DuplicateFacts(e.Id, e.NameKey, e.BirthDate, e.SnilsHash, e.OrganisationId, e.MunicipalityId)).ToListAsync(ct);
        var dismissed = await db.Set<DuplicateDismissal>().Select(d => new { d.FirstId, d.SecondId }).ToListAsync(ct);
        var pairs = DuplicateSearch.FindPairs(people, dismissed.Select(d => (d.FirstId, d.SecondId)).ToHashSet());
        var shown = pairs.Skip(page.Skip).Take(page.Take).ToList();
        var sides = await SidesAsync(db, [.. shown.SelectMany(p => new[] { p.First, p.Second }).Distinct()], ct);
        return new([.. shown.Select(p => new DuplicatePair(sides[p.First], sides[p.Second], p.Likeness.Certainty, p.Likeness.Reason))], pairs.Count);
    }

    /// <summary>Whom a person being typed resembles, at most five; and whether the number is taken, without saying by whom.</summary>
    public async Task<SimilarPeople> FindSimilarAsync(EducatorDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayChangeEducators()) return new([], false);
        await using var db = database.Read();
        var hash = Snils.Parse(draft.Snils) is { } snils ? vault.Hash(snils) : null;
        var taken = hash is not null && (await db.Educators.AnyAsync(e => e.SnilsHash == hash && e.Id != draft.Id, ct)
            || (await PeopleOutsideScope.FindAsync(db, [hash], ct)).Count > 0);
        if (draft.Name is not { } name) return new([], taken);
        var typed = new DuplicateFacts(draft.Id, name.Key, draft.BirthDate, null, draft.Employment.OrganisationId ?? 0, 0);
        var (last, born) = (SearchKey.Of(name.Last), draft.BirthDate);
        var end = SearchKey.EndOfPrefix(last + " ");
        var near = await db.EducatorsInScope().Where(e => (e.NameKey.CompareTo(last + " ") >= 0 && e.NameKey.CompareTo(end) < 0) || (born != null && e.BirthDate == born))
            .Take(500).Select(e => new DuplicateFacts(e.Id, e.NameKey, e.BirthDate, null, e.OrganisationId, e.MunicipalityId)).ToListAsync(ct);
        var alike = near.Select(p => (p.Id, Likeness: DuplicateRule.Compare(typed with { Id = -1, MunicipalityId = p.MunicipalityId }, p)))
            .Where(p => p.Likeness is not null && p.Id != draft.Id).OrderByDescending(p => p.Likeness!.Certainty).Take(5).ToList();
        var sides = await SidesAsync(db, [.. alike.Select(a => a.Id)], ct);
        return new([.. alike.Select(a => new SimilarPerson(a.Id, sides[a.Id].FullName, sides[a.Id].BirthDate, sides[a.Id].Organisation, a.Likeness!.Reason))], taken);
    }

    /// <summary>What merging would do; null where one of the two is absent, foreign or archived already.</summary>
    public async Task<MergePreview?> FindMergeAsync(MergeDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayMergeEducators()) return null;
        await using var db = database.Read();
        return await DuplicateMerge.PreviewAsync(db, draft, vault, ct);
    }

    private async Task<Dictionary<int, DuplicateSide>> SidesAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        var found = db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id));
        var rows = await EducatorQueries.RowsAsync(db, found, PageRequest.All, ct);
        var numbers = await found.Select(e => new { e.Id, e.SnilsCipher }).ToDictionaryAsync(e => e.Id, e => vault.Reveal(e.SnilsCipher)?.Masked, ct);
        return rows.ToDictionary(r => r.Id, r => new DuplicateSide(
            r.Id, r.FullName, r.BirthDate, numbers[r.Id], r.Organisation, r.Municipality, r.Position, r.Works));
    }
}
