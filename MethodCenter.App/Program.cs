using MethodCenter.App.CommandLine;
using MethodCenter.App.Startup;

return CommandLineApp.IsVerb(args)
    ? await CommandLineApp.RunAsync(args, Console.Out, Console.Error)
    : await Site.RunAsync(args, Console.Out, Console.Error);

/// <summary>A verb is given: run it. None: start the site.</summary>
public sealed partial class Program;
