using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>What is typed at the door.</summary>
public sealed class SignInDraft
{
    public string? Login { get; set; }
    public string? Password { get; set; }
}

/// <summary>A password, or a password and a code, was right.</summary>
/// <param name="NeedsCode">The code of the second factor is still to be asked.</param>
public sealed record SignedIn(int UserId, string Stamp, Role Role, bool NeedsCode);

/// <summary>
/// Lets people in (security, points 7 and 8): the same answer and the same work for a wrong password, an unknown and a blocked login;
/// five failures lock for a quarter of an hour; every outcome leaves a line that never holds what was typed.
/// </summary>
public sealed class SignInService
{
    private readonly SignInDoor _door;
    private readonly UnknownLogins _unknown;
    private readonly SnilsVault _vault;
    private readonly ActorDirectory _directory;

    internal SignInService(SignInDoor door, UnknownLogins unknown, SnilsVault vault, ActorDirectory directory) =>
        (_door, _unknown, _vault, _directory) = (door, unknown, vault, directory);

    /// <summary>Checks login and password.</summary>
    public async Task<Result<SignedIn>> SignInAsync(SignInDraft draft, string? address, CancellationToken ct = default)
    {
        var key = SearchKey.Of(draft.Login);
        var user = await FindAsync(u => u.LoginKey == key, ct);
        // The work comes before every decision, so that its time tells nothing.
        var isRight = PasswordHashing.Verify(draft.Password ?? "", user?.PasswordHash ?? PasswordHashing.Decoy);
        if (user is null) return await RefuseUnknownAsync(key, address, ct);
        if (user.IsLocked(_door.Now)) return await NoteRefusalAsync(user, AccessErrors.Locked, "вход закрыт после неудачных попыток", address, ct);
        if (!isRight || user.IsBlocked) return await FailAsync(user, AccessErrors.WrongLoginOrPassword, user.IsBlocked ? "пользователь заблокирован" : "неверный пароль", address, ct);
        if (user.SecondFactorCipher is not null) return new SignedIn(user.Id, user.Stamp, user.Role, NeedsCode: true);
        return await LetInAsync(user, null, address, ct);
    }

    /// <summary>Checks the code of the second factor after the password was right.</summary>
    public async Task<Result<SignedIn>> ConfirmCodeAsync(int userId, string stamp, string? code, string? address, CancellationToken ct = default)
    {
        var user = await FindAsync(u => u.Id == userId && u.Stamp == stamp && !u.IsBlocked, ct);
        if (user?.SecondFactorCipher is null) return AccessErrors.WrongLoginOrPassword;
        if (user.IsLocked(_door.Now)) return await NoteRefusalAsync(user, AccessErrors.Locked, "вход закрыт после неудачных попыток", address, ct);
        var step = TimeBasedCode.FindStep(SecondFactor.Reveal(_vault, user), code, _door.Now, user.SecondFactorStep);
        return step is null
            ? await FailAsync(user, AccessErrors.WrongCode, "неверный код второго шага", address, ct)
            : await LetInAsync(user, step, address, ct);
    }

    /// <summary>Records that somebody left.</summary>
    public Task SignOutAsync(Actor actor, CancellationToken ct = default) => _door.As(actor).NoteAsync(
        new AuditNote(AuditAction.SignedOut, "Session", $"Выход: {actor.Name}") { SubjectId = actor.UserId }, ct);

    private async Task<User?> FindAsync(System.Linq.Expressions.Expression<Func<User, bool>> which, CancellationToken ct)
    {
        await using var db = _door.AsSystem(null).Read();
        return await db.Users.SingleOrDefaultAsync(which, ct);
    }

    private async Task<DomainError> RefuseUnknownAsync(string key, string? address, CancellationToken ct)
    {
        var isLocked = _unknown.IsLocked(key, _door.Now);
        if (!isLocked) _unknown.Fail(key, _door.Now);
        await _door.AsSystem(address).NoteAsync(new AuditNote(AuditAction.SignInFailed, "Session", "Неудачный вход: такого логина нет"), ct);
        return isLocked ? AccessErrors.Locked : AccessErrors.WrongLoginOrPassword;
    }

    private async Task<DomainError> NoteRefusalAsync(User user, DomainError error, string reason, string? address, CancellationToken ct)
    {
        await _door.AsSystem(address).NoteAsync(Failure(user, reason), ct);
        return error;
    }

    private async Task<DomainError> FailAsync(User seen, DomainError error, string reason, string? address, CancellationToken ct)
    {
        await _door.AsSystem(address).WriteAsync(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == seen.Id, ct);
            if (!user.IsLocked(_door.Now)) user.Fail(_door.Now);
            db.Note(Failure(user, reason));
            return Result.Ok;
        }, ct);
        return error;
    }

    private async Task<Result<SignedIn>> LetInAsync(User seen, long? step, string? address, CancellationToken ct)
    {
        var actor = new Actor(seen.Id, seen.FullName, seen.Role, seen.Scope, address);
        var signedIn = await _door.As(actor).WriteAsync<SignedIn>(async db =>
        {
            var user = await db.Users.SingleAsync(u => u.Id == seen.Id, ct);
            // What was checked outside the gate may have changed before it: other failures, a block, the same code used twice.
            if (user.IsLocked(_door.Now)) return AccessErrors.Locked;
            if (user.IsBlocked || user.Stamp != seen.Stamp) return AccessErrors.WrongLoginOrPassword;
            if (step <= user.SecondFactorStep) return AccessErrors.WrongCode;
            if (step is { } used) user.UseSecondFactorStep(used);
            user.SignedIn(_door.Now);
            db.Note(new AuditNote(AuditAction.SignedIn, "Session", $"Вход: {user.FullName}") { SubjectId = user.Id });
            return new SignedIn(user.Id, user.Stamp, user.Role, NeedsCode: false);
        }, ct);
        _directory.Forget(seen.Id);
        return signedIn;
    }

    private static AuditNote Failure(User user, string reason) =>
        new(AuditAction.SignInFailed, "Session", $"Неудачный вход: {user.Login}, {reason}") { SubjectId = user.Id };
}
