using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>What administrators do with accounts. Every act takes effect on open sessions at once (security, point 9).</summary>
public sealed class UsersService(Database database, ActorDirectory directory, TimeProvider clock)
{
    /// <summary>Makes an account with a one-time password.</summary>
    public async Task<Result<IssuedPassword>> CreateAsync(UserDraft draft, CancellationToken ct = default)
    {
        if (!MayManage) return AccessErrors.Forbidden;
        if (LoginRule.Tidy(draft.Login) is not { } login) return AccessErrors.LoginWrong;
        var (password, key) = (OneTimePassword.New(), SearchKey.Of(login));
        var hash = PasswordHashing.Hash(password);
        var created = await database.WriteAsync<User>(async db =>
        {
            if (await db.Users.AnyAsync(u => u.LoginKey == key, ct)) return AccessErrors.LoginTaken;
            var user = new User(login, "", draft.Role, clock.Now());
            if (await ApplyAsync(db, user, draft, ct) is { IsOk: false } refusal) return refusal.Error;
            user.SetPassword(hash, mustChange: true);
            db.Users.Add(user);
            return user;
        }, ct);
        return created.IsOk ? new IssuedPassword(created.Value.Id, login, password) : created.Error;
    }

    /// <summary>Changes name, role and scope; the login stays.</summary>
    public Task<Result> ChangeAsync(UserDraft draft, CancellationToken ct = default) => ActAsync(draft.Id, async (db, user) =>
    {
        db.ExpectVersion(user, draft.Version);
        if (draft.Role != Role.Administrator && await IsLastAdministratorAsync(db, user, ct)) return AccessErrors.LastAdministrator;
        return await ApplyAsync(db, user, draft, ct);
    }, ct);

    /// <summary>Closes the site to the user, or opens it again.</summary>
    public Task<Result> SetBlockedAsync(int userId, bool blocked, CancellationToken ct = default) => ActAsync(userId, async (db, user) =>
    {
        if (user.IsBlocked == blocked) return Result.Ok;
        if (blocked && user.Id == database.Actor.UserId) return AccessErrors.BlocksSelf;
        if (blocked && await IsLastAdministratorAsync(db, user, ct)) return AccessErrors.LastAdministrator;
        user.SetBlocked(blocked);
        return Result.Ok;
    }, ct);

    /// <summary>Gives a new one-time password; the former one and all sessions end.</summary>
    public async Task<Result<IssuedPassword>> ResetPasswordAsync(int userId, CancellationToken ct = default)
    {
        var password = OneTimePassword.New();
        var hash = PasswordHashing.Hash(password);
        var login = "";
        var done = await ActAsync(userId, (_, user) =>
        {
            user.SetPassword(hash, mustChange: true);
            login = user.Login;
            return Task.FromResult(Result.Ok);
        }, ct);
        return done.IsOk ? new IssuedPassword(userId, login, password) : done.Error;
    }

    /// <summary>Takes the second factor away from somebody who lost the telephone; it is set up anew at the next sign-in.</summary>
    public Task<Result> ResetSecondFactorAsync(int userId, CancellationToken ct = default) => ActAsync(userId, (_, user) =>
    {
        user.SetSecondFactor(null);
        return Task.FromResult(Result.Ok);
    }, ct);

    private bool MayManage => database.Actor is { IsSystem: true } or { Role: Role.Administrator };

    private async Task<Result> ActAsync(int userId, Func<MethodCenterDb, User, Task<Result>> act, CancellationToken ct)
    {
        if (!MayManage) return AccessErrors.Forbidden;
        var done = await database.WriteAsync(async db =>
            await db.Users.SingleOrDefaultAsync(u => u.Id == userId, ct) is { } user ? await act(db, user) : AccessErrors.NotFound, ct);
        directory.Forget(userId);
        return done;
    }

    private static async Task<bool> IsLastAdministratorAsync(MethodCenterDb db, User user, CancellationToken ct) =>
        user is { Role: Role.Administrator, IsBlocked: false }
        && !await db.Users.AnyAsync(u => u.Id != user.Id && u.Role == Role.Administrator && !u.IsBlocked, ct);

    /// <summary>Keys that the role does not use are dropped, and those that follow from another are filled in.</summary>
    private static async Task<Result> ApplyAsync(MethodCenterDb db, User user, UserDraft draft, CancellationToken ct)
    {
        var keys = new UserDraft { FullName = draft.FullName, Role = draft.Role };
        switch (draft.Role)
        {
            case Role.MunicipalService when draft.MunicipalityId is { } id:
                keys.MunicipalityId = await db.Municipalities.Where(m => m.Id == id).Select(m => (int?)m.Id).SingleOrDefaultAsync(ct);
                break;
            case Role.OrganisationCoordinator when draft.OrganisationId is { } id:
                var home = await db.Organisations.Where(o => o.Id == id).Select(o => new { o.Id, o.MunicipalityId }).SingleOrDefaultAsync(ct);
                (keys.OrganisationId, keys.MunicipalityId) = (home?.Id, home?.MunicipalityId);
                break;
            case Role.Educator when draft.EducatorId is { } id:
                keys.EducatorId = await db.Educators.Where(e => e.Id == id).Select(e => (int?)e.Id).SingleOrDefaultAsync(ct);
                break;
            case Role.RegionalMethodist when draft.MethodistId is { } id:
                var methodist = await db.Methodists.Where(m => m.Id == id).Select(m => new { m.Id, m.EducatorId }).SingleOrDefaultAsync(ct);
                (keys.MethodistId, keys.EducatorId) = (methodist?.Id, methodist?.EducatorId);
                break;
        }
        return user.Change(keys);
    }
}
