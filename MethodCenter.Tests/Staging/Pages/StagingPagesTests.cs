using Bunit;
using FluentAssertions;
using MethodCenter.App.Features.Staging;
using MethodCenter.App.Shell;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Staging;
using Xunit;

namespace MethodCenter.Tests.Staging.Pages;

/// <summary>The list, the form of a new distribution and the case with its variants.</summary>
public sealed class StagingPagesTests : StagingPagesWorld
{
    [Fact]
    public void List_WithNothing_SaysWhatItIsForAndOffersTheNextStep()
    {
        var page = Render<StagingsPage>();

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(StagingTexts.EmptyText));
        page.Find("[data-testid=empty-state] a").GetAttribute("href").Should().Be(Urls.NewStaging);
    }

    [Fact]
    public void List_OfWhoeverHasNoPartInIt_IsClosed()
    {
        Test.As(AccessScope.Aggregates, Role.Observer);

        var page = Render<StagingsPage>();

        page.Find("[data-testid=empty-state]").TextContent.Should().Contain(StagingTexts.NotAllowed);
        page.FindAll("[data-testid=list]").Should().BeEmpty();
        page.FindAll("[data-testid=new-staging]").Should().BeEmpty();
    }

    [Fact]
    public async Task List_KindInTheAddress_ShowsOnlyThatKind()
    {
        var card = await CaseAsync(VariantPresets.BaseCode);
        GoTo(Urls.List(Urls.Stagings, ("kind", "schools")));
        var page = Render<StagingsPage>();
        page.WaitForAssertion(() => page.Markup.Should().Contain(card.Row.Title));

        GoTo(Urls.List(Urls.Stagings, ("kind", "mentoring")));

        page.WaitForAssertion(() => page.Find("[data-testid=empty-state]").TextContent.Should().Contain(StagingTexts.NothingFound));
    }

    [Fact]
    public void New_KindInTheAddress_IsChosenWithItsPresets()
    {
        GoTo(Urls.NewStagingOf("mentoring"));

        var page = Render<StagingNewPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=kinds] input[checked]").Should().ContainSingle());
        page.Find("[data-testid=kinds] .is-chosen").TextContent.Should().Contain(StagingTerms.Of(StagingKind.Mentoring));
        page.FindAll("[data-testid=presets] .staging-preset").Should().HaveCount(VariantPresets.For(StagingKind.Mentoring).Count);
        page.FindAll("[data-testid=presets] input[checked]").Should().HaveCount(3);
    }

    [Fact]
    public void New_OfACoordinator_OffersMentoringAlone()
    {
        Test.As(AccessScope.Organisation(World.Luga, World.LugaSchool.Id), Role.OrganisationCoordinator);

        var page = Render<StagingNewPage>();

        page.WaitForAssertion(() => page.FindAll("[data-testid=kinds] input").Should().ContainSingle());
        page.Markup.Should().Contain(StagingTexts.PurposeOf(StagingKind.Mentoring)).And.NotContain(StagingTexts.PurposeOf(StagingKind.Schools));
    }

    [Fact]
    public async Task New_Build_MakesAVariantForEachTickedPreset()
    {
        GoTo(Urls.NewStagingOf("schools"));
        var page = Render<StagingNewPage>();
        page.WaitForElement("[data-testid=build]");

        await page.Find("[data-testid=build]").ClickAsync();

        page.WaitForAssertion(() => Navigation.Uri.Should().MatchRegex(@"/staging/\d+$"));
        var row = (await Queries.ListAsync(new(), new(), default)).Items.Should().ContainSingle().Subject;
        row.Variants.Should().Be(3);
    }

    [Fact]
    public async Task Case_TwoVariants_AreComparedAndTheBestIsSaidInWords()
    {
        var card = await CaseAsync(VariantPresets.BaseCode);
        await WithUncoveredAsync(card.Row.Id);

        var page = Render<StagingPage>(p => p.Add(c => c.Id, card.Row.Id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=variant]").Should().HaveCount(2));
        page.Find("[data-testid=variants]").TextContent.Should().Contain(MeasureTexts.Covered).And.Contain(MeasureTexts.Spread);
        page.FindAll("[data-best=true]").Should().NotBeEmpty().And.OnlyContain(cell => cell.TextContent.Contains(StagingTexts.Best));
        page.FindAll("[role=img]").Should().HaveCount(2);
    }

    [Fact]
    public async Task Case_Compare_ShowsWhoDiffersFromWhomToWhom()
    {
        var begun = await CaseAsync(VariantPresets.BaseCode);
        await WithUncoveredAsync(begun.Row.Id);
        var card = (await Queries.FindAsync(begun.Row.Id, default))!;
        GoTo(Urls.StagingCompared(card.Row.Id, card.Variants[0].Id, card.Variants[1].Id));
        var found = Must(await Queries.CompareAsync([card.Variants[0].Id, card.Variants[1].Id], new(), default));

        var page = Render<StagingPage>(p => p.Add(c => c.Id, card.Row.Id));

        page.WaitForAssertion(() => page.FindAll("[data-testid=differing] tbody tr").Should().HaveCount(found.Differing.Total));
        found.Differing.Total.Should().BePositive("the second leaves the school of Тосно without anybody");
        page.Find("[data-testid=differing]").TextContent.Should().Contain(StagingTexts.Nobody);
    }

    [Fact]
    public async Task Case_OfAForeignMunicipality_IsNotFound()
    {
        World.AsLuga();
        var card = await CaseAsync(VariantPresets.BaseCode);
        World.AsTosno();

        var page = Render<StagingPage>(p => p.Add(c => c.Id, card.Row.Id));
        var variant = Render<VariantPage>(p => p.Add(c => c.Id, card.Row.Id).Add(c => c.VariantId, card.Variants[0].Id));

        page.WaitForAssertion(() => page.Markup.Should().Contain(StagingTexts.MissingText));
        variant.WaitForAssertion(() => variant.Markup.Should().Contain(VariantTexts.MissingText));
    }

    [Fact]
    public async Task Case_Closed_OffersNoNewVariantAndMayBeOpenedAgain()
    {
        var card = await CaseAsync(VariantPresets.BaseCode);
        (await Service.CloseAsync(card.Row.Id, card.Row.Version, default)).IsOk.Should().BeTrue();

        var page = Render<StagingPage>(p => p.Add(c => c.Id, card.Row.Id));

        page.WaitForElement("[data-testid=reopen-case]");
        page.FindAll("[data-testid=add-variant]").Should().BeEmpty();
        page.FindAll("[data-testid=remove-variant]").Should().BeEmpty();
    }
}
