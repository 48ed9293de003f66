using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Staging;

/// <summary>A new distribution: what for, for whom, which variants; then the calculation, which can be stopped and then leaves nothing.</summary>
public sealed partial class StagingNewPage : IDisposable
{
    private static readonly IReadOnlyList<Crumb> _crumbs = [new(StagingTexts.Title, Urls.Stagings), new(StagingTexts.New)];

    /// <summary>So many variants are ticked at first: enough to compare.</summary>
    private const int Ticked = 3;

    private readonly CancellationTokenSource _leaving = new();
    private readonly StagingDraft _draft = new();
    private readonly HashSet<string> _presets = new(StringComparer.Ordinal);
    private IReadOnlyList<StagingKind> _kinds = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<Choice<string>> _campaigns = [];
    private IReadOnlyList<Choice<int?>> _absenceChoices = [];
    private IReadOnlyList<AbsenceOption>? _absences;
    private int? _municipality;
    private string? _subject;
    private string? _campaign;
    private StagingWork? _work;
    private DomainError? _refusal;
    private bool _isStopped;

    [Inject] public required StagingQueries Queries { get; init; }
    [Inject] public required StagingService Service { get; init; }
    [Inject] public required StagingHeads Heads { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _kinds = StagingRights.Kinds(Who.Current);
        if (_kinds.Count == 0) return;
        var address = new StagingAddress(Navigation.Uri);
        Choose(address.Cases.Kind is { } kind && _kinds.Contains(kind) ? kind : _kinds[0]);
        _draft.AbsenceId = address.Number("absence");
        var heads = await Heads.FindAsync(_leaving.Token);
        (_municipalities, _subjects, _campaigns) = (heads.Municipalities, heads.Subjects, heads.Campaigns);
        _municipality = _municipalities.FirstOrDefault(m => m.Value == address.Number("municipality"))?.Value;
        _campaign = _campaigns.FirstOrDefault(c => c.Value == address["campaign"])?.Value;
        if (!_kinds.Contains(StagingKind.Substitution)) return;
        _absences = await Queries.AbsencesAsync(_leaving.Token);
        _absenceChoices = [.. _absences.Select(a => new Choice<int?>(a.Id, StagingTexts.AbsenceOf(a)))];
    }

    private void Choose(StagingKind kind)
    {
        _draft.Kind = kind;
        _presets.Clear();
        _presets.UnionWith(VariantPresets.For(kind).Take(Ticked).Select(p => p.Code));
    }

    private void Tick(string code, bool isOn)
    {
        if (isOn) _presets.Add(code);
        else _presets.Remove(code);
    }

    private async Task OnBuildAsync()
    {
        (_refusal, _isStopped) = (null, false);
        var created = await Service.CreateAsync(_draft, _leaving.Token);
        if (!created.IsOk)
        {
            _refusal = created.Error;
            return;
        }
        var codes = VariantPresets.For(_draft.Kind).Select(p => p.Code).Where(_presets.Contains).ToList();
        using var work = _work = new StagingWork(_leaving.Token);
        var solved = await work.RunAsync((progress, ct) => Service.SolvePresetsAsync(created.Value, Settings(), codes, progress, ct), StateHasChanged);
        _work = null;
        if (solved is { IsOk: true })
        {
            Navigation.NavigateTo(Urls.Staging(created.Value));
            return;
        }
        (_refusal, _isStopped) = (solved?.Error, solved is null);
        await DropAsync(created.Value);
    }

    private VariantSettings Settings() => _draft.Kind is StagingKind.Substitution ? new() : new()
    {
        MunicipalityIds = _municipality is { } id ? [id] : [],
        SubjectCodes = _draft.Kind is StagingKind.Educators or StagingKind.Mentoring && _subject is { } code ? [code] : [],
        CampaignCode = _draft.Kind is StagingKind.Educators ? _campaign : null,
    };

    /// <summary>A distribution without variants helps nobody: what was begun is taken away, even when the page is being left.</summary>
    private async Task DropAsync(int id)
    {
        if (await Queries.FindAsync(id, CancellationToken.None) is { Variants.Count: 0 } card)
        {
            await Service.RemoveAsync(id, card.Row.Version, CancellationToken.None);
        }
    }
}
