using System.Globalization;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;

namespace MethodCenter.App.Shared;

/// <summary>Where in a list the user is, as the address keeps it: page from 1, column, direction.</summary>
public sealed record ListAddress(int Page = 1, string? Sort = null, bool Descending = false)
{
    public const string PageName = "page";
    private const string SortName = "sort";
    private const string DescendingName = "desc";

    /// <summary>Reads the present address; nonsense in it is the first page.</summary>
    public static ListAddress Read(NavigationManager navigation)
    {
        var query = QueryHelpers.ParseQuery(new Uri(navigation.Uri).Query);
        var page = int.TryParse(query.GetValueOrDefault(PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;
        var sort = query.GetValueOrDefault(SortName).ToString();
        return new(Math.Clamp(page, 1, 1_000_000), sort.Length is > 0 and <= 60 ? sort : null, query.ContainsKey(DescendingName));
    }

    public static ListAddress From(PageRequest request) => new((request.Skip / request.Take) + 1, request.Sort, request.Descending);

    /// <summary>Rewrites the address without a new entry in the history: Back leaves the list, not the page of the list.</summary>
    public void Write(NavigationManager navigation)
    {
        var target = navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
        {
            [PageName] = Page > 1 ? Page : null,
            [SortName] = Sort,
            [DescendingName] = Descending ? 1 : null,
        });
        if (target != navigation.Uri) navigation.NavigateTo(target, replace: true);
    }
}
