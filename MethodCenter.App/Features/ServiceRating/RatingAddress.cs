using MethodCenter.App.Shared;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>What the rating is asked for, as it stands in the address: the page and its file read the same words.</summary>
public sealed class RatingAddress(string uri) : QueryAddress(uri)
{
    public int? SchemeId => Number("scheme");
    public int? SnapshotId => Number("snapshot");
    public new DateOnly? Day => base.Day("day");

    /// <summary>Whose parts are open.</summary>
    public int? Place => Number("place");

    /// <summary>A day given by itself is of the data as they are now; else the chosen snapshot, else the newest.</summary>
    public SheetSource SourceOr(int? newest, DateOnly today) =>
        Day is { } day ? SheetSource.Live(day) : (SnapshotId ?? newest) is { } snapshot ? SheetSource.Frozen(snapshot) : SheetSource.Live(today);
}
