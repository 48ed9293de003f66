using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.CommandLine;

/// <summary>
/// <c>monitor [--date D] [--indicator CODE] [--oktmo CODE] [--people]</c>: indicators of a day. For machines an array, the region first
/// (oktmo null); a value is a number with one decimal (of a count, a whole number) or null for «нет данных», as is a denominator that does
/// not exist. One element a line, so that the people of a region need not stand in memory twice.
/// </summary>
internal static class MonitorVerb
{
    private static readonly string[] DateFormats = ["yyyy-MM-dd", "dd.MM.yyyy"];

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command New(CommonOptions common, VerbOutput output)
    {
        var date = new Option<DateOnly?>("--date") { Description = MonitorTexts.DateOption, HelpName = "D", CustomParser = ReadDate };
        var indicator = new Option<string?>("--indicator") { Description = MonitorTexts.IndicatorOption, HelpName = "CODE" };
        var oktmo = new Option<string?>("--oktmo") { Description = MonitorTexts.OktmoOption, HelpName = "OKTMO" };
        var people = new Option<bool>("--people") { Description = MonitorTexts.PeopleOption };
        var verb = new Command("monitor", MonitorTexts.Monitor) { date, indicator, oktmo, people };
        verb.SetAction((parsed, ct) => output.RunAsync(parsed, common, host => CountAsync(
            host, new MonitoringRequest(parsed.GetValue(date) ?? host.Get<TimeProvider>().Today())
            {
                Code = parsed.GetValue(indicator), Oktmo = parsed.GetValue(oktmo), WithPeople = parsed.GetValue(people),
            }, parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> CountAsync(VerbHost host, MonitoringRequest request, bool json, VerbOutput output, CancellationToken ct)
    {
        var counted = await host.Get<MonitoringQueries>().FindAsync(request, ct);
        if (!counted.IsOk) return await output.FailAsync(counted.Error, json);
        if (json) await WriteJsonAsync(counted.Value.Rows, output);
        else await WriteTablesAsync(counted.Value, request, output);
        return ExitCodes.Done;
    }

    private static async Task WriteJsonAsync(IReadOnlyList<IndicatorRow> rows, VerbOutput output)
    {
        await output.WriteLineAsync("[");
        for (var i = 0; i < rows.Count; i++)
            await output.WriteLineAsync(JsonSerializer.Serialize(Element(rows[i]), Json) + (i < rows.Count - 1 ? "," : ""));
        await output.WriteLineAsync("]");
    }

    private static object Element(IndicatorRow row) => row.People is not { } people
        ? new { Indicator = row.Method.Code, row.Oktmo, row.Value.Numerator, row.Value.Denominator, Value = ValueOf(row), row.Method.Unit }
        : new
        {
            Indicator = row.Method.Code, row.Oktmo, row.Value.Numerator, row.Value.Denominator, Value = ValueOf(row), row.Method.Unit,
            People = people.Select(p => new { p.Snils, Organisation = p.Inn, Role = RoleOf(p.Role), p.Reason }),
        };

    /// <summary>2.6 and 10.0 of shares and ratios, 76 of counts.</summary>
    private static decimal? ValueOf(IndicatorRow row) => row.Method.IsCount ? row.Value.Numerator : row.Value.Number;

    private static string RoleOf(FactRole role) => JsonNamingPolicy.CamelCase.ConvertName(role.ToString());

    /// <summary>The region alone unless an indicator or a municipality is named: nine hundred rows help nobody.</summary>
    private static async Task WriteTablesAsync(MonitoringReport report, MonitoringRequest request, VerbOutput output)
    {
        await output.WriteLineAsync(MonitorTexts.Title(report.Period));
        await output.WriteLineAsync();
        var rows = request.Code is null && request.Oktmo is null ? report.Rows.Where(r => r.MunicipalityId is null) : report.Rows;
        await output.WriteTableAsync(MonitorTexts.Heads, [.. rows.Select(Row)]);
        foreach (var row in rows.Where(r => r.People is { Count: > 0 }))
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync(MonitorTexts.PeopleOf(row));
            await output.WriteTableAsync(MonitorTexts.PeopleHeads, [.. row.People!.Select(p => (string[])[p.Snils ?? "", p.Inn ?? "", MonitoringTerms.Of(p.Role), p.Reason])]);
        }
    }

    private static string[] Row(IndicatorRow row) =>
    [
        row.Method.Code, MonitorTexts.PlaceOf(row), MonitorTexts.Part(row.Value.Numerator, row), MonitorTexts.Part(row.Value.Denominator, row),
        MonitorTexts.Value(row), row.Method.Name, MonitoringTerms.Of(row.Light),
    ];

    private static DateOnly? ReadDate(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError(CommandLineTexts.DateWrong(text));
        return null;
    }
}
