using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>
/// Finds by what an administrator types at the command line (login, ОКТМО, ИНН) what the forms of the site choose from lists. Each
/// answer is an id, or null where there is no such record or the actor may not manage accounts.
/// </summary>
public sealed class AccountLookup(Database database)
{
    public async Task<int?> FindUserAsync(string login, CancellationToken ct = default)
    {
        var key = SearchKey.Of(login);
        await using var db = database.Read();
        return MayManage ? await db.Users.Where(u => u.LoginKey == key).Select(u => (int?)u.Id).SingleOrDefaultAsync(ct) : null;
    }

    /// <summary>Old codes are understood too.</summary>
    public async Task<int?> FindMunicipalityAsync(string oktmo, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Municipalities.Where(m => m.Oktmo == oktmo || m.Versions.Any(v => v.Oktmo == oktmo)).Select(m => (int?)m.Id).SingleOrDefaultAsync(ct);
    }

    public async Task<int?> FindOrganisationAsync(string inn, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return MayManage ? await db.Organisations.Where(o => o.Inn == inn).Select(o => (int?)o.Id).SingleOrDefaultAsync(ct) : null;
    }

    private bool MayManage => database.Actor is { IsSystem: true } or { Role: Role.Administrator };
}
