using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Assigns many: choose, look what will happen, confirm, and take back if it was a mistake.</summary>
public sealed partial class AssignPage : IDisposable
{
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(AssetTexts.Assignments, Urls.Assignments), new(AssetTexts.NewAssignment)];

    private readonly CancellationTokenSource _leaving = new();
    private AssignmentDraft _draft = new();
    private AssetHeads _heads = new([], []);
    private Choice<int>? _chosenMethodist;
    private AssignmentPlan? _plan;
    private AssignmentOutcome? _outcome;
    private DomainError? _refusal;
    private bool _mayKeep;

    [Inject] public required AssignmentService Service { get; init; }
    [Inject] public required MethodistQueries Methodists { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required TimeProvider Clock { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _mayKeep = Heads.MayKeep;
        if (!_mayKeep) return;
        var address = new AssetAddress(Navigation.Uri);
        _draft = new()
        {
            From = Clock.Today(),
            EducatorIds = [.. address.Ids("educators")],
            OrganisationIds = [.. address.Ids("organisations")],
        };
        if (address.Number("methodist") is { } id && await Methodists.FindChoiceAsync(id, _leaving.Token) is { } methodist)
        {
            _draft.MethodistId = id;
            _chosenMethodist = ToChoice(methodist);
        }
        _heads = await Heads.FindAsync(_leaving.Token);
    }

    private async Task OnPreviewAsync()
    {
        var plan = await Service.PreviewAsync(_draft, _leaving.Token);
        _plan = plan.IsOk ? plan.Value : null;
        _refusal = plan.IsOk ? null : plan.Error;
    }

    private async Task OnAssignAsync()
    {
        var done = await Service.AssignAsync(_draft, _leaving.Token);
        _outcome = done.IsOk ? done.Value : null;
        _refusal = done.IsOk ? null : done.Error;
    }

    private async Task OnUndoAsync()
    {
        var undone = await Service.UndoAsync([.. _outcome!.Ids], _leaving.Token);
        _refusal = undone.IsOk ? null : undone.Error;
        if (undone.IsOk) (_outcome, _plan) = (null, null);
    }

    private void StartAnew()
    {
        (_plan, _outcome, _refusal) = (null, null, null);
        RemoveAll();
    }

    private void Add((TargetKind Kind, IReadOnlyList<int> Ids) chosen)
    {
        var list = chosen.Kind is TargetKind.People ? _draft.EducatorIds : _draft.OrganisationIds;
        list.AddRange(chosen.Ids.Except(list));
    }

    private void RemoveAll()
    {
        _draft.EducatorIds.Clear();
        _draft.OrganisationIds.Clear();
    }

    private async Task<IReadOnlyList<Choice<int>>> FindMethodistsAsync(string text, CancellationToken ct) =>
        [.. (await Methodists.FindChoicesAsync(text, ct)).Select(ToChoice)];

    private static Choice<int> ToChoice(MethodistChoice methodist) => new(methodist.Id, AssignmentPageTexts.ChoiceText(methodist), AssignmentPageTexts.ChoiceHint(methodist));
}
