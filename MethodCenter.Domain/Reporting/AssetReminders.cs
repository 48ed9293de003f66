using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>What whoever keeps the asset should not find out too late: statuses that end soon and methodists over their limit.</summary>
internal static class AssetReminders
{
    /// <summary>How far ahead the end of a status is spoken of, days.</summary>
    public const int DaysAhead = 30;

    public static async Task<IReadOnlyList<Reminder>> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(db.Actor)) return [];
        var until = db.Today.AddDays(DaysAhead);
        var ending = await db.Methodists.CountAsync(m => (m.Admission == AdmissionState.ByRule || m.Admission == AdmissionState.ByException)
            && m.Until >= db.Today && m.Until <= until, ct);
        var overloaded = (await db.LoadPointsAsync(ct)).Count(p => p.LoadLevel is LoadLevel.OverSoft or LoadLevel.OverHard);
        var reminders = new List<Reminder>();
        if (ending > 0) reminders.Add(new($"Теряют статус за {DaysAhead} дней: {RussianPlural.Count(ending, "методист", "методиста", "методистов")}", null, false, ReminderTarget.Forecast));
        if (overloaded > 0) reminders.Add(new($"Перегружены: {RussianPlural.Count(overloaded, "методист", "методиста", "методистов")}", null, false, ReminderTarget.Load));
        return reminders;
    }
}
