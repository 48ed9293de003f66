namespace MethodCenter.App.Features.Events;

/// <summary>
/// Who may show the public page of events in a frame: section <c>MethodCenter:Embed</c>. <see cref="Ancestors"/> holds https addresses of
/// sites, separated by spaces; empty (the default) means nobody.
/// </summary>
public sealed class EmbedOptions
{
    public string Ancestors { get; set; } = "";

    /// <summary>Every ancestor is the origin of a site: https (http for this machine), a host, no path, nothing that would end the directive.</summary>
    public bool IsValid => Sites.All(IsOrigin);

    /// <summary>The value of <c>frame-ancestors</c>.</summary>
    public string Directive => Sites.Length == 0 || !IsValid ? "'none'" : string.Join(' ', Sites);

    private string[] Sites => Ancestors.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool IsOrigin(string site) => !site.Contains(';', StringComparison.Ordinal) && !site.Contains(',', StringComparison.Ordinal)
        && Uri.TryCreate(site, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        && uri.Host.Length > 0 && !uri.Host.Contains('*', StringComparison.Ordinal) && site == uri.GetLeftPart(UriPartial.Authority);
}
