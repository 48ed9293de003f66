using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Shared;

/// <summary>Filters live in the address: these make the next address from the present one.</summary>
public static class FilterNavigation
{
    /// <summary>Opens the same list with one filter changed; empty removes it. The list starts at its first page again.</summary>
    public static void SetFilter(this NavigationManager navigation, string name, string? value) =>
        navigation.NavigateTo(navigation.FilterHref(name, value));

    /// <summary>The address that <see cref="SetFilter"/> would open: for chips.</summary>
    public static string FilterHref(this NavigationManager navigation, string name, string? value = null) =>
        navigation.GetUriWithQueryParameters(new Dictionary<string, object?>
        {
            [name] = string.IsNullOrWhiteSpace(value) ? null : value.Trim(),
            [ListAddress.PageName] = null,
        });
}
