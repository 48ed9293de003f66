using System.CommandLine;

namespace MethodCenter.App.CommandLine;

/// <summary>Options that every verb takes.</summary>
internal sealed class CommonOptions
{
    public Option<string?> Database { get; } = new("--db") { Description = CommandLineTexts.DbOption, HelpName = "PATH", Recursive = true };

    public Option<string?> Provider { get; } =
        new Option<string?>("--provider") { Description = CommandLineTexts.ProviderOption, Recursive = true }.AcceptOnlyFromAmong("sqlite", "postgres");

    public Option<string?> Connection { get; } =
        new("--connection") { Description = CommandLineTexts.ConnectionOption, HelpName = "STRING", Recursive = true };

    public Option<string?> Keys { get; } = new("--keys") { Description = CommandLineTexts.KeysOption, HelpName = "DIR", Recursive = true };

    public Option<bool> Json { get; } = new("--json") { Description = CommandLineTexts.JsonOption, Recursive = true };

    public IEnumerable<Option> All => [Database, Provider, Connection, Keys, Json];
}
