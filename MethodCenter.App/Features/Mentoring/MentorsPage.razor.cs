using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Radzen;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>The list of mentors; its filters live in the address.</summary>
public sealed partial class MentorsPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<MentoringForm?>> _forms = [.. MentoringTerms.Forms.Select(f => new Choice<MentoringForm?>(f, MentoringTerms.Of(f)))];
    private static readonly IReadOnlyList<Choice<MentorState?>> _states = [.. Enum.GetValues<MentorState>().Where(s => s is not MentorState.Active).Select(s => new Choice<MentorState?>(s, MentorTexts.Of(s)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private Choice<int?>? _organisation;
    private MentorFilter _filter = new();
    private ListGrid<MentorRow>? _grid;

    [Inject] public required MentorQueries Queries { get; init; }
    [Inject] public required MentoringHeadQueries Heads { get; init; }
    [Inject] public required SearchWords Words { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private NavigationManager Navigation => Words.Navigation;

    public void Dispose()
    {
        Navigation.LocationChanged -= OnLocationChanged;
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        ReadAddress();
        Navigation.LocationChanged += OnLocationChanged;
        if (!Queries.MayView) return;
        var heads = await Heads.FindAsync(_leaving.Token);
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _competences = [.. heads.Competences.Select(c => new Choice<string>(c.Value, c.Name))];
        await NameOrganisationAsync();
        ReadAddress();
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<MentorPanel>(MentorTexts.Add) is int id) Navigation.NavigateTo(Urls.Mentor(id));
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindOrganisationsAsync(string text, CancellationToken ct) =>
        [.. (await Heads.FindOrganisationsAsync(text, ct)).Select(o => new Choice<int?>(o.Value, o.Name, o.Hint))];

    private void OnLocationChanged(object? sender, LocationChangedEventArgs change) => InvokeAsync(async () =>
    {
        ReadAddress();
        await NameOrganisationAsync();
        ReadAddress();
        StateHasChanged();
    });

    private async Task NameOrganisationAsync()
    {
        if (_filter.OrganisationId == _organisation?.Value) return;
        _organisation = _filter.OrganisationId is { } id && await Heads.FindOrganisationAsync(id, _leaving.Token) is { } found ? new(found.Value, found.Name) : null;
    }

    private void Set(string name, string? value) => Navigation.SetFilter(name, value);

    private void ReadAddress()
    {
        _filter = new MentoringPeopleAddress(Navigation.Uri, Words.Find).Mentors;
        _chips =
        [
            .. Chip("q", MentorTexts.Search, _filter.Text),
            .. Chip("municipality", MentorTexts.Municipality, NameOf(_municipalities, _filter.MunicipalityId)),
            .. Chip("organisation", MentorTexts.Organisation, _filter.OrganisationId is null ? null : _organisation?.Text),
            .. Chip("subject", MentorTexts.Subject, NameOf(_subjects, _filter.SubjectCode)),
            .. Chip("form", MentorTexts.Form, _filter.Form is { } form ? MentoringTerms.Of(form) : null),
            .. Chip("competence", MentorTexts.Competence, NameOf(_competences, _filter.Code)),
            .. Chip("state", MentorTexts.State, _filter.State is MentorState.Active ? null : MentorTexts.Of(_filter.State)),
            .. Chip("free", MentorTexts.OnlyFree, _filter.IsFree ? MentorTexts.Yes : null),
            .. Chip("noconsent", MentorTexts.WithoutConsent, _filter.IsWithoutConsent ? MentorTexts.Yes : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => string.IsNullOrEmpty(value) ? [] : [new FilterChip(label, value, Navigation.FilterHref(name))];

    private static string? NameOf<T>(IReadOnlyList<Choice<T>> choices, T? value) => value is null ? null : choices.FirstOrDefault(c => Equals(c.Value, value))?.Text;
}
