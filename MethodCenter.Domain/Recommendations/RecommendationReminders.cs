using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Reminders of the room: for the centre answers that wait, for a municipality what waits for an answer.</summary>
internal static class RecommendationReminders
{
    public static async Task<IReadOnlyList<Reminder>> LoadAsync(Database database, CancellationToken ct)
    {
        var isCentre = RecommendationRights.MayKeep(database.Actor);
        if (!isCentre && database.Actor is not { Role: Role.MunicipalService, Scope.Kind: ScopeKind.Municipality }) return [];
        await using var db = database.Read();
        var today = db.Today;
        var sent = db.Recommendations.Where(r => r.State == RecommendationState.Approved && (isCentre ? r.MunicipalityId == null : r.MunicipalityId != null));
        var (waiting, late) = (await sent.CountAsync(ct), await sent.CountAsync(r => r.Due < today, ct));
        var due = waiting > late ? await sent.Where(r => r.Due >= today).MinAsync(r => r.Due, ct) : null;
        var reminders = new List<Reminder>();
        if (late > 0) reminders.Add(new($"Просрочен ответ: {Count(late)}", null, true, ReminderTarget.Recommendations));
        if (waiting > late) reminders.Add(new($"Ждут ответа: {Count(waiting - late)}", due, false, ReminderTarget.Recommendations));
        if (!isCentre) return reminders;
        var answered = await db.Recommendations.CountAsync(r => r.State == RecommendationState.Answered, ct);
        if (answered > 0) reminders.Add(new($"Получены ответы муниципалитетов: {Count(answered)}", null, false, ReminderTarget.Recommendations));
        return reminders;
    }

    private static string Count(int number) => RussianPlural.Count(number, "адресная рекомендация", "адресные рекомендации", "адресных рекомендаций");
}
