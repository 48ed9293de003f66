using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>What a map is asked for, as it stands in an address: pages and exports read the same words.</summary>
public sealed class HeatMapAddress
{
    private readonly Dictionary<string, StringValues> _query;

    /// <param name="uri">The address or its query.</param>
    public HeatMapAddress(string uri) =>
        _query = QueryHelpers.ParseQuery(new Uri(uri, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } full ? full.Query : uri);

    public string? this[string name] => _query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 100 } text ? text : null;

    public HeatMapFilter Filter => new()
    {
        CampaignId = Number("campaign"), On = Day("date"), By = Cut, Group = this["group"],
        SubjectCode = this["subject"], PositionCode = this["position"], MunicipalityId = Number("municipality"),
    };

    public UncoveredCut Uncovered => Enum.TryParse<UncoveredCut>(this["by"], ignoreCase: true, out var cut) && Enum.IsDefined(cut) ? cut : UncoveredCut.Subject;

    /// <summary>The campaign to compare with.</summary>
    public int? With => Number("with");
    public string? Competence => this["competence"];
    public string? Column => this["column"];

    /// <summary>All tested and not only those with a deficit.</summary>
    public bool All => this["all"] == "1";

    /// <summary>Key of the column that rows are sorted by; «total» for the whole.</summary>
    public string? Sort => this["sort"];

    public PageRequest Order => new(Sort: this["sort"], Descending: this["desc"] is not null);

    private HeatMapCut? Cut => Enum.TryParse<HeatMapCut>(this["by"], ignoreCase: true, out var cut) && Enum.IsDefined(cut) ? cut : null;

    public int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>How a value stands in an address.</summary>
    public static string? Of<T>(T? word) where T : struct, Enum => word?.ToString().ToLowerInvariant();

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
