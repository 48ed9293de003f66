using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Access;

/// <summary>Somebody who may sign in. There is no self-registration: an administrator makes the account.</summary>
public sealed class User : IVersioned
{
    /// <summary>Lockout of security point 8: five failures lock for a quarter of an hour.</summary>
    public const int FailuresToLock = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    private User() { }

    public User(string login, string fullName, Role role, DateTime now)
    {
        (Login, LoginKey, FullName, Role, CreatedAt) = (login, SearchKey.Of(login), fullName, role, now);
        Stamp = NewStamp();
    }

    public int Id { get; private set; }
    public string Login { get; private set; } = "";
    public string LoginKey { get; private set; } = "";
    public string FullName { get; private set; } = "";
    public Role Role { get; private set; }
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }
    public int? EducatorId { get; private set; }
    public int? MethodistId { get; private set; }
    public string PasswordHash { get; private set; } = "";

    /// <summary>A one-time password was given: the first thing to do is to change it.</summary>
    public bool MustChangePassword { get; private set; }

    /// <summary>Encrypted secret of the second factor; null until it is set up.</summary>
    public byte[]? SecondFactorCipher { get; private set; }

    /// <summary>The last time step whose code was used, so that a code works once.</summary>
    public long SecondFactorStep { get; private set; }
    public bool IsBlocked { get; private set; }

    /// <summary>Changes with role, password and blocking; a cookie or circuit with an older stamp ends.</summary>
    public string Stamp { get; private set; } = "";
    public int Failures { get; private set; }
    public DateTime? LockedUntil { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime? LastSignInAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>Roles that see the whole region need a second factor (security, point 8).</summary>
    public bool NeedsSecondFactor => Role is Role.Administrator or Role.CentreStaff or Role.RegionalMethodist;

    /// <summary>The scope that the role and the keys give; a role without its key sees nothing.</summary>
    public AccessScope Scope => Role switch
    {
        _ when IsBlocked => AccessScope.Nothing,
        Role.Administrator or Role.CentreStaff => AccessScope.Region,
        Role.RegionalMethodist when MethodistId is { } id => AccessScope.Assigned(id, EducatorId ?? 0),
        Role.MunicipalService when MunicipalityId is { } id => AccessScope.Municipality(id),
        Role.OrganisationCoordinator when OrganisationId is { } id => AccessScope.Organisation(MunicipalityId ?? 0, id),
        Role.Educator when EducatorId is { } id => AccessScope.Self(id),
        Role.Observer => AccessScope.Aggregates,
        Role.Auditor => AccessScope.Journal,
        _ => AccessScope.Nothing,
    };

    public bool IsLocked(DateTime now) => LockedUntil > now;

    /// <summary>Changes name, role and keys; whoever is signed in must sign in anew.</summary>
    public Result Change(UserDraft draft)
    {
        if (Inputs.Tidy(draft.FullName, 200) is not { } fullName) return AccessErrors.FullNameMissing;
        if (MissingKey(draft) is { } error) return error;
        FullName = fullName;
        var keys = (draft.Role, draft.MunicipalityId, draft.OrganisationId, draft.EducatorId, draft.MethodistId);
        if (keys != (Role, MunicipalityId, OrganisationId, EducatorId, MethodistId)) Stamp = NewStamp();
        (Role, MunicipalityId, OrganisationId, EducatorId, MethodistId) = keys;
        return Result.Ok;
    }

    /// <summary>Two records of one person became one: the account follows the one that stays.</summary>
    internal void FollowEducator(int educatorId) => (EducatorId, Stamp) = (educatorId, NewStamp());

    public void SetPassword(string hash, bool mustChange)
    {
        (PasswordHash, MustChangePassword, Stamp) = (hash, mustChange, NewStamp());
        (Failures, LockedUntil) = (0, null);
    }

    public void SetBlocked(bool blocked) => (IsBlocked, Stamp) = (blocked, NewStamp());

    public void SetSecondFactor(byte[]? cipher) => (SecondFactorCipher, SecondFactorStep, Stamp) = (cipher, 0, NewStamp());

    public void UseSecondFactorStep(long step) => SecondFactorStep = step;

    public void Fail(DateTime now)
    {
        Failures++;
        if (Failures < FailuresToLock) return;
        (Failures, LockedUntil) = (0, now + LockTime);
    }

    public void SignedIn(DateTime now) => (Failures, LockedUntil, LastSignInAt) = (0, null, now);

    private static DomainError? MissingKey(UserDraft draft) => draft.Role switch
    {
        Role.MunicipalService when draft.MunicipalityId is null => AccessErrors.MunicipalityMissing,
        Role.OrganisationCoordinator when draft.OrganisationId is null => AccessErrors.OrganisationMissing,
        Role.Educator when draft.EducatorId is null => AccessErrors.EducatorMissing,
        Role.RegionalMethodist when draft.MethodistId is null => AccessErrors.MethodistMissing,
        _ => null,
    };

    private static string NewStamp() => Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
}

/// <summary>What the administrator's form of a user edits.</summary>
public sealed class UserDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Login { get; set; }
    public string? FullName { get; set; }
    public Role Role { get; set; } = Role.CentreStaff;
    public int? MunicipalityId { get; set; }
    public int? OrganisationId { get; set; }
    public int? EducatorId { get; set; }
    public int? MethodistId { get; set; }
}
