using System.Collections.Concurrent;
using System.Security.Cryptography;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>
/// Papers that took long to print wait here for a quarter of an hour to be fetched by whoever ordered them: the page shows the progress, the
/// file itself leaves by a plain link. In memory only.
/// </summary>
public sealed class RouteFormPackets(TimeProvider clock)
{
    /// <summary>Papers that wait at a time; the oldest go first.</summary>
    public const int Most = 20;

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>A ticket for the paper.</summary>
    public string Keep(Actor actor, RenderedFile file)
    {
        var now = clock.GetUtcNow();
        foreach (var old in _kept.Where(k => now - k.Value.At >= Life).Select(k => k.Key).ToList()) _kept.TryRemove(old, out _);
        foreach (var old in _kept.OrderByDescending(k => k.Value.At).Skip(Most - 1).Select(k => k.Key).ToList()) _kept.TryRemove(old, out _);
        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        _kept[ticket] = new Kept(Owner(actor), file, now);
        return ticket;
    }

    /// <summary>The paper of the user's own ticket; null for an unknown, foreign or old one.</summary>
    public RenderedFile? Find(Actor actor, string ticket) =>
        _kept.TryGetValue(ticket, out var kept) && kept.Owner == Owner(actor) && clock.GetUtcNow() - kept.At < Life ? kept.File : null;

    private static string Owner(Actor actor) => $"{actor.UserId}:{actor.Name}";

    private sealed record Kept(string Owner, RenderedFile File, DateTimeOffset At);
}
