using MethodCenter.App.Shell;
using MethodCenter.App.Startup;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Access;

/// <summary>What the form of the second factor sends back.</summary>
public sealed class SecondFactorDraft
{
    public string? Ticket { get; set; }
    public string? Code { get; set; }
    public string? Password { get; set; }
}

/// <summary>Sets up the second factor; whose role needs one stays here until it stands.</summary>
public sealed partial class SecondFactorPage
{
    // Latin, so that the code stays small and every app shows it.
    private const string Issuer = "MethodCenter";

    private AccountCard? _account;
    private SecondFactorOffer? _offer;
    private DomainError? _refusal;

    [SupplyParameterFromForm] public SecondFactorDraft? Draft { get; set; }
    [CascadingParameter] public required HttpContext Http { get; set; }
    [Inject] public required AccountService Account { get; init; }
    [Inject] public required SessionCookie Cookie { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _account = await Account.FindAsync(Http.RequestAborted);
        // A wrong code must not change the key that the telephone has just taken.
        _offer = await Account.FindOfferAsync(Draft?.Ticket, Issuer, Http.RequestAborted)
            ?? await Account.OfferSecondFactorAsync(Issuer, Http.RequestAborted);
    }

    private async Task OnSetUpAsync()
    {
        var done = await Account.SetUpSecondFactorAsync(Draft?.Ticket, Draft?.Code, Draft?.Password, Http.RequestAborted);
        if (!done.IsOk)
        {
            _refusal = done.Error;
            return;
        }
        await Cookie.OpenAsync(Http, done.Value);
        Navigation.NavigateTo(Urls.Home);
    }

    /// <summary>«ABCD EFGH …»: easier to copy from the screen.</summary>
    private static string InGroups(string key) => string.Join(' ', key.Chunk(4).Select(group => new string(group)));
}
