using System.CommandLine;
using System.Text.Json;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// <c>routes --campaign CODE [--dry-run]</c>: proposes routes to everybody with a confirmed deficit and a result in the campaign; without
/// <c>--dry-run</c> keeps them as drafts.
/// </summary>
internal static class RoutesVerb
{
    public static Command New(CommonOptions common, VerbOutput output)
    {
        var campaign = new Option<string>("--campaign") { Description = CommandLineTexts.RoutesCampaignOption, HelpName = "CODE", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = CommandLineTexts.RoutesDryRun };
        var verb = new Command("routes", CommandLineTexts.Routes) { campaign, dryRun };
        verb.SetAction((parsed, ct) => output.RunAsync(parsed, common, host => ProposeAsync(
            host, parsed.GetRequiredValue(campaign), parsed.GetValue(dryRun), parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> ProposeAsync(VerbHost host, string campaign, bool isDryRun, bool json, VerbOutput output, CancellationToken ct)
    {
        var proposed = await host.Get<RouteGenerationQueries>().ProposeForCampaignAsync(campaign, new GenerationDraft(), json, null, ct);
        if (!proposed.IsOk) return await output.FailAsync(proposed.Error, json);
        if (!isDryRun)
        {
            var kept = await host.Get<RouteGenerationService>().KeepAsync(proposed.Value, ct);
            if (!kept.IsOk) return await output.FailAsync(kept.Error, json);
            if (!json) await output.WriteLineAsync(CommandLineTexts.RoutesKept(kept.Value.RouteIds.Count, proposed.Value.People.Count));
        }
        if (json) await output.WriteJsonAsync(proposed.Value.People.Where(p => p.Content is not null).Select(Json));
        else await output.WriteTableAsync(CommandLineTexts.RouteHeads, [.. proposed.Value.People.Select(Row)]);
        return ExitCodes.Done;
    }

    private static object Json(RouteProposal proposal) => new
    {
        proposal.Snils, proposal.Content!.From, To = proposal.Content.Until, proposal.Content.Hours,
        Steps = proposal.Content.Steps.Select(s => new
        {
            Kind = JsonNamingPolicy.KebabCaseLower.ConvertName(s.Kind.ToString()), s.Title, s.Hours, s.From, To = s.Until, Closes = CompetenceCodes.Read(s.Codes), Transfer = s.IsTransfer, s.Why,
        }),
        Uncovered = proposal.Content.Uncovered.Select(u => new { Competence = u.Code, u.Reason }),
    };

    private static string[] Row(RouteProposal proposal) => proposal.Content is { } content
        ? [proposal.FullName, $"{Formats.Date(content.From)} – {Formats.Date(content.Until)}", Formats.Number(content.Hours), Formats.Number(content.Steps.Count), string.Join(", ", content.Uncovered.Select(u => u.Code)), proposal.ActiveRoute ?? ""]
        : [proposal.FullName, "", "", "", proposal.Refusal ?? "", proposal.ActiveRoute ?? ""];
}
