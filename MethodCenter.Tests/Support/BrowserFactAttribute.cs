using Xunit;
using MethodCenter.App.Reports.Pdf;

namespace MethodCenter.Tests.Support;

/// <summary>A test that needs a real Chromium. It is left out, with a reason, only where none is found and CI is not set.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        var isCi = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));
        if (!isCi && Chromium is null) Skip = "No Chromium, Chrome or Edge was found on this computer.";
    }

    /// <summary>Path of the browser; null when there is none.</summary>
    public static string? Chromium { get; } = ChromiumLocator.Find(configured: null) is { IsOk: true } found ? found.Value : null;
}

/// <summary>The same for a test with several sets of data.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = new BrowserFactAttribute().Skip;
}
