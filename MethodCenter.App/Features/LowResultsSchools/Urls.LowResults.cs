using MethodCenter.Domain.LowResultsSchools;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of schools with low results.</summary>
public static partial class Urls
{
    public const string LowResults = "/low-results";
    public const string LowResultsExport = "/low-results/export.{format}";

    /// <summary>The card of a school; the id is that of the organisation.</summary>
    public static string LowResultsSchool(int organisation) => With(LowResults, organisation);

    /// <summary>The card with the people behind a number.</summary>
    public static string LowResultsPeople(int organisation, SchoolPeople which) =>
        List(LowResultsSchool(organisation), ("people", Word<SchoolPeople>(which))) + "#people";

    /// <summary>The list by a filter, as <c>SchoolAddress</c> reads it.</summary>
    public static string LowResultsBy(SchoolFilter filter) => List(LowResults,
        ("municipality", Text(filter.MunicipalityId)), ("curator", filter.WithoutCurator ? "no" : null), ("visit", filter.WithoutVisit ? "no" : null),
        ("profile", filter.WithoutProfile ? "no" : null), ("year", Text(filter.Year)), ("past", Flag(filter.WithPast)));
}
