using FluentAssertions;
using MethodCenter.App.Features.MonitoringMethods;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>A column from a spreadsheet: in order or by names, whole or not at all.</summary>
public sealed class HandPasteTests
{
    private readonly List<HandGridRow> _rows = [.. new[] { (null, "Область"), ((int?)1, "Лужский"), (2, "Тосненский") }.Select(p => new HandGridRow(new HandLine(p.Item1, p.Item2, HandFigure.NoData) { MayEnter = true }))];

    [Fact]
    public void Read_AsManyLinesAsMunicipalities_GoInOrder()
    {
        HandPaste.Apply(Read("71,5\r\n80\r\n"));

        _rows.Select(r => r.Value).Should().Equal("", "71,5", "80");
    }

    [Fact]
    public void Read_AsManyLinesAsTheTable_BeginWithTheRegion() => Read("1\n2\n3").Select(p => p.Value).Should().Equal("1", "2", "3");

    [Fact]
    public void Read_WithNames_GoesByThem_PassingOverTheRest()
    {
        HandPaste.Apply(Read("Район\tN\tZ\nтосненский\t3\t4\nГатчинский\t9\t9\nЛужский\t1 000\t2 000"));

        _rows.Select(r => (r.Numerator, r.Denominator)).Should().Equal(("", ""), ("1 000", "2 000"), ("3", "4"));
        _rows[1].Computed("%").Should().Be("50");
        _rows[1].Read().Cell.Should().BeEquivalentTo(new HandCell { MunicipalityId = 1, Numerator = 1000, Denominator = 2000, Note = "" });
    }

    [Theory]
    [InlineData("", "Вставьте")]
    [InlineData("1", "Вставлено строк: 1")]
    [InlineData("1\n2\n3\n4", "Вставлено строк: 4")]
    [InlineData("1\nабв", "Тосненский: «абв»")]
    [InlineData("Лужский\t1\nЛужский\t2", "дважды")]
    [InlineData("1\t2\t3\n1\t2\t3", "Строка 1")]
    [InlineData("1,5\t2\n1\t2", "не целое")]
    public void Read_WhatDoesNotFit_IsRefusedWhole(string text, string words)
    {
        var (lines, error) = HandPaste.Read(text, HandColumn.Value, _rows);

        lines.Should().BeEmpty();
        error.Should().Contain(words);
    }

    [Fact]
    public void Row_Slip_IsNamedAndKept()
    {
        _rows[1].Numerator = "1о";

        _rows[1].Read().Error.Should().Be(HandTexts.NotWhole("Лужский", "1о"));
        _rows[1].Numerator.Should().Be("1о");
    }

    [Theory]
    [InlineData("1 080", 1080)]
    [InlineData("12.5", 12.5)]
    [InlineData("70 %", 70)]
    [InlineData("−3", -3)]
    public void Number_AsPeopleWriteIt(string text, double expected) => HandGridRow.Number(text).Should().Be((decimal)expected);

    private IReadOnlyList<HandPasted> Read(string text)
    {
        var (lines, error) = HandPaste.Read(text, HandColumn.Value, _rows);
        error.Should().BeNull();
        return lines;
    }
}
