using FluentAssertions;
using MethodCenter.Domain.Access;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class PasswordTests
{
    [Fact]
    public void Hash_OfOnePassword_IsVerifiedAndNeverTheSameTwice()
    {
        var (first, second) = (PasswordHashing.Hash("correct horse battery"), PasswordHashing.Hash("correct horse battery"));

        first.Should().NotBe(second).And.StartWith("v1.210000.");
        PasswordHashing.Verify("correct horse battery", first).Should().BeTrue();
        PasswordHashing.Verify("correct horse batterY", first).Should().BeFalse();
    }

    [Fact]
    public void Hash_OfTheSameSignsComposedOtherwise_IsVerified() =>
        PasswordHashing.Verify("моя\u0438\u0306 фраза", PasswordHashing.Hash("моя\u0439 фраза")).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("plain text")]
    [InlineData("v2.210000.AAAA.AAAA")]
    public void Verify_AgainstWhatIsNoHash_IsFalse(string stored) => PasswordHashing.Verify("anything", stored).Should().BeFalse();

    [Theory]
    [InlineData("correct horse battery staple")]
    [InlineData("зелёный чайник танцует")]
    [InlineData("Tr0mb0ne-lagoon-7")]
    [InlineData("восемьмокрыхгусей")]
    public void Check_OfALongPhrase_Passes(string password) => PasswordRule.Check(password, "ivanova", "Иванова Мария Петровна").Should().BeNull();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Коротко-11!")]
    public void Check_OfAShortOne_IsRefused(string? password) =>
        PasswordRule.Check(password, "x", "y").Should().Be(AccessErrors.PasswordShort);

    [Theory]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop123")]
    [InlineData("йцукенгшщзхъ")]
    [InlineData("парольпароль")]
    [InlineData("Password2026!")]
    [InlineData("P@ssw0rd12345")]
    [InlineData("gfhjkmgfhjkm")]
    [InlineData("пароль123456")]
    [InlineData("aaaaaaaaaaaaaa")]
    [InlineData("abcabcabcabc")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("Методист2026!!")]
    [InlineData("administrator1")]
    [InlineData("qazwsxedcrfv")]
    [InlineData("ЦНППМ-ЛОИРО-2026")]
    [InlineData("zxcvbnm,./123")]
    [InlineData("схемасхемасхема")]
    public void Check_OfACommonOne_IsRefused(string password) =>
        PasswordRule.Check(password, "x", "y").Should().Be(AccessErrors.PasswordCommon);

    [Theory]
    [InlineData("ivanova-1985-07")]
    [InlineData("МарияПетровнаИванова")]
    [InlineData("Иванова!Мария1")]
    public void Check_OfTheOwnNameOrLogin_IsRefused(string password) =>
        PasswordRule.Check(password, "ivanova", "Иванова Мария Петровна").Should().Be(AccessErrors.PasswordPersonal);

    [Fact]
    public void OneTimePassword_IsGoodForTheRuleAndHasNoSignsThatAreConfused()
    {
        var passwords = Enumerable.Range(0, 200).Select(_ => OneTimePassword.New()).ToList();

        passwords.Should().OnlyHaveUniqueItems().And.OnlyContain(p => PasswordRule.Check(p, "x", "y") == null && !p.Any(ch => "0o1il".Contains(ch)));
    }
}
