using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Staging;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// <c>match asset|mentoring --dry-run [--date D]</c>: the best distribution of methodists over educators with deficits, or of mentors over young
/// educators, in the whole region by the usual settings. Never writes: an approval needs an order and is done in the application.
/// </summary>
internal static class MatchVerb
{
    private const string Asset = "asset";
    private const string Mentoring = "mentoring";

    private static readonly string[] DateFormats = ["dd.MM.yyyy", "yyyy-MM-dd"];

    public static Command New(CommonOptions common, VerbOutput output)
    {
        var kind = new Argument<string>("KIND") { Description = MatchTexts.Kind };
        kind.AcceptOnlyFromAmong(Asset, Mentoring);
        var dryRun = new Option<bool>("--dry-run") { Description = MatchTexts.DryRun };
        var date = new Option<DateOnly?>("--date") { Description = MatchTexts.Date, HelpName = "D", CustomParser = ReadDate };
        var verb = new Command("match", MatchTexts.Verb) { kind, dryRun, date };
        verb.SetAction((parsed, ct) => parsed.GetValue(dryRun)
            ? output.RunAsync(parsed, common, host => MatchAsync(host, parsed.GetRequiredValue(kind), parsed.GetValue(date), parsed.GetValue(common.Json), output, ct), ct)
            : output.FailAsync(MatchTexts.NeedsOrder, parsed.GetValue(common.Json)));
        return verb;
    }

    private static async Task<int> MatchAsync(VerbHost host, string kind, DateOnly? day, bool json, VerbOutput output, CancellationToken ct)
    {
        var staging = kind == Mentoring ? StagingKind.Mentoring : StagingKind.Educators;
        var run = await host.Get<StagingAnswers>().DryRunAsync(staging, new VariantSettings { On = day }, json, ct);
        if (!run.IsOk) return await output.FailAsync(run.Error, json);
        await (json ? output.WriteJsonAsync(Json(run.Value)) : WriteAsync(run.Value, output));
        return ExitCodes.Done;
    }

    private static DateOnly? ReadDate(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError(CommandLineTexts.DateWrong(text));
        return null;
    }

    private static object Json(DryRun run) => new
    {
        run.Total,
        Pairs = run.Pairs.Select(p => new { Person = p.Person.Snils, Giver = p.Giver.Snils, p.Score, Reasons = p.Reasons.Select(r => new { r.Text, r.Points }) }),
        Uncovered = run.Uncovered.Select(u => new { Person = u.Person.Snils, u.Reason }),
        Load = run.Load.Select(l => new { Giver = l.Giver.Snils, l.Count, l.Soft, l.Hard }),
    };

    private static async Task WriteAsync(DryRun run, VerbOutput output)
    {
        await output.WriteTableAsync(MatchTexts.PairHeads, [.. run.Pairs.Select(p => new[] { p.Person.Name, p.Giver.Name, Formats.Number(p.Score), MatchTexts.Reasons(p) })]);
        if (run.Uncovered.Count > 0)
        {
            await output.WriteLineAsync();
            await output.WriteTableAsync(MatchTexts.UncoveredHeads, [.. run.Uncovered.Select(u => new[] { u.Person.Name, u.Reason })]);
        }
        await output.WriteLineAsync();
        await output.WriteTableAsync(MatchTexts.LoadHeads, [.. run.Load.Select(l => new[] { l.Giver.Name, Formats.Number(l.Count), Formats.Number(l.Soft), Formats.Number(l.Hard) })]);
        await output.WriteLineAsync();
        foreach (var remark in run.Remarks) await output.WriteLineAsync(remark);
        await output.WriteLineAsync(MatchTexts.Summary(run));
    }
}
