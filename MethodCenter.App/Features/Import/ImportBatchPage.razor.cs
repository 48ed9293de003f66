using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Import;

/// <summary>One taken file: what came of it, what was said of its rows, and the way back.</summary>
public sealed partial class ImportBatchPage : IDisposable
{
    private static readonly IReadOnlyList<Choice<IssueKind?>> _choices =
        [.. Enum.GetValues<IssueKind>().Select(k => new Choice<IssueKind?>(k, ImportTexts.Of(k)))];

    private readonly CancellationTokenSource _leaving = new();
    private BatchRow? _batch;
    private IssueFilter _filter = new(0);
    private DomainError? _refusal;
    private bool _isLoaded;

    [Parameter] public int Id { get; set; }
    [SupplyParameterFromQuery] public string? Kind { get; set; }
    [Inject] public required ImportQueries Queries { get; init; }
    [Inject] public required ImportActs Acts { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private IReadOnlyList<Fact> Facts =>
    [
        new(ImportTexts.When, Formats.Moment(_batch!.At)), new(ImportTexts.Who, _batch.UserName),
        new(ImportTexts.Rows, Formats.Number(_batch.Rows)), new(ImportTexts.New, Formats.Number(_batch.Created)),
        new(ImportTexts.Changed, Formats.Number(_batch.Updated)), new(ImportTexts.Unchanged, Formats.Number(_batch.Unchanged)),
        new(ImportTexts.Rejected, Formats.Number(_batch.Rejected)), new(ImportTexts.Queued, Formats.Number(_batch.Queued)),
        new(ImportTexts.Warnings, Formats.Number(_batch.Warnings)),
    ];

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        _filter = new(Id, ImportEndpoints.KindOf(Kind));
        _batch = await Queries.FindAsync(Id, _leaving.Token);
        _isLoaded = true;
    }

    private async Task OnUndoAsync()
    {
        _refusal = await Acts.UndoAsync(Id);
        _batch = await Queries.FindAsync(Id, _leaving.Token);
    }
}
