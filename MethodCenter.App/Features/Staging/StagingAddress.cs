using MethodCenter.App.Shared;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>Which part of a variant is on the screen.</summary>
public enum VariantView
{
    Pairs = 0,
    Load = 1,
    Uncovered = 2,
    Hand = 3,
}

/// <summary>The conditions of the room's lists as they stand in an address: pages and exports read the same words.</summary>
public sealed class StagingAddress(string uri, Func<string?, string?>? words = null) : QueryAddress(uri, words)
{
    public StagingFilter Cases => new() { Text = Typed, Kind = Word<StagingKind>("kind"), State = Word<StagingState>("state") };

    public LineFilter Lines => new()
    {
        Text = Typed,
        GiverKey = this["giver"],
        UncoveredOnly = this["uncovered"] == "1",
        ByHandOnly = this["hand"] == "1",
        LowResultsOnly = this["low"] == "1",
    };

    public VariantView View => Word<VariantView>("view") ?? VariantView.Pairs;
}
