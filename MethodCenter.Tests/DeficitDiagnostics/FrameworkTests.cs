using FluentAssertions;
using MethodCenter.Domain.DeficitDiagnostics;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class FrameworkTests
{
    [Theory]
    [InlineData("MET.8", "MET.8")]
    [InlineData(" met. 8 ", "MET.8")]
    [InlineData("MAN.112", "MAN.112")]
    [InlineData("MET", null)]
    [InlineData("MET.0", null)]
    [InlineData("MET.8.1", null)]
    [InlineData("8.MET", null)]
    [InlineData("МЕТ.8", null)] // Cyrillic letters that look alike
    [InlineData("", null)]
    public void Code_Text_IsLettersPointNumber(string text, string? code) => FrameworkCode.Of(text).Should().Be(code);

    [Fact]
    public void Compare_ChangedList_NamesEachChangeOnce()
    {
        var before = Framework(("SUB.1", "предметные", "Предмет"), ("MET.1", "методические", "Урок"), ("MET.2", "методические", "Оценивание"), ("MET.3", "методические", "Цели"));
        var after = before.CopyAs(2, "новая");
        after.Remove(after.Competences.Single(c => c.Code == "MET.2"));
        after.Competences.Single(c => c.Code == "MET.1").Change("методические", "Современный урок");
        after.Competences.Single(c => c.Code == "MET.3").Describe("учитель", null, null);
        after.Add(new Competence("MET.4", "методические", "Обратная связь", 9));

        var differences = FrameworkComparison.Compare(before.Competences, after.Competences);

        differences.Select(d => (d.Change, d.Code)).Should().Equal(
            (FrameworkChange.Added, "MET.4"), (FrameworkChange.Removed, "MET.2"), (FrameworkChange.Renamed, "MET.1"), (FrameworkChange.Refined, "MET.3"));
        differences[2].Should().Match<FrameworkDifference>(d => d.Before!.StartsWith("Урок") && d.After!.StartsWith("Современный урок"));
    }

    [Fact]
    public void Compare_ACopy_DiffersInNothing()
    {
        var before = Framework(("SUB.1", "предметные", "Предмет"), ("MET.1", "методические", "Урок"));
        var copy = before.CopyAs(2, "новая");
        copy.Move(copy.Competences[1], up: true);

        FrameworkComparison.Compare(before.Competences, copy.Competences).Should().BeEmpty();
    }

    [Fact]
    public void Move_WithinTheGroup_ChangesPlacesAndStopsAtTheEdge()
    {
        var draft = Framework(("SUB.1", "предметные", "Предмет"), ("MET.1", "методические", "Урок"), ("MET.2", "методические", "Оценивание"));

        draft.Move(draft.Competences.Single(c => c.Code == "MET.2"), up: true);
        draft.Move(draft.Competences.Single(c => c.Code == "MET.2"), up: true);

        draft.Competences.OrderBy(c => c.Rank).Select(c => c.Code).Should().Equal("SUB.1", "MET.2", "MET.1");
    }

    [Fact]
    public void AVersionInForce_IsNeverEdited()
    {
        var framework = Framework(("SUB.1", "предметные", "Предмет"));
        framework.Approve(new(2026, 1, 1), "приказ");

        framework.Remove(framework.Competences[0]).Error.Should().Be(DiagnosticsErrors.FrameworkInForce);
        framework.Move(framework.Competences[0], up: true).Error.Should().Be(DiagnosticsErrors.FrameworkInForce);
        framework.Competences.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2025-12-31", null)]
    [InlineData("2026-01-01", 1)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-09-01", 2)]
    public void InForce_OnADay_IsTheLastBegun(string day, int? number)
    {
        var first = Framework(("SUB.1", "предметные", "Предмет"));
        first.Approve(new(2026, 1, 1), null);
        var (second, draft) = (first.CopyAs(2, "вторая"), first.CopyAs(3, "черновик"));
        second.Approve(new(2026, 9, 1), null);

        FrameworkRule.InForce([draft, second, first], DateOnly.ParseExact(day, "yyyy-MM-dd", null))?.Number.Should().Be(number);
    }

    [Fact]
    public void NextCode_OfAGroup_FollowsTheGreatestNumber()
    {
        var framework = Framework(("MAN.9", "управленческие", "а"), ("MAN.10", "управленческие", "б"));

        FrameworkRule.NextCode(framework.Competences, "управленческие").Should().Be("MAN.11");
        FrameworkRule.NextCode(framework.Competences, "новая").Should().BeNull();
    }

    private static CompetenceFramework Framework(params (string Code, string Group, string Name)[] competences)
    {
        var framework = new CompetenceFramework(1, "первая");
        foreach (var ((code, group, name), rank) in competences.Select((c, i) => (c, i))) framework.Add(new Competence(code, group, name, rank));
        return framework;
    }
}
