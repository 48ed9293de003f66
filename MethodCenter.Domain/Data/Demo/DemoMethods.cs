using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Demo of monitoring: the eight methods approved, a draft of another reading of П6, indicators kept by hand with values.</summary>
internal static class DemoMethods
{
    private const string By = "председатель Комитета (демонстрация)";
    private const string Act = "распоряжение № 000-р (демонстрация)";
    private const string Unit = "ЦНППМ, отдел мониторинга";

    public static async Task<Result> FillAsync(Database database, MonitoringSheets sheets, CancellationToken ct)
    {
        var service = new MethodService(database);
        var approvedOn = new DateOnly(database.Today.Year - 1, 12, 15);
        foreach (var method in IndicatorCatalogue.Main)
        {
            var approved = await service.ApproveAsync(new() { Code = method.Code, By = By, Act = Act, On = approvedOn }, ct);
            if (!approved.IsOk) return approved;
        }
        _ = sheets;
        var drafted = await DraftAsync(database, service, ct);
        return drafted.IsOk ? await HandAsync(database, ct) : drafted;
    }

    /// <summary>489-ФЗ reads «до 35 лет включительно»: what would change is to be looked at, not decided here.</summary>
    private static async Task<Result> DraftAsync(Database database, MethodService service, CancellationToken ct)
    {
        var started = await service.StartAsync("П6", null, ct);
        if (!started.IsOk) return started.Error;
        if (await new MethodQueries(database).FindDraftAsync(started.Value, ct) is not { } draft) return MonitoringErrors.NoVersion;
        draft.Parameters = draft.Parameters with { IsAgeInclusive = true };
        draft.Formula = draft.Formula!.Replace("которым на D меньше 35 лет", "которым на D не больше 35 лет", StringComparison.Ordinal);
        draft.Responsible = Unit;
        draft.ChangeNote = "Возраст «до 35 лет» читается включительно, как в 489-ФЗ: проект для обсуждения с Комитетом.";
        draft.From = new DateOnly(database.Today.Year + 1, 1, 1);
        return await service.SaveAsync(draft, ct);
    }

    private static async Task<Result> HandAsync(Database database, CancellationToken ct)
    {
        var service = new HandService(database);
        var last = ReportCatalogue.PreviousHalfYear(database.Today.AddDays(1));
        DateOnly[] days = [ReportCatalogue.PreviousHalfYear(last), last];
        var survey = await service.SaveAsync(Survey, ct);
        var place = await service.SaveAsync(Place, ct);
        var index = await service.SaveAsync(Index, ct);
        foreach (var saved in new[] { survey, place, index })
            if (!saved.IsOk) return saved.Error;
        var ids = await IdsAsync(database, ct);
        for (var i = 0; i < days.Length; i++)
        {
            var entered = await service.EnterAsync(new() { IndicatorId = survey.Value, Day = days[i], Cells = SurveyCells(ids, i) }, ct);
            if (!entered.IsOk) return entered;
            entered = await service.EnterAsync(new() { IndicatorId = place.Value, Day = days[i], Cells = [new() { Value = 34 - (5 * i), Note = "по письму федерального оператора (демонстрация)" }] }, ct);
            if (!entered.IsOk) return entered;
        }
        return Result.Ok;
    }

    private static async Task<List<int>> IdsAsync(Database database, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.Municipalities.OrderBy(m => m.Oktmo).Select(m => m.Id).ToListAsync(ct);
    }

    private static List<HandCell> SurveyCells(IReadOnlyList<int> places, int half)
    {
        List<HandCell> cells = [.. places.Select((id, i) =>
        {
            var asked = 44 + (i * 11 % 60) + (4 * half);
            return new HandCell { MunicipalityId = id, Numerator = asked * (58 + (i * 5 % 24) + (4 * half)) / 100, Denominator = asked };
        })];
        cells.Insert(0, new() { Numerator = cells.Sum(c => c.Numerator), Denominator = cells.Sum(c => c.Denominator) });
        return cells;
    }

    private static HandDraft Survey => new()
    {
        Code = "М1", Name = "Доля педагогов, удовлетворённых методической поддержкой", Unit = "%", TargetValue = 70, TargetWords = "не менее 70 %",
        Formula = "N — ответившие «полностью» и «скорее удовлетворён»; Z — все принявшие участие в опросе", Source = "анонимный опрос муниципальных методических служб", Responsible = Unit,
    };

    private static HandDraft Place => new()
    {
        Code = "М2", Name = "Место области в мотивирующем мониторинге", Unit = "место", Direction = IndicatorDirection.Less, TargetValue = 30, TargetWords = "не ниже 30-го места",
        Formula = "место, присвоенное по итогам мониторинга", Source = "результаты мотивирующего мониторинга", Responsible = Unit, IsByPlace = false,
    };

    private static HandDraft Index => new()
    {
        Code = "М3", Name = "Средний охват диагностикой и маршрутами", Unit = "%", IsExpression = true, Expression = "(П3 + П4) / 2",
        Formula = "половина суммы П3 и П4", Source = "показатели П3 и П4", Responsible = Unit, TargetValue = 15, TargetWords = "не менее 15 %",
    };
}
