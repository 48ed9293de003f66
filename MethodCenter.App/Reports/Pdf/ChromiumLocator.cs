using MethodCenter.Domain.Common;

namespace MethodCenter.App.Reports.Pdf;

/// <summary>Finds the browser that prints.</summary>
public static class ChromiumLocator
{
    private static readonly string[] UnixPaths =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/usr/bin/microsoft-edge", "/snap/bin/chromium",
    ];

    private static readonly string[] MacPaths =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] WindowsTails =
    [
        @"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe",
    ];

    /// <summary>The configured path when one is given (and then only that one), else the first usual place where a browser stands.</summary>
    public static Result<string> Find(string? configured) => Find(configured, UsualPaths());

    internal static Result<string> Find(string? configured, IEnumerable<string> usual)
    {
        if (!string.IsNullOrWhiteSpace(configured)) return File.Exists(configured) ? configured : ReportErrors.NoChromium;
        return usual.FirstOrDefault(File.Exists) is { } found ? found : ReportErrors.NoChromium;
    }

    private static IEnumerable<string> UsualPaths()
    {
        if (OperatingSystem.IsMacOS()) return MacPaths;
        if (!OperatingSystem.IsWindows()) return UnixPaths;
        Environment.SpecialFolder[] roots =
            [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        return from root in roots
               from tail in WindowsTails
               select Path.Combine(Environment.GetFolderPath(root), tail);
    }
}
