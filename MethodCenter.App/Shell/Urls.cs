using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace MethodCenter.App.Shell;

/// <summary>
/// Makes every address of the site, so that a renamed page is one change. Rooms extend it in files of their own
/// (<c>Urls.Mentoring.cs</c>). No name and no СНИЛС ever stands in an address: only ids, codes and filters.
/// </summary>
public static partial class Urls
{
    public const string Home = "/";
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string ChangePassword = "/account/password";
    public const string NotFound = "/not-found";

    public const string Educators = "/educators";
    public const string Organisations = "/organisations";
    public const string Municipalities = "/municipalities";
    public const string MunicipalServices = "/municipal-services";
    public const string Methodists = "/methodists";
    public const string Assignments = "/assignments";
    public const string WorkJournal = "/work-journal";
    public const string Imports = "/imports";
    public const string Reports = "/reports";
    public const string Duplicates = "/duplicates";
    public const string Users = "/users";
    public const string Audit = "/journal";

    public static string Educator(int id) => With(Educators, id);
    public static string Organisation(int id) => With(Organisations, id);
    public static string Municipality(int id) => With(Municipalities, id);
    public static string MunicipalService(int id) => With(MunicipalServices, id);
    public static string Methodist(int id) => With(Methodists, id);
    public static string Import(int id) => With(Imports, id);

    /// <summary>The list of educators, filtered exactly as a number was counted.</summary>
    public static string EducatorsWhere(int? municipality = null, int? organisation = null, string? position = null, string? state = null) =>
        List(Educators, ("municipality", Text(municipality)), ("organisation", Text(organisation)), ("position", position), ("state", state));

    public static string OrganisationsWhere(int? municipality = null, string? kind = null) =>
        List(Organisations, ("municipality", Text(municipality)), ("kind", kind));

    public static string MethodistsWhere(int? municipality = null, string? level = null, string? state = null) =>
        List(Methodists, ("municipality", Text(municipality)), ("level", level), ("state", state));

    /// <summary>Sign-in that leads back to the page which asked for it.</summary>
    public static string SignInAndReturn(string localPath) => List(SignIn, ("returnUrl", localPath));

    /// <summary>An address with a query string of those values that are set; empty ones leave no trace.</summary>
    public static string List(string path, params (string Name, string? Value)[] query) =>
        QueryHelpers.AddQueryString(path, query.Where(q => !string.IsNullOrWhiteSpace(q.Value)).ToDictionary(q => q.Name, q => q.Value));

    private static string With(string path, int id) => string.Create(CultureInfo.InvariantCulture, $"{path}/{id}");

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
