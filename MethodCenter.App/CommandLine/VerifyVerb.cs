using System.CommandLine;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.App.CommandLine;

/// <summary><c>verify</c>: looks the whole database over; 1 when something is wrong.</summary>
internal static class VerifyVerb
{
    public static Command New(CommonOptions common, VerbOutput output)
    {
        var verb = new Command("verify", CommandLineTexts.Verify);
        verb.SetAction((parsed, ct) => output.RunAsync(
            parsed, common, host => VerifyAsync(host, parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> VerifyAsync(VerbHost host, bool json, VerbOutput output, CancellationToken ct)
    {
        var verified = await host.Get<DatabaseVerification>().VerifyAsync(ct);
        if (!verified.IsOk) return await output.FailAsync(verified.Error, json);
        var report = verified.Value;
        if (json) await output.WriteJsonAsync(new { ok = report.IsOk, report.Checks });
        else await WriteAsync(report, output);
        return report.IsOk ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static async Task WriteAsync(VerificationReport report, VerbOutput output)
    {
        await output.WriteTableAsync(
            [CommandLineTexts.CheckHead, CommandLineTexts.LookedHead, CommandLineTexts.FaultsHead, CommandLineTexts.VerdictHead],
            [.. report.Checks.Select(c => new[] { c.Name, Formats.Number(c.Looked), Formats.Number(c.FaultCount), CommandLineTexts.Verdict(c.IsOk) })]);
        foreach (var check in report.Checks.Where(c => !c.IsOk || c.Remark is not null))
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(check.Name + ":");
            foreach (var fault in check.Faults) await output.WriteLineAsync("  " + fault);
            if (check.FaultCount > check.Faults.Count) await output.WriteLineAsync("  " + CommandLineTexts.AndMore(check.FaultCount - check.Faults.Count));
            if (check.Remark is { } remark) await output.WriteLineAsync("  " + CommandLineTexts.Remark(remark));
        }
    }
}
