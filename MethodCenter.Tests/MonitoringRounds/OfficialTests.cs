using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.MonitoringRounds;

/// <summary>Official statistics: entered by hand or pasted, compared with what is counted, read by those concerned.</summary>
public sealed class OfficialTests : IAsyncLifetime
{
    private static readonly OfficialPlace[] Places = [new(null, null, "Ленинградская область"), new(1, "41603000", "Бокситогорский"), new(2, "41606000", "Волосовский")];

    private RoundWorld _world = null!;

    public async Task InitializeAsync() => _world = (await RoundWorld.CreateAsync()).AsCentre();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Theory]
    [InlineData("30\n12\n18", 30, 12, 18)]
    [InlineData("30\r\n\r\n1 018\r\n", 30, null, 1018)]
    [InlineData("Бокситогорский\t12\nВолосовский\t18,0", null, 12, 18)]
    [InlineData("41606000;1 180\n41603000;7", null, 7, 1180)]
    [InlineData("Волосовский район 18", null, null, 18)]
    [InlineData("ленинградская область — 30", 30, null, null)]
    public void Paste_IsUnderstood(string text, int? region, int? first, int? second)
    {
        var pasted = OfficialPaste.Read(text, Places);

        pasted.Unknown.Should().BeEmpty();
        Enumerable.Range(0, 3).Select(id => pasted.Values.TryGetValue(id, out var value) ? (int?)value : null).Should().Equal(region, first, second);
    }

    [Theory]
    [InlineData("30\nмного")]
    [InlineData("Энский\t5")]
    [InlineData("30\n12,5")]
    public void Paste_WhatIsNotUnderstood_IsNamed(string text) => OfficialPaste.Read(text, Places).Unknown.Should().ContainSingle();

    [Fact]
    public async Task Save_WritesChangedCellsAlone_AndTakesEmptyOnesAway()
    {
        (await SaveAsync(Cell(OfficialKind.Teachers, null, 20), Cell(OfficialKind.Teachers, _world.Luga, 8))).Should().Be(2);
        (await SaveAsync(Cell(OfficialKind.Teachers, null, 20), Cell(OfficialKind.Teachers, _world.Luga, null))).Should().Be(1);

        await using var db = _world.Database.Read();
        (await db.OfficialFigures.SingleAsync()).Should().Match<OfficialFigure>(f => f.MunicipalityId == null && f.Value == 20 && f.Source == "ОО-1" && f.EnteredBy == "тест");
    }

    [Fact]
    public async Task Save_RefusesWithoutDayAndSource_AndWhatIsNoCount()
    {
        (await _world.Official.SaveAsync(new OfficialDraft { Source = "ОО-1" })).Error.Code.Should().Be("round.official-day");
        (await _world.Official.SaveAsync(new OfficialDraft { Day = RoundWorld.Day })).Error.Code.Should().Be("round.official-source");
        (await _world.Official.SaveAsync(new OfficialDraft { Day = RoundWorld.Day, Source = "ОО-1", Cells = [Cell(OfficialKind.Young, null, -1)] })).Error.Code.Should().Be("round.official-value");
    }

    [Fact]
    public async Task Save_CellSeenBeforeItChanged_IsRefused()
    {
        await SaveAsync(Cell(OfficialKind.Teachers, null, 20));
        await SaveAsync(Cell(OfficialKind.Teachers, null, 21));

        (await _world.Official.SaveAsync(new OfficialDraft { Day = RoundWorld.Day, Source = "ОО-1", Cells = [Cell(OfficialKind.Teachers, null, 22)] })).Error.Code.Should().Be("data.changed-meanwhile");
    }

    [Fact]
    public async Task Find_ComparesWithTheCounted()
    {
        await SaveAsync(Cell(OfficialKind.Teachers, _world.Luga, 8), Cell(OfficialKind.Teachers, _world.Tosno, 14), Cell(OfficialKind.Organisations, null, 2));

        var sheet = await FindAsync();

        ValueOf(sheet, OfficialKind.Teachers, _world.Luga).Should().Match<OfficialValue>(v => v.Value == 8 && v.Counted == 8 && !v.Differs);
        ValueOf(sheet, OfficialKind.Teachers, _world.Tosno).Should().Match<OfficialValue>(v => v.Value == 14 && v.Counted == 12 && v.Differs);
        ValueOf(sheet, OfficialKind.Organisations, null).Should().Match<OfficialValue>(v => v.Counted == 2 && !v.Differs);
        (sheet.Places.Count, sheet.Values.Count, sheet.Days.Single()).Should().Be((19, 76, RoundWorld.Day));
    }

    [Fact]
    public async Task Find_Municipality_ReadsTheRegionsAndItsOwn()
    {
        await SaveAsync(Cell(OfficialKind.Teachers, null, 20), Cell(OfficialKind.Teachers, _world.Luga, 8), Cell(OfficialKind.Teachers, _world.Tosno, 12));
        _world.AsPlace(_world.Luga);

        var sheet = await FindAsync();

        sheet.Places.Select(p => p.MunicipalityId).Should().Equal(null, _world.Luga);
        sheet.Values.Where(v => v.Value is not null).Select(v => v.Value).Should().Equal(20, 8);
        sheet.MayEnter.Should().BeFalse();
        _world.Acts(AccessScope.Self(1), Role.Educator);
        (await new OfficialQueries(_world.Database, _world.Sheets).FindAsync(RoundWorld.Day)).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Remarks_OfARound_UseTheStatisticsOfTheLastYear()
    {
        await SaveAsync(Cell(OfficialKind.Teachers, _world.Luga, 30));
        var round = await _world.OpenAsync();

        var card = (await _world.Places.FindAsync(round, "41633000"))!;

        card.Remarks.Select(r => r.Remark).Should().ContainSingle(r => r.Kind == RemarkKind.OfficialDiffers)
            .Which.Should().Match<RoundRemark>(r => r.Severity == RemarkSeverity.Error && r.Was == "30 (ОО-1, на 30.06.2026)" && r.Is == "8");
    }

    private async Task<int> SaveAsync(params OfficialCell[] cells)
    {
        await using var db = _world.Database.Read();
        var versions = (await db.OfficialFigures.ToListAsync()).ToDictionary(f => (f.Kind, f.MunicipalityId ?? 0), f => f.Version);
        foreach (var cell in cells) cell.Version = versions.GetValueOrDefault((cell.Kind, cell.MunicipalityId ?? 0));
        return (await _world.Official.SaveAsync(new OfficialDraft { Day = RoundWorld.Day, Source = "ОО-1", Cells = [.. cells] })).Value;
    }

    private async Task<OfficialSheet> FindAsync() => (await new OfficialQueries(_world.Database, _world.Sheets).FindAsync(RoundWorld.Day)).Value;

    private static OfficialValue ValueOf(OfficialSheet sheet, OfficialKind kind, int? place) => sheet.Values.Single(v => v.Kind == kind && v.MunicipalityId == place);

    private static OfficialCell Cell(OfficialKind kind, int? place, int? value) => new() { Kind = kind, MunicipalityId = place, Value = value };
}
