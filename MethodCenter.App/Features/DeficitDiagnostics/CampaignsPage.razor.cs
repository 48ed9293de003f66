using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>The list of campaigns; its filters live in the address.</summary>
public sealed partial class CampaignsPage
{
    private static readonly IReadOnlyList<Choice<CampaignState?>> _states =
        [.. Enum.GetValues<CampaignState>().Select(s => new Choice<CampaignState?>(s, CampaignTerms.Of(s)))];
    private static readonly IReadOnlyList<Choice<bool?>> _officials = [new(true, CampaignTexts.OfficialYes), new(false, CampaignTexts.OfficialNo)];

    private IReadOnlyList<Choice<int?>> _years = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private CampaignFilter _filter = new();
    private bool _hasFigures;

    [Inject] public required CampaignQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private bool MayKeep => CampaignRights.MayKeep(Who.Current);

    protected override async Task OnInitializedAsync()
    {
        _hasFigures = CampaignRights.MaySeeFigures(Who.Current);
        ReadAddress();
        _years = [.. (await Queries.ListYearsAsync(Leaving)).Select(y => new Choice<int?>(y, y.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
    }

    private async Task OnAddAsync()
    {
        if (await Dialogs.OpenPanelAsync<CampaignPanel>(CampaignTexts.Add, isWide: true) is int id) Navigation.NavigateTo(Urls.Campaign(id));
    }

    protected override void ReadAddress()
    {
        _filter = new CampaignAddress(Navigation.Uri, Words.Find).Campaigns;
        _chips =
        [
            .. Chip("q", CampaignTexts.Search, _filter.Text),
            .. Chip("state", CampaignTexts.State, _filter.State is { } state ? CampaignTerms.Of(state) : null),
            .. Chip("official", CampaignTexts.Official, _filter.IsOfficial is { } official ? CampaignTerms.Official(official) : null),
            .. Chip("year", CampaignTexts.Year, CampaignAddress.Of(_filter.Year)),
        ];
    }
}
