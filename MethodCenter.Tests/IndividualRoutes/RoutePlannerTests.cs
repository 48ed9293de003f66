using FluentAssertions;
using MethodCenter.Domain.IndividualRoutes;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

public sealed class RoutePlannerTests
{
    private static readonly DateOnly First = new(2027, 1, 11);

    private static readonly PlanNeed Heavy = new("MET.3", "Формирующее оценивание", 3, 4);
    private static readonly PlanNeed Medium = new("MET.4", "Проектирование урока", 2, 2);

    [Fact]
    public void Plan_OneProgrammeForBoth_BeatsTwoApartAndSaysSo()
    {
        var route = Route([Heavy, Medium], Programme("a", 18, "MET.3"), Programme("b", 24, "MET.4"), Programme("both", 36, "MET.3", "MET.4") with { IsTransfer = true });

        var step = route.Steps.Single(s => s.OptionKey == "both");
        step.Closes.Should().Equal("MET.3", "MET.4");
        step.Why.Should().Be("Закрывает MET.3 «Формирующее оценивание» (высокий уровень дефицитов), MET.4 «Проектирование урока» (средний уровень дефицитов). "
            + "Сразу за 36 ч.: порознь понадобилось бы не меньше 42 ч. Содержит перенос в практику. Поток ещё не объявлен: сроки ориентировочные.");
        step.Alternatives.Should().Equal(new("Программа a", 18, "закрывает только MET.3"), new PlanAlternative("Программа b", 24, "закрывает только MET.4"));
        route.Hours.Should().Be(38);
    }

    [Fact]
    public void Plan_NoTransferChosen_AddsAVisitAfterTheHeaviest()
    {
        var route = Route([Heavy], Programme("a", 16, "MET.3"));

        route.Steps.Select(s => (s.Kind, s.Hours, s.From, s.Until)).Should().Equal(
            (RouteStepKind.Programme, 16, First, First.AddDays(13)),
            (RouteStepKind.Consultation, 2, First.AddDays(6), First.AddDays(6)),
            (RouteStepKind.MutualVisit, 4, First.AddDays(14), First.AddDays(34)));
        (route.Steps[2].IsTransfer, route.Steps[2].Closes.Single()).Should().Be((true, "MET.3"));
        route.Until.Should().Be(new DateOnly(2027, 4, 10), "a route is at least three months long");
    }

    [Fact]
    public void Plan_LongerWithTransfer_WinsOverShorterWithAVisit()
    {
        var route = Route([Heavy], Programme("short", 16, "MET.3"), Programme("transfer", 18, "MET.3") with { IsTransfer = true });

        route.Steps.Select(s => s.OptionKey).Should().Equal("transfer", null);
        route.Steps[0].Alternatives.Should().Equal(new PlanAlternative("Программа short", 16, "без переноса в практику: понадобилось бы взаимопосещение занятий, ещё 4 ч."));
    }

    [Fact]
    public void Plan_MediumThatNothingCloses_GetsConsultationAndSelfStudy()
    {
        var route = Route([Medium], Programme("other", 16, "SUB.1"));

        route.Steps.Select(s => (s.Kind, s.Hours)).Should().Equal((RouteStepKind.SelfStudy, 10), (RouteStepKind.Consultation, 2), (RouteStepKind.MutualVisit, 4));
        route.Steps.Should().OnlyContain(s => s.Closes.SequenceEqual(new[] { "MET.4" }));
    }

    [Fact]
    public void Plan_SevereThatNothingCloses_IsNamedAndNotRefused()
    {
        var outcome = Plan([Heavy], PlanMode.Strict, Event("master-class", 6, "MET.3"));

        outcome.Route!.Steps.Should().BeEmpty();
        outcome.Route.Uncovered.Single().Should().Be(new PlanUncovered(
            "MET.3", "Формирующее оценивание", 3, PlanObstacle.NothingInCatalogue, "В каталоге нет ни программы, ни стажировки, которая закрывает эту компетенцию."));
    }

    [Fact]
    public void Plan_OnlyExcludedOrCompleted_SaysWhichAndWhy()
    {
        var catalogue = new PlanCatalogue([Programme("a", 16, "MET.3"), Programme("b", 16, "MET.3")],
            [new("a", "Программа a", 16, ["MET.3"], "исключена из Федерального реестра 31.01.2026")]);
        var person = new PlanPerson { Needs = [Heavy], Rejected = [new("b", "Программа b", 16, ["MET.3"], "уже освоена 12.03.2026", true)] };

        var uncovered = RoutePlanner.Plan(catalogue, person, Limits(), PlanMode.Strict).Route!.Uncovered.Single();

        uncovered.Obstacle.Should().Be(PlanObstacle.OnlyRejected);
        uncovered.Reason.Should().Be("Предложить нечего: «Программа a» — исключена из Федерального реестра 31.01.2026; «Программа b» — уже освоена 12.03.2026.");
    }

