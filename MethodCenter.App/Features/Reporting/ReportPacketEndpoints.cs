using System.Globalization;
using System.IO.Compression;
using System.Text;
using MethodCenter.App.Reports;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Reporting;

/// <summary>«Пакет муниципалитетам»: a report about each municipality, all in one archive, for those who see the region.</summary>
public static class ReportPacketEndpoints
{
    private const string ContentType = "application/zip";

    /// <summary>One packet at a time: each takes the printer for about a minute.</summary>
    private static readonly SemaphoreSlim Turn = new(1, 1);

    public static void MapReportPackets(this IEndpointRouteBuilder routes) => routes.MapGet(Urls.ReportPacketRoute, PacketAsync);

    private static async Task<IResult> PacketAsync(
        HttpContext http, string name, string format, string? date, ReportService reports, AssetHeadQueries heads, ReportRenderer renderer)
    {
        if (!reports.MayPack || ReportCatalogue.All.FirstOrDefault(r => r.Name == name) is not { TakesMunicipality: true } kind) return Results.NotFound();
        if (ReportFiles.FormatOf(format) is not (ReportFormat.Pdf or ReportFormat.Docx)
            || !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Results.NotFound();
        var places = (await heads.FindAsync(http.RequestAborted)).Municipalities;
        await Turn.WaitAsync(http.RequestAborted);
        try
        {
            using var packed = new MemoryStream();
            using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
            {
                foreach (var place in places)
                {
                    var added = await AddAsync(zip, place.Name, await reports.BuildAsync(name, new(day, place.Value), http.RequestAborted), ReportFiles.FormatOf(format)!.Value, renderer, http.RequestAborted);
                    if (!added.IsOk) return Results.Text(added.Error.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status503ServiceUnavailable);
                }
            }
            http.Response.Headers.CacheControl = "no-store";
            return Results.File(packed.ToArray(), ContentType, ReportFiles.NameOf(kind.Title, day, "zip"));
        }
        finally
        {
            Turn.Release();
        }
    }

    private static async Task<Result> AddAsync(ZipArchive zip, string place, Result<Report> report, ReportFormat format, ReportRenderer renderer, CancellationToken ct)
    {
        if (!report.IsOk) return report.Error;
        var file = await renderer.RenderAsync(report.Value, format, ct);
        if (!file.IsOk) return file.Error;
        await using var entry = zip.CreateEntry(ReportFiles.NameOf(place, report.Value.Date, ReportFiles.ExtensionOf(format)), CompressionLevel.Fastest).Open();
        await entry.WriteAsync(file.Value.Content, ct);
        return Result.Ok;
    }
}
