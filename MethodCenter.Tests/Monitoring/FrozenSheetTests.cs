using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>A packed sheet opens with the very same numbers and lines; damaged bytes are refused.</summary>
public sealed class FrozenSheetTests
{
    private static readonly FrozenMark Mark = new(1, 1, 1, "");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Pack_AnySheet_OpensWithTheSameNumbersAndLines(int seed)
    {
        var sheet = new MonitoringSheet(SomeFacts.Random(seed), IndicatorCatalogue.All);
        var packed = FrozenSheet.Pack(sheet);

        var opened = FrozenSheet.Open(packed.Content, Mark with { Sha256 = packed.Sha256 }).Value;

        opened.Frozen.Should().NotBeNull();
        foreach (var method in sheet.Methods)
        {
            opened.Find(method.Code).Should().BeEquivalentTo(method, method.Code);
            opened.RowsOf(method).Select(r => (r.Oktmo, r.Municipality, r.Value)).Should().Equal(sheet.RowsOf(method).Select(r => (r.Oktmo, r.Municipality, r.Value)), method.Code);
            foreach (var place in sheet.Places.Select(p => (int?)p.Id).Prepend(null))
                opened.Of(method, place).Entries.Should().BeEquivalentTo(sheet.Of(method, place).Entries, method.Code);
        }
    }

    [Fact]
    public void Open_FrozenLines_AreNotCountedAnew()
    {
        var sheet = new MonitoringSheet(SomeFacts.Random(5), IndicatorCatalogue.All);
        var packed = FrozenSheet.Pack(sheet);
        var opened = FrozenSheet.Open(packed.Content, Mark with { Sha256 = packed.Sha256 }).Value;
        var method = opened.Find("П3")!;

        opened.Of(method with { Parameters = method.Parameters with { IncludesUnitHeads = true } }).Region.Value.Should().Be(sheet.Of(method).Region.Value);
    }

    [Fact]
    public void Open_OneByteChanged_IsRefused()
    {
        var packed = FrozenSheet.Pack(new MonitoringSheet(SomeFacts.Random(6), IndicatorCatalogue.All));
        packed.Content[packed.Content.Length / 2] ^= 1;

        FrozenSheet.Open(packed.Content, Mark with { Sha256 = packed.Sha256 }).Error.Code.Should().Be("monitoring.damaged");
    }

    [Fact]
    public void Open_AnotherHash_IsRefused()
    {
        var packed = FrozenSheet.Pack(new MonitoringSheet(SomeFacts.Random(7), IndicatorCatalogue.All));

        FrozenSheet.Open(packed.Content, Mark with { Sha256 = new string('0', 64) }).Error.Code.Should().Be("monitoring.damaged");
        FrozenSheet.Open(Encoding.UTF8.GetBytes("{}"), Mark).IsOk.Should().BeFalse();
    }
}
