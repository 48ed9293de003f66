using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The filters of campaigns and their people as they stand in an address: pages, exports and papers read the same words.</summary>
public sealed class CampaignAddress
{
    private readonly Dictionary<string, StringValues> _query;
    private readonly Func<string?, string?> _words;

    /// <param name="uri">The address or its query.</param>
    /// <param name="words">Turns the ticket of a search into the typed words; without it a search is no condition.</param>
    public CampaignAddress(string uri, Func<string?, string?>? words = null)
    {
        _words = words ?? (_ => null);
        _query = QueryHelpers.ParseQuery(new Uri(uri, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } full ? full.Query : uri);
    }

    public CampaignFilter Campaigns => new()
    {
        Text = _words(this["q"]),
        State = Word<CampaignState>("state"),
        IsOfficial = this["official"] switch { "yes" => true, "no" => false, _ => null },
        Year = Number("year"),
    };

    /// <summary>The order of an export: that of the screen.</summary>
    public PageRequest Order => new(Sort: this["sort"], Descending: this["desc"] is not null);

    public PlanFilter PeopleOf(int campaignId) => new(campaignId)
    {
        Text = _words(this["q"]),
        State = Word<PassingState>("state"),
        Mark = Word<PlanMark>("mark"),
        MustPass = this["must"] == "1",
        MunicipalityId = Number("municipality"),
        OrganisationId = Number("organisation"),
    };

    /// <summary>How a value stands in an address.</summary>
    public static string? Of<T>(T? word) where T : struct, Enum => word?.ToString().ToLowerInvariant();

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private string? this[string name] => _query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;

    private int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private T? Word<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(this[name], ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