    [Fact]
    public void Plan_BudgetTooSmall_IsRefusedWithTheLeastThatDoes()
    {
        var outcome = Plan([Heavy, Medium], PlanMode.Strict, Limits() with { HoursBudget = 20 }, Programme("a", 16, "MET.3"), Event("e", 6, "MET.4"));

        outcome.Refusal!.Message.Should().Be("Маршрут, который закрывает все дефициты, не составить. Не хватает часов: нужно не меньше 28 ч., задано не больше 20 ч. В заданных условиях не закрыть: MET.3.");
        (outcome.Refusal.Obstacle, outcome.Refusal.LeastHours).Should().Be((PlanObstacle.Hours, 28));
    }

    [Fact]
    public void Plan_StreamAfterThePeriod_IsRefusedWithTheLeastMonths()
    {
        var outcome = Plan([Heavy], PlanMode.Strict, On(Programme("a", 16, "MET.3"), "s", new(2027, 6, 1), new(2027, 6, 20)));

        (outcome.Refusal!.Obstacle, outcome.Refusal.LeastMonths).Should().Be((PlanObstacle.Period, 6));
        outcome.Refusal.Message.Should().Contain("Не хватает срока: нужно не меньше 6 мес., задано 3 мес.");
    }

    [Fact]
    public void Plan_Unavailable_IsExplainedByItsOwnReason()
    {
        var may = (From: First.AddDays(7), Until: First.AddDays(20));
        var full = On(Programme("full", 16, "MET.3"), "s1", may.From, may.Until, 0);
        var past = On(Programme("past", 16, "MET.3"), "s2", First.AddDays(-9), First.AddDays(9));
        var advanced = Programme("advanced", 16, "MET.3") with { Requires = ["gone"] };

        Obstacle(full).Should().Be(PlanObstacle.NoSeats);
        Obstacle(past).Should().Be(PlanObstacle.NoStream);
        Obstacle(advanced).Should().Be(PlanObstacle.Prerequisite);
        Route([Heavy], full, past, advanced, Programme("good", 36, "MET.3")).Steps.Single(s => s.OptionKey is not null).Alternatives.Select(a => a.WhyNot)
            .Should().Equal("сначала нужно освоить «gone»", "нет мест", "набор закончен: поток начался 02.01.2027");
    }

    [Fact]
    public void Plan_Prerequisite_StandsEarlierUnlessCompleted()
    {
        var options = new[] { Programme("base", 16, "SUB.9"), Programme("top", 16, "MET.3") with { Requires = ["base"] } };

        var route = Route([Heavy], options);
        route.Steps.Where(s => s.OptionKey is not null).Select(s => s.OptionKey).Should().Equal("base", "top");
        route.Steps[0].Why.Should().StartWith("Нужно пройти раньше, чем «Программа top»");

        var done = new PlanPerson { Needs = [Heavy], Rejected = [new("base", "Программа base", 16, ["SUB.9"], "уже освоена 12.03.2026", true)] };
        RoutePlanner.Plan(new(options), done, Limits(), PlanMode.Strict).Route!.Hours.Should().Be(22);
    }

    [Fact]
    public void Plan_AlreadyAttended_StandsAtItsDatesAndCostsItsHours()
    {
        var person = new PlanPerson { Needs = [Heavy, Medium], Fixed = [new(Programme("now", 72, "MET.3"), First.AddDays(-20), First.AddDays(30), "stream:1")] };

        var route = RoutePlanner.Plan(new([Programme("next", 16, "MET.4")]), person, Limits(), PlanMode.Strict).Route!;

        var attended = route.Steps.Single(s => s.IsFixed);
        (attended.From, attended.Until, attended.SessionKey).Should().Be((First, First.AddDays(30), "stream:1"));
        route.Steps.Single(s => s.OptionKey == "next").From.Should().Be(First.AddDays(31));
        route.Hours.Should().Be(72 + 16 + 2 + 4);
    }

    [Fact]
    public void Plan_AttendedBeyondTheBudget_IsRefusedEvenWithBestEffort()
    {
        var person = new PlanPerson { Needs = [Heavy], Fixed = [new(Programme("now", 72, "MET.3"), First, First.AddDays(30))] };

        var refusal = RoutePlanner.Plan(new([]), person, Limits() with { HoursBudget = 40 }, PlanMode.BestEffort).Refusal!;

        (refusal.Obstacle, refusal.LeastHours).Should().Be((PlanObstacle.Hours, 78));
        refusal.Message.Should().StartWith("Начатое обучение само не помещается в маршрут.");
    }

