using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: a draft of the passport with texts.</summary>
internal static class DemoPassport
{
    public static Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = (database, sheets);
        return Task.FromResult(Result.Ok);
    }
}
