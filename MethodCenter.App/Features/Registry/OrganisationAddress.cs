using System.Globalization;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.Registry;

/// <summary>The query string of the list of organisations: the page, its export and every figure use the same names.</summary>
public static class OrganisationAddress
{
    public const string Find = "find";
    public const string Municipality = "municipality";
    public const string Type = "type";
    public const string Level = "level";
    public const string Locality = "locality";
    public const string Monitored = "monitored";
    public const string LowResults = "lowresults";
    public const string Service = "service";
    public const string Site = "site";
    public const string Methodist = "methodist";
    public const string Open = "open";
    public const string Day = "day";

    /// <summary>Nonsense in an address is no condition.</summary>
    public static OrganisationFilter Read(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new OrganisationFilter
        {
            Text = Text(values, Find), MunicipalityId = Number(values, Municipality), Type = Text(values, Type), Level = Text(values, Level),
            Locality = EnumOf<Locality>(values, Locality), IsMonitored = YesNo(values, Monitored), HasLowResults = YesNo(values, LowResults),
            Service = EnumOf<ServiceMark>(values, Service), Site = EnumOf<SiteKind>(values, Site), HasMethodist = YesNo(values, Methodist),
            IsOpen = YesNo(values, Open), Day = DayOf(values),
        };
    }

    /// <summary>The lower-case name: «withoutact».</summary>
    public static string? Code<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();

    /// <summary>«yes», «no» or nothing.</summary>
    public static string? Code(bool? value) => value switch { true => "yes", false => "no", null => null };

    private static T? EnumOf<T>(Dictionary<string, StringValues> values, string name) where T : struct, Enum =>
        Text(values, name) is { } code ? Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => Code(v) == code) : null;

    private static bool? YesNo(Dictionary<string, StringValues> values, string name) => Text(values, name) switch { "yes" => true, "no" => false, _ => null };

    private static DateOnly? DayOf(Dictionary<string, StringValues> values) =>
        DateOnly.TryParseExact(Text(values, Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static int? Number(Dictionary<string, StringValues> values, string name) =>
        int.TryParse(Text(values, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(Dictionary<string, StringValues> values, string name) =>
        values.TryGetValue(name, out var value) && value.ToString() is { Length: > 0 and <= 100 } text ? text : null;
}