    [Fact]
    public void Plan_LightNeed_ForcesNothingAndIsMentionedWhereClosedAnyway()
    {
        var light = new PlanNeed("SUB.1", "Предмет", 1, 1);

        Route([light], Programme("a", 16, "SUB.1")).Steps.Should().BeEmpty();
        Route([Heavy, light], Programme("a", 16, "SUB.1", "MET.3")).Steps[0].Closes.Should().Equal("MET.3", "SUB.1");
    }

    [Fact]
    public void Plan_NoNeeds_IsAnEmptyRoute() => Route([]).Should().BeEquivalentTo(new { Hours = 0, From = First, Until = new DateOnly(2027, 4, 10) });

    [Fact]
    public void Ledger_LastSeatPromised_SendsTheNextElsewhere()
    {
        var catalogue = new PlanCatalogue([On(Programme("near", 16, "MET.3"), "s", First, First.AddDays(13), 1), Programme("far", 36, "MET.3")]);
        var (ledger, person) = (new SeatLedger(), new PlanPerson { Needs = [Heavy] });
        string? Next() => RoutePlanner.Plan(catalogue, person, Limits(), PlanMode.Strict, ledger).Route!.Steps.First(s => s.OptionKey is not null).OptionKey;

        var first = RoutePlanner.Plan(catalogue, person, Limits(), PlanMode.Strict, ledger).Route!;
        ledger.Reserve(first);
        Next().Should().Be("far");
        ledger.Release(first);
        Next().Should().Be("near");
    }

    [Fact]
    public void Catalogue_BadInput_IsRefused()
    {
        var good = Programme("a", 16, "MET.3");
        FluentActions.Invoking(() => new PlanCatalogue([good, good])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PlanCatalogue([good with { Hours = 0 }])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new PlanCatalogue([On(good, "s", First, First.AddDays(-1))])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Plan([], PlanMode.Strict, Limits() with { Months = 0 })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Plan_ThirtyNeeds_StaysWithinTheGuardAndKeepsTheRules()
    {
        var random = new Random(3);
        var codes = Enumerable.Range(0, 30).Select(i => $"C{i:00}").ToList();
        var options = Enumerable.Range(0, 150).Select(i => Programme($"p{i:000}", 16 + (2 * random.Next(10)), [.. codes.OrderBy(_ => random.Next()).Take(random.Next(1, 5))])).ToList();
        var task = new RoutePlannerCase(options, new() { Needs = [.. codes.Select(c => new PlanNeed(c, c, random.Next(2, 4), 1))] }, Limits() with { Months = 12 }, []);

        var route = task.Plan(PlanMode.BestEffort).Route!;

        var rules = new RoutePlannerRules(task, route);
        (rules.EveryNeedIsClosedOrNamed && rules.HoursAddUpWithinTheBudget && rules.DatesStandInside && rules.ProgrammesDoNotOverlap && rules.SomethingCarriesOver).Should().BeTrue();
    }

    private static PlanObstacle? Obstacle(PlanOption option) => Plan([Heavy], PlanMode.Strict, option).Refusal?.Obstacle;

    private static ProposedRoute Route(List<PlanNeed> needs, params PlanOption[] options) => Plan(needs, PlanMode.Strict, options).Route!;

    private static PlanOutcome Plan(List<PlanNeed> needs, PlanMode mode, params PlanOption[] options) => Plan(needs, mode, Limits(), options);

    private static PlanOutcome Plan(List<PlanNeed> needs, PlanMode mode, PlanLimits limits, params PlanOption[] options) =>
        RoutePlanner.Plan(new(options), new() { Needs = needs }, limits, mode);

    private static PlanLimits Limits() => new() { From = First, Months = 3 };

    private static PlanOption Programme(string key, int hours, params string[] codes) =>
        new() { Key = key, Kind = RouteStepKind.Programme, Title = "Программа " + key, Hours = hours, Codes = codes };

    private static PlanOption Event(string key, int hours, params string[] codes) =>
        new() { Key = key, Kind = RouteStepKind.Event, Title = "Мероприятие " + key, Hours = hours, Codes = codes };

    private static PlanOption On(PlanOption option, string session, DateOnly from, DateOnly until, int? seats = null) =>
        option with { Sessions = [new(session, from, until, seats)] };
}
