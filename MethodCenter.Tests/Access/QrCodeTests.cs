using FluentAssertions;
using MethodCenter.App.Features.Access;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class QrCodeTests
{
    /// <summary>«HELLO» in byte mode at level M is version 1: 21 modules, as the standard counts them.</summary>
    [Theory]
    [InlineData(5, 21)]
    [InlineData(14, 21)]
    [InlineData(15, 25)]
    [InlineData(26, 25)]
    [InlineData(27, 29)]
    [InlineData(180, 53)]
    [InlineData(213, 57)]
    [InlineData(214, 61)]
    [InlineData(666, 97)]
    public void Encode_TextOfALength_TakesTheSmallestVersionOfTheStandard(int length, int modules) =>
        QrCode.Encode(new string('x', length)).GetLength(0).Should().Be(modules);

    [Fact]
    public void Encode_TooLong_Throws() => new Action(() => QrCode.Encode(new string('x', 667))).Should().Throw<ArgumentException>();

    [Fact]
    public void Encode_HasTheThreeFindersAndTheTimingLines()
    {
        var code = QrCode.Encode("otpauth://totp/MethodCenter:admin?secret=GEZDGNBVGY3TQOJQ&issuer=MethodCenter");
        var size = code.GetLength(0);

        foreach (var (row, column) in new[] { (0, 0), (0, size - 7), (size - 7, 0) })
        {
            for (var i = 0; i < 7; i++) (code[row, column + i] && code[row + 6, column + i] && code[row + i, column] && code[row + i, column + 6]).Should().BeTrue();
            code[row + 1, column + 1].Should().BeFalse();
            code[row + 3, column + 3].Should().BeTrue();
        }
        for (var i = 8; i < size - 8; i++) (code[6, i] == (i % 2 == 0) && code[i, 6] == (i % 2 == 0)).Should().BeTrue();
    }
}
