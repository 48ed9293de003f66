using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Two municipalities with a school each and young teachers around the border of 35, for methods and other indicators.</summary>
internal sealed class MethodWorld : IAsyncDisposable
{
    public static readonly DateOnly Day = TestDatabase.Today;

    private MethodWorld(TestDatabase test) => Test = test;

    public TestDatabase Test { get; }
    public MethodService Methods => Test.Get<MethodService>();
    public MethodQueries MethodQueries => Test.Get<MethodQueries>();
    public MethodEffects Effects => Test.Get<MethodEffects>();
    public HandService Hand => Test.Get<HandService>();
    public HandIndicatorQueries HandQueries => Test.Get<HandIndicatorQueries>();
    public int Tosno { get; private set; }
    public int Luga { get; private set; }

    public static async Task<MethodWorld> CreateAsync()
    {
        var world = new MethodWorld(await TestDatabase.CreateAsync());
        var made = await world.Test.Database.WriteAsync(async db =>
        {
            (world.Tosno, world.Luga) = ((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            var (first, second) = (Some.Organisation(world.Tosno, 1), Some.Organisation(world.Luga, 2));
            db.AddRange(first, second);
            await db.SaveChangesAsync();
            // 34, 35 and 36 full years on the day, a year of service: П6 counts the first, «включительно» the second too.
            for (var i = 0; i < 6; i++) db.Add(Young(i % 2 == 0 ? first : second, i + 1, Day.AddYears(-34 - (i % 3)).AddDays(-10)));
            return Result.Ok;
        });
        return made.IsOk ? world : throw new InvalidOperationException(made.Error.Message);
    }

    public ValueTask DisposeAsync() => Test.DisposeAsync();

    public void AsCentre() => Test.As(AccessScope.Region);

    public void AsLuga() => Test.As(AccessScope.Municipality(Luga), Role.MunicipalService);

    public void AsObserver() => Test.As(AccessScope.Aggregates, Role.Observer);

    /// <summary>A draft of the code with the change, saved.</summary>
    public async Task<MethodDraft> DraftAsync(string code, Action<MethodDraft> change)
    {
        var id = (await Methods.StartAsync(code, null, CancellationToken.None)).Value;
        var draft = (await MethodQueries.FindDraftAsync(id, CancellationToken.None))!;
        (draft.ChangeNote, draft.From) = ("Уточнение", null);
        change(draft);
        var saved = await Methods.SaveAsync(draft, CancellationToken.None);
        if (!saved.IsOk) throw new InvalidOperationException(saved.Error.Message);
        return (await MethodQueries.FindDraftAsync(id, CancellationToken.None))!;
    }

    public Task<Result> ApproveAsync(MethodDraft draft, bool isConfirmed = false) => Methods.ApproveAsync(Approval(draft.Code, draft.Id, draft.Version, isConfirmed), CancellationToken.None);

    public static MethodApprovalDraft Approval(string code, int id = 0, int version = 0, bool isConfirmed = false) =>
        new() { Code = code, Id = id, Version = version, By = "председатель Комитета", Act = "распоряжение № 12-р", On = new DateOnly(2026, 1, 15), IsConfirmed = isConfirmed };

    public async Task<MethodCard> CardAsync(string code, DateOnly? on = null) => (await MethodQueries.FindAsync(code, on, CancellationToken.None))!;

    public static HandDraft Hand1(string code = "М1", Action<HandDraft>? change = null)
    {
        var draft = new HandDraft { Code = code, Name = "Доля удовлетворённых", Unit = "%", Formula = "по опросу", TargetValue = 70, TargetWords = "не менее 70 %" };
        change?.Invoke(draft);
        return draft;
    }

    /// <summary>An indicator with values of the region and of both municipalities on the day.</summary>
    public async Task<int> HandWithValuesAsync(DateOnly? day = null)
    {
        var id = (await Hand.SaveAsync(Hand1(), CancellationToken.None)).Value;
        var entered = await Hand.EnterAsync(Entry(id, day ?? Day, new() { Numerator = 70, Denominator = 100 }, new() { MunicipalityId = Tosno, Numerator = 30, Denominator = 50 }, new() { MunicipalityId = Luga, Numerator = 2, Denominator = 40 }),
            CancellationToken.None);
        return entered.IsOk ? id : throw new InvalidOperationException(entered.Error.Message);
    }

    public static HandEntryDraft Entry(int id, DateOnly day, params HandCell[] cells) => new() { IndicatorId = id, Day = day, Cells = cells };

    /// <summary>A round whose figures are frozen, or which is collected and has a submission.</summary>
    public Task RoundAsync(DateOnly day, bool isFrozen, int? submittedBy = null) => Test.Database.WriteAsync(async db =>
    {
        var round = new MonitoringRound($"Срез на {Formats.Date(day)}", day, day.AddDays(10), db.Now, "тест");
        round.Open(db.Now);
        if (isFrozen) round.Freeze();
        db.Add(round);
        await db.SaveChangesAsync();
        if (submittedBy is not { } place) return Result.Ok;
        var submission = new RoundPlace(round.Id, place);
        submission.Submit("[]", null, db.Now, "тест");
        db.Add(submission);
        return Result.Ok;
    });

    private static Educator Young(Organisation school, int number, DateOnly birth)
    {
        var person = new Educator(PersonName.Parse($"Юная{number} Мария Петровна")!, birth, new Domain.Data.SnilsVault(new byte[32]).Seal(Some.Snils(number)));
        person.ChangeTeachingSince(Day.AddYears(-1));
        var job = new Employment(school, new EmploymentFacts(EmploymentKind.Main, Some.Position()) { SubjectCode = "math", From = Day.AddYears(-1), RateHundredths = 100 });
        person.AddEmployment(job);
        person.Settle(job);
        return person;
    }
}
