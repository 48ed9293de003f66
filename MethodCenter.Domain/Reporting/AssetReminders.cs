using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Reporting;

/// <summary>What whoever keeps the asset should not find out too late, in the numbers of the pages that they lead to.</summary>
internal static class AssetReminders
{
    /// <summary>How far ahead the end of a status is spoken of, days.</summary>
    public const int DaysAhead = 30;

    public static async Task<IReadOnlyList<Reminder>> LoadAsync(Database database, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return [];
        var ending = await new ForecastQueries(database).CountEndsAsync(DaysAhead, ct);
        var overloaded = (await new LoadAlertQueries(database).ListAsync(ct)).Where(a => a.IsSerious).Select(a => a.Methodist.MethodistId).Distinct().Count();
        var reminders = new List<Reminder>();
        if (ending > 0) reminders.Add(new($"В ближайшие {DaysAhead} дней заканчивается статус: {RussianPlural.Count(ending, "методист", "методиста", "методистов")}", null, false, ReminderTarget.Forecast));
        if (overloaded > 0) reminders.Add(new($"Перегружены: {RussianPlural.Count(overloaded, "методист", "методиста", "методистов")}", null, true, ReminderTarget.Load));
        return reminders;
    }
}
