using Microsoft.Extensions.Configuration.CommandLine;

namespace MethodCenter.App.Startup;

/// <summary>
/// Where settings come from, later ones winning: the root <c>appsettings.json</c>, that of the environment, environment variables
/// (<c>MethodCenter__…</c>), the command line.
/// </summary>
public static class SettingsFiles
{
    /// <summary>Puts our sources in place of the host's own, which would go on in silence without the file.</summary>
    /// <exception cref="StartRefusedException">There is no root file beside the application.</exception>
    public static void UseSettingsFiles(this IConfigurationBuilder configuration, string environment, string[] args, string? directory = null)
    {
        directory ??= AppContext.BaseDirectory;
        var root = Path.Combine(directory, "appsettings.json");
        if (!File.Exists(root)) throw new StartRefusedException(StartTexts.SettingsFileMissing(root));
        var files = new[] { root, Path.Combine(directory, $"appsettings.{environment}.json") }.Where(File.Exists);
        // The host's files go away; what tests and the host itself have put in stays and wins.
        foreach (var source in configuration.Sources.Where(IsReplaced).ToList()) configuration.Sources.Remove(source);
        var own = new ConfigurationBuilder();
        foreach (var file in files) own.AddJsonFile(file, optional: false, reloadOnChange: false);
        own.AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddEnvironmentVariables();
        if (args.Length > 0) own.AddCommandLine(args);
        for (var i = 0; i < own.Sources.Count; i++) configuration.Sources.Insert(i, own.Sources[i]);
    }

    private static bool IsReplaced(IConfigurationSource source) => source
        is Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        or Microsoft.Extensions.Configuration.EnvironmentVariables.EnvironmentVariablesConfigurationSource
        or CommandLineConfigurationSource;
}
