using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Startup;

/// <summary>
/// Once a day, people whose term of work began or ended with the passing of days are settled where they belong now: nobody
/// opens their cards, and yet the lists of municipalities must be right.
/// </summary>
public sealed class DailySettling(IServiceScopeFactory scopes, TimeProvider clock, ILogger<DailySettling> log) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);
    private static readonly Actor Account = Actor.System("система: ежедневная сверка");

    /// <summary>Settles those who are due; returns how many people changed place.</summary>
    public async Task<int> SettleAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Assume(Account);
        var settled = await scope.ServiceProvider.GetRequiredService<EmploymentService>().SettleDueAsync(ct: ct);
        return settled.IsOk ? settled.Value : 0;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(AfterStart, clock, stoppingToken);
        var settledOn = DateOnly.MinValue;
        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            if (clock.Today() == settledOn) continue;
            try
            {
                log.LogInformation("Daily settling: {Count} people changed place", await SettleAsync(stoppingToken));
                settledOn = clock.Today();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError(failure, "Daily settling failed; it will be tried again in an hour");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
