namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Keeps the last few sheets of the process: a page that is opened again does not read the region anew. A live sheet is good only while the
/// journal has no new change; a frozen one does not age. A sheet of the region takes some tens of megabytes, hence the small bounds.
/// </summary>
public sealed class SheetCache
{
    private const int MostLive = 3;
    private const int MostFrozen = 3;

    private readonly Lock _lock = new();
    private readonly LinkedList<(DateOnly Day, long Stamp, MonitoringSheet Sheet)> _live = new();
    private readonly LinkedList<(int SnapshotId, MonitoringSheet Sheet)> _frozen = new();

    internal MonitoringSheet? Find(DateOnly day, long stamp)
    {
        lock (_lock) return _live.FirstOrDefault(s => s.Day == day && s.Stamp == stamp).Sheet;
    }

    internal MonitoringSheet? Find(int snapshotId)
    {
        lock (_lock) return _frozen.FirstOrDefault(s => s.SnapshotId == snapshotId).Sheet;
    }

    /// <summary>Sheets of an older stamp are of no use any more.</summary>
    internal void Keep(DateOnly day, long stamp, MonitoringSheet sheet)
    {
        lock (_lock)
        {
            foreach (var old in _live.Where(s => s.Stamp < stamp || (s.Day == day && s.Stamp == stamp)).ToList()) _live.Remove(old);
            _live.AddFirst((day, stamp, sheet));
            if (_live.Count > MostLive) _live.RemoveLast();
        }
    }

    internal void Keep(int snapshotId, MonitoringSheet sheet)
    {
        lock (_lock)
        {
            foreach (var old in _frozen.Where(s => s.SnapshotId == snapshotId).ToList()) _frozen.Remove(old);
            _frozen.AddFirst((snapshotId, sheet));
            if (_frozen.Count > MostFrozen) _frozen.RemoveLast();
        }
    }
}
