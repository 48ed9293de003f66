namespace MethodCenter.App.Shell;

/// <summary>Addresses of rounds and of official statistics.</summary>
public static partial class Urls
{
    public const string MonitoringRounds = "/monitoring/rounds";
    public const string OfficialStatistics = "/monitoring/statistics";

    public static string MonitoringRound(int id) => With(MonitoringRounds, id);
}
