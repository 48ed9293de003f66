using System.CommandLine;
using System.Diagnostics;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data.Demo;

namespace MethodCenter.App.CommandLine;

/// <summary><c>demo [--size small|region]</c>: fills an empty database with fictitious data.</summary>
internal static class DemoVerb
{
    public static Command New(CommonOptions common, VerbOutput output)
    {
        var size = new Option<string>("--size") { Description = CommandLineTexts.SizeOption, DefaultValueFactory = _ => "small" }.AcceptOnlyFromAmong("small", "region");
        var verb = new Command("demo", CommandLineTexts.Demo) { size };
        verb.SetAction((parsed, ct) => output.RunAsync(
            parsed, common, host => FillAsync(host, parsed.GetRequiredValue(size), parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> FillAsync(VerbHost host, string size, bool json, VerbOutput output, CancellationToken ct)
    {
        var watch = Stopwatch.StartNew();
        var filler = host.Get<DemoFiller>();
        var filled = await filler.FillAsync(size == "region" ? DemoSize.Region : DemoSize.Small, ct);
        if (!filled.IsOk) return await output.FailAsync(filled.Error, json);
        var counts = await filler.CountAsync(ct);
        var seconds = Math.Round(watch.Elapsed.TotalSeconds, 1);
        if (json)
        {
            await output.WriteJsonAsync(new
            {
                size, counts.Organisations, counts.Educators, counts.Employments, counts.Methodists, counts.Assignments, counts.WorkEntries, seconds,
            });
            return ExitCodes.Done;
        }
        await output.WriteTableAsync([CommandLineTexts.What, CommandLineTexts.HowMany], [.. CommandLineTexts.Of(counts).Select(c => new[] { c.What, Formats.Number(c.Count) })]);
        await output.WriteLineAsync(CommandLineTexts.FilledIn(seconds));
        return ExitCodes.Done;
    }
}
