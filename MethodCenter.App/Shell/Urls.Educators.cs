using System.Globalization;

namespace MethodCenter.App.Shell;

public static partial class Urls
{
    public const string EducatorNew = "/educators/new";
    public const string OwnCard = "/me";
    public const string SearchPage = "/search";

    /// <summary>The list of educators by the names that <c>EducatorAddress</c> reads; a typed name stands as a ticket only.</summary>
    public static string EducatorsBy(params (string Name, string? Value)[] query) => List(Educators, query);

    /// <summary>The file of a list: the same query string as the list itself.</summary>
    public static string EducatorsExport(string format, string query) => $"{Educators}/export.{format}{query}";

    /// <summary>Assigning many educators at once: the page takes their ids.</summary>
    public static string AssignEducators(IEnumerable<int> ids) =>
        List($"{Assignments}/new", ("educators", string.Join(',', ids.Select(i => i.ToString(CultureInfo.InvariantCulture)))));

    /// <summary>The preview of a merge; the first record stays.</summary>
    public static string DuplicateMerge(int survivorId, int otherId) =>
        string.Create(CultureInfo.InvariantCulture, $"{Duplicates}/{survivorId}/{otherId}");

    /// <summary>What was found by the words behind a ticket.</summary>
    public static string SearchBy(string? ticket) => List(SearchPage, ("find", ticket));
}
