using MethodCenter.App.Shared;
using MethodCenter.Domain.MonitoringRounds;

namespace MethodCenter.App.Features.MonitoringRounds;

/// <summary>What the pages of rounds are asked for, as it stands in an address.</summary>
public sealed class RoundAddress(string uri) : QueryAddress(uri)
{
    /// <summary>Null: all states.</summary>
    public BoardState? State => Word<BoardState>("state");
    public bool IsMap => this["view"] == "map";

    /// <summary>The room of a municipality shows indicators «справочно» too.</summary>
    public bool IsAll => this["all"] is not null;
}
