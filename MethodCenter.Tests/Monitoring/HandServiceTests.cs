using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Indicators kept by hand: cards, values, expressions over others, who writes what.</summary>
public sealed class HandServiceTests : IAsyncLifetime
{
    private static readonly DateOnly Day = MethodWorld.Day;

    private MethodWorld _world = null!;

    public async Task InitializeAsync() => _world = await MethodWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Values_FollowFromTheirPartsAndMeetTheTarget()
    {
        var id = await _world.HandWithValuesAsync();

        var card = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!;
        card.Lines.Where(l => l.Figure.Value is not null).Select(l => (l.MunicipalityId, l.Figure.Value, l.Light))
            .Should().BeEquivalentTo([((int?)null, (decimal?)70m, TrafficLight.Green), (_world.Tosno, 60m, TrafficLight.Red), (_world.Luga, 5m, TrafficLight.Red)]);
        card.Lines.Should().HaveCount(19);
        card.Days.Should().Equal(Day);
        var values = await _world.HandQueries.ValuesAsync(Day, CancellationToken.None);
        values.Should().HaveCount(19).And.ContainSingle(v => v.MunicipalityId == _world.Luga && v.Value == 5m && v.Numerator == 2 && v.Denominator == 40);
        (await _world.HandQueries.ValuesAsync(Day.AddDays(1), CancellationToken.None)).Should().OnlyContain(v => v.Value == null);
    }

