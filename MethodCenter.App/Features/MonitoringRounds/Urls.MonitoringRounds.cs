using System.Globalization;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Shell;

/// <summary>Addresses of rounds and of official statistics.</summary>
public static partial class Urls
{
    public const string MonitoringRounds = "/monitoring/rounds";
    public const string OfficialStatistics = "/monitoring/statistics";
    public const string RoundFileRoute = "/monitoring/rounds/files/{id:int}";

    public static string MonitoringRound(int id) => With(MonitoringRounds, id);

    /// <summary>The room of a municipality in a round, by its code on the reporting date.</summary>
    public static string RoundPlace(int roundId, string oktmo) => $"{MonitoringRound(roundId)}/{Uri.EscapeDataString(oktmo)}";

    public static string RoundFile(int id) => string.Create(CultureInfo.InvariantCulture, $"/monitoring/rounds/files/{id}");

    public static string OfficialStatisticsOn(DateOnly day) => List(OfficialStatistics, ("day", Day(day)));

    /// <summary>All figures as they were frozen.</summary>
    public static string FrozenFigures(int snapshotId) => List(Monitoring, ("at", Frozen(snapshotId)));

    /// <summary>The people of an indicator of a municipality, on a day or as they were frozen.</summary>
    public static string RoundPeople(string code, DateOnly day, int? snapshotId, int municipalityId, FactRole? role) => List(
        MonitoringIndicator(code), ("at", snapshotId is { } id ? Frozen(id) : Day(day)), ("place", Text(municipalityId)), ("role", role is { } one ? QueryAddress.Of<FactRole>(one) : null));

    /// <summary>Why an indicator of a municipality differs from the previous frozen round.</summary>
    public static string RoundChange(string code, int? previousSnapshotId, DateOnly day, int municipalityId) => List(
        MonitoringChange, ("code", code), ("from", previousSnapshotId is { } id ? Frozen(id) : null), ("to", Day(day)), ("place", Text(municipalityId)));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Frozen(int snapshotId) => string.Create(CultureInfo.InvariantCulture, $"s{snapshotId}");
}
