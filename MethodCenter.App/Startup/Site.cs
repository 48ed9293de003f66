namespace MethodCenter.App.Startup;

/// <summary>Builds and runs the site.</summary>
public static class Site
{
    /// <returns>0 after an orderly stop, 1 when the start was refused; the reason is on the console.</returns>
    public static async Task<int> RunAsync(string[] args, TextWriter console, TextWriter errors)
    {
        try
        {
            var builder = NewBuilder(args);
            var settings = Settings.Read(builder.Configuration);
            builder.Services.AddSite(settings);
            await using var app = builder.Build();
            using var turn = DatabaseLock.Take(settings.Database);
            await FirstStart.RunAsync(app.Services, app.Environment.IsDevelopment(), console);
            app.UseSite();
            app.Lifetime.ApplicationStarted.Register(() => console.WriteLine(StartTexts.Listening(app.Urls)));
            await app.RunAsync();
            return 0;
        }
        catch (StartRefusedException refusal)
        {
            await errors.WriteLineAsync(refusal.Message);
            return 1;
        }
    }

    private static WebApplicationBuilder NewBuilder(string[] args)
    {
        // Settings, pages and scripts lie beside the application; the working directory only holds data/.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.UseSettingsFiles(builder.Environment.EnvironmentName, args);
        builder.WebHost.UseStaticWebAssets();
        builder.Host.UseDefaultServiceProvider(options => (options.ValidateScopes, options.ValidateOnBuild) = (true, true));
        return builder;
    }
}
