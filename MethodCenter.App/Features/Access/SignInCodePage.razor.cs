using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Access;

/// <summary>The code of the second factor; open only for the minutes after a right password.</summary>
public sealed partial class SignInCodePage
{
    private (int UserId, string Stamp)? _who;
    private DomainError? _refusal;

    [SupplyParameterFromForm] public string? Code { get; set; }
    [SupplyParameterFromQuery] public string? ReturnUrl { get; set; }
    [CascadingParameter] public required HttpContext Http { get; set; }
    [Inject] public required SignInService Door { get; init; }
    [Inject] public required SessionCookie Cookie { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _who = await SessionCookie.ReadCodeAsync(Http);
        if (_who is null) Navigation.NavigateTo(Urls.SignIn);
    }

    private async Task OnConfirmAsync()
    {
        if (_who is not { } who) return;
        var signedIn = await Door.ConfirmCodeAsync(who.UserId, who.Stamp, Code, SessionCookie.AddressOf(Http), Http.RequestAborted);
        if (!signedIn.IsOk)
        {
            _refusal = signedIn.Error;
            return;
        }
        await Cookie.OpenAsync(Http, signedIn.Value);
        Navigation.NavigateTo(Urls.LocalOrHome(ReturnUrl));
    }
}
