using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Who might become a mentor, with the reasons and their points.</summary>
public sealed partial class MentorSuggestionsPage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<MentorSuggestion>? _items;
    private int? _municipality;

    [Inject] public required MentorSuggestionQueries Queries { get; init; }
    [Inject] public required MentoringHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        Navigation.LocationChanged += OnLocationChanged;
        _municipalities = [.. (await Heads.FindAsync(_leaving.Token)).Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        _municipality = new MentoringPeopleAddress(Navigation.Uri).Mentors.MunicipalityId;
        _items = null;
        StateHasChanged();
        _items = await Queries.ListAsync(_municipality, null, _leaving.Token);
        StateHasChanged();
    }

    private async Task OnAddAsync(MentorSuggestion item)
    {
        var saved = await Dialogs.OpenPanelAsync<MentorPanel>(item.Person.FullName, new() { [nameof(MentorPanel.EducatorId)] = item.Person.EducatorId });
        if (saved is int id) Navigation.NavigateTo(Urls.Mentor(id));
    }

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change)
    {
        if (new Uri(change.Location).AbsolutePath == Urls.MentorSuggestions) InvokeAsync(LoadAsync);
    }
}
