using System.Collections.Concurrent;
using System.Security.Cryptography;
using MethodCenter.Domain.Access;

namespace MethodCenter.App.Shared;

/// <summary>
/// Keeps typed names out of addresses (security, point 4): the words stay in the server's memory, the address carries a random
/// ticket that only the same user can turn back into them. Back, reload and the export link go on working; a bookmark
/// outlives its ticket and then simply shows the list without that condition.
/// </summary>
public sealed class SearchTickets(TimeProvider clock)
{
    /// <summary>Enough for a day of everybody; the oldest go first.</summary>
    public const int Most = 5000;

    private static readonly TimeSpan Life = TimeSpan.FromHours(12);
    private readonly ConcurrentDictionary<string, Kept> _kept = new(StringComparer.Ordinal);

    /// <summary>A ticket for the words; null for blank ones.</summary>
    public string? Keep(Actor actor, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var tidy = text.Trim();
        if (tidy.Length > 100) tidy = tidy[..100];
        MakeRoom();
        var ticket = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));
        _kept[ticket] = new Kept(Owner(actor), tidy, clock.GetUtcNow());
        return ticket;
    }

    /// <summary>The words of the user's own ticket; null for an unknown, foreign or old one.</summary>
    public string? Find(Actor actor, string? ticket) =>
        ticket is not null && _kept.TryGetValue(ticket, out var kept) && kept.Owner == Owner(actor) && clock.GetUtcNow() - kept.At < Life ? kept.Text : null;

    private void MakeRoom()
    {
        if (_kept.Count < Most) return;
        foreach (var old in _kept.OrderBy(k => k.Value.At).Take(Most / 5).Select(k => k.Key).ToList()) _kept.TryRemove(old, out _);
    }

    private static string Owner(Actor actor) => $"{actor.UserId}:{actor.Name}";

    private sealed record Kept(string Owner, string Text, DateTimeOffset At);
}
