using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The filters of the list of deficits as they stand in an address: the page and its export read the same words.</summary>
public sealed class DeficitAddress
{
    private readonly Dictionary<string, StringValues> _query;
    private readonly Func<string?, string?> _words;

    /// <param name="uri">The address or its query.</param>
    /// <param name="words">Turns the ticket of a search into the typed words.</param>
    public DeficitAddress(string uri, Func<string?, string?>? words = null)
    {
        _words = words ?? (_ => null);
        _query = QueryHelpers.ParseQuery(new Uri(uri, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } full ? full.Query : uri);
    }

    public string? this[string name] => _query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;

    public DeficitFilter Filter => new()
    {
        Text = _words(this["q"]), CompetenceCode = this["competence"], Group = this["group"], State = Word<DeficitState>("state"), WithClosed = this["closed"] == "1",
        Severity = Number("severity"), MunicipalityId = Number("municipality"), OrganisationId = Number("organisation"), SubjectCode = this["subject"],
        Source = Word<EvidenceSource>("source"), LeastPriority = Number("priority"), IsLowResults = this["low"] == "1", CampaignId = Number("campaign"), EducatorId = Number("educator"),
    };

    /// <summary>The order of an export: that of the screen.</summary>
    public PageRequest Order => new(Sort: this["sort"], Descending: this["desc"] is not null);

    public static string? Of<T>(T? word) where T : struct, Enum => word?.ToString().ToLowerInvariant();

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private T? Word<T>(string name) where T : struct, Enum => Enum.TryParse<T>(this[name], ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;
}
