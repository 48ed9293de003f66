using Bunit;
using Bunit.TestDoubles;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Xunit;

namespace MethodCenter.Tests.Shared;

public sealed class ListGridTests : PageTestContext
{
    private readonly List<PageRequest> _asked = [];
    private int _total = 120;

    public sealed record Row(int Id, string Name);

    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    [Fact]
    public void Open_PlainAddress_AsksOnceForTheFirstFiftyRows()
    {
        var list = RenderList();

        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));
        _asked.Should().Equal(new PageRequest());
        list.Find("[data-testid=list-total]").TextContent.Should().Be(SharedTexts.Total(120));
        list.Find(".rz-pager-summary").TextContent.Should().Contain(SharedTexts.Shown(0, 50, 120));
    }

    [Fact]
    public void Open_AddressWithPageAndSort_AsksOnceForJustThat()
    {
        Navigation.NavigateTo("/list?page=3&sort=Name&desc=1");

        var list = RenderList();

        list.WaitForAssertion(() => list.Find(".rz-pager-page.rz-state-active").TextContent.Trim().Should().Be("3"));
        _asked.Should().Equal(new PageRequest(100, 50, "Name", true));
        list.FindAll("tbody tr").Should().HaveCount(20);
        list.Find("th[aria-sort]").GetAttribute("aria-sort").Should().Be("descending");
    }

    [Fact]
    public void Open_PageBeyondTheEnd_ShowsTheFirst()
    {
        Navigation.NavigateTo("/list?page=77");

        var list = RenderList();

        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));
        list.Find(".rz-pager-page.rz-state-active").TextContent.Trim().Should().Be("1");
    }

    [Fact]
    public void SortAndTurn_Clicks_GoToTheAddressWithoutHistory()
    {
        var list = RenderList();
        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));

        list.Find("th.rz-sortable-column div").Click();
        list.WaitForAssertion(() => _asked[^1].Should().Be(new PageRequest(0, 50, "Name")));
        list.Find(".rz-pager-next").Click();
        list.WaitForAssertion(() => _asked[^1].Should().Be(new PageRequest(50, 50, "Name")));

        Navigation.Uri.Should().EndWith("?sort=Name&page=2");
        ((BunitNavigationManager)Navigation).History.Should().OnlyContain(h => h.Options.ReplaceHistoryEntry);
    }

    [Fact]
    public void Filter_Changed_ReadsAgainFromTheFirstPage()
    {
        var list = RenderList("a");
        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));
        list.Find(".rz-pager-next").Click();
        list.WaitForAssertion(() => _asked.Should().HaveCount(2));

        list.Render(p => p.Add(l => l.Filter, "b"));

        list.WaitForAssertion(() => _asked.Should().HaveCount(3));
        _asked[^1].Skip.Should().Be(0);
    }

    [Fact]
    public void Empty_List_SaysWhy()
    {
        _total = 0;

        var list = RenderList();

        list.WaitForAssertion(() => list.Find("[data-testid=empty-state]").TextContent.Should().Contain(SharedTexts.EmptyListText));
    }

    [Fact]
    public void Select_RowsAndPage_ShowsActionsWithTheirCount()
    {
        var list = RenderList(withSelection: true);
        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));

        list.FindAll("tbody .list-check")[3].Change(true);
        list.Find(".list-selection").TextContent.Should().Contain(SharedTexts.Selected(1));
        list.Find("thead .list-check").Change(true);
        list.Find(".list-selection").TextContent.Should().Contain(SharedTexts.Selected(50));
        list.Find("[data-testid=clear-selection]").Click();
        list.FindAll(".list-selection").Should().BeEmpty();
    }

    [Fact]
    public void Density_Pressed_MakesRowsRoomy()
    {
        var list = RenderList();

        list.Find("[data-testid=density]").Click();

        list.Find("[data-testid=list]").ClassList.Should().Contain("list-roomy");
        list.Find("[data-testid=density]").GetAttribute("aria-pressed").Should().Be("true");
    }

    [Fact]
    public void RowClick_WithHref_OpensTheRow()
    {
        var list = RenderList();
        list.WaitForAssertion(() => list.FindAll("tbody tr").Should().HaveCount(50));

        list.FindAll("tbody tr")[1].Click();

        Navigation.Uri.Should().EndWith("/rows/2");
    }

    [Theory]
    [InlineData("Name", "Name")]
    [InlineData("Name; DROP", null)]
    [InlineData(null, null)]
    public void ToPageRequest_Column_IsPassedOnlyIfKnown(string? column, string? expected)
    {
        var args = new LoadDataArgs { Skip = 10, Top = 9999, Sorts = [new SortDescriptor { Property = column, SortOrder = SortOrder.Ascending }] };

        args.ToPageRequest(["Name"]).Should().Be(new PageRequest(10, GridRequests.LargestPage, expected));
    }

    [Theory]
    [InlineData("/l?page=2&sort=A&desc=1", 2, "A", true)]
    [InlineData("/l?page=-4", 1, null, false)]
    [InlineData("/l?page=x", 1, null, false)]
    [InlineData("/l", 1, null, false)]
    public void ListAddress_Read_SurvivesNonsense(string address, int page, string? sort, bool descending)
    {
        Navigation.NavigateTo(address);

        ListAddress.Read(Navigation).Should().Be(new ListAddress(page, sort, descending));
    }

    [Fact]
    public void FilterHref_Value_StartsAtTheFirstPageAgain()
    {
        Navigation.NavigateTo("/l?page=4&kind=a");

        Navigation.FilterHref("kind").Should().EndWith("/l");
        Navigation.FilterHref("kind", " b ").Should().EndWith("/l?kind=b");
    }

    private IRenderedComponent<ListGrid<Row>> RenderList(object? filter = null, bool withSelection = false) =>
        Render<ListGrid<Row>>(p =>
        {
            p.Add(l => l.Title, "T").Add(l => l.Load, LoadAsync).Add(l => l.Filter, filter).Add(l => l.RowHref, row => $"/rows/{row.Id}");
            p.Add<ListColumn<Row>>(l => l.Columns, c => c.Add(x => x.Title, "N").Add(x => x.Property, "Name").Add(x => x.Text, row => row.Name));
            if (withSelection) p.Add(l => l.SelectionActions, _ => builder => builder.AddContent(0, "act"));
        });

    private Task<Page<Row>> LoadAsync(PageRequest request, CancellationToken ct)
    {
        _asked.Add(request);
        return Task.FromResult(new Page<Row>(
            [.. Enumerable.Range(1, _total).Skip(request.Skip).Take(request.Take).Select(i => new Row(i, $"n{i}"))], _total));
    }
}
