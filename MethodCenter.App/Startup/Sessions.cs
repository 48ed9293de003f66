using System.Collections.Concurrent;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.App.Startup;

/// <summary>
/// When each session was last used. A page lives in its circuit for hours without a request, so idleness cannot be read from the cookie:
/// requests and acts in circuits both touch the session here. Also remembers sessions that were left, so that a copy of the cookie dies.
/// </summary>
public sealed class Sessions(AccessOptions options, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, DateTime> _lastUsed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, DateTime> _ended = new(StringComparer.Ordinal);

    /// <summary>Neither left, nor idle too long, nor older than the longest session.</summary>
    public bool IsLive(SessionTicket ticket)
    {
        var now = clock.Now();
        if (_ended.ContainsKey(ticket.SessionId) || now - ticket.StartedAt >= options.Longest) return false;
        // After a restart only the cookie knows when the session was used.
        var lastUsed = _lastUsed.GetValueOrDefault(ticket.SessionId, ticket.SeenAt);
        return now - lastUsed < options.Idle;
    }

    public void Touch(string sessionId)
    {
        _lastUsed[sessionId] = clock.Now();
        if (_lastUsed.Count > 5000) Sweep();
    }

    public void End(string sessionId)
    {
        _ended[sessionId] = clock.Now();
        _lastUsed.TryRemove(sessionId, out _);
    }

    private void Sweep()
    {
        var (idle, old) = (clock.Now() - options.Idle, clock.Now() - options.Longest);
        foreach (var (id, at) in _lastUsed) if (at < idle) _lastUsed.TryRemove(id, out _);
        foreach (var (id, at) in _ended) if (at < old) _ended.TryRemove(id, out _);
    }
}
