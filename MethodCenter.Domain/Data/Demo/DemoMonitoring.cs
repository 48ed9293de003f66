using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// What comes after the registers are filled: methods, rounds, recommendations, rating and passport, made by the services of the rooms themselves.
/// </summary>
internal static class DemoMonitoring
{
    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        Func<Database, MonitoringSheets, CancellationToken, Task<Result>>[] steps =
            [DemoMethods.FillAsync, DemoRounds.FillAsync, DemoRecommendations.FillAsync, DemoServiceRating.FillAsync, DemoPassport.FillAsync];
        foreach (var step in steps)
        {
            var done = await step(database, sheets, ct);
            if (!done.IsOk) return done;
        }
        return Result.Ok;
    }
}
