using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The form of a methodist: closes with the id when it was saved.</summary>
public sealed partial class MethodistPanel : IDisposable
{
    private static readonly IReadOnlyList<Choice<MethodistRelation>> _relations =
        [.. Enum.GetValues<MethodistRelation>().Select(r => new Choice<MethodistRelation>(r, MethodicalAssetTerms.Of(r)))];

    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<MethodistLevel>> _levels = [];
    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<AssetHead<int>> _places = [];
    private MethodistDraft? _draft;
    private DomainError? _refusal;

    /// <summary>Zero for a new one.</summary>
    [Parameter] public int MethodistId { get; set; }

    [Inject] public required MethodistQueries Queries { get; init; }
    [Inject] public required MethodicalAssetService Service { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private decimal? Percent => _draft?.DiagnosticsTenths / 10m;

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        var heads = await Heads.FindAsync(_leaving.Token);
        _places = heads.Municipalities;
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        _levels = [.. Enum.GetValues<MethodistLevel>().Where(l => l is MethodistLevel.Municipal || AssetRights.MayKeepRegion(Who.Current))
            .Select(l => new Choice<MethodistLevel>(l, MethodicalAssetTerms.Of(l)))];
        _draft = MethodistId == 0 ? NewDraft() : await Queries.FindDraftAsync(MethodistId, _leaving.Token);
        if (_draft is null) Dialogs.CloseSide();
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.SaveMethodistAsync(_draft!, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(saved.Value);
        else _refusal = saved.Error;
    }

    private MethodistDraft NewDraft() => new()
    {
        Level = _levels[0].Value,
        MunicipalityId = _places.Count == 1 ? _places[0].Value : null,
    };

    private async Task<IReadOnlyList<Choice<int>>> FindPeopleAsync(string text, CancellationToken ct) =>
        [.. (await Heads.FindPeopleAsync(text, ct)).Select(p => new Choice<int>(p.Id, p.FullName, p.Organisation))];

    private void SetPercent(decimal? percent) =>
        _draft!.DiagnosticsTenths = percent is { } value ? (int)Math.Round(value * 10, MidpointRounding.AwayFromZero) : null;

    private void Serve(int municipality, bool serves)
    {
        _draft!.Territory.Remove(municipality);
        if (serves) _draft.Territory.Add(municipality);
    }
}
