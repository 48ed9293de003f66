using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using Microsoft.AspNetCore.Components;

namespace MethodCenter.App.Features.Import;

/// <summary>What a file would do; after the confirmation, what it did. Lives apart from the circuit: a reload shows it again.</summary>
public sealed partial class StagedImportPage : IDisposable
{
    private StagedEntry? _entry;
    private ImportOutcome? _preview;
    private DomainError? _refusal;
    private bool _isGone;

    [Parameter, EditorRequired] public required string Token { get; set; }
    [Inject] public required ImportService Imports { get; init; }
    [Inject] public required ImportActs Acts { get; init; }
    [Inject] public required StagedImports Staged { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    private string Subtitle => $"{_entry!.Staged.Preview.FileName} · {ImportKinds.Name(_entry.Staged.Preview.Kind)}";

    private IReadOnlyList<Crumb> Crumbs => [new(ImportTexts.Title, Urls.Imports), new(_entry?.Outcome is null ? ImportTexts.Preview : ImportTexts.Done)];

    private string WritingText => (_entry!.Progress is { } progress ? ImportTexts.Progress(progress) + ". " : "") + ImportTexts.WritingNote;

    /// <summary>Why there is nothing to confirm; null when there is.</summary>
    private string? Refrain => _preview!.Accepted + _preview.Queued == 0 ? ImportTexts.NothingAccepted : _preview.ChangesAnything ? null : ImportTexts.NothingToWrite;

    public void Dispose() => _isGone = true;

    protected override async Task OnParametersSetAsync()
    {
        _entry = Staged.Find(Actor.Current, Token);
        _preview = _entry?.Staged.Preview;
        if (_entry?.Writing is { IsCompleted: false } writing) await WatchAsync(writing);
    }

    /// <summary>The writing is not tied to the page: closing it neither stops nor loses anything.</summary>
    private async Task OnCommitAsync()
    {
        var entry = _entry!;
        _refusal = null;
        var progress = new ThrottledProgress(p => Show(entry, p), TimeProvider.System);
        var writing = Task.Run(async () =>
        {
            var written = await Imports.CommitAsync(entry.Staged, progress, CancellationToken.None);
            if (written.IsOk) entry.Outcome = written.Value;
            return written;
        });
        entry.Writing = writing;
        var outcome = await writing;
        if (!outcome.IsOk) _refusal = outcome.Error;
    }

    private async Task WatchAsync(Task writing)
    {
        while (!_isGone && !writing.IsCompleted)
        {
            StateHasChanged();
            await Task.WhenAny(writing, Task.Delay(TimeSpan.FromMilliseconds(500)));
        }
    }

    private void Show(StagedEntry entry, ImportProgress progress)
    {
        entry.Progress = progress;
        if (!_isGone) InvokeAsync(StateHasChanged);
    }

    private void Discard()
    {
        Staged.Drop(_entry!);
        Navigation.NavigateTo(Urls.Imports);
    }

    private async Task OnUndoAsync()
    {
        var batch = _entry!.Outcome!.BatchId!.Value;
        _refusal = await Acts.UndoAsync(batch);
        if (_refusal is not null || !Acts.WasUndone) return;
        Staged.Drop(_entry);
        Navigation.NavigateTo(Urls.Import(batch));
    }

    private static (string Href, string Text) ListOf(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => (Urls.Organisations, ImportTexts.ToOrganisations),
        ImportKind.Educators => (Urls.Educators, ImportTexts.ToEducators),
        ImportKind.Methodists => (Urls.Methodists, ImportTexts.ToMethodists),
        ImportKind.Campaigns => (Urls.Campaigns, ImportTexts.ToCampaigns),
        ImportKind.Diagnostics => (Urls.Deficits, ImportTexts.ToDeficits),
        ImportKind.Trainings => (Urls.Programmes, ImportTexts.ToProgrammes),
        ImportKind.Routes => (Urls.IndividualRoutes, ImportTexts.ToRoutes),
        ImportKind.Support => (Urls.MentoringSupport, ImportTexts.ToSupport),
    };
}
