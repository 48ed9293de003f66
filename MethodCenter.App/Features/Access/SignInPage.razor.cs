using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Access;

/// <summary>The door: a plain static page, so that the cookie can be set and no circuit opens for a stranger.</summary>
public sealed partial class SignInPage
{
    private DomainError? _refusal;

    [SupplyParameterFromForm] public SignInDraft? Draft { get; set; }
    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }
    [CascadingParameter] public required HttpContext Http { get; set; }
    [Inject] public required SignInService Door { get; init; }
    [Inject] public required SessionCookie Cookie { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DemoBox Demo { get; init; }

    private async Task OnSignInAsync()
    {
        var signedIn = await Door.SignInAsync(Draft ?? new SignInDraft(), SessionCookie.AddressOf(Http), Http.RequestAborted);
        if (!signedIn.IsOk)
        {
            _refusal = signedIn.Error;
            return;
        }
        await Cookie.OpenAsync(Http, signedIn.Value);
        var target = Urls.LocalOrHome(ReturnUrl);
        Navigation.NavigateTo(signedIn.Value.NeedsCode ? Urls.List(Urls.SignInCode, ("returnUrl", target)) : target);
    }
}
