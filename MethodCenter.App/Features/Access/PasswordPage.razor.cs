using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Access;

/// <summary>The own password: at will, and first of all after a one-time one.</summary>
public sealed partial class PasswordPage
{
    private AccountCard? _account;
    private DomainError? _refusal;

    [SupplyParameterFromForm] public PasswordDraft? Draft { get; set; }
    [CascadingParameter] public required HttpContext Http { get; set; }
    [Inject] public required AccountService Account { get; init; }
    [Inject] public required SessionCookie Cookie { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync() => _account = await Account.FindAsync(Http.RequestAborted);

    private async Task OnChangeAsync()
    {
        var changed = await Account.ChangePasswordAsync(Draft ?? new PasswordDraft(), Http.RequestAborted);
        if (!changed.IsOk)
        {
            _refusal = changed.Error;
            return;
        }
        // All sessions of the account have ended, this one too: it goes on under the new stamp.
        await Cookie.OpenAsync(Http, changed.Value);
        Navigation.NavigateTo(Urls.Home);
    }
}
