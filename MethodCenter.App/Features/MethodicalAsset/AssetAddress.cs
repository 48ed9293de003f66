using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The filters of the asset's lists as they stand in an address: pages and exports read the same words.</summary>
public sealed class AssetAddress
{
    private readonly Dictionary<string, StringValues> _query;

    private readonly Func<string?, string?> _words;

    /// <param name="uri">The address or its query.</param>
    /// <param name="words">Turns the ticket of a search into the typed words; without it a search is no condition.</param>
    public AssetAddress(string uri, Func<string?, string?>? words = null)
    {
        _words = words ?? (_ => null);
        _query = QueryHelpers.ParseQuery(new Uri(uri, UriKind.RelativeOrAbsolute) is { IsAbsoluteUri: true } full ? full.Query : uri);
    }

    public string? this[string name] => _query.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 200 } text ? text : null;

    public MethodistFilter Methodists => new()
    {
        Text = _words(this["q"]),
        Level = Word<MethodistLevel>("level"),
        MunicipalityId = Number("municipality"),
        Relation = Word<MethodistRelation>("relation"),
        SubjectCode = this["subject"],
        Admission = Word<AdmissionState>("state"),
        IsAdmissible = this["admissible"] switch { "yes" => true, "no" => false, _ => null },
        Term = Word<TermState>("term"),
        Load = Word<LoadLevel>("load"),
        On = Day("date"),
        IsAssigned = this["assigned"] == "1",
        WithEnded = this["ended"] == "1",
    };

    public AssignmentFilter Assignments => new()
    {
        Text = _words(this["q"]),
        MethodistId = Number("methodist"),
        EducatorId = Number("educator"),
        OrganisationId = Number("organisation"),
        MunicipalityId = Number("municipality"),
        Kind = Word<TargetKind>("kind"),
        State = Word<AssignmentState>("state"),
        Level = Word<MethodistLevel>("level"),
        SubjectCode = this["subject"],
        OnlyConflicts = this["conflicts"] == "1",
        On = Day("date"),
    };

    public WorkFilter Work => new()
    {
        MethodistId = Number("methodist"),
        FunctionCode = this["function"],
        Level = Word<MethodistLevel>("level"),
        From = Day("from"),
        Until = Day("until"),
        MunicipalityId = Number("municipality"),
    };

    /// <summary>The order of an export: that of the screen.</summary>
    public PageRequest Order => new(Sort: this["sort"], Descending: this["desc"] is not null);

    /// <summary>«1,2,3»; nonsense is left out.</summary>
    public IReadOnlyList<int> Ids(string name, int most = 500) =>
        [.. (this[name] ?? (_query.TryGetValue(name, out var whole) ? whole.ToString() : "")).Split(',', StringSplitOptions.RemoveEmptyEntries)
            .Select(t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0).Distinct().Take(most)];

    public int? Number(string name) => int.TryParse(this[name], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateOnly? Day(string name) =>
        DateOnly.TryParseExact(this[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public T? Word<T>(string name) where T : struct, Enum =>
        Enum.TryParse<T>(this[name], ignoreCase: true, out var word) && Enum.IsDefined(word) ? word : null;

    /// <summary>How a value stands in an address.</summary>
    public static string? Of<T>(T? word) where T : struct, Enum => word?.ToString().ToLowerInvariant();

    public static string? Of(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
