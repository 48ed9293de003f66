using System.Diagnostics;
using System.Text;

namespace MethodCenter.Tests.Browser;

/// <summary>The words of a PDF, by poppler.</summary>
internal static class PdfText
{
    private const string Tool = "/usr/bin/pdftotext";

    /// <summary>Null where the tool is not installed.</summary>
    public static async Task<string?> OfAsync(byte[] pdf)
    {
        if (!File.Exists(Tool)) return null;
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(Tool, [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            return await process.StandardOutput.ReadToEndAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }
}
