using Bunit;
using FluentAssertions;
using MethodCenter.App.Shared;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Shared;

public sealed class ActionButtonTests : PageTestContext
{
    [Fact]
    public async Task Click_WhileTaskRuns_DisablesAndSaysSo()
    {
        var work = new TaskCompletionSource();
        var runs = 0;
        var button = Render<ActionButton>(p => p.Add(b => b.Text, "x").Add(b => b.Act, () => { runs++; return work.Task; }));

        var click = button.Find("button").ClickAsync();
        button.WaitForAssertion(() => button.Find("button").HasAttribute("disabled").Should().BeTrue());
        button.Find("[role=status]").TextContent.Should().Be(SharedTexts.Working);

        work.SetResult();
        await click;
        button.Find("button").HasAttribute("disabled").Should().BeFalse();
        runs.Should().Be(1);
    }

    [Fact]
    public void Render_ParentRerendersDuringTask_StaysDisabled()
    {
        var work = new TaskCompletionSource();
        var button = Render<ActionButton>(p => p.Add(b => b.Text, "x").Add(b => b.Act, () => work.Task));
        _ = button.Find("button").ClickAsync();

        button.Render(p => p.Add(b => b.Text, "y"));

        button.Find("button").HasAttribute("disabled").Should().BeTrue();
        work.SetResult();
    }

    [Fact]
    public void Click_TaskFails_ButtonIsFreeAgain()
    {
        var button = Render<ActionButton>(p => p.Add(b => b.Text, "x").Add(b => b.Act, () => throw new InvalidOperationException("boom")));

        button.Invoking(b => b.Find("button").Click()).Should().Throw<InvalidOperationException>();

        button.Find("button").HasAttribute("disabled").Should().BeFalse();
    }
}
