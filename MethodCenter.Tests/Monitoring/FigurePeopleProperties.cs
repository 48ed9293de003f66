using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>The list that is paged through has exactly as many lines as the number that led to it.</summary>
public sealed class FigurePeopleProperties
{
    private const int PageSize = 7;
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(80);

    [Fact]
    public void LengthOfTheList_IsTheNumber_ForEveryMethodPlaceAndRole() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        foreach (var method in sheet.Methods)
        {
            foreach (var list in new int?[] { null, 1, 2, 3 }.Select(place => sheet.Of(method, place)))
            {
                var (n, z) = (list.Value.Numerator ?? 0, list.Value.Denominator ?? 0);
                Walked(method, list, sheet, new() { Role = FactRole.Numerator }).Should().HaveCount(n, method.Code);
                Walked(method, list, sheet, new() { Role = FactRole.Denominator }).Should().HaveCount(method.Shape is IndicatorShape.Share ? z - n : z, method.Code);
                Walked(method, list, sheet, new() { Role = FactRole.Excluded }).Should().BeEquivalentTo(list.Of(FactRole.Excluded), method.Code);
            }
        }
    }).Check(Many);

    [Fact]
    public void LengthOfTheList_IsTheNumberOfTheGroup_ForEveryCut() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        foreach (var method in sheet.Methods)
        {
            var list = sheet.Of(method, null);
            foreach (var cut in Enum.GetValues<Cut>().Where(c => CutRule.Fits(method, c)))
            {
                foreach (var group in CutRule.Of(method, list, cut, sheet.Index))
                {
                    var (n, z) = (group.Facts.Value.Numerator ?? 0, group.Facts.Value.Denominator);
                    Walked(method, list, sheet, new() { Cut = cut, Group = group.Key }).Should().HaveCount(n, $"{method.Code} {cut} {group.Key}");
                    Walked(method, list, sheet, new() { Cut = cut, Group = group.Key, Role = FactRole.Denominator }).Should().HaveCount(z - n ?? 0, $"{method.Code} {cut} {group.Key}");
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    /// <summary>Organisations and kinds of reasons part the lines of a role.</summary>
    [Fact]
    public void Filters_PartTheList() => Prop.ForAll(SomeFacts.Any, facts =>
    {
        var sheet = new MonitoringSheet(facts, IndicatorCatalogue.All);
        foreach (var (method, role) in sheet.Methods.SelectMany(m => Enum.GetValues<FactRole>().Select(r => (m, r))))
        {
            var list = sheet.Of(method, null);
            var whole = FigurePeopleRule.Select(method, list, sheet.Index, new() { Role = role });
            FigurePeopleRule.ReasonsOf(whole.Lines).Sum(r => FigurePeopleRule.Select(method, list, sheet.Index, new() { Role = role, Reason = r.Key }).Lines.Count).Should().Be(whole.Lines.Count, method.Code);
            whole.Lines.Select(l => l.OrganisationId).Distinct().Sum(o => FigurePeopleRule.Select(method, list, sheet.Index, new() { Role = role, OrganisationId = o }).Lines.Count)
                .Should().Be(whole.Lines.Count, method.Code);
            whole.Of(role).Should().Be(whole.Lines.Count, method.Code);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(30));

    [Theory]
    [InlineData("диагностика К-1, 12.03.2026", "диагностика")]
    [InlineData("ИОМ-2026/0012, утверждён 01.02.2026", "утверждён")]
    [InlineData("нет данных: не указана дата рождения", "нет данных: не указана дата рождения")]
    [InlineData("ДПП № 17, завершена 01.02.2026; диагностика К-1 от 03.01.2026", "ДПП завершена диагностика от")]
    [InlineData("17", "17")]
    public void Reason_WithoutItsNumbers_IsItsKind(string reason, string kind)
    {
        FigureReason.Of(reason).Should().Be(kind);
        FigureReason.KeyOf(reason).Should().Be(FigureReason.KeyOf(kind)).And.MatchRegex("^[0-9a-f]{8}$");
    }

    /// <summary>All pages one after another; no line twice.</summary>
    private static List<FactEntry> Walked(IndicatorMethod method, FactList list, MonitoringSheet sheet, FigurePeopleFilter filter)
    {
        var lines = FigurePeopleRule.Select(method, list, sheet.Index, filter).Lines;
        var seen = new List<(int Ordinal, FactEntry Line)>();
        for (var skip = 0; ; skip += PageSize)
        {
            var page = FigurePeopleRule.Turn(lines, l => l.Reason, new PageRequest(skip, PageSize));
            seen.AddRange(page);
            if (page.Count < PageSize) break;
        }
        seen.Select(s => s.Ordinal).Should().OnlyHaveUniqueItems();
        return seen.ConvertAll(s => s.Line);
    }
}
