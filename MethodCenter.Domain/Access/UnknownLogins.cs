using System.Collections.Concurrent;

namespace MethodCenter.Domain.Access;

/// <summary>
/// Counts failures of logins that do not exist, by the rule of those that do: otherwise only a real login would ever lock, and
/// the lock would tell which logins are real. Kept in memory, bounded.
/// </summary>
internal sealed class UnknownLogins
{
    private const int Most = 10_000;
    private readonly ConcurrentDictionary<string, (int Failures, DateTime? LockedUntil)> _known = new(StringComparer.Ordinal);

    public bool IsLocked(string key, DateTime now) => _known.TryGetValue(key, out var entry) && entry.LockedUntil > now;

    public void Fail(string key, DateTime now)
    {
        if (_known.Count > Most) _known.Clear();
        _known.AddOrUpdate(key, (1, null), (_, entry) => entry.Failures + 1 < User.FailuresToLock
            ? (entry.Failures + 1, entry.LockedUntil)
            : (0, now + User.LockTime));
    }
}
