using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What «почему изменилось» is asked.</summary>
public sealed record ChangeAsk(string Code, SheetSource From, SheetSource To, int? MunicipalityId = null);

/// <summary>A comparison as its reader may see it.</summary>
/// <param name="Before">The row of the first sheet; hidden where it may not be seen.</param>
/// <param name="After">The row of the second sheet.</param>
/// <param name="Change">Null where the causes would tell of few people, or are the region's and the reader's is a municipality.</param>
public sealed record ChangeView(FigureOrigin From, FigureOrigin To, string? Place, IndicatorRow? Before, IndicatorRow? After, IndicatorChange? Change)
{
    /// <summary>The subjects of each cause may be named.</summary>
    public bool MaySeePeople { get; init; }

    /// <summary>Nothing can be said of the causes because their groups are small.</summary>
    public bool IsHidden => Change is null;
}

/// <summary>A subject of a cause with the name that the reader may see.</summary>
public sealed record ChangePerson(int Ordinal, ChangeEntry Entry, string? Name, FigureNameState NameState, int? CardId)
{
    public ChangeCause Cause { get; init; }
    public string? Organisation { get; init; }
    public bool MayOpenOrganisation { get; init; }
    public string? Municipality { get; init; }

    /// <summary>Where from or where to, for those who see the region.</summary>
    public string? OtherMunicipality { get; init; }
}

/// <summary>One page of the subjects of a cause.</summary>
public sealed record ChangePeople(Page<ChangePerson> Page);
