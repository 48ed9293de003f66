using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Registry;

/// <summary>A new person with the first place of work; lookalikes are named while the form is being filled.</summary>
public sealed partial class EducatorNewPage
{
    private readonly EducatorDraft _draft = new() { Employment = { RateHundredths = 100 } };
    private EducatorChoices? _choices;
    private SimilarPeople _similar = new([], false);
    private DomainError? _refusal;
    private bool _isSaving;

    [Inject] public required EducatorQueries Queries { get; init; }
    [Inject] public required DuplicateQueries Duplicates { get; init; }
    [Inject] public required EducatorService Service { get; init; }
    [Inject] public required EducatorPageTools Tools { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (Actor.Current.MayChangeEducators()) _choices = await Queries.ListChoicesAsync();
    }

    private async Task OnToldAsync() => _similar = await Duplicates.FindSimilarAsync(_draft);

    private async Task OnAddAsync()
    {
        _isSaving = true;
        var added = await Service.AddAsync(_draft);
        _isSaving = false;
        if (added.IsOk) Tools.Navigation.NavigateTo(Urls.Educator(added.Value));
        else _refusal = added.Error;
    }

    private async Task<IReadOnlyList<Choice<int?>>> FindPlacesAsync(string text, CancellationToken ct) =>
        [.. (await Queries.ListPlacesAsync(text, null, ct)).Select(p => new Choice<int?>(p.Id, p.Name))];
}
