namespace MethodCenter.App.Shell;

/// <summary>Addresses of figures.</summary>
public static partial class Urls
{
    public const string Monitoring = "/monitoring";
    public const string MonitoringChange = "/monitoring/change";
    public const string MonitoringFeed = "/feed/monitoring.{format}";
}
