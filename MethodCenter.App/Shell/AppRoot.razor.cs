using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;

namespace MethodCenter.App.Shell;

/// <summary>
/// The root document. All pages run in one interactive circuit without prerendering, except those marked with
/// <c>[ExcludeFromInteractiveRouting]</c> (sign-in and its kin), which stay plain static pages.
/// </summary>
public sealed partial class AppRoot
{
    private static readonly InteractiveServerRenderMode Interactive = new(prerender: false);
    private string _theme = "auto";
    private string _nav = "wide";

    [CascadingParameter] public required HttpContext Http { get; set; }

    private IComponentRenderMode? PageRenderMode => Http.AcceptsInteractiveRouting() ? Interactive : null;
    private bool IsSignedIn => Http.User.Identity?.IsAuthenticated == true;

    protected override void OnInitialized()
    {
        _theme = OneOf(Http.Request.Cookies["theme"], "auto", "light", "dark");
        _nav = OneOf(Http.Request.Cookies["nav"], "wide", "narrow");
    }

    private static string OneOf(string? value, params string[] known) => known.Contains(value) ? value! : known[0];
}
