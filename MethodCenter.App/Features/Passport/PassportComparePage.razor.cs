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
    private IReadOnlyList<Choice<string>> _places = [];
    private IReadOnlyList<PassportDifference> _lines = [];

    [SupplyParameterFromQuery] public int? Left { get; set; }
    [SupplyParameterFromQuery] public int? Right { get; set; }

    /// <summary>Whose annex; none: the passport itself.</summary>
    [SupplyParameterFromQuery] public string? Place { get; set; }

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
        if (_shown != (Left, Right)) await ReadAsync();
        _lines = [.. (_found?.Differences ?? []).Where(d => d.Place == Place)];
    }

    private async Task ReadAsync()
    {
        _shown = (Left, Right);
        (_found, _refusal) = (null, null);
        if (Left is not { } left || Right is not { } right) return;
        _isReading = true;
        var found = await Queries.CompareAsync(left, right, _leaving.Token);
        (_found, _refusal, _isReading) = (found.IsOk ? found.Value : null, found.IsOk ? null : found.Error, false);
        _places = [.. (_found?.Differences ?? []).Select(d => d.Place).OfType<string>().CountBy(name => name).OrderBy(c => c.Key, StringComparer.CurrentCulture)
            .Select(c => new Choice<string>(c.Key, PassportTexts.PlaceOf(c.Key, c.Value)))];
    }
}