    [Fact]
    public async Task Enter_EmptiedCell_TakesTheValueAway_AndUnchangedOnesStay()
    {
        var id = await _world.HandWithValuesAsync();
        var lines = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!.Lines;
        HandCell Same(HandLine l) => new() { MunicipalityId = l.MunicipalityId, Version = l.Version, Numerator = l.Figure.Numerator, Denominator = l.Figure.Denominator };
        var (region, luga) = (Same(lines[0]), Same(lines.Single(l => l.MunicipalityId == _world.Luga)));
        (luga.Numerator, luga.Denominator) = (null, null);

        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, region, luga), CancellationToken.None)).IsOk.Should().BeTrue();

        var after = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!.Lines;
        after.Single(l => l.MunicipalityId == _world.Luga).Figure.Value.Should().BeNull();
        after[0].Version.Should().Be(lines[0].Version, "nothing was written over it");
    }

    public static TheoryData<string, HandCell> WrongCells => new()
    {
        { "hand.pair", new() { Numerator = 1 } },
        { "hand.pair", new() { Denominator = 1 } },
        { "hand.negative", new() { Numerator = -1, Denominator = 5 } },
        { "hand.negative", new() { Value = -1 } },
        { "hand.more", new() { Numerator = 6, Denominator = 5 } },
        { "hand.bounds", new() { Value = 2_000_000_000m } },
        { "hand.bounds", new() { Value = 0.00001m } },
    };

    [Theory]
    [MemberData(nameof(WrongCells))]
    public async Task Enter_OneWrongCell_WritesNothing(string code, HandCell wrong)
    {
        var id = (await _world.Hand.SaveAsync(MethodWorld.Hand1(), CancellationToken.None)).Value;
        wrong.MunicipalityId = _world.Luga;

        var refusal = (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new() { Numerator = 1, Denominator = 2 }, wrong), CancellationToken.None)).Error;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().StartWith("Лужский");
        await using var db = _world.Test.Database.Read();
        (await db.HandValues.AnyAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task Enter_SameCellTwice_TheSecondIsToldOfTheFirst()
    {
        var id = await _world.HandWithValuesAsync();

        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { Numerator = 1, Denominator = 2 }), CancellationToken.None)).Error.Should().Be(DataErrors.ChangedMeanwhile);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { Numerator = 1, Denominator = 2, Version = 9 }), CancellationToken.None)).Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task Enter_ClosedFutureOrExpression_IsRefused()
    {
        var id = (await _world.Hand.SaveAsync(MethodWorld.Hand1(), CancellationToken.None)).Value;
        var sum = (await _world.Hand.SaveAsync(MethodWorld.Hand1("М2", d => (d.IsExpression, d.Expression) = (true, "М1 * 2")), CancellationToken.None)).Value;
        var cell = new HandCell { Value = 5 };

        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day.AddDays(1), cell), CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandDayLater);
        (await _world.Hand.EnterAsync(new() { IndicatorId = id, Cells = [cell] }, CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandDayMissing);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(sum, Day, cell), CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandIsExpression);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(99, Day, cell), CancellationToken.None)).Error.Should().Be(MonitoringErrors.NoHand);
        await _world.Hand.CloseAsync(id, 0, true, CancellationToken.None);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, cell), CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandClosed);
        (await _world.HandQueries.ListAsync(new(), CancellationToken.None)).Should().ContainSingle(r => r.Code == "М2");
        (await _world.HandQueries.ListAsync(new() { WithClosed = true }, CancellationToken.None)).Should().HaveCount(2);
    }

    public static TheoryData<string, Action<HandDraft>> WrongDrafts => new()
    {
        { "hand.code", d => d.Code = "1М" },
        { "hand.code", d => d.Code = "N" },
        { "hand.code-taken", d => d.Code = "п1'" },
        { "hand.code-taken", d => d.Code = "м1" },
        { "hand.name", d => d.Name = " " },
        { "hand.unit", d => d.Unit = null },
        { "hand.formula", d => d.Formula = "" },
        { "hand.target", d => d.TargetValue = -5 },
        { "expression.unknown", d => (d.IsExpression, d.Expression) = (true, "П1 + Х9") },
        { "expression.parts", d => (d.IsExpression, d.Expression) = (true, "Z(П2)") },
        { "expression.parts", d => (d.IsExpression, d.Expression) = (true, "N(М3)") },
        { "expression.cycle", d => (d.IsExpression, d.Expression) = (true, "М2 + 1") },
        { "expression.cycle", d => (d.IsExpression, d.Expression) = (true, "М3 / 2") },
        { "expression.operand", d => (d.IsExpression, d.Expression) = (true, "П1 +") },
    };

    [Theory]
    [MemberData(nameof(WrongDrafts))]
    public async Task Save_WrongCard_IsRefusedInASentence(string code, Action<HandDraft> spoil)
    {
        await _world.Hand.SaveAsync(MethodWorld.Hand1(), CancellationToken.None);
        var second = (await _world.Hand.SaveAsync(MethodWorld.Hand1("М2"), CancellationToken.None)).Value;
        await _world.Hand.SaveAsync(MethodWorld.Hand1("М3", d => (d.IsExpression, d.Expression) = (true, "М2 * 2")), CancellationToken.None);
        var draft = (await _world.HandQueries.FindDraftAsync(second, CancellationToken.None))!;
        spoil(draft);

        var refusal = (await _world.Hand.SaveAsync(draft, CancellationToken.None)).Error;
        refusal.Code.Should().Be(code);
        refusal.Message.Should().EndWith(".");
    }

    [Fact]
    public async Task Save_CodeThatOthersUse_OrExpressionOverValues_IsRefused()
    {
        var id = await _world.HandWithValuesAsync();
        await _world.Hand.SaveAsync(MethodWorld.Hand1("М2", d => (d.IsExpression, d.Expression) = (true, "М1 * 2")), CancellationToken.None);
        async Task<string> SaveAsync(Action<HandDraft> change)
        {
            var draft = (await _world.HandQueries.FindDraftAsync(id, CancellationToken.None))!;
            change(draft);
            var saved = await _world.Hand.SaveAsync(draft, CancellationToken.None);
            return saved.IsOk ? "" : saved.Error.Code;
        }

        (await SaveAsync(d => d.Code = "М9")).Should().Be("hand.code-used");
        (await SaveAsync(d => (d.IsExpression, d.Expression) = (true, "П1"))).Should().Be("hand.has-values");
        (await SaveAsync(d => d.IsByPlace = false)).Should().Be("hand.has-places");
        (await SaveAsync(d => d.Name = "Иначе")).Should().BeEmpty();
    }

    [Fact]
    public async Task Expression_TakesHandAndCatalogueFigures_ByPlaceAndRegion()
    {
        await _world.HandWithValuesAsync();
        await _world.Hand.SaveAsync(MethodWorld.Hand1("М2", d => (d.IsExpression, d.Expression) = (true, "N(М1) / Z(М1) * 1000")), CancellationToken.None);
        var id = (await _world.Hand.SaveAsync(MethodWorld.Hand1("М3", d => (d.IsExpression, d.Expression) = (true, "М2 + Z(П3)")), CancellationToken.None)).Value;
        var sheet = (await _world.Test.Get<MonitoringSheets>().OpenAsync(SheetSource.Live(Day))).Value;

        var card = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!;

        decimal Staff(int? place) => sheet.Of(sheet.Find("П3")!, place).Value.Denominator!.Value;
        card.Lines[0].Figure.Value.Should().Be(700m + Staff(null));
        card.Lines.Single(l => l.MunicipalityId == _world.Luga).Figure.Value.Should().Be(50m + Staff(_world.Luga));
        card.Lines.Count(l => l.Figure.Value is null).Should().Be(16, "the others have no values of М1");
        card.MayEnter.Should().BeFalse();
        var check = (await _world.HandQueries.CheckAsync(new() { Expression = "М1 / 2", Code = "М9" }, CancellationToken.None)).Value;
        check.Words.Should().Be("М1 / 2");
        check.Day.Should().Be(Day, "the last half-year ends today");
        check.Figure.Value.Should().Be(35m);
        check.Operands.Should().Equal("М1 = 70 (70 из 100)");
    }

    [Fact]
    public void Book_Circle_IsNoData()
    {
        HandSource Source(string code, string expression) => new(code, IndicatorExpression.Parse(expression).Value, new Dictionary<int, HandFigure>());
        var book = new HandBook([Source("А1", "А2 + 1"), Source("А2", "А1 + 1"), Source("А3", "4 / 3")], (_, _) => HandFigure.NoData);

        book.Of("А1", null).Value.Should().BeNull();
        book.Of("А3", null).Value.Should().Be(1.33m);
        book.Of("А1", null).Value.Should().BeNull("asking again changes nothing");
    }

    [Fact]
    public async Task Municipality_EntersItsOwnValueAlone()
    {
        var id = (await _world.Hand.SaveAsync(MethodWorld.Hand1(), CancellationToken.None)).Value;
        _world.AsLuga();

        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { MunicipalityId = _world.Luga, Value = 71 }), CancellationToken.None)).IsOk.Should().BeTrue();
        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { MunicipalityId = _world.Tosno, Value = 71 }), CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandNotYours);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { Value = 71 }), CancellationToken.None)).Error.Should().Be(MonitoringErrors.HandNotYours);
        (await _world.Hand.SaveAsync(MethodWorld.Hand1("М5"), CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Hand.CloseAsync(id, 0, true, CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
        var card = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!;
        card.Lines.Select(l => (l.MunicipalityId, l.MayEnter)).Should().Equal((null, false), (_world.Luga, true));
        (await _world.HandQueries.ListAsync(new(), CancellationToken.None)).Should().ContainSingle().Which.Figure.Value.Should().Be(71);
    }

    [Fact]
    public async Task Observer_ReadsWithoutSmallCells_OthersNothing()
    {
        var id = await _world.HandWithValuesAsync();
        _world.AsObserver();

        var lines = (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None))!.Lines;
        lines.Single(l => l.MunicipalityId == _world.Luga).Figure.Should().Be(HandFigure.NoData with { IsHidden = true });
        lines.Single(l => l.MunicipalityId == _world.Tosno).Figure.Value.Should().Be(60);
        lines.Should().NotContain(l => l.MayEnter);
        (await _world.Hand.EnterAsync(MethodWorld.Entry(id, Day, new HandCell { Value = 1 }), CancellationToken.None)).Error.Should().Be(AccessErrors.Forbidden);
        foreach (var (scope, role) in new[] { (AccessScope.Self(1), Role.Educator), (AccessScope.Assigned(1, 1), Role.RegionalMethodist), (AccessScope.Organisation(_world.Luga, 1), Role.OrganisationCoordinator) })
        {
            _world.Test.As(scope, role);
            (await _world.HandQueries.FindAsync(id, Day, CancellationToken.None)).Should().BeNull();
            (await _world.HandQueries.ListAsync(new(), CancellationToken.None)).Should().BeEmpty();
            (await _world.HandQueries.ValuesAsync(Day, CancellationToken.None)).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData(IndicatorDirection.More, 70, TrafficLight.Green)]
    [InlineData(IndicatorDirection.More, 63, TrafficLight.Yellow)]
    [InlineData(IndicatorDirection.More, 62.9, TrafficLight.Red)]
    [InlineData(IndicatorDirection.Less, 0, TrafficLight.Green)]
    [InlineData(IndicatorDirection.Less, 77, TrafficLight.Yellow)]
    [InlineData(IndicatorDirection.Less, 77.1, TrafficLight.Red)]
    [InlineData(IndicatorDirection.Neither, 1, TrafficLight.None)]
    public void LightOf_Target70(IndicatorDirection direction, double value, TrafficLight light) => HandRule.LightOf(direction, 70, (decimal)value).Should().Be(light);

    [Theory]
    [InlineData(1, 3, "%", 33.3)]
    [InlineData(1, 8, "%", 12.5)]
    [InlineData(5, 2, "чел.", 2.5)]
    [InlineData(1, 2000, "%", 0.1)]
    public void ValueOf_TenthsHalfUp(int n, int z, string unit, double expected) => HandRule.ValueOf(n, z, unit).Should().Be((decimal)expected);

    [Fact]
    public void ValueOf_NoDenominator_IsNoData() => HandRule.ValueOf(0, 0, "%").Should().BeNull();
}
