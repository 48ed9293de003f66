using FluentAssertions;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Passport;

/// <summary>What stands in the passport and on its paper; how two editions are compared.</summary>
public sealed class PassportPaperTests : IAsyncLifetime
{
    private PassportWorld _world = null!;

    public async Task InitializeAsync() => _world = await PassportWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Whole_HasAllSectionsAndAnnexes_AndTheStampOfApproval()
    {
        var id = await _world.ApprovedAsync();

        var paper = (await _world.Queries.PaperAsync(id, PassportPart.Whole, null, false, default)).Value;

        var headings = paper.Blocks.OfType<HeadingBlock>().Where(h => h.Level == 1).Select(h => h.Text).ToList();
        headings.Take(15).Should().Equal([.. PassportSections.Region.Select(s => s.Title), PassportSections.Annexes]);
        headings.Skip(15).Should().HaveCount(18).And.OnlyContain(h => h.StartsWith("Приложение ", StringComparison.Ordinal));
        paper.Approval.Should().Match<ApprovalStamp>(a => a.Act == "УТВЕРЖДЁН" && a.On == Some.Today && a.Post.Contains("№ 5-р"));
        paper.Blocks.OfType<TableBlock>().Should().OnlyContain(t => t.Source != null && t.AsOf == Some.Today);
        paper.KeptOverTenYears.Should().BeTrue();
        var breaks = paper.Blocks.Select((b, i) => (b, i)).Where(x => x.b is PageBreakBlock).Select(x => paper.Blocks[x.i + 1]);
        breaks.Should().AllBeOfType<HeadingBlock>("no sheet stays empty").And.HaveCount(18);
        paper.Blocks[2].Should().BeOfType<KeyValuesBlock>("what edition this is stands under the first heading");
    }

    [Fact]
    public async Task Parts_AreNarrower()
    {
        var id = await _world.ApprovedAsync();

        var brief = (await _world.Queries.PaperAsync(id, PassportPart.WithoutAnnexes, null, false, default)).Value;
        var annex = (await _world.Queries.PaperAsync(id, PassportPart.Annex, PassportWorld.LugaOktmo, false, default)).Value;

        brief.Blocks.OfType<HeadingBlock>().Should().HaveCount(14);
        annex.Blocks.OfType<HeadingBlock>().Where(h => h.Level == 1).Select(h => h.Text).Should().ContainSingle().Which.Should().Contain("Луж");
        (await _world.Queries.PaperAsync(id, PassportPart.Annex, "00000000", false, default)).Error.Should().Be(PassportErrors.NotFound);
    }

    [Fact]
    public void Text_ParagraphsAndLists_BecomeBlocks() =>
        PassportPaper.Text("Первый\r\n\r\n- один\n- два\nВторой\n- три").Select(b => b switch
        {
            ParagraphBlock p => p.Text,
            BulletListBlock l => string.Join('+', l.Items),
            _ => "?",
        }).Should().Equal("Первый", "один+два", "Второй", "три");

    [Fact]
    public async Task Figures_AddUp_AndAreThoseOfTheMonitoring()
    {
        var content = (await _world.CardAsync(await _world.DraftAsync())).Content;

        foreach (var code in new[] { "staff", "ages", "service" })
        {
            var table = PassportWorld.TableOf(content.Chapters, code);
            table.Lines.Where(l => l.IsPart).Sum(l => l.Cells[1].Numerator).Should().Be(20, code);
            PassportWorld.Figure(table, "Итого").Should().Be("20");
            content.Annexes.Sum(a => PassportWorld.TableOf(a.Chapters, code).Lines.Single(l => l.IsTotal).Cells[1].Numerator).Should().Be(20);
        }
        var main = PassportWorld.TableOf(content.Chapters, "main");
        main.Lines.Select(l => l.Key).Should().Equal("П1", "П2", "П3", "П4", "П5", "П6", "П7", "П8");
        main.Lines.Single(l => l.Key == "П3").Cells[3].Should().Match<PassportCell>(c => c.Numerator == 10 && c.Denominator == 20);
    }

    [Fact]
    public async Task Compare_SaysWhichFiguresAndTextsDiffer_AndNothingElse()
    {
        var first = await _world.DraftAsync();
        await _world.WriteTextAsync(first, "general", "было");
        var second = await _world.DraftAsync(copyFrom: first);
        await _world.SendAsync(first);
        (await _world.Queries.CompareAsync(first, second, default)).Value.Differences.Should().BeEmpty();
        await _world.WriteTextAsync(second, "general", "стало", version: 0);
        await _world.WriteAsync(async db => await Task.FromResult(db.Remove(db.Employments.First(e => e.MunicipalityId == _world.Luga))));

        var found = (await _world.AsCentre().Queries.CompareAsync(first, second, default)).Value.Differences;

        found.Should().ContainSingle(d => d.IsText).Which.Should().Match<PassportDifference>(d => d.Left == "было" && d.Right == "стало" && d.Place == null);
        found.Should().Contain(d => d.Place == null && d.What.StartsWith("Педагогические работники и управленческие кадры: Итого") && d.Left == "20" && d.Right == "19");
        found.Should().Contain(d => d.Place != null && d.Place.StartsWith("Лужский") && d.Left == "8" && d.Right == "7").And.NotContain(d => d.Place != null && d.Place.StartsWith("Тосненский"));
        (await _world.Queries.CompareAsync(first, first, default)).Error.Should().Be(PassportErrors.SameEdition);
    }

    [Fact]
    public async Task Paper_RendersAsWord()
    {
        var id = await _world.ApprovedAsync();

        var paper = (await _world.Queries.PaperAsync(id, PassportPart.Whole, null, false, default)).Value;

        App.Reports.Word.ReportDocx.Render(paper).Length.Should().BeGreaterThan(20_000);
    }
}
