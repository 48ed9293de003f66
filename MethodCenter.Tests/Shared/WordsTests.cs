using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components.Web;
using Xunit;

namespace MethodCenter.Tests.Shared;

/// <summary>Heads, facts, reasons, history, emptiness, progress.</summary>
public sealed class WordsTests : PageTestContext
{
    [Fact]
    public void PageHeader_Title_NamesPageAndWindow()
    {
        var head = Render<PageHeader>(p => p.Add(h => h.Title, "T").Add(h => h.Subtitle, "S").Add(h => h.Crumbs, [new("A", "/a"), new("T")]));

        head.Find("h1").TextContent.Trim().Should().Be("T");
        head.Find(".page-subtitle").TextContent.Should().Be("S");
        head.Find(".crumbs a").GetAttribute("href").Should().Be("/a");
        head.Find("[aria-current=page]").TextContent.Should().Be("T");
        head.FindComponent<PageTitle>().Should().NotBeNull();
        Render(head.FindComponent<PageTitle>().Instance.ChildContent!).Markup.Should().Be(AppTexts.WindowTitle("T"));
    }

    [Fact]
    public void StateBadge_Tone_IsAClassBesideTheWord()
    {
        var badge = Render<StateBadge>(p => p.Add(b => b.Text, "W").Add(b => b.Tone, Tone.Bad)).Find("span");

        badge.ClassList.Should().Contain("tone-bad");
        badge.TextContent.Should().Be("W");
    }

    [Fact]
    public void KeyValueList_MissingValue_IsADash()
    {
        var list = Render<KeyValueList>(p => p.Add(l => l.Items, [new("a", null), new("b", "v", "/v")]));

        list.FindAll("dd").Select(d => d.TextContent.Trim()).Should().Equal("—", "v");
        list.Find("dd a").GetAttribute("href").Should().Be("/v");
    }

    [Fact]
    public void HistoryList_Entry_ShowsWhatWhenInMoscowTimeAndWho()
    {
        var list = Render<HistoryList>(p => p.Add(l => l.Entries, [new(new DateTime(2026, 11, 20, 22, 5, 0, DateTimeKind.Utc), "what", "who")]));

        list.Find("li").TextContent.Should().Contain("what").And.Contain("21.11.2026 01:05").And.Contain("who");
        list.Find("time").GetAttribute("datetime").Should().Be("2026-11-20T22:05:00Z");
    }

    [Fact]
    public void HistoryList_NoEntries_SaysSo() =>
        Render<HistoryList>(p => p.Add(l => l.Entries, [])).Markup.Should().Contain(SharedTexts.NoHistory);

    [Fact]
    public void WhyPanel_Criteria_SayInWordsWhetherTheyAreMet()
    {
        var why = Render<WhyPanel>(p => p.Add(w => w.Criteria, [new(true, "a", "proof"), new(false, "b", null, "todo"), new(null, "c")]));

        why.FindAll(".criteria li").Select(li => li.ClassName).Should().Equal("met", "not-met", "not-known");
        why.FindAll(".criteria .visually-hidden").Select(w => w.TextContent).Should()
            .Equal($"{SharedTexts.Met}:", $"{SharedTexts.NotMet}:", $"{SharedTexts.NotKnown}:");
        why.Find(".criterion-evidence").TextContent.Should().Be("proof");
        why.Find(".criterion-todo").TextContent.Should().Contain("todo");
    }

    [Fact]
    public void EmptyState_WithLink_OffersTheNextStep()
    {
        var empty = Render<EmptyState>(p => p.Add(e => e.Title, "T").Add(e => e.Text, "why").Add(e => e.ActionText, "go").Add(e => e.ActionHref, "/go"));

        empty.Find("a").GetAttribute("href").Should().Be("/go");
        empty.Markup.Should().Contain("why");
    }

    [Fact]
    public void SkeletonRows_Rows_AreAsManyAsAsked() =>
        Render<SkeletonRows>(p => p.Add(s => s.Rows, 3)).FindAll(".skeleton-row").Should().HaveCount(3);

    [Fact]
    public void ProgressPanel_Known_TellsValueAndCancels()
    {
        var cancelled = false;
        var panel = Render<ProgressPanel>(p => p
            .Add(x => x.Title, "T").Add(x => x.Text, "now").Add(x => x.Done, 1).Add(x => x.Total, 4).Add(x => x.Cancel, () => cancelled = true));

        var bar = panel.Find("[role=progressbar]");
        bar.GetAttribute("aria-valuenow").Should().Be("25");
        panel.Find("[aria-live=polite]").TextContent.Should().Be("now");
        panel.Find("[data-testid=progress-cancel]").Click();
        cancelled.Should().BeTrue();
    }

    [Fact]
    public void ProgressPanel_UnknownTotal_HasNoValue() =>
        Render<ProgressPanel>(p => p.Add(x => x.Title, "T")).Find("[role=progressbar]").HasAttribute("aria-valuenow").Should().BeFalse();

    [Fact]
    public void FilterChips_SetFilters_AreLinksWithoutThem()
    {
        var chips = Render<FilterBar>(p => p.Add(c => c.Chips, [new("L", "v", "/list?b=1"), new("M", "w", "/list?a=1")]).Add(c => c.ClearAllHref, "/list"));

        chips.FindAll("a.chip").Select(a => a.GetAttribute("href")).Should().Equal("/list?b=1", "/list?a=1");
        chips.Find("a.chip").GetAttribute("aria-label").Should().Be(SharedTexts.ClearFilter("L: v"));
        chips.Find("a.chip-clear").GetAttribute("href").Should().Be("/list");
    }

    [Theory]
    [InlineData(500, "500 Б")]
    [InlineData(20 * 1024 * 1024, "20 МБ")]
    [InlineData((3 * 1024 * 1024) / 2, "1,5 МБ")]
    public void Size_Bytes_AreReadable(long bytes, string expected) => SharedTexts.Size(bytes).Should().Be(expected);
}
