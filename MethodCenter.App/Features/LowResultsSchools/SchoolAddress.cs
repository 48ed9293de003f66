using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>The filter of the list as it stands in the address: the page and the export read the same words; nonsense is no condition.</summary>
public static class SchoolAddress
{
    public const string Municipality = "municipality";
    public const string Curator = "curator";
    public const string Visit = "visit";
    public const string Profile = "profile";
    public const string Year = "year";
    public const string Past = "past";

    public static SchoolFilter Read(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new()
        {
            MunicipalityId = Number(values, Municipality), WithoutCurator = values.GetValueOrDefault(Curator) == "no", WithoutVisit = values.GetValueOrDefault(Visit) == "no",
            WithoutProfile = values.GetValueOrDefault(Profile) == "no", Year = Number(values, Year) is { } year and > 2000 and < 2100 ? year : null, WithPast = values.GetValueOrDefault(Past) == "1",
        };
    }

    /// <summary>The order of an export: that of the screen.</summary>
    public static PageRequest OrderOf(string? query)
    {
        var values = QueryHelpers.ParseQuery(query);
        return new(Sort: values.GetValueOrDefault("sort"), Descending: values.ContainsKey("desc"));
    }

    /// <summary>«undiagnosed»; null for nonsense.</summary>
    public static SchoolPeople? PeopleOf(string? word) =>
        Enum.TryParse<SchoolPeople>(word, ignoreCase: true, out var which) && Enum.IsDefined(which) ? which : null;

    /// <summary>How a number stands in an address.</summary>
    public static string? Of(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int? Number(Dictionary<string, StringValues> values, string name) =>
        int.TryParse(values.GetValueOrDefault(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
