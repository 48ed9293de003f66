using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Components.Authorization;

namespace MethodCenter.App.Startup;

/// <summary>
/// Who acts in this scope: the user of the page (circuit or static) or of the request. Every question asks anew, so that a changed role
/// or a block takes effect in the middle of an open page.
/// </summary>
public sealed class CurrentActor(IHttpContextAccessor http, AuthenticationStateProvider pages, ActorDirectory directory, Sessions sessions) : ICurrentActor
{
    private Actor? _assumed;

    public Actor Current => _assumed ?? Find() ?? Actor.Nobody;

    /// <summary>For a scope without any user: start, schedules, the command line.</summary>
    public void Assume(Actor actor) => _assumed = actor;

    private Actor? Find()
    {
        var user = (pages as SessionWatch)?.User ?? http.HttpContext?.User;
        if (SessionTicket.Read(user) is not { } ticket || !sessions.IsLive(ticket)) return null;
        return directory.Find(ticket.UserId) is { } account && account.Stamp == ticket.Stamp
            ? account.Actor with { Address = ticket.Address }
            : null;
    }
}
