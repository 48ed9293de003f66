using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: two frozen rounds, one that is being collected, official statistics of the last date.</summary>
internal static class DemoRounds
{
    private const string Centre = "Сотрудник ЦНППМ";
    private const int OpensBefore = 14;
    private const int DeadlineAfter = 20;
    private const int FrozenAfter = 25;

    /// <summary>A day before all data has no round: the demo of an early day is simply smaller.</summary>
    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        var newest = OfficialQueries.HalfYearEnd(database.Today.AddDays(-1));
        MonitoringSheet? last = null;
        foreach (var day in new[] { OfficialQueries.HalfYearEnd(newest.AddDays(-1)), newest })
        {
            var opened = await sheets.OpenAsync(SheetSource.Live(day), ct);
            if (!opened.IsOk) continue;
            var packed = await Task.Run(() => FrozenSheet.Pack(opened.Value), ct);
            var frozen = await database.WriteAsync(db => FreezeAsync(db, opened.Value, packed, ct), ct);
            if (!frozen.IsOk) return frozen;
            last = opened.Value;
        }
        if (last is null) return Result.Ok;
        await database.WriteAsync(db => Task.FromResult(DemoStatistics.Write(db, last)), ct);
        var current = await sheets.OpenAsync(SheetSource.Live(Collected(database.Today)), ct);
        return current.IsOk ? await database.WriteAsync(db => CollectAsync(db, current.Value, ct), ct) : Result.Ok;
    }

    /// <summary>The end of the last month; where that has a round already, today.</summary>
    private static DateOnly Collected(DateOnly today)
    {
        var monthEnd = new DateOnly(today.Year, today.Month, 1).AddDays(-1);
        return monthEnd.Month is 6 or 12 ? today : monthEnd;
    }

    private static async Task<Result> FreezeAsync(MethodCenterDb db, MonitoringSheet sheet, PackedSheet packed, CancellationToken ct)
    {
        var day = sheet.Period.Day;
        var round = await AddAsync(db, day, day.AddDays(DeadlineAfter), At(db, day, -OpensBefore), ct);
        foreach (var (place, i) in sheet.Places.Select((p, i) => (p, i)))
        {
            var row = new RoundPlace(round.Id, place.Id);
            row.Submit(SubmittedFigures.Write(sheet, place.Id), i % 4 == 0 ? "Состав педагогов сверен с приказами, замечаний нет." : null, At(db, day, 4 + (i % 15)), Keeper(place));
            row.Settle(SubmissionState.Accepted, null, At(db, day, 20 + (i % 3)), Centre);
            db.Add(row);
        }
        round.Freeze();
        await SnapshotWriting.WriteAsync(db, round, sheet, packed, snapshot =>
        {
            snapshot.Sign(null, null, At(db, day, FrozenAfter), Centre);
            snapshot.Publish(At(db, day, FrozenAfter + 5), Centre);
        }, ct);
        return Result.Ok;
    }

    private static async Task<Result> CollectAsync(MethodCenterDb db, MonitoringSheet sheet, CancellationToken ct)
    {
        var round = await AddAsync(db, sheet.Period.Day, db.Today.AddDays(10), At(db, db.Today, -12), ct);
        var own = await OwnPlaceAsync(db, ct);
        foreach (var (place, i) in sheet.Places.Select((p, i) => (p, i)))
        {
            var row = new RoundPlace(round.Id, place.Id);
            if (place.Id != own) Stand(db, row, place, sheet, i);
            db.Add(row);
        }
        return Result.Ok;
    }

    /// <summary>Every sixth is accepted, noted, sent back or waits; two of six have submitted.</summary>
    private static void Stand(MethodCenterDb db, RoundPlace row, PlaceFact place, MonitoringSheet sheet, int i)
    {
        if (i % 6 == 3) return;
        row.Submit(FiguresOf(sheet, place.Id, isOld: i % 6 == 4), i % 6 == 1 ? "Данные сверены с организациями. По П6 часть начинающих педагогов вышла из возраста до 35 лет." : null, At(db, db.Today, -6 + (i % 5)), Keeper(place));
        if (i % 6 == 0) row.Settle(SubmissionState.Accepted, null, At(db, db.Today, -1), Centre);
        if (i % 6 == 5)
        {
            row.Settle(SubmissionState.Accepted, "К следующему раунду дозаполните даты начала педагогической деятельности.", At(db, db.Today, -1), Centre);
            Say(db, row, "П6", "У части педагогов не указано начало педагогической деятельности, сведения запрошены у школ.", Keeper(place), -3);
        }
        if (i % 6 != 2) return;
        Say(db, row, "П3", "Почему в показателе нет участников весенней кампании?", Centre, -3);
        Say(db, row, "П3", "Протоколы двух школ получены позже, загрузим их на этой неделе.", Keeper(place), -2);
        row.Settle(SubmissionState.Returned, "Загрузите протоколы весенней диагностики и сдайте данные повторно.", At(db, db.Today, -1), Centre);
    }

    /// <summary>Old ones are those of a day when a few results had not yet come in.</summary>
    private static string FiguresOf(MonitoringSheet sheet, int placeId, bool isOld)
    {
        var figures = SubmittedFigures.Read(SubmittedFigures.Write(sheet, placeId));
        return SubmittedFigures.Write(figures.Select(f => isOld && f is { Code: "П3", Numerator: > 3, Denominator: { } all }
            ? f with { Numerator = f.Numerator - 3, Tenths = new Percent(f.Numerator.Value - 3, all).Tenths } : f));
    }

    private static async Task<MonitoringRound> AddAsync(MethodCenterDb db, DateOnly day, DateOnly deadline, DateTime at, CancellationToken ct)
    {
        var round = new MonitoringRound(RoundTerms.TitleOf(day), day, deadline, at, Centre);
        round.Describe(round.Title, day, deadline, "Проверьте списки людей за каждым показателем, исправьте данные в реестрах и сдайте значения.");
        round.Open(at);
        db.Add(round);
        await db.SaveChangesAsync(ct);
        return round;
    }

    /// <summary>The municipality of the demo accounts has everything still before it.</summary>
    private static async Task<int> OwnPlaceAsync(MethodCenterDb db, CancellationToken ct)
    {
        var methodist = await db.Methodists.Where(m => m.Level == MethodicalAsset.MethodistLevel.Regional && m.Admission == MethodicalAsset.AdmissionState.ByRule)
            .OrderBy(m => m.Id).Select(m => m.Id).FirstOrDefaultAsync(ct);
        var assigned = db.Assignments.Where(a => a.MethodistId == methodist && a.EducatorId != null);
        return await db.Educators.Where(e => assigned.Any(a => a.EducatorId == e.Id)).OrderBy(e => e.Id).Select(e => e.MunicipalityId).FirstOrDefaultAsync(ct);
    }

    private static void Say(MethodCenterDb db, RoundPlace row, string code, string text, string by, int daysAgo) =>
        db.Add(new RoundComment(row.RoundId, row.MunicipalityId, text, At(db, db.Today, daysAgo), by) { Code = code, IsFromCentre = by == Centre });

    private static string Keeper(PlaceFact place) => $"Методическая служба, {place.Name}";

    /// <summary>Eleven in the morning, Moscow time, of a day so many days later; never later than now.</summary>
    private static DateTime At(MethodCenterDb db, DateOnly day, int days)
    {
        var at = day.AddDays(days).ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc);
        return at < db.Now ? at : db.Now;
    }
}
