using System.CommandLine;
using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.App.CommandLine;

/// <summary>What a verb answers to its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int InputRefused = 3;
}

/// <summary>
/// The same executable for administrators, schedulers and tests. Each verb is one file and one call of a service or query; it acts
/// as a named system account and is recorded like anyone else.
/// </summary>
public static class CommandLineApp
{
    private static readonly HashSet<string> Help = ["-h", "--help", "-?", "/?", "--version"];

    /// <summary>
    /// Whether the arguments name a verb or ask for help; without one the site starts. A mistyped verb counts, so that it is refused
    /// instead of starting the site; settings of the site («--Urls=…», «Urls=…») do not.
    /// </summary>
    public static bool IsVerb(string[] args) =>
        args.Length > 0 && (Help.Contains(args[0]) || (!args[0].StartsWith('-') && !args[0].StartsWith('/') && !args[0].Contains('=', StringComparison.Ordinal)));

    /// <summary>Runs a verb. Returns 0 done, 1 failed, 2 wrong usage, 3 input refused.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Formats.Russian;
        var common = new CommonOptions();
        var root = NewRoot(common, new VerbOutput(output, error));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0) return await InvokeAsync(parsed, output, error);
        foreach (var problem in parsed.Errors) await error.WriteLineAsync(problem.Message);
        await error.WriteLineAsync(CommandLineTexts.SeeHelp(parsed.CommandResult.Command.Name));
        return ExitCodes.WrongUsage;
    }

    /// <summary>Verbs print by themselves, so what goes to the library's output is help alone: it is put into Russian throughout.</summary>
    private static async Task<int> InvokeAsync(ParseResult parsed, TextWriter output, TextWriter error)
    {
        await using var help = new StringWriter();
        var code = await parsed.InvokeAsync(new InvocationConfiguration { Output = help, Error = error, EnableDefaultExceptionHandler = false });
        await output.WriteAsync(CommandLineTexts.Translate(help.ToString()));
        return code;
    }

    private static RootCommand NewRoot(CommonOptions common, VerbOutput output)
    {
        var root = new RootCommand(CommandLineTexts.Root);
        foreach (var option in common.All) root.Add(option);
        root.Add(DeficitsVerb.New(common, output));
        root.Add(DemoVerb.New(common, output));
        root.Add(ImportVerb.New(common, output));
        root.Add(MatchVerb.New(common, output));
        root.Add(MonitorVerb.New(common, output));
        root.Add(ReportVerb.New(common, output));
        root.Add(RoutesVerb.New(common, output));
        root.Add(UserVerb.New(common, output));
        root.Add(VerifyVerb.New(common, output));
        return root;
    }
}
