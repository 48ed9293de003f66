namespace MethodCenter.Domain.Import;

/// <summary>Passes on at most a few reports a second, and every change of stage: a page need not be drawn for each row.</summary>
public sealed class ThrottledProgress(Action<ImportProgress> report, TimeProvider clock) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private string _stage = "";
    private long _last;

    public void Report(ImportProgress value)
    {
        if (value.Stage == _stage && clock.GetElapsedTime(_last) < Pause) return;
        (_stage, _last) = (value.Stage, clock.GetTimestamp());
        report(value);
    }
}
