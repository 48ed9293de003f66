using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Programmes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.Programmes;

/// <summary>The catalogue of programmes; its filters live in the address.</summary>
public sealed partial class ProgrammesPage
{
    private static readonly IReadOnlyList<Choice<ProgrammeKind?>> _kinds = ProgrammeTexts.Choices<ProgrammeKind>(ProgrammeTerms.Of);
    private static readonly IReadOnlyList<Choice<RegisterState?>> _registers = ProgrammeTexts.Choices<RegisterState>(ProgrammeTerms.Of);
    private static readonly IReadOnlyList<Choice<StudyForm?>> _forms = ProgrammeTexts.Choices<StudyForm>(ProgrammeTerms.Of);

    private IReadOnlyList<Choice<string>> _competences = [];
    private IReadOnlyList<Choice<string>> _providers = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private ProgrammeFilter _filter = new();
    private bool _hasCounts;

    [Inject] public required ProgrammeQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }
    [Inject] public required NotificationService Notifications { get; init; }

    private bool MayKeep => ProgrammeRights.MayKeep(Who.Current);

    protected override async Task OnInitializedAsync()
    {
        _hasCounts = ProgrammeRights.MaySeeCounts(Who.Current);
        ReadAddress();
        var heads = await Queries.ListHeadsAsync(Leaving);
        _competences = [.. heads.Competences.Select(c => new Choice<string>(c.Code, ProgrammeTexts.CodeAndName(c)))];
        _providers = [.. heads.Providers.Select(p => new Choice<string>(p, p))];
        ReadAddress();
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<ProgrammePanel>(ProgrammeTexts.Add, isWide: true) is int id) Navigation.NavigateTo(Urls.Programme(id));
    }

    private async Task OnParametersAsync()
    {
        if (await Dialogs.OpenDialogAsync<ParametersDialog>(ProgrammeTexts.ParametersTitle) is true) Notifications.Done(ProgrammeTexts.ParametersSaved);
    }

    protected override void ReadAddress()
    {
        _filter = new ProgrammeAddress(Navigation.Uri, Words.Find).Programmes;
        _chips =
        [
            .. Chip("q", ProgrammeTexts.Search, _filter.Text),
            .. Chip("kind", ProgrammeTexts.Kind, _filter.Kind is { } kind ? ProgrammeTerms.Of(kind) : null),
            .. Chip("register", ProgrammeTexts.Register, _filter.Register is { } register ? ProgrammeTerms.Of(register) : null),
            .. Chip("competence", ProgrammeTexts.Competence, _competences.FirstOrDefault(c => c.Value == _filter.Competence)?.Text ?? _filter.Competence),
            .. Chip("provider", ProgrammeTexts.Provider, _filter.Provider),
            .. Chip("form", ProgrammeTexts.FormField, _filter.Form is { } form ? ProgrammeTerms.Of(form) : null),
            .. Chip("archived", ProgrammeTexts.Archived, _filter.Archived ? ProgrammeTexts.Yes : null),
        ];
    }
}
