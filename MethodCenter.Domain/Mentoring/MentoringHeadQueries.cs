using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>What filters and forms of mentors, young educators and support choose from.</summary>
public sealed class MentoringHeadQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>Municipalities (of a narrower scope its own only), subjects and competences.</summary>
    public async Task<MentoringHeads> FindAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : (int?)null;
        return new(
            await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName).Select(m => new MentoringChoice<int>(m.Id, m.ShortName, null)).ToListAsync(ct),
            await db.Subjects.OrderBy(s => s.Rank).Select(s => new MentoringChoice<string>(s.Code, s.Name, null)).ToListAsync(ct),
            [.. (await ProfileCompetences.LoadAsync(db, ct)).InForce.Select(c => new MentoringChoice<string>(c.Code, $"{c.Code} {c.Name}"))]);
    }

    /// <summary>The name of an organisation by which a list is filtered; null for absent and foreign ids alike.</summary>
    public async Task<MentoringChoice<int>?> FindOrganisationAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.Organisations.Where(o => o.Id == id).Select(o => new MentoringChoice<int>(o.Id, o.ShortName, null)).SingleOrDefaultAsync(ct);
    }

    /// <summary>Organisations by a part of the name.</summary>
    public async Task<IReadOnlyList<MentoringChoice<int>>> FindOrganisationsAsync(string? text, CancellationToken ct)
    {
        if (!MentoringRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var found = await db.Organisations.Where(o => o.ClosedOn == null || o.ClosedOn >= db.Today).Select(o => new { o.Id, o.ShortName, o.MunicipalityId }).ToListAsync(ct);
        return
        [
            .. found.Where(o => SearchKey.Of(o.ShortName).Contains(key, StringComparison.Ordinal)).OrderBy(o => o.ShortName, StringComparer.Create(Formats.Russian, ignoreCase: true))
                .Take(Choices).Select(o => new MentoringChoice<int>(o.Id, o.ShortName, places.GetValueOrDefault(o.MunicipalityId))),
        ];
    }

    /// <summary>People of the user's scope by a part of the name.</summary>
    public async Task<IReadOnlyList<MentoringChoice<int>>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!MentoringRights.MayKeepSupport(database.Actor)) return [];
        await using var db = database.Read();
        var people = db.Educators.Where(e => e.MergedIntoId == null);
        foreach (var word in SearchKey.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5)) people = people.Where(e => e.NameKey.Contains(word));
        return await people.OrderBy(e => e.NameKey).ThenBy(e => e.Id).Take(Choices)
            .Select(e => new MentoringChoice<int>(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "")).ToListAsync(ct);
    }

    /// <summary>The name of one person, for a form that is opened for them; null for absent and foreign ids alike.</summary>
    public async Task<MentoringChoice<int>?> FindPersonAsync(int id, CancellationToken ct)
    {
        if (!MentoringRights.MayKeepSupport(database.Actor)) return null;
        await using var db = database.Read();
        return await db.Educators.Where(e => e.Id == id && e.MergedIntoId == null)
            .Select(e => new MentoringChoice<int>(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName), null)).SingleOrDefaultAsync(ct);
    }
}
