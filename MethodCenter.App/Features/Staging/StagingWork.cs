using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>A calculation that a page waits for: how far it is, a way to stop it. The work runs off the page's thread, and ends with the page.</summary>
public sealed class StagingWork(CancellationToken leaving) : IProgress<StagingProgress>, IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(leaving);

    public StagingProgress? Progress { get; private set; }

    public void Report(StagingProgress value) => Progress = value;

    public void Cancel() => _stop.Cancel();

    public void Dispose() => _stop.Dispose();

    /// <summary>Does the work while the page shows how far it is; null where it was stopped.</summary>
    public async Task<Result<T>?> RunAsync<T>(Func<IProgress<StagingProgress>, CancellationToken, Task<Result<T>>> act, Action show)
    {
        var work = Task.Run(() => act(this, _stop.Token), CancellationToken.None);
        try
        {
            while (!work.IsCompleted)
            {
                show();
                await Task.WhenAny(work, Task.Delay(Look, CancellationToken.None));
            }
            return await work;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return null;
        }
    }
}
