using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Tests.Support;

namespace MethodCenter.Tests.Reporting;

public sealed class ReportSamplesTests
{
    [BrowserFact]
    public async Task Sample_EachFormat_IsRenderedAndKeptForTheEye()
    {
        await using var renderers = new Renderers();
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "methodcenter-report-samples"));

        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var file = await renderers.Reports.RenderAsync(SampleReport.Create(), format, CancellationToken.None);

            file.Value.Content.Should().NotBeEmpty();
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "sample." + ReportFiles.ExtensionOf(format)), file.Value.Content);
        }
    }
}
