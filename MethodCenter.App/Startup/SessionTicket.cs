using System.Globalization;
using System.Security.Claims;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Startup;

/// <summary>What the cookie says of a session: who, under which stamp, since when, seen when, from where.</summary>
public sealed record SessionTicket(int UserId, string Stamp, string SessionId, Role Role, DateTime StartedAt, DateTime SeenAt, string? Address)
{
    public const string Scheme = "session";
    private const string UserClaim = "sub", StampClaim = "stamp", SessionClaim = "sid", StartClaim = "start", SeenClaim = "seen", AddressClaim = "address";

    /// <summary>A fresh session of somebody who has just signed in.</summary>
    public static SessionTicket New(SignedIn signedIn, DateTime now, string? address) =>
        new(signedIn.UserId, signedIn.Stamp, Guid.NewGuid().ToString("N"), signedIn.Role, now, now, address);

    /// <summary>Null for a principal that is not ours.</summary>
    public static SessionTicket? Read(ClaimsPrincipal? user)
    {
        if (user?.Identity is not ClaimsIdentity { IsAuthenticated: true } identity) return null;
        return Number(identity, UserClaim) is { } id && Text(identity, StampClaim) is { } stamp && Text(identity, SessionClaim) is { } session
            && Enum.TryParse<Role>(Text(identity, identity.RoleClaimType), out var role)
            && Number(identity, StartClaim) is { } start && Number(identity, SeenClaim) is { } seen
            ? new((int)id, stamp, session, role, Moment(start), Moment(seen), Text(identity, AddressClaim))
            : null;
    }

    public ClaimsPrincipal ToPrincipal()
    {
        List<Claim> claims =
        [
            new(UserClaim, UserId.ToString(CultureInfo.InvariantCulture)), new(StampClaim, Stamp), new(SessionClaim, SessionId),
            new(ClaimTypes.Role, Role.ToString()), new(StartClaim, Seconds(StartedAt)), new(SeenClaim, Seconds(SeenAt)),
        ];
        if (Address is not null) claims.Add(new(AddressClaim, Address));
        return new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme, UserClaim, ClaimTypes.Role));
    }

    private static string? Text(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;

    private static long? Number(ClaimsIdentity identity, string type) =>
        long.TryParse(Text(identity, type), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string Seconds(DateTime at) => new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static DateTime Moment(long seconds) => DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;
}
