using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Mentoring;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Organisations with their mentoring; a coordinator lands on the own one.</summary>
public sealed partial class SetupListPage
{
    private static readonly IReadOnlyList<Choice<SetupPaper?>> _papers = [.. Enum.GetValues<SetupPaper>().Select(p => new Choice<SetupPaper?>(p, SetupTerms.Of(p)))];

    private IReadOnlyList<Choice<int?>> _municipalities = [];
    private IReadOnlyList<FilterChip> _chips = [];
    private SetupFilter _filter = new();
    private SetupOverview? _overview;

    [Inject] public required MentoringSetupQueries Queries { get; init; }

    protected override async Task OnInitializedAsync()
    {
        if (Queries.OwnOrganisationId is { } own && Queries.MayView)
        {
            Navigation.NavigateTo(Urls.MentoringOrganisation(own), replace: true);
            return;
        }
        _overview = await Queries.OverviewAsync(Leaving);
        _municipalities = [.. (_overview?.Municipalities ?? []).Select(m => new Choice<int?>(m.Id, m.Name))];
        ReadAddress();
    }

    protected override void ReadAddress()
    {
        _filter = new SetupAddress(Navigation.Uri, Words.Find).Filter;
        _chips =
        [
            .. Chip("q", SetupTexts.Search, _filter.Text),
            .. Chip("municipality", SetupTexts.Municipality, _municipalities.FirstOrDefault(m => m.Value == _filter.MunicipalityId)?.Text),
            .. Chip("paper", SetupTexts.MissingPaper, _filter.Missing is { } paper ? SetupTerms.Of(paper) : null),
            .. Chip("missing", SetupTexts.OnlyMissing, _filter.OnlyMissing ? SetupTexts.Yes : null),
            .. Chip("without", SetupTexts.OnlyWithout, _filter.OnlyWithoutSupport ? SetupTexts.Yes : null),
        ];
    }
}
