namespace MethodCenter.App.Shell;

/// <summary>Addresses of methods and of indicators kept by hand.</summary>
public static partial class Urls
{
    public const string MonitoringMethods = "/monitoring/methods";
    public const string HandIndicators = "/monitoring/other";
}
