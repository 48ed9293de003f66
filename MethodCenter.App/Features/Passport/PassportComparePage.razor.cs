using MethodCenter.App.Shared;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Passport;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Passport;

/// <summary>Two editions side by side; which ones stands in the address.</summary>
public sealed partial class PassportComparePage : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private IReadOnlyList<Choice<int?>> _editions = [];
    private PassportComparison? _found;
    private DomainError? _refusal;
    private bool _isReading;
    private (int?, int?) _shown;

    [SupplyParameterFromQuery] public int? Left { get; set; }
    [SupplyParameterFromQuery] public int? Right { get; set; }

    [Inject] public required PassportQueries Queries { get; init; }
    [Inject] public required ICurrentActor Who { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync() =>
        _editions = [.. (await Queries.ListAsync(_leaving.Token)).Select(r => new Choice<int?>(r.Id, PassportTexts.RowName(r)))];

    protected override async Task OnParametersSetAsync()
    {
        if (_shown == (Left, Right)) return;
        _shown = (Left, Right);
        (_found, _refusal) = (null, null);
        if (Left is not { } left || Right is not { } right) return;
        _isReading = true;
        var found = await Queries.CompareAsync(left, right, _leaving.Token);
        (_found, _refusal, _isReading) = (found.IsOk ? found.Value : null, found.IsOk ? null : found.Error, false);
    }
}
