namespace MethodCenter.App.CommandLine;

/// <summary>The command line of the same executable.</summary>
public static class CommandLineApp
{
    /// <summary>The first word is a verb, not an option of the host.</summary>
    public static bool IsVerb(string[] args) => args.Length > 0 && !args[0].StartsWith('-') && !args[0].Contains('=', StringComparison.Ordinal);

    public static async Task<int> RunAsync(string[] args)
    {
        await Console.Error.WriteLineAsync($"Неизвестная команда: {args[0]}.");
        return 2;
    }
}
