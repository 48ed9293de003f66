using System.Reflection;
using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Radzen;
using Xunit;

namespace MethodCenter.Tests.Shell;

public sealed class ShellTests : PageTestContext, IAsyncLifetime
{
    private TestDatabase _test = null!;
    private readonly FixedActor _actor = new();

    public ShellTests()
    {
        Services.AddSingleton<ICurrentActor>(_actor);
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton<SearchTickets>();
    }

    /// <summary>The bell in the layout reads its reminders.</summary>
    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        Services.AddSingleton(_test.Get<ReminderQueries>());
    }

    Task IAsyncLifetime.DisposeAsync() => _test.DisposeAsync().AsTask();

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public void NavItems_Role_SeesExactlyItsLines(Role role)
    {
        var lines = NavItems.For(role).SelectMany(g => g.Items).ToList();

        lines.Should().OnlyContain(line => line.Roles.Contains(role)).And.OnlyHaveUniqueItems(line => line.Href);
        NavItems.For(role).Should().OnlyContain(group => group.Items.Count > 0);
        AppTexts.RoleName(role).Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void NavItems_Nobody_SeesNothing() => NavItems.For(null).Should().BeEmpty();

    [Fact]
    public void NavItems_Auditor_SeesTheJournalOnly() =>
        NavItems.For(Role.Auditor).SelectMany(g => g.Items).Select(i => i.Href).Should().Equal(Urls.Audit);

    [Fact]
    public void NavItems_Observer_SeesNoPageWithNames() =>
        NavItems.For(Role.Observer).SelectMany(g => g.Items).Select(i => i.Href).Should().NotContain([Urls.Educators, Urls.Methodists, Urls.Users]);

    [Fact]
    public void MainLayout_Body_StandsInMainWithOneDialogHost()
    {
        var layout = Render<MainLayout>(p => p.Add(l => l.Body, builder => builder.AddMarkupContent(0, "<h1>B</h1>")));

        layout.Find("main#content h1").TextContent.Should().Be("B");
        layout.FindComponents<Radzen.Blazor.RadzenComponents>().Should().ContainSingle();
        layout.FindAll("nav.sidebar a.nav-link").Should().HaveCount(NavItems.For(Role.Administrator).Sum(g => g.Items.Count));
        layout.Find("button[form=sign-out]").GetAttribute("type").Should().Be("submit");
    }

    [Fact]
    public void PageErrorBoundary_FailingPage_ShowsANumberAndRecovers()
    {
        FailingPage.Fails = true;
        var layout = Render<MainLayout>(p => p.Add(l => l.Body, builder => { builder.OpenComponent<FailingPage>(0); builder.CloseComponent(); }));

        layout.Find("[data-testid=page-error] code").TextContent.Should().MatchRegex("^[0-9A-F]{4}-[0-9A-F]{4}$");
        layout.Markup.Should().NotContain("boom");

        FailingPage.Fails = false;
        layout.Find("[data-testid=page-error] button").Click();
        layout.Find("main").TextContent.Should().Contain("fine");
    }

    [Fact]
    public void SearchBox_Submit_OpensTheSearch()
    {
        var box = Render<SearchBox>();

        box.Find("input").Input(" a b ");
        box.Find("form").Submit();

        Services.GetRequiredService<NavigationManager>().Uri.Should().Contain(Urls.SearchPage).And.NotContain("a%20b", "typed names stay out of addresses");
        var ticket = Services.GetRequiredService<NavigationManager>().Uri.Split('=')[^1];
        Services.GetRequiredService<SearchTickets>().Find(_actor.Current, ticket).Should().Be("a b");
    }

    [Fact]
    public void SearchBox_SubmitOfNothing_StaysHere()
    {
        var box = Render<SearchBox>();
        var before = Services.GetRequiredService<NavigationManager>().Uri;

        box.Find("form").Submit();

        Services.GetRequiredService<NavigationManager>().Uri.Should().Be(before);
    }

    [Fact]
    public void ToastAnnouncer_Toast_IsSpoken()
    {
        var announcer = Render<ToastAnnouncer>();

        announcer.InvokeAsync(() => Services.GetRequiredService<NotificationService>().Done("S", "D"));

        announcer.WaitForAssertion(() => announcer.Find("[aria-live=polite]").TextContent.Should().Be("S D"));
    }

    [Fact]
    public void SignInRedirect_Rendered_ComesBackToThisPage()
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo("/educators?page=2");

        Render<SignInRedirect>();

        navigation.Uri.Should().EndWith("/sign-in?returnUrl=%2Feducators%3Fpage%3D2");
    }

    [Theory]
    [InlineData("/list", null, "/list")]
    [InlineData("/list", "  ", "/list")]
    [InlineData("/list", "a&b", "/list?x=a%26b")]
    public void List_Filter_LeavesEmptyValuesOut(string path, string? value, string expected) =>
        Urls.List(path, ("x", value)).Should().Be(expected);

    [Fact]
    public void Texts_All_AreRussianWords()
    {
        var texts = new[] { typeof(AppTexts), typeof(SharedTexts) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral && f.Name != nameof(AppTexts.SearchKey)));

        texts.Should().OnlyContain(text => ((string)text.GetRawConstantValue()!).Any(c => c >= 'а' && c <= 'я'));
    }

    private sealed class FixedActor : ICurrentActor
    {
        public Actor Current { get; } = new(1, "A B C", Role.Administrator, AccessScope.Region, null);
    }

    private sealed class FailingPage : ComponentBase
    {
        public static bool Fails { get; set; }

        protected override void BuildRenderTree(Microsoft.AspNetCore.Components.Rendering.RenderTreeBuilder builder)
        {
            if (Fails) throw new InvalidOperationException("boom");
            builder.AddContent(0, "fine");
        }
    }

    [Theory]
    [InlineData("/mentoring/100", Role.Educator)]
    [InlineData("/nowhere", Role.Administrator)]
    public void NavMenu_OnAnAddressOfNoLine_IsDrawn(string address, Role role)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);

        var menu = Render<NavMenu>(p => p.Add(m => m.Groups, NavItems.For(role)));

        menu.FindAll(".nav-link").Should().NotBeEmpty();
    }

    [Fact]
    public void NavMenu_Long_ShowsTheGroupOfThePageAndFoldsTheOthers()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(Urls.Mentors);

        var menu = Render<NavMenu>(p => p.Add(m => m.Groups, NavItems.For(Role.Administrator)));

        menu.FindAll("button[aria-expanded=true]").Select(b => b.TextContent.Trim()).Should().Contain(t => t.StartsWith(AppTexts.GroupMentoring)).And.NotContain(t => t.StartsWith(AppTexts.GroupRegistry));
        menu.FindAll("button.nav-title").First(b => b.TextContent.Trim().StartsWith(AppTexts.GroupRegistry, StringComparison.Ordinal)).Click();
        menu.FindAll("button[aria-expanded=true]").Select(b => b.TextContent.Trim()).Should().Contain(t => t.StartsWith(AppTexts.GroupRegistry));
    }
}
