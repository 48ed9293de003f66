using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;

namespace MethodCenter.App.Startup;

/// <summary>Brings the database up and sees to it that somebody can sign in (security, point 7).</summary>
public static class FirstStart
{
    /// <param name="services">Those of the site.</param>
    /// <param name="isDevelopment">Demonstration data and accounts are for the Development environment only.</param>
    /// <param name="console">Passwords are told here, once, and never to the log.</param>
    /// <param name="ct">Ends the preparation.</param>
    public static async Task RunAsync(IServiceProvider services, bool isDevelopment, TextWriter console, CancellationToken ct = default)
    {
        await services.GetRequiredService<DatabaseStart>().RunAsync(ct);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Assume(DatabaseStart.Account);
        var accounts = scope.ServiceProvider.GetRequiredService<FirstAccounts>();
        if (isDevelopment) await PrepareDemoAsync(scope.ServiceProvider, accounts, console, ct);
        else await PrepareRealAsync(accounts, console, ct);
    }

    private static async Task PrepareDemoAsync(IServiceProvider services, FirstAccounts accounts, TextWriter console, CancellationToken ct)
    {
        if (!await accounts.AnyAsync(ct)) await accounts.CreateDemoAsync(await FillAsync(services, ct), ct: ct);
        var box = services.GetRequiredService<DemoBox>();
        box.Accounts = await accounts.ListDemoAsync(ct);
        await console.WriteLineAsync(StartTexts.DemoAccounts(box.Accounts, FirstAccounts.DemoPassword));
    }

    /// <summary>An empty database of the Development environment gets the small demo, once; a filled one stays as it is.</summary>
    private static async Task<DemoPeople?> FillAsync(IServiceProvider services, CancellationToken ct)
    {
        var filler = services.GetRequiredService<DemoFiller>();
        var filled = await filler.FillAsync(DemoSize.Small, ct);
        if (!filled.IsOk && filled.Error != DemoErrors.NotEmpty) throw new InvalidOperationException(filled.Error.Message);
        return filled.IsOk ? filled.Value : await filler.FindAsync(ct);
    }

    private static async Task PrepareRealAsync(FirstAccounts accounts, TextWriter console, CancellationToken ct)
    {
        if (await accounts.BlockDemoAsync(ct) is > 0 and var blocked) await console.WriteLineAsync(StartTexts.DemoBlocked(blocked));
        if (await accounts.AnyAsync(ct)) return;
        var first = await accounts.CreateAdministratorAsync(ct);
        await console.WriteLineAsync(StartTexts.FirstAdministrator(first.Value));
    }
}
