using System.CommandLine;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.CommandLine;

/// <summary><c>deficits --campaign CODE</c>: tested people and deficits of a campaign by competence, of the region and of each municipality.</summary>
internal static class DeficitsVerb
{
    public static Command New(CommonOptions common, VerbOutput output)
    {
        var campaign = new Option<string>("--campaign") { Description = CommandLineTexts.CampaignOption, HelpName = "CODE", Required = true };
        var verb = new Command("deficits", CommandLineTexts.Deficits) { campaign };
        verb.SetAction((parsed, ct) => output.RunAsync(parsed, common, host => CountAsync(
            host, parsed.GetRequiredValue(campaign), parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> CountAsync(VerbHost host, string campaign, bool json, VerbOutput output, CancellationToken ct)
    {
        var counted = await host.Get<CampaignDeficitsQueries>().ListAsync(campaign, ct);
        if (!counted.IsOk) return await output.FailAsync(counted.Error, json);
        if (json) await output.WriteJsonAsync(counted.Value.Select(r => new { r.Competence, r.Oktmo, r.Deficit, r.Tested }));
        else await output.WriteTableAsync(CommandLineTexts.DeficitHeads, [.. counted.Value.Select(Row)]);
        return ExitCodes.Done;
    }

    private static string[] Row(CampaignDeficitRow row) =>
    [
        row.Competence, row.Oktmo is null ? CommandLineTexts.Region : $"{row.Municipality} ({row.Oktmo})",
        Formats.Number(row.Deficit), Formats.Number(row.Tested), Formats.Share(new Percent(row.Deficit, row.Tested)),
    ];
}
