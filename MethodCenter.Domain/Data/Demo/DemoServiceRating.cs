using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.ServiceRating;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: an approved scheme, marks of the last frozen rounds, a settled contest and one that takes applications.</summary>
internal static class DemoServiceRating
{
    private static readonly string[] Practices =
    [
        "Методический десант: неделя в школе", "Сетевые пары наставников", "Открытые уроки малых школ", "Мастерская начинающего педагога", "Диагностика как точка роста", "Клуб молодых учителей района",
    ];

    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        var schemes = new RatingSchemeService(database);
        var saved = await schemes.SaveAsync(new() { Title = "Эффективность муниципальных методических служб", Criteria = [.. Criteria] }, ct);
        if (!saved.IsOk) return saved.Error;
        var approved = await schemes.ApproveAsync(new() { Id = saved.Value, Version = await VersionAsync(database, saved.Value, ct), ApprovedBy = "Комитет общего и профессионального образования", Act = "распоряжение № 412-р", On = database.Today.AddDays(-250) }, ct);
        if (!approved.IsOk) return approved;
        await using var db = database.Read();
        var places = await db.Municipalities.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(ct);
        var days = await db.RoundSnapshots.OrderBy(s => s.Day).Select(s => s.Day).Distinct().ToListAsync(ct);
        foreach (var (day, i) in days.Select((d, i) => (d, i)))
        {
            var marked = await schemes.MarkAsync(saved.Value, day, [.. places.SelectMany((p, n) => Marks(p, n, i))], ct);
            if (!marked.IsOk) return marked;
        }
        return days.Count == 0 ? Result.Ok : await ContestsAsync(database, sheets, places, saved.Value, days[^1], ct);
    }

    private static IEnumerable<RatingCriterion> Criteria =>
    [
        new("К1", "Диагностика педагогов и управленцев", 2) { Indicator = "П3", Scale = RatingScale.Target, Target = 20 },
        new("К2", "Маршруты на основе диагностики", 2) { Indicator = "П4", Scale = RatingScale.Spread },
        new("К3", "Поддержка молодых педагогов", 1.5m) { Indicator = "П6", Scale = RatingScale.Target, Target = 70 },
        new("К4", "Организации с муниципальным методистом", 1) { Indicator = "П7д", Scale = RatingScale.Bounds, Worst = 0, Best = 100 },
        new("К5", "Методические службы в организациях", 1) { Indicator = "П8д", Scale = RatingScale.Bounds, Worst = 0, Best = 100 },
        new("К6", "Качество планирования", 1) { Scale = RatingScale.Bounds, Worst = 0, Best = 10, Unit = "балл." },
    ];

    /// <summary>One municipality has not been judged: its weights are raised.</summary>
    private static IEnumerable<RatingMarkDraft> Marks(int place, int n, int round) =>
        n % 18 == 7 ? [] : [new("К6", place, 4 + (((n * 5) + (round * 3)) % 7), "Экспертная оценка плана работы")];

    private static async Task<Result> ContestsAsync(Database database, MonitoringSheets sheets, List<int> places, int schemeId, DateOnly day, CancellationToken ct)
    {
        var contests = new ContestService(database, new RatingQueries(database, sheets));
        var settled = await contests.SaveAsync(Draft("Лучшая методическая служба — 2025", database.Today.AddDays(-120), schemeId, day), ct);
        var open = await contests.SaveAsync(Draft("Лучшая методическая служба — 2026", database.Today.AddDays(21), schemeId, day), ct);
        if (!settled.IsOk) return settled.Error;
        if (!open.IsOk) return open.Error;
        var written = await database.WriteAsync(async db =>
        {
            var (first, second) = (await db.ServiceContests.SingleAsync(c => c.Id == settled.Value, ct), await db.ServiceContests.SingleAsync(c => c.Id == open.Value, ct));
            first.Move(ServiceContestState.Judging);
            second.Move(ServiceContestState.Open);
            foreach (var (place, i) in places.Take(Practices.Length).Select((p, i) => (p, i))) await ApplyAsync(db, first, place, i, ct);
            foreach (var (place, i) in places.Skip(3).Take(3).Select((p, i) => (p, i))) Apply(db, second.Id, place, i);
            return Result.Ok;
        }, ct);
        if (!written.IsOk) return written;
        await using var reading = database.Read();
        var version = await reading.ServiceContests.Where(c => c.Id == settled.Value).Select(c => c.Version).SingleAsync(ct);
        return await contests.SettleAsync(settled.Value, version, "распоряжение № 655-р", ct);
    }

    private static ServiceContestDraft Draft(string title, DateOnly until, int schemeId, DateOnly day) => new()
    {
        Title = title, ApplyUntil = until, JudgeUntil = until.AddDays(30), SchemeId = schemeId, RatingWeight = 40, RatingDay = day,
        Rules = "Участвуют муниципальные методические службы. Представьте одну практику, которая работает не меньше года, её результаты и материалы.",
        Criteria = [new("E1", "Актуальность для муниципалитета", 10), new("E2", "Результаты и их подтверждение", 10), new("E3", "Возможность повторить в других муниципалитетах", 5)],
    };

    private static ServiceApplication Apply(MethodCenterDb db, int contestId, int place, int i)
    {
        var application = new ServiceApplication(contestId, place);
        application.Describe(Practices[i], "Практика работает второй год, в ней участвуют организации всех уровней. Результаты подтверждены повторной диагностикой.", null);
        application.Submit(db.Now.AddDays(-10 - i), "Методическая служба");
        db.Add(application);
        return application;
    }

    private static async Task ApplyAsync(MethodCenterDb db, ServiceContest contest, int place, int i, CancellationToken ct)
    {
        var application = Apply(db, contest.Id, place, i);
        application.Move(ApplicationState.Admitted, null);
        await db.SaveChangesAsync(ct);
        foreach (var (expert, n) in new[] { "Доцент кафедры управления", "Директор центра развития" }.Select((e, n) => (e, n)))
        {
            var sheet = new ExpertSheet(application.Id, expert);
            var marks = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["E1"] = 6 + ((i + n) % 5), ["E2"] = 5 + (((i * 2) + n) % 6), ["E3"] = 2 + ((i + n) % 4) };
            sheet.Enter(expert, ExpertCriterion.WriteMarks(marks), null);
            sheet.Sign(db.Now, "Сотрудник ЦНППМ");
            db.Add(sheet);
        }
    }

    private static async Task<int> VersionAsync(Database database, int id, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.RatingSchemes.Where(s => s.Id == id).Select(s => s.Version).SingleAsync(ct);
    }
}
