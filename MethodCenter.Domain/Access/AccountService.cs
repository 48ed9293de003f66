using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>The signed-in user's own account.</summary>
public sealed record AccountCard(string Login, string FullName, Role Role, bool MustChangePassword, bool HasSecondFactor, bool NeedsSecondFactor);

/// <summary>What the form of a new password holds.</summary>
public sealed class PasswordDraft
{
    public string? Current { get; set; }
    public string? New { get; set; }
    public string? Repeat { get; set; }
}

/// <summary>A secret that waits for its first code. The ticket carries it, sealed, from the page to the act.</summary>
/// <param name="Key">The secret in letters, to be typed into an app.</param>
/// <param name="Address">The same as an <c>otpauth</c> address for a QR code.</param>
/// <param name="Ticket">Opaque; good for this user for half an hour.</param>
public sealed record SecondFactorOffer(string Key, string Address, string Ticket);

/// <summary>What people do with their own account: password and second factor. Each act ends all other sessions.</summary>
public sealed class AccountService(Database database, SnilsVault vault, ActorDirectory directory, AccessOptions options, TimeProvider clock)
{
    private static readonly TimeSpan OfferTime = TimeSpan.FromMinutes(30);

    /// <summary>Null where nobody is signed in.</summary>
    public async Task<AccountCard?> FindAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var userId = database.Actor.UserId;
        return await db.Users.SingleOrDefaultAsync(u => u.Id == userId, ct) is { } user
            ? new(user.Login, user.FullName, user.Role, user.MustChangePassword, user.SecondFactorCipher is not null,
                options.RequireSecondFactor && user.NeedsSecondFactor)
            : null;
    }

    /// <summary>Changes the own password; wrong ones count towards the lock, as at the door.</summary>
    public async Task<Result<SignedIn>> ChangePasswordAsync(PasswordDraft draft, CancellationToken ct = default)
    {
        if (await OwnAsync(ct) is not { } own) return AccessErrors.NotFound;
        if (own.IsLocked(clock.Now())) return AccessErrors.Locked;
        if (!PasswordHashing.Verify(draft.Current ?? "", own.PasswordHash)) return await FailAsync(ct);
        if (PasswordRule.Check(draft.New, own.Login, own.FullName) is { } weak) return weak;
        if (draft.New != draft.Repeat) return AccessErrors.PasswordsDiffer;
        if (draft.New == draft.Current) return AccessErrors.PasswordSame;
        var hash = PasswordHashing.Hash(draft.New!);
        return await ChangeAsync(own, user => user.SetPassword(hash, mustChange: false), ct);
    }

    /// <summary>Offers a new secret; nothing is stored until a code shows that an app has taken it.</summary>
    public async Task<SecondFactorOffer?> OfferSecondFactorAsync(string issuer, CancellationToken ct = default)
    {
        if (await OwnAsync(ct) is not { } own) return null;
        return Offer(own, issuer, TimeBasedCode.NewSecret());
    }

    /// <summary>The offer of a ticket again, for a page whose code was wrong; null when it has run out.</summary>
    public async Task<SecondFactorOffer?> FindOfferAsync(string? ticket, string issuer, CancellationToken ct = default) =>
        await OwnAsync(ct) is { } own && SecretOf(ticket, own) is { } secret ? Offer(own, issuer, secret) : null;

    /// <summary>Stores the secret when the code is right. Who replaces a second factor tells the password first.</summary>
    public async Task<Result<SignedIn>> SetUpSecondFactorAsync(string? ticket, string? code, string? password, CancellationToken ct = default)
    {
        if (await OwnAsync(ct) is not { } own) return AccessErrors.NotFound;
        if (own.IsLocked(clock.Now())) return AccessErrors.Locked;
        if (SecretOf(ticket, own) is not { } secret) return AccessErrors.OfferExpired;
        if (own.SecondFactorCipher is not null && !PasswordHashing.Verify(password ?? "", own.PasswordHash)) return await FailAsync(ct);
        if (TimeBasedCode.FindStep(secret, code, clock.Now(), 0) is not { } step) return AccessErrors.WrongCode;
        return await ChangeAsync(own, user =>
        {
            user.SetSecondFactor(SecondFactor.Seal(vault, secret));
            user.UseSecondFactorStep(step);
        }, ct);
    }

    private async Task<User?> OwnAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var userId = database.Actor.UserId;
        return await db.Users.SingleOrDefaultAsync(u => u.Id == userId, ct);
    }

    private async Task<Result<SignedIn>> ChangeAsync(User seen, Action<User> act, CancellationToken ct)
    {
        var changed = await database.WriteAsync<SignedIn>(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == seen.Id, ct);
            if (user.Stamp != seen.Stamp) return DataErrors.ChangedMeanwhile;
            act(user);
            return new SignedIn(user.Id, user.Stamp, user.Role, NeedsCode: false);
        }, ct);
        directory.Forget(seen.Id);
        return changed;
    }

    private async Task<DomainError> FailAsync(CancellationToken ct)
    {
        var userId = database.Actor.UserId;
        await database.WriteAsync(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == userId, ct);
            user.Fail(clock.Now());
            db.Note(new AuditNote(AuditAction.Refused, "User", $"Неверный текущий пароль: {user.Login}") { SubjectId = user.Id });
            return Result.Ok;
        }, ct);
        return AccessErrors.WrongCurrentPassword;
    }

    private SecondFactorOffer Offer(User user, string issuer, byte[] secret)
    {
        var until = (clock.Now() + OfferTime).Ticks;
        var ticket = vault.SealText(FormattableString.Invariant($"second-factor|{user.Id}|{until}|{Convert.ToBase64String(secret)}"));
        return new(TimeBasedCode.ToBase32(secret), TimeBasedCode.Address(issuer, user.Login, secret), Convert.ToBase64String(ticket));
    }

    private byte[]? SecretOf(string? ticket, User user)
    {
        try
        {
            var parts = vault.RevealText(Convert.FromBase64String(ticket ?? "")).Split('|');
            var culture = System.Globalization.CultureInfo.InvariantCulture;
            return parts is ["second-factor", var id, var until, var secret]
                && int.Parse(id, culture) == user.Id && long.Parse(until, culture) > clock.Now().Ticks
                ? Convert.FromBase64String(secret)
                : null;
        }
        catch (Exception broken) when (broken is FormatException or System.Security.Cryptography.CryptographicException or OverflowException)
        {
            return null;
        }
    }
}
