using System.Globalization;
using System.Security.Claims;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Authentication;

namespace MethodCenter.App.Startup;

/// <summary>Opens, renews and closes the session of a browser.</summary>
public sealed class SessionCookie(Sessions sessions, TimeProvider clock)
{
    /// <summary>The address as the journal shows it: IPv4 in its usual form.</summary>
    public static string? AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => null,
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        var address when System.Net.IPAddress.IPv6Loopback.Equals(address) => System.Net.IPAddress.Loopback.ToString(),
        var address => address.ToString(),
    };

    /// <summary>A session after the last step of signing in; before it, only the way to the page of the code.</summary>
    public async Task OpenAsync(HttpContext http, SignedIn signedIn)
    {
        if (signedIn.NeedsCode)
        {
            Claim[] claims = [new("sub", signedIn.UserId.ToString(CultureInfo.InvariantCulture)), new("stamp", signedIn.Stamp)];
            await http.SignInAsync(SignInCookies.CodeScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, SignInCookies.CodeScheme)));
            return;
        }
        var ticket = SessionTicket.New(signedIn, clock.Now(), AddressOf(http));
        if (SessionTicket.Read(http.User) is { } former) sessions.End(former.SessionId);
        sessions.Touch(ticket.SessionId);
        await http.SignInAsync(SessionTicket.Scheme, ticket.ToPrincipal());
        await http.SignOutAsync(SignInCookies.CodeScheme);
    }

    /// <summary>Whose password was right a moment ago; null when it was nobody's or too long ago.</summary>
    public static async Task<(int UserId, string Stamp)?> ReadCodeAsync(HttpContext http)
    {
        var user = (await http.AuthenticateAsync(SignInCookies.CodeScheme)).Principal;
        return int.TryParse(user?.FindFirst("sub")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            && user?.FindFirst("stamp")?.Value is { } stamp ? (id, stamp) : null;
    }

    public async Task CloseAsync(HttpContext http)
    {
        if (SessionTicket.Read(http.User) is { } ticket) sessions.End(ticket.SessionId);
        await http.SignOutAsync(SessionTicket.Scheme);
        await http.SignOutAsync(SignInCookies.CodeScheme);
    }
}
