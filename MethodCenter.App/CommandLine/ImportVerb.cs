using System.CommandLine;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// <c>import KIND FILE [--dry-run]</c>: stages a file and writes it. Refused rows do not stop the others: 3 tells that there were some;
/// a file that cannot be read is 1 with a sentence.
/// </summary>
internal static class ImportVerb
{
    /// <summary>More refused and queued rows are counted but not named; <c>--json</c> names all.</summary>
    private const int MostNamed = 50;

    public static Command New(CommonOptions common, VerbOutput output)
    {
        var kind = new Argument<string>("KIND") { Description = CommandLineTexts.KindArgument }.AcceptOnlyFromAmong([.. ImportKinds.All.Select(ImportKinds.Word)]);
        var file = new Argument<string>("FILE") { Description = CommandLineTexts.FileArgument };
        var dryRun = new Option<bool>("--dry-run") { Description = CommandLineTexts.DryRunOption };
        var verb = new Command("import", CommandLineTexts.Import) { kind, file, dryRun };
        verb.SetAction(async (parsed, ct) =>
        {
            var run = new Run(ImportKinds.Parse(parsed.GetRequiredValue(kind))!.Value, parsed.GetRequiredValue(file),
                parsed.GetValue(dryRun), parsed.GetValue(common.Json), output);
            if (!File.Exists(run.Path)) return await run.FailAsync(CommandLineTexts.NoSuchFile(run.Path));
            return await output.RunAsync(parsed, common, host => run.ImportAsync(host.Get<ImportService>(), ct), ct);
        });
        return verb;
    }

    private sealed record Run(ImportKind Kind, string Path, bool IsDry, bool Json, VerbOutput Output)
    {
        private string Name => System.IO.Path.GetFileName(Path);

        public async Task<int> ImportAsync(ImportService service, CancellationToken ct)
        {
            var progress = Json ? null : new Stages(Output);
            await using var content = File.OpenRead(Path);
            var staged = await service.StageAsync(Kind, content, Name, progress, ct);
            if (!staged.IsOk) return await FailAsync(staged.Error.Message);
            if (IsDry) return await TellAsync(staged.Value.Preview);
            var committed = await service.CommitAsync(staged.Value, progress, ct);
            return committed.IsOk ? await TellAsync(committed.Value) : await FailAsync(committed.Error.Message);
        }

        public async Task<int> FailAsync(string sentence)
        {
            var code = await Output.FailAsync(sentence, json: false);
            if (Json) await Output.WriteJsonAsync(new { kind = ImportKinds.Word(Kind), file = Name, committed = false, error = sentence, sheets = Array.Empty<object>() });
            return code;
        }

        private async Task<int> TellAsync(ImportOutcome outcome)
        {
            if (Json) await Output.WriteJsonAsync(ToJson(outcome));
            else await WriteAsync(outcome);
            return outcome.Rejected > 0 ? ExitCodes.InputRefused : ExitCodes.Done;
        }

        private object ToJson(ImportOutcome outcome) => new
        {
            kind = ImportKinds.Word(Kind),
            file = Name,
            committed = outcome.IsCommitted,
            sheets = outcome.Sheets.Select(s => new
            {
                s.Sheet, s.Rows, s.Accepted, s.Created, s.Updated, s.Unchanged,
                rejected = s.Rejected.Select(i => new { i.Row, i.Column, i.Value, i.Reason }),
                queued = s.Queued.Select(i => new { i.Row, i.Reason }),
                warnings = s.Warnings.Select(i => new { i.Row, i.Column, i.Reason }),
            }),
        };

        private async Task WriteAsync(ImportOutcome outcome)
        {
            await Output.WriteTableAsync(CommandLineTexts.SheetHeads, [.. outcome.Sheets.Select(Row)]);
            foreach (var line in Lines(outcome.Sheets, s => s.Rejected, CommandLineTexts.RejectedRow)) await Output.WriteLineAsync(line);
            foreach (var line in Lines(outcome.Sheets, s => s.Queued, CommandLineTexts.QueuedRow)) await Output.WriteLineAsync(line);
            await Output.WriteLineAsync(outcome.IsCommitted ? CommandLineTexts.Written(outcome.BatchId) : CommandLineTexts.DryRun);
        }

        private static IEnumerable<string> Lines(
            IReadOnlyList<SheetOutcome> sheets, Func<SheetOutcome, IReadOnlyList<RowIssue>> issues, Func<string, RowIssue, string> line)
        {
            var all = sheets.SelectMany(s => issues(s).Select(i => line(s.Sheet, i))).ToList();
            var named = all.Take(MostNamed);
            return all.Count > MostNamed ? named.Append(CommandLineTexts.AndMore(all.Count - MostNamed)) : named;
        }

        private static IReadOnlyList<string> Row(SheetOutcome sheet) =>
        [
            sheet.Sheet, .. new[] { sheet.Rows, sheet.Accepted, sheet.Created, sheet.Updated, sheet.Unchanged, sheet.Rejected.Count, sheet.Queued.Count, sheet.Warnings.Count }
                .Select(n => Formats.Number(n)),
        ];
    }

    /// <summary>Names each stage once, when it begins.</summary>
    private sealed class Stages(VerbOutput output) : IProgress<ImportProgress>
    {
        private string _stage = "";

        public void Report(ImportProgress value)
        {
            if (value.Stage == _stage) return;
            _stage = value.Stage;
            output.WriteAside(CommandLineTexts.Stage(value.Stage));
        }
    }
}
