using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Reminders of the room: deadlines of rounds and submissions that wait.</summary>
internal static class RoundReminders
{
    public static Task<IReadOnlyList<Reminder>> LoadAsync(Database database, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = database;
        return Task.FromResult<IReadOnlyList<Reminder>>([]);
    }
}
