using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class TimeBasedCodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");
    private static readonly DateTime Now = new(2026, 6, 30, 9, 0, 10, DateTimeKind.Utc);

    /// <summary>RFC 6238, appendix B, the rows of SHA-1.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void At_VectorsOfTheStandard_AreMet(long seconds, string code)
    {
        var moment = DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime;

        TimeBasedCode.At(Secret, TimeBasedCode.StepAt(moment), digits: 8).Should().Be(code);
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void FindStep_NeighbouringStep_IsTakenAndNoFarther(int away, bool fits)
    {
        var step = TimeBasedCode.StepAt(Now) + away;

        TimeBasedCode.FindStep(Secret, TimeBasedCode.At(Secret, step), Now, 0).Should().Be(fits ? step : null);
    }

    [Fact]
    public void FindStep_CodeThatWasUsed_IsRefused()
    {
        var step = TimeBasedCode.StepAt(Now);

        TimeBasedCode.FindStep(Secret, TimeBasedCode.At(Secret, step), Now, lastUsed: step).Should().BeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    public void FindStep_OtherThanSixDigits_IsRefused(string? typed) => TimeBasedCode.FindStep(Secret, typed, Now, 0).Should().BeNull();

    [Fact]
    public void FindStep_SpacesAreNoMatter()
    {
        var code = TimeBasedCode.At(Secret, TimeBasedCode.StepAt(Now));

        TimeBasedCode.FindStep(Secret, $" {code[..3]} {code[3..]} ", Now, 0).Should().NotBeNull();
    }

    /// <summary>RFC 4648, section 10, without padding.</summary>
    [Theory]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void ToBase32_VectorsOfTheStandard_AreMet(string text, string expected) =>
        TimeBasedCode.ToBase32(Encoding.ASCII.GetBytes(text)).Should().Be(expected);

    [Fact]
    public void Address_OfARussianLogin_IsAnAddressOfOneSecret() =>
        TimeBasedCode.Address("MethodCenter", "иванова", Secret)
            .Should().Be("otpauth://totp/MethodCenter:%D0%B8%D0%B2%D0%B0%D0%BD%D0%BE%D0%B2%D0%B0?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=MethodCenter");
}
