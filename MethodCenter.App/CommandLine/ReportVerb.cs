using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.CommandLine;

/// <summary><c>report NAME --out FILE.(pdf|docx|xlsx|html) [--date D] [--municipality OKTMO] [--campaign CODE]</c>: writes a report of the catalogue to a file.</summary>
internal static class ReportVerb
{
    private static readonly string[] DateFormats = ["dd.MM.yyyy", "yyyy-MM-dd"];

    public static Command New(CommonOptions common, VerbOutput output)
    {
        var name = new Argument<string>("NAME") { Description = CommandLineTexts.NameArgument(ReportCatalogue.All) }
            .AcceptOnlyFromAmong([.. ReportCatalogue.All.Select(r => r.Name)]);
        var file = new Option<string>("--out") { Description = CommandLineTexts.OutOption, HelpName = "FILE", Required = true };
        file.Validators.Add(given =>
        {
            if (ReportFiles.FormatOf(Path.GetExtension(given.GetValueOrDefault<string>() ?? "")) is null) given.AddError(CommandLineTexts.FormatWrong);
        });
        var date = new Option<DateOnly?>("--date") { Description = CommandLineTexts.DateOption, HelpName = "D", CustomParser = ReadDate };
        var municipality = new Option<string?>("--municipality") { Description = CommandLineTexts.ReportMunicipalityOption, HelpName = "OKTMO" };
        var campaign = new Option<string?>("--campaign") { Description = CommandLineTexts.ReportCampaignOption, HelpName = "CODE" };
        var verb = new Command("report", CommandLineTexts.Report) { name, file, date, municipality, campaign };
        verb.SetAction((parsed, ct) => output.RunAsync(parsed, common, host => WriteAsync(
            host, new Order(parsed.GetRequiredValue(name), parsed.GetRequiredValue(file), parsed.GetValue(date), parsed.GetValue(municipality), parsed.GetValue(campaign)),
            parsed.GetValue(common.Json), output, ct), ct));
        return verb;
    }

    private static async Task<int> WriteAsync(VerbHost host, Order order, bool json, VerbOutput output, CancellationToken ct)
    {
        var municipalityId = order.Oktmo is null ? null : await host.Get<AccountLookup>().FindMunicipalityAsync(order.Oktmo, ct);
        if (order.Oktmo is not null && municipalityId is null) return await output.FailAsync(CommandLineTexts.NoSuchMunicipality(order.Oktmo), json);
        var request = new ReportRequest(order.Date ?? host.Get<TimeProvider>().Today(), municipalityId, order.Campaign);
        var report = await host.Get<ReportService>().BuildAsync(order.Name, request, ct);
        if (!report.IsOk) return await output.FailAsync(report.Error, json);
        var rendered = await host.Get<ReportRenderer>().RenderAsync(report.Value, ReportFiles.FormatOf(Path.GetExtension(order.File))!.Value, ct);
        if (!rendered.IsOk) return await output.FailAsync(rendered.Error, json);
        await File.WriteAllBytesAsync(order.File, rendered.Value.Content, ct);
        if (json) await output.WriteJsonAsync(new { report = order.Name, request.Date, file = order.File, bytes = rendered.Value.Content.Length });
        else await output.WriteLineAsync(CommandLineTexts.ReportWritten(order.File));
        return ExitCodes.Done;
    }

    private static DateOnly? ReadDate(ArgumentResult given)
    {
        var text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        given.AddError(CommandLineTexts.DateWrong(text));
        return null;
    }

    private sealed record Order(string Name, string File, DateOnly? Date, string? Oktmo, string? Campaign);
}
