using System.Text.RegularExpressions;
using FluentAssertions;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Architecture;

/// <summary>Captions live in typed C#: a component holds no Russian of its own outside comments.</summary>
public sealed partial class RussianTextTests
{
    [Fact]
    public void Components_OutsideComments_HoldNoCyrillic()
    {
        var offenders = RepositoryFiles.In("MethodCenter.App", ".razor").Where(path => HoldsCyrillic(RepositoryFiles.Read(path)));

        offenders.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<p>\u0414\u0430</p>", true)]
    [InlineData("@* \u0414\u0430 *@<p />", false)]
    [InlineData("@code {\n    /// <summary>\u0414\u0430</summary>\n    // \u0434\u0430\n}", false)]
    [InlineData("<a href=\"https://\u0434\u0430\" />", true)]
    public void HoldsCyrillic_Text_LooksOutsideCommentsOnly(string razor, bool expected) =>
        HoldsCyrillic(razor).Should().Be(expected);

    private static bool HoldsCyrillic(string razor) => Cyrillic().IsMatch(Comments().Replace(razor, ""));

    [GeneratedRegex(@"@\*.*?\*@|<!--.*?-->|/\*.*?\*/|^\s*//[^\n]*|(?<=[;{}])\s*//[^\n]*", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Comments();

    [GeneratedRegex(@"\p{IsCyrillic}")]
    private static partial Regex Cyrillic();
}
