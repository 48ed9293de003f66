using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.JSInterop;

namespace MethodCenter.App.Features.Registry;

/// <summary>The list of people. Its filter is the address: Back, reload and the export links say the same people.</summary>
public sealed partial class EducatorsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private EducatorChoices? _choices;
    private EducatorFilter _filter = new();
    private IReadOnlyList<FilterChip> _chips = [];
    private string? _placeName;

    /// <summary>The one condition whose words must be asked for.</summary>
    [SupplyParameterFromQuery(Name = EducatorAddress.Organisation)] public int? Organisation { get; set; }

    [Inject] public required EducatorQueries Queries { get; init; }
    [Inject] public required EducatorPageTools Tools { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }
    [Inject] public required IJSRuntime Script { get; init; }

    private NavigationManager Navigation => Tools.Navigation;
    private string Query => new Uri(Navigation.Uri).Query;

    /// <summary>Assigning is the business of those who look after the asset.</summary>
    private bool MayAssign => Actor.Current.MayMoveEducators();

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        Navigation.LocationChanged += OnLocationChanged;
        ReadAddress();
        if (Actor.Current.MaySeePeople()) _choices = await Queries.ListChoicesAsync(_leaving.Token);
        ReadAddress();
    }

    protected override async Task OnParametersSetAsync()
    {
        _placeName = Organisation is { } id ? await Queries.FindPlaceNameAsync(id, _leaving.Token) : null;
        ReadAddress();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs args)
    {
        if (new Uri(Navigation.Uri).AbsolutePath != Urls.Educators) return;
        ReadAddress();
        InvokeAsync(StateHasChanged);
    }

    private void ReadAddress()
    {
        _filter = Tools.ReadFilter();
        if (_choices is not null) _chips = EducatorChips.Of(_filter, _choices, _placeName, name => Navigation.FilterHref(name));
    }

    private static RenderFragment AssignButton(IReadOnlyCollection<EducatorRow> rows) => builder =>
    {
        builder.OpenElement(0, "a");
        builder.AddAttribute(1, "class", "btn btn-primary");
        builder.AddAttribute(2, "href", Urls.AssignEducators(rows.Select(r => r.Id)));
        builder.AddAttribute(3, "data-testid", "assign");
        builder.AddContent(4, EducatorTexts.AssignMethodist);
        builder.CloseElement();
    };

    private async Task OnPrintAsync() => await Script.InvokeVoidAsync("print");
}
