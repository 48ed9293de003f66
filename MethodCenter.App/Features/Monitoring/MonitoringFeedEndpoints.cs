using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MethodCenter.App.Reports.Spreadsheets;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>
/// Published regional values for other sites, open to strangers: the same for everybody, no municipalities, no people, no cookie. The names of
/// the fields are a promise to those who read them and never change.
/// </summary>
public static class MonitoringFeedEndpoints
{
    private const int Seconds = 300;

    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void MapMonitoringFeed(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.MonitoringFeed, FeedAsync).AllowAnonymous();

    private static async Task<IResult> FeedAsync(HttpContext http, string format, string? code, string? since, PublishedQueries queries, TimeProvider clock)
    {
        if (format is not ("json" or "csv")) return Results.NotFound();
        if (!TryDay(since, out var day)) return Results.Text(MonitoringFeedTexts.SinceWrong, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status400BadRequest);
        var tag = TagOf(await queries.StampAsync(http.RequestAborted), format, code, since);
        http.Response.Headers.CacheControl = $"public, max-age={Seconds}";
        http.Response.Headers.ETag = tag;
        if (http.Request.Headers.IfNoneMatch.Any(known => known?.Contains(tag, StringComparison.Ordinal) == true)) return Results.StatusCode(StatusCodes.Status304NotModified);
        var values = await queries.ListAsync(new(string.IsNullOrWhiteSpace(code) ? null : code, day), http.RequestAborted);
        return format == "json" ? Results.Text(JsonSerializer.Serialize(values, Json), "application/json; charset=utf-8", Encoding.UTF8) : Csv(values, clock.Today());
    }

    private static IResult Csv(IReadOnlyList<PublishedValue> values, DateOnly day)
    {
        var file = ListExport.Csv(new(MonitoringFeedTexts.Title,
            [
                new("round"), new("date", ReportColumnKind.Date), new("code"), new("name"), new("unit"), new("numerator", ReportColumnKind.Number), new("denominator", ReportColumnKind.Number),
                new("value", ReportColumnKind.Number), new("hidden"), new("target"), new("targetText"), new("light"), new("methodVersion", ReportColumnKind.Number),
                new("snapshot", ReportColumnKind.Number), new("sha256"), new("publishedAt"),
            ],
            values.Select(v => new ExportCell[]
            {
                v.Round, v.Day, v.Code, v.Name, v.Unit, ExportCell.Number(v.Numerator), ExportCell.Number(v.Denominator), ExportCell.Number(v.Value, 1), v.Hidden ? "true" : "false", ExportCell.Number(v.Target, 1),
                v.TargetText, v.Light.ToString().ToLowerInvariant(), v.MethodVersion, v.Snapshot, v.Sha256, v.PublishedAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            })), day, CancellationToken.None);
        return Results.File(file.Content, file.ContentType);
    }

    /// <summary>No day at all is no limit.</summary>
    private static bool TryDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
        return string.IsNullOrEmpty(text) || day is not null;
    }

    private static string TagOf(params string?[] parts) => $"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', parts))))[..32]}\"";
}
