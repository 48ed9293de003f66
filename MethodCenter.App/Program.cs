using MethodCenter.App.CommandLine;

if (CommandLineApp.IsVerb(args)) return await CommandLineApp.RunAsync(args, Console.Out, Console.Error);

var app = WebApplication.CreateBuilder(args).Build();
await app.RunAsync();
return 0;
