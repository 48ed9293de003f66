using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace MethodCenter.App.Features.Import;

/// <summary>Choosing what a file holds and sending it; the preview is a page of its own, so that a reload finds it again.</summary>
public sealed partial class ImportPage : IDisposable
{
    private const long LargestFile = 20L << 20;

    private readonly CancellationTokenSource _leaving = new();
    private CancellationTokenSource? _work;
    private List<ImportKind> _kinds = [];
    private ImportKind _kind = ImportKind.Educators;
    private ImportProgress? _progress;
    private DomainError? _refusal;
    private string _fileName = "";
    private int _waiting;

    [Inject] public required ImportService Imports { get; init; }
    [Inject] public required ImportQueueQueries Queue { get; init; }
    [Inject] public required StagedImports Staged { get; init; }
    [Inject] public required ICurrentActor Actor { get; init; }
    [Inject] public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery] public string? Kind { get; set; }

    public void Dispose()
    {
        _leaving.Cancel();
        _leaving.Dispose();
    }

    protected override async Task OnInitializedAsync()
    {
        _kinds = [.. ImportKinds.All.Where(Actor.Current.MayImport)];
        if (ImportKinds.Parse(Kind ?? "") is { } wanted && _kinds.Contains(wanted)) _kind = wanted;
        _waiting = await Queue.CountWaitingAsync(_leaving.Token);
    }

    private void Choose(ImportKind kind) => (_kind, _refusal) = (kind, null);

    private async Task OnFileAsync(IBrowserFile file)
    {
        using var work = _work = CancellationTokenSource.CreateLinkedTokenSource(_leaving.Token);
        (_fileName, _refusal, _progress) = (file.Name, null, new(ImportTexts.Uploading, 0, null));
        try
        {
            using var content = await ReceiveAsync(file, work.Token);
            var progress = new ThrottledProgress(Show, TimeProvider.System);
            // The circuit stays free for the progress bar and for «Отмена».
            var staged = await Task.Run(() => Imports.StageAsync(_kind, content, file.Name, progress, work.Token), work.Token);
            if (staged.IsOk) Navigation.NavigateTo(Urls.StagedImport(Staged.Keep(Actor.Current, staged.Value).Token));
            else _refusal = staged.Error;
        }
        catch (OperationCanceledException)
        {
            _refusal = new("import.cancelled", ImportTexts.Cancelled);
        }
        catch (IOException)
        {
            _refusal = new("import.upload-broken", ImportTexts.UploadBroken);
        }
        finally
        {
            (_progress, _work) = (null, null);
        }
    }

    /// <summary>The browser keeps a file only while the page stands, and the readers need to seek: it is taken whole, at most 20 MB.</summary>
    private async Task<MemoryStream> ReceiveAsync(IBrowserFile file, CancellationToken ct)
    {
        var content = new MemoryStream((int)file.Size);
        await using var stream = file.OpenReadStream(LargestFile, ct);
        var piece = new byte[64 * 1024];
        int read;
        while ((read = await stream.ReadAsync(piece, ct)) > 0)
        {
            content.Write(piece, 0, read);
            if (file.Size > 1 << 20) Show(new(ImportTexts.Uploading, (int)(content.Length * 100 / file.Size), 100));
        }
        content.Position = 0;
        return content;
    }

    private void Show(ImportProgress progress)
    {
        if (_work is null) return;
        _progress = progress;
        InvokeAsync(StateHasChanged);
    }

    private async Task OnCancelAsync()
    {
        if (_work is { } work) await work.CancelAsync();
    }
}
