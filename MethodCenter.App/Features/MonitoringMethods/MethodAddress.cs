using MethodCenter.App.Shared;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.MonitoringMethods;

/// <summary>The filters of methods and of other indicators as they stand in an address: pages, exports and papers read the same words.</summary>
public sealed class MethodAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public MethodFilter Methods => new() { Text = Typed, Day = Day("on"), Kind = Word<IndicatorKind>("kind"), OnlyNotApproved = this["unapproved"] == "1" };

    public HandFilter Hand => new() { Text = Typed, WithClosed = this["closed"] == "1" };
}
