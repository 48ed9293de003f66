using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>A municipality or a subject to choose from.</summary>
public sealed record AssetHead<T>(T Value, string Name);

/// <summary>What filters and forms of the asset choose from.</summary>
public sealed record AssetHeads(IReadOnlyList<AssetHead<int>> Municipalities, IReadOnlyList<AssetHead<string>> Subjects);

/// <summary>A person who may become a methodist.</summary>
public sealed record PersonChoice(int Id, string FullName, string Organisation);

/// <summary>Reads the choices of the asset's filters and forms.</summary>
public sealed class AssetHeadQueries(Database database)
{
    private const int Choices = 20;

    /// <summary>Municipalities (for a municipal service its own only) and subjects.</summary>
    public async Task<AssetHeads> FindAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var scope = database.Actor.Scope;
        var own = scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? scope.MunicipalityId : (int?)null;
        return new(
            await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName)
                .Select(m => new AssetHead<int>(m.Id, m.ShortName)).ToListAsync(ct),
            await db.Subjects.OrderBy(s => s.Rank).Select(s => new AssetHead<string>(s.Code, s.Name)).ToListAsync(ct));
    }

    /// <summary>The user may assign, admit and end: pages show the buttons by it, services decide anew.</summary>
    public bool MayKeep => AssetRights.MayKeep(database.Actor);

    /// <summary>The name of a methodist by whom a list is filtered; null for absent and foreign ids alike.</summary>
    public async Task<AssetHead<int>?> FindMethodistAsync(int id, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        return await db.Methodists.Where(m => m.Id == id).Select(m => new AssetHead<int>(m.Id, m.FullName)).SingleOrDefaultAsync(ct);
    }

    /// <summary>People of the user's scope by a part of the name.</summary>
    public async Task<IReadOnlyList<PersonChoice>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Educators.Where(e => e.MergedIntoId == null && e.NameKey.Contains(key)).OrderBy(e => e.NameKey).ThenBy(e => e.Id).Take(Choices)
            .Select(e => new PersonChoice(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "")).ToListAsync(ct);
    }
}
