using System.Collections.Concurrent;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>What a request must know of its user.</summary>
/// <param name="Actor">Without an address; with no role and no scope while something is owed.</param>
/// <param name="Stamp">A cookie or circuit with another stamp has ended.</param>
/// <param name="Duty">What must be done before anything else.</param>
public sealed record AccountState(Actor Actor, string Login, string Stamp, AccountDuty Duty);

/// <summary>What a user owes before the site opens.</summary>
public enum AccountDuty
{
    None = 0,
    ChangePassword = 1,
    SetUpSecondFactor = 2,
}

/// <summary>
/// Who the users are now: asked at every call, remembered for seconds. An act of this process forgets a user at once; one of another
/// process is seen after <see cref="Lifetime"/> (security, point 9: within 10 s together with the check of circuits).
/// </summary>
public sealed class ActorDirectory
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<int, (AccountState? State, DateTime Until)> _known = new();
    private readonly SignInDoor _door;
    private readonly AccessOptions _options;

    internal ActorDirectory(SignInDoor door, AccessOptions options) => (_door, _options) = (door, options);

    /// <summary>Null for an absent or blocked user.</summary>
    public async Task<AccountState?> FindAsync(int userId, CancellationToken ct = default)
    {
        if (Known(userId) is { } known) return known.State;
        await using var db = _door.AsSystem(null).Read();
        return Remember(userId, await db.Users.SingleOrDefaultAsync(u => u.Id == userId, ct));
    }

    /// <summary>The same where nobody can wait: <see cref="ICurrentActor"/> is asked in the middle of a call.</summary>
    public AccountState? Find(int userId)
    {
        if (Known(userId) is { } known) return known.State;
        using var db = _door.AsSystem(null).Read();
        return Remember(userId, db.Users.SingleOrDefault(u => u.Id == userId));
    }

    /// <summary>Whether the user may still act under this stamp.</summary>
    public async Task<bool> HoldsAsync(int userId, string stamp, CancellationToken ct = default) =>
        await FindAsync(userId, ct) is { } state && state.Stamp == stamp;

    /// <summary>Asks anew next time: the user was changed, blocked or got another password.</summary>
    public void Forget(int userId) => _known.TryRemove(userId, out _);

    /// <summary>Whether the database answers; for the health check.</summary>
    public async Task<bool> CanAskAsync(CancellationToken ct = default)
    {
        await using var db = _door.AsSystem(null).Read();
        return await db.Database.CanConnectAsync(ct);
    }

    private (AccountState? State, DateTime Until)? Known(int userId) =>
        _known.TryGetValue(userId, out var entry) && entry.Until > _door.Now ? entry : null;

    private AccountState? Remember(int userId, User? user)
    {
        var state = user is null or { IsBlocked: true } ? null : StateOf(user);
        _known[userId] = (state, _door.Now + Lifetime);
        return state;
    }

    private AccountState StateOf(User user)
    {
        var duty = user.MustChangePassword ? AccountDuty.ChangePassword
            : _options.RequireSecondFactor && user is { NeedsSecondFactor: true, SecondFactorCipher: null } ? AccountDuty.SetUpSecondFactor
            : AccountDuty.None;
        var actor = duty == AccountDuty.None
            ? new Actor(user.Id, user.FullName, user.Role, user.Scope, null)
            : new Actor(user.Id, user.FullName, null, AccessScope.Nothing, null);
        return new(actor, user.Login, user.Stamp, duty);
    }
}
