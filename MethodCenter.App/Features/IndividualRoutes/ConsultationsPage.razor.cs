using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.IndividualRoutes;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Questions of the people in scope; what is set stands in the address.</summary>
public sealed partial class ConsultationsPage
{
    private static readonly IReadOnlyList<Choice<ConsultationState?>> _states =
        [.. Enum.GetValues<ConsultationState>().Select(s => new Choice<ConsultationState?>(s, ConsultationTerms.Of(s)))];

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private ConsultationFilter _filter = new();
    private ConsultationCounts? _counts;
    private ListGrid<ConsultationRow>? _grid;

    [Inject] public required ConsultationQueries Queries { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private string MineText => Queries.IsMethodist ? ConsultationTexts.MyPeople : ConsultationTexts.OnlyMine;

    protected override async Task OnInitializedAsync()
    {
        if (!Queries.MayView) return;
        _municipalities = [.. (await Queries.ListMunicipalitiesAsync(Leaving)).Select(m => new Choice<int?>(m.Value, m.Name))];
        ReadAddress();
    }

    private async Task OnOpenAsync(ConsultationRow row)
    {
        var changed = await Dialogs.OpenPanelAsync<ConsultationPanel>(row.FullName, new() { [nameof(ConsultationPanel.ConsultationId)] = row.Id });
        if (changed is true && _grid is not null) await _grid.ReloadAsync();
    }

    /// <summary>The page of the list and, with it, the counts above: they speak of the same filter.</summary>
    private async Task<Page<ConsultationRow>> LoadAsync(PageRequest page, CancellationToken ct)
    {
        var rows = await Queries.ListAsync(_filter, page, ct);
        _counts = await Queries.CountAsync(_filter, ct);
        StateHasChanged();
        return rows;
    }

    protected override void ReadAddress()
    {
        _filter = new ConsultationAddress(Navigation.Uri, Words.Find).Filter;
        _chips =
        [
            .. Chip("q", ConsultationTexts.Search, _filter.Text),
            .. Chip("state", ConsultationTexts.State, _filter.State is { } state ? ConsultationTerms.Of(state) : null),
            .. Chip("municipality", ConsultationTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId && m.Value is not null)?.Text),
            .. Chip("mine", MineText, _filter.IsMine ? ConsultationTexts.Yes : null),
            .. Chip("late", ConsultationTexts.OnlyLate, _filter.IsLate ? ConsultationTexts.Yes : null),
            .. Chip("unassigned", ConsultationTexts.OnlyUnassigned, _filter.IsUnassigned ? ConsultationTexts.Yes : null),
        ];
    }
}
