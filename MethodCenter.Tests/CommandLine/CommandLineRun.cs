using System.Text.Json;
using MethodCenter.App.CommandLine;
using MethodCenter.Tests.Support;

namespace MethodCenter.Tests.CommandLine;

/// <summary>Runs verbs in this process against a database of its own.</summary>
public sealed class CommandLineRun : IDisposable
{
    private readonly TestFolder _folder = new();

    public string DatabasePath => _folder.File("test.db");

    public void Dispose() => _folder.Dispose();

    public async Task<CommandLineAnswer> RunAsync(params string[] args)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await CommandLineApp.RunAsync([.. args, "--db", DatabasePath, "--keys", _folder.File("keys")], output, error);
        return new(code, output.ToString(), error.ToString());
    }

    public string WriteFile(string name, string content)
    {
        File.WriteAllText(_folder.File(name), content);
        return _folder.File(name);
    }
}

/// <summary>What a verb answered.</summary>
public sealed record CommandLineAnswer(int Code, string Output, string Error)
{
    /// <summary>The output as one JSON object; anything besides it throws.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
