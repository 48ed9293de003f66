using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: an approved scheme, marks, a contest.</summary>
internal static class DemoServiceRating
{
    public static Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (database, sheets);
        return Task.FromResult(Result.Ok);
    }
}
