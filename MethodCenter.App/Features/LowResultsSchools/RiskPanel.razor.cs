using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.AspNetCore.Components;
using Radzen;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>The form of a risk profile.</summary>
public sealed partial class RiskPanel : IDisposable
{
    private static readonly IReadOnlyList<Choice<int?>> _marks =
        [.. Enumerable.Range(0, RiskMarks.Highest + 1).Select(m => new Choice<int?>(m, LowResultsTerms.Of(m)))];

    private readonly CancellationTokenSource _leaving = new();
    private RiskProfileDraft? _draft;
    private DomainError? _refusal;
    private bool _isMissing;

    [Parameter] public int OrganisationId { get; set; }

    [Inject] public required SchoolCardQueries Queries { get; init; }
    [Inject] public required SchoolSupportService Service { get; init; }
    [Inject] public required DialogService Dialogs { get; init; }

    private static IEnumerable<(int Index, RiskFactor Factor)> Numbered => RiskFactors.All.Select((factor, i) => (i, factor));

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _draft = await Queries.FindProfileDraftAsync(OrganisationId, _leaving.Token);
        _isMissing = _draft is null;
    }

    private async Task OnSaveAsync()
    {
        var saved = await Service.AssessAsync(_draft!, _leaving.Token);
        if (saved.IsOk) Dialogs.CloseSide(true);
        else _refusal = saved.Error;
    }
}
