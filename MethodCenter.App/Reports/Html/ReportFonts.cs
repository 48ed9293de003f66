using System.Text;

namespace MethodCenter.App.Reports.Html;

/// <summary>PT Serif (SIL Open Font License), carried inside the assembly so that paper looks the same on every computer.</summary>
internal static class ReportFonts
{
    private const string Cyrillic = "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116";

    private const string Latin = "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,"
        + "U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD";

    private static readonly Lazy<string> Inlined = new(() => Faces(name => "data:font/woff2;base64," + Base64Of(name)));

    /// <summary>The faces with their files inside, for documents that leave the site.</summary>
    public static string InlinedFaces => Inlined.Value;

    /// <summary>The faces by address, for the preview on the site.</summary>
    public static readonly string LinkedFaces = Faces(name => $"fonts/pt-serif/{name}");

    private static string Faces(Func<string, string> addressOf)
    {
        var css = new StringBuilder();
        foreach (var weight in (int[])[400, 700])
        {
            foreach (var style in (string[])["normal", "italic"])
            {
                foreach (var (subset, range) in ((string, string)[])[("cyrillic", Cyrillic), ("latin", Latin)])
                {
                    css.Append("@font-face{font-family:\"Report Serif\";font-style:").Append(style).Append(";font-weight:").Append(weight)
                        .Append(";src:url(").Append(addressOf($"pt-serif-{subset}-{weight}-{style}.woff2"))
                        .Append(") format(\"woff2\");unicode-range:").Append(range).Append("}\n");
                }
            }
        }
        return css.ToString();
    }

    private static string Base64Of(string name) => Convert.ToBase64String(ReportResources.Read(name));
}

/// <summary>Files inside the assembly.</summary>
internal static class ReportResources
{
    /// <summary>The bytes; a missing file is a fault of the build.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(ReportResources).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly was built without {name}.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
