using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>The list of methodists; its filters live in the address.</summary>
public sealed partial class MethodistsPage
{
    private static readonly IReadOnlyList<Choice<MethodistLevel?>> _levels = AssetTexts.Choices<MethodistLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<MethodistRelation?>> _relations = AssetTexts.Choices<MethodistRelation>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<AdmissionState?>> _states = AssetTexts.Choices<AdmissionState>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<TermState?>> _terms = AssetTexts.Choices<TermState>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<LoadLevel?>> _loads = AssetTexts.Choices<LoadLevel>(MethodicalAssetTerms.Of);
    private static readonly IReadOnlyList<Choice<bool?>> _admissible = [new(true, AssetTexts.Admissible), new(false, AssetTexts.NotAdmissible)];

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<Choice<string>> _subjects = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private MethodistFilter _filter = new();
    private ListGrid<MethodistRow>? _grid;
    private bool _mayKeep;

    [Inject] public required MethodistQueries Queries { get; init; }
    [Inject] public required AssetHeadQueries Heads { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    protected override async Task OnInitializedAsync()
    {
        _mayKeep = AssetRights.MayKeep(Who.Current);
        var heads = await Heads.FindAsync(Leaving);
        _municipalities = [.. heads.Municipalities.Select(m => new Choice<int?>(m.Value, m.Name))];
        _subjects = [.. heads.Subjects.Select(s => new Choice<string>(s.Value, s.Name))];
        ReadAddress();
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<MethodistPanel>(AssetTexts.Add) is int id) Navigation.NavigateTo(Urls.Methodist(id));
    }

    protected override void ReadAddress()
    {
        _filter = new AssetAddress(Navigation.Uri, Words.Find).Methodists;
        _chips =
        [
            .. Chip("q", AssetTexts.Search, _filter.Text),
            .. Chip("level", AssetTexts.Level, NameOf(_levels, _filter.Level)),
            .. Chip("municipality", AssetTexts.Municipality, NameOf(_municipalities, _filter.MunicipalityId)),
            .. Chip("subject", AssetTexts.Subject, NameOf(_subjects, _filter.SubjectCode)),
            .. Chip("relation", AssetTexts.Relation, NameOf(_relations, _filter.Relation)),
            .. Chip("state", AssetTexts.AdmissionState, NameOf(_states, _filter.Admission)),
            .. Chip("admissible", AssetTexts.ByRule, NameOf(_admissible, _filter.IsAdmissible)),
            .. Chip("term", AssetTexts.Term, NameOf(_terms, _filter.Term)),
            .. Chip("load", AssetTexts.Load, NameOf(_loads, _filter.Load)),
        ];
    }

    private static string? AdmissibleWord(bool? value) => value switch { true => "yes", false => "no", null => null };

    private static Tone ToneOf(MethodistRow row) => row.Warnings.Any(w => w.IsSerious) ? Tone.Bad : Tone.Warning;
}
