using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Access;

/// <summary>Accounts: who may sign in and whose data they see. Editing stands in a side panel.</summary>
public sealed partial class UsersPage
{
    private static readonly IReadOnlyList<Choice<Role?>> _roles = [.. Enum.GetValues<Role>().Select(r => new Choice<Role?>(r, AccessTerms.Of(r)))];
    private static readonly IReadOnlyList<Choice<UserState?>> _states = [.. Enum.GetValues<UserState>().Select(s => new Choice<UserState?>(s, AccessTerms.Of(s)))];

    private ListGrid<UserRow>? _list;
    private UserFilter _filter = new();

    [SupplyParameterFromQuery] public string? Words { get; set; }
    [SupplyParameterFromQuery(Name = "role")] public string? RoleName { get; set; }
    [SupplyParameterFromQuery(Name = "state")] public string? StateName { get; set; }
    [Inject] public required UserQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private List<FilterChip> Chips
    {
        get
        {
            var chips = new List<FilterChip>();
            if (_filter.Words is { Length: > 0 } words) chips.Add(new(UsersTexts.SearchWords, words, Navigation.FilterHref("words")));
            if (_filter.Role is { } role) chips.Add(new(UsersTexts.Role, AccessTerms.Of(role), Navigation.FilterHref("role")));
            if (_filter.State is { } state) chips.Add(new(UsersTexts.State, AccessTerms.Of(state), Navigation.FilterHref("state")));
            return chips;
        }
    }

    protected override void OnParametersSet() => _filter = new(
        Words,
        Enum.TryParse<Role>(RoleName, out var role) && Enum.IsDefined(role) ? role : null,
        Enum.TryParse<UserState>(StateName, out var state) && Enum.IsDefined(state) ? state : null);

    private async Task OpenAsync(int? userId)
    {
        var title = userId is null ? UsersTexts.NewUser : UsersTexts.Title;
        await Dialogs.OpenPanelAsync<UserPanel>(title, new() { [nameof(UserPanel.UserId)] = userId });
        if (_list is not null) await _list.ReloadAsync();
    }

    private static string PlaceOf(UserRow row) => row.Role switch
    {
        Role.Administrator or Role.CentreStaff => UsersTexts.WholeRegion,
        Role.Observer => UsersTexts.Totals,
        Role.Auditor => UsersTexts.Journal,
        Role.RegionalMethodist or Role.MunicipalService or Role.OrganisationCoordinator or Role.Educator => row.Place,
    };

    private static Tone ToneOf(UserState state) => state switch
    {
        UserState.Open => Tone.Good,
        UserState.Invited => Tone.Warning,
        UserState.Blocked => Tone.Bad,
    };
}
