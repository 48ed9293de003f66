using System.Security.Claims;
using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace MethodCenter.App.Startup;

/// <summary>
/// Who stands behind a circuit. Checks every few seconds that the session still holds: a circuit would outlive its cookie, a changed
/// role and a blocked user (security, point 9).
/// </summary>
public sealed class SessionWatch : RevalidatingServerAuthenticationStateProvider
{
    private readonly ActorDirectory _directory;
    private readonly Sessions _sessions;

    public SessionWatch(ILoggerFactory loggers, ActorDirectory directory, Sessions sessions) : base(loggers)
    {
        (_directory, _sessions) = (directory, sessions);
        AuthenticationStateChanged += state => User = state.IsCompletedSuccessfully ? state.GetAwaiter().GetResult().User : null;
    }

    /// <summary>Null outside pages; an anonymous principal once the session has ended.</summary>
    public ClaimsPrincipal? User { get; private set; }

    /// <summary>Together with <see cref="ActorDirectory.Lifetime"/> it stays under ten seconds.</summary>
    protected override TimeSpan RevalidationInterval => TimeSpan.FromSeconds(3);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        SessionTicket.Read(authenticationState.User) is { } ticket
        && _sessions.IsLive(ticket) && await _directory.HoldsAsync(ticket.UserId, ticket.Stamp, cancellationToken);
}

/// <summary>Whatever a user does on an open page is use of the session.</summary>
public sealed class SessionTouch(SessionWatch watch, Sessions sessions) : CircuitHandler
{
    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) => context =>
    {
        if (SessionTicket.Read(watch.User) is { } ticket && sessions.IsLive(ticket)) sessions.Touch(ticket.SessionId);
        return next(context);
    };
}
