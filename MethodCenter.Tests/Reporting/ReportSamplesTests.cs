using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Tests.Support;

namespace MethodCenter.Tests.Reporting;

/// <summary>Set METHODCENTER_SAMPLES to a folder to keep the files and look at them.</summary>
public sealed class ReportSamplesTests
{
    [BrowserFact]
    public async Task Sample_EachFormat_IsRendered()
    {
        await using var renderers = new Renderers();
        var folder = Environment.GetEnvironmentVariable("METHODCENTER_SAMPLES");

        foreach (var format in Enum.GetValues<ReportFormat>())
        {
            var file = await renderers.Reports.RenderAsync(SampleReport.Create(), format, CancellationToken.None);

            file.Value.Content.Should().NotBeEmpty();
            file.Value.FileName.Should().EndWith("." + ReportFiles.ExtensionOf(format));
            if (folder is not null) await File.WriteAllBytesAsync(Path.Combine(folder, "sample." + ReportFiles.ExtensionOf(format)), file.Value.Content);
        }
    }
}
