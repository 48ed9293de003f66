using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>An account of the demonstration, as the console and the sign-in page list it.</summary>
/// <param name="Place">Whose data it sees: a municipality, an organisation, a person.</param>
public sealed record DemoAccount(string Login, Role Role, string FullName, string Place);

/// <summary>The accounts that exist before anybody can sign in: the first administrator, or one for each role of the demonstration.</summary>
public sealed class FirstAccounts(Database database, UsersService users, TimeProvider clock)
{
    public const string AdministratorLogin = "admin";

    /// <summary>The common password of the demonstration; its accounts exist in the Development environment only.</summary>
    public const string DemoPassword = "demo-methodcenter";

    public async Task<bool> AnyAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Users.AnyAsync(ct);
    }

    /// <summary>The first administrator with a one-time password (security, point 7).</summary>
    public Task<Result<IssuedPassword>> CreateAdministratorAsync(CancellationToken ct = default) => users.CreateAsync(
        new UserDraft { Login = AdministratorLogin, FullName = "Администратор", Role = Role.Administrator }, ct);

    /// <summary>One account a role, those without data to stand on left out. Existing logins stay as they are.</summary>
    /// <param name="people">Whom the demo data offer; null chooses from what there is.</param>
    /// <param name="password">The common one.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task CreateDemoAsync(DemoPeople? people = null, string password = DemoPassword, CancellationToken ct = default)
    {
        var hash = PasswordHashing.Hash(password);
        await database.WriteAsync(async db =>
        {
            foreach (var draft in await DemoUsers.ChooseAsync(db, people, ct))
            {
                var key = SearchKey.Of(draft.Login);
                if (await db.Users.AnyAsync(u => u.LoginKey == key, ct)) continue;
                var user = new User(draft.Login!, "", draft.Role, clock.Now());
                if (user.Change(draft) is { IsOk: false } refusal) return refusal;
                user.SetPassword(hash, mustChange: false);
                db.Users.Add(user);
            }
            return Result.Ok;
        }, ct);
    }

    /// <summary>The demonstration's accounts that stand in the database and still have the common password.</summary>
    public async Task<IReadOnlyList<DemoAccount>> ListDemoAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var found = await DemoUsersAsync(db, ct);
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var places = new List<DemoAccount>();
        foreach (var user in found)
        {
            var organisation = await db.Organisations.Where(o => o.Id == user.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct);
            var place = organisation ?? (user.MunicipalityId is { } id ? municipalities.GetValueOrDefault(id, "") : "");
            places.Add(new DemoAccount(user.Login, user.Role, user.FullName, place));
        }
        return places;
    }

    /// <summary>Outside Development nobody may come in by a password that is printed in the manual: such accounts are blocked.</summary>
    /// <returns>How many were.</returns>
    public async Task<int> BlockDemoAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var open = (await DemoUsersAsync(db, ct)).Where(u => !u.IsBlocked && PasswordHashing.Verify(DemoPassword, u.PasswordHash)).Select(u => u.Id).ToHashSet();
        if (open.Count == 0) return 0;
        await database.WriteAsync(async write =>
        {
            foreach (var user in await write.Users.Where(u => open.Contains(u.Id)).ToListAsync(ct)) user.SetBlocked(true);
            return Result.Ok;
        }, ct);
        return open.Count;
    }

    private static async Task<List<User>> DemoUsersAsync(MethodCenterDb db, CancellationToken ct)
    {
        var keys = DemoUsers.Logins.Select(SearchKey.Of).ToList();
        return await db.Users.Where(u => keys.Contains(u.LoginKey)).OrderBy(u => u.Role).ToListAsync(ct);
    }
}
