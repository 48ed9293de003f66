using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: recommendations of both frozen rounds in every state; those of the earlier one have an effect.</summary>
internal static class DemoRecommendations
{
    private const string Done = "Организации получили план-график, работа проведена, подтверждающие документы размещены в системе.";
    private const string Doing = "Составлен план-график по организациям, ответственные назначены приказом.";

    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        var service = new RecommendationService(database, sheets);
        await using var db = database.Read();
        var snapshots = await db.RoundSnapshots.OrderBy(s => s.Day).Select(s => s.Id).ToListAsync(ct);
        for (var i = 0; i < snapshots.Count; i++)
        {
            var proposed = await service.ProposeAsync(snapshots[i], null, ct);
            if (!proposed.IsOk) return proposed.Error;
            var (snapshot, isLast) = (snapshots[i], i == snapshots.Count - 1);
            var written = await database.WriteAsync(async writing =>
            {
                var own = await writing.Recommendations.Where(r => r.SnapshotId == snapshot).OrderBy(r => r.Id).ToListAsync(ct);
                foreach (var (one, at) in own.Select((r, n) => (r, n))) Walk(one, at, isLast, writing);
                return Result.Ok;
            }, ct);
            if (!written.IsOk) return written;
        }
        return Result.Ok;
    }

    /// <summary>The earlier round is over: most are done. Of the last one some still wait for the centre, for an answer, or for a better one.</summary>
    private static void Walk(Recommendation one, int at, bool isLast, MethodCenterDb db)
    {
        if (isLast && at % 9 == 0) return;
        if (at % 11 == 5)
        {
            one.Settle(RecommendationState.Rejected, "Показатель рассматривается отдельно на совете.");
            return;
        }
        one.Describe(one.Text, one.Owner, DueOf(at, isLast, db));
        one.Approve(db.Now.AddDays(isLast ? -20 : -200), "Сотрудник ЦНППМ");
        if (at % 13 == 7) one.Settle(RecommendationState.Withdrawn, "Значение уточнено: рекомендация снята.");
        else if (!isLast || at % 3 == 0) Answer(one, at, isLast, db);
    }

    private static void Answer(Recommendation one, int at, bool isLast, MethodCenterDb db)
    {
        var answered = db.Now.AddDays(isLast ? -5 : -150);
        var doneOn = isLast && at % 2 == 0 ? (DateOnly?)null : DateOnly.FromDateTime(answered);
        one.Reply(AnswerWords.Compose(doneOn, doneOn is null ? Doing : Done), answered, "Муниципальная методическая служба");
        if (!isLast) one.Settle(RecommendationState.Done, at % 4 == 0 ? "Принято, спасибо." : null);
        else if (at % 12 == 6) one.Settle(RecommendationState.Approved, "Укажите, какие организации уже охвачены.");
    }

    /// <summary>Every seventh of the last round is late.</summary>
    private static DateOnly DueOf(int at, bool isLast, MethodCenterDb db) => !isLast ? db.Today.AddDays(-140) : at % 7 == 4 ? db.Today.AddDays(-3) : DueRule.Of(db.Today);
}
