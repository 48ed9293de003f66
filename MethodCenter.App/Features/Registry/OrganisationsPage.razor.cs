using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Registry;

/// <summary>The list of organisations; its filter lives in the address.</summary>
public sealed partial class OrganisationsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _types = [];
    private IReadOnlyList<Choice<string>> _levels = [];
    private OrganisationFilter _filter = new();
    private ListGrid<OrganisationRow>? _list;

    [Inject] public required OrganisationQueries Queries { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    private string Query => new Uri(Navigation.Uri).Query;
    private string Subtitle => $"{OrganisationTexts.DayNote} {Formats.Date(_filter.Day ?? Clock.Today())}";
    private bool CanAdd => OrganisationRights.Of(Actor.Current).ChangesFacts;

    private bool HasMore => _filter is not { Level: null, HasLowResults: null, Locality: null, Site: null, IsMonitored: null, IsOpen: null };

    private IReadOnlyList<FilterChip> Chips => [.. new (string Name, string Label, string? Value)[]
        {
            (OrganisationAddress.Find, OrganisationTexts.Find, _filter.Text),
            (OrganisationAddress.Municipality, OrganisationTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
            (OrganisationAddress.Type, OrganisationTexts.Type, _types.FirstOrDefault(t => t.Value == _filter.Type)?.Text),
            (OrganisationAddress.Level, OrganisationTexts.Level, _filter.Level),
            (OrganisationAddress.Service, OrganisationTexts.Service, TextOf(OrganisationChoices.Services, _filter.Service)),
            (OrganisationAddress.Methodist, OrganisationTexts.Methodist, TextOf(OrganisationChoices.Methodist, _filter.HasMethodist)),
            (OrganisationAddress.LowResults, OrganisationTexts.LowResults, TextOf(OrganisationChoices.YesNo, _filter.HasLowResults)),
            (OrganisationAddress.Locality, OrganisationTexts.Locality, TextOf(OrganisationChoices.Localities, _filter.Locality)),
            (OrganisationAddress.Site, OrganisationTexts.Site, TextOf(OrganisationChoices.Sites, _filter.Site)),
            (OrganisationAddress.Monitored, OrganisationTexts.Monitored, TextOf(OrganisationChoices.Monitored, _filter.IsMonitored)),
            (OrganisationAddress.Open, OrganisationTexts.State, TextOf(OrganisationChoices.Open, _filter.IsOpen)),
            (OrganisationAddress.Day, OrganisationTexts.DayNote, _filter.Day is null ? null : Formats.Date(_filter.Day)),
        }
        .Where(c => c.Value is not null)
        .Select(c => new FilterChip(c.Label, c.Value!, Navigation.FilterHref(c.Name)))];

    protected override async Task OnInitializedAsync()
    {
        _filter = OrganisationAddress.Read(Query);
        Navigation.LocationChanged += OnLocationChanged;
        var choices = await Queries.ListChoicesAsync(_leaving.Token);
        _municipalities = [.. choices.Municipalities.Select(m => new Choice<int?>(m.Id, m.ShortName))];
        _types = [.. choices.Types.Select(t => new Choice<string>(t.Code, t.Name))];
        _levels = [.. choices.Levels.Select(l => new Choice<string>(l, l))];
    }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        var read = OrganisationAddress.Read(Query);
        if (read == _filter) return;
        _filter = read;
        StateHasChanged();
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private async Task OnAddAsync()
    {
        var added = await Dialogs.OpenPanelAsync<OrganisationPanel>(OrganisationTexts.New);
        if (added is int id) Navigation.NavigateTo(Urls.Organisation(id));
    }

    private static string? TextOf<T>(IReadOnlyList<Choice<T>> choices, T value) =>
        value is null ? null : choices.FirstOrDefault(c => EqualityComparer<T>.Default.Equals(c.Value, value))?.Text;
}
