using System.Security.Cryptography;
using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Import;

/// <summary>A staged file under its token, with what came of it once it was written.</summary>
/// <param name="Token">Random, for the address; tells nothing about the file.</param>
/// <param name="OwnerId">Nobody else may see it.</param>
/// <param name="Since">UTC.</param>
public sealed record StagedEntry(string Token, int? OwnerId, StagedImport Staged, DateTimeOffset Since)
{
    /// <summary>Null until the writing began. Outlives the page that began it.</summary>
    public Task? Writing { get; set; }

    /// <summary>Null until it was written.</summary>
    public ImportOutcome? Outcome { get; set; }

    public ImportProgress? Progress { get; set; }
}

/// <summary>
/// Keeps staged files apart from the page that staged them: a reload or a lost connection shows the preview again. Each lives half an
/// hour; a user keeps the last three, the site the last thirty. Nothing is kept on disk.
/// </summary>
public sealed class StagedImports(TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    private const int MostOfUser = 3;
    private const int MostOfAll = 30;
    private readonly Lock _lock = new();
    private readonly List<StagedEntry> _entries = [];

    public StagedEntry Keep(Actor owner, StagedImport staged)
    {
        lock (_lock)
        {
            Forget();
            var entry = new StagedEntry(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), owner.UserId, staged, clock.GetUtcNow());
            var own = _entries.Where(e => e.OwnerId == owner.UserId).ToList();
            if (own.Count >= MostOfUser) _entries.Remove(own[0]);
            if (_entries.Count >= MostOfAll) _entries.RemoveAt(0);
            _entries.Add(entry);
            return entry;
        }
    }

    /// <summary>Null when it is not there, out of time or somebody else's.</summary>
    public StagedEntry? Find(Actor owner, string? token)
    {
        lock (_lock)
        {
            Forget();
            return _entries.FirstOrDefault(e => e.Token == token && e.OwnerId == owner.UserId);
        }
    }

    public void Drop(StagedEntry entry)
    {
        lock (_lock) _entries.Remove(entry);
    }

    private void Forget()
    {
        var oldest = clock.GetUtcNow() - Life;
        _entries.RemoveAll(e => e.Since < oldest && e.Writing is not { IsCompleted: false });
    }
}
