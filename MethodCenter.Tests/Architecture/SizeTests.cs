using FluentAssertions;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Architecture;

/// <summary>Budgets that keep files readable in one sitting. A file over its budget needs a line with a reason here.</summary>
public sealed class SizeTests
{
    private const int CodeBudget = 300;
    private const int ComponentBudget = 250;
    private const int ServiceBudget = 5;

    private static readonly Dictionary<string, string> Allowed = new(StringComparer.Ordinal);

    [Fact]
    public void CodeFiles_StayWithinTheBudget()
    {
        var over = new[] { "MethodCenter.Domain", "MethodCenter.App", "MethodCenter.Tests" }
            .SelectMany(p => Repository.Sources(p, ".cs"))
            .Where(f => f.Lines.Length > CodeBudget && !Allowed.ContainsKey(f.Path))
            .Select(f => $"{f.Path}: {f.Lines.Length}");

        over.Should().BeEmpty();
    }

    [Fact]
    public void Components_StayWithinTheBudgetWithTheirCode()
    {
        var code = Repository.Sources("MethodCenter.App", ".cs").ToDictionary(f => f.Path, f => f.Lines.Length);
        var over = Repository.Sources("MethodCenter.App", ".razor")
            .Select(f => (f.Path, Lines: f.Lines.Length + code.GetValueOrDefault(f.Path + ".cs")))
            .Where(f => f.Lines > ComponentBudget && !Allowed.ContainsKey(f.Path))
            .Select(f => $"{f.Path}: {f.Lines}");

        over.Should().BeEmpty();
    }

    [Fact]
    public void Components_InjectFewServices()
    {
        var over = Repository.Sources("MethodCenter.App", ".cs", ".razor")
            .Select(f => (f.Path, Count: f.Lines.Count(l => l.Contains("[Inject]", StringComparison.Ordinal) || l.StartsWith("@inject", StringComparison.Ordinal))))
            .Where(f => f.Count > ServiceBudget)
            .Select(f => $"{f.Path}: {f.Count}");

        over.Should().BeEmpty();
    }
}
