using FluentAssertions;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Expressions over codes: what they give, and where exactly they are wrong.</summary>
public sealed class ExpressionTests
{
    private static readonly Dictionary<string, (decimal? Value, int? N, int? Z)> Known = new(StringComparer.Ordinal)
    {
        ["П1"] = (10, 5, 50), ["П3"] = (20, 20, 100), ["П3Т"] = (30, 30, 100), ["П3М"] = (15, 3, 20), ["П1′"] = (12, 6, 50), ["П5"] = (null, 0, 0), ["УМ2.1"] = (0, null, null),
    };

    [Theory]
    [InlineData("П3т / П3м * 100", 200)]
    [InlineData("(П1 + П3) / 2", 15)]
    [InlineData("П1 + П3 / 2", 20)]
    [InlineData("N(П1) / Z(П3) * 100", 5)]
    [InlineData("п1' + P1’", 24)]
    [InlineData("-П1 − -П3", 10)]
    [InlineData("2 * -(П1 - 4)", -12)]
    [InlineData("12,5 + 0.5", 13)]
    [InlineData("П3 : 4 × 2", 10)]
    [InlineData("100 / 10 / 5", 2)]
    [InlineData("УМ2.1 + 1", 1)]
    public void Evaluate_KnownCodes(string text, double expected) => Of(text).Should().Be((decimal)expected);

    [Theory]
    [InlineData("П5 + П1")]
    [InlineData("П1 / УМ2.1")]
    [InlineData("N(УМ2.1)")]
    [InlineData("П1 / (П3 - 20)")]
    [InlineData("9999999999999999999999999999 * 9999999999999999999999999999")]
    public void Evaluate_NoDataDivisionByZeroOverflow_AreNoData(string text) => Of(text).Should().BeNull();

    [Theory]
    [InlineData("", "expression.empty", null)]
    [InlineData("П1 +", "expression.operand", 5)]
    [InlineData("* П1", "expression.unexpected", 1)]
    [InlineData("П1 П3", "expression.unexpected", 4)]
    [InlineData("П1 & П3", "expression.unexpected", 4)]
    [InlineData("2П1", "expression.unexpected", 2)]
    [InlineData("(П1 + П3", "expression.bracket", 1)]
    [InlineData("П1 + П3)", "expression.unexpected", 8)]
    [InlineData("()", "expression.operand", 2)]
    [InlineData("1,2,3", "expression.number", 1)]
    [InlineData("N(5)", "expression.code", 3)]
    [InlineData("N(П1 + П3)", "expression.bracket", 2)]
    [InlineData("П1 / -", "expression.operand", 7)]
    public void Parse_WrongText_NamesThePlace(string text, string code, int? position)
    {
        var refusal = IndicatorExpression.Parse(text).Error;

        refusal.Code.Should().Be(code);
        if (position is { } at) refusal.Message.Should().MatchRegex($@"знак(е)? {at}\b|Знак {at}:");
    }

    [Fact]
    public void Parse_TooLongOrTooDeep_IsRefused()
    {
        IndicatorExpression.Parse(new string('1', IndicatorExpression.Longest + 1)).Error.Code.Should().Be("expression.long");
        IndicatorExpression.Parse(new string('(', 100) + "1" + new string(')', 100)).Error.Code.Should().Be("expression.deep");
        IndicatorExpression.Parse(new string('-', 100) + "1").Error.Code.Should().Be("expression.deep");
    }

    [Fact]
    public void Operands_EachOnce_WithItsPlace()
    {
        var parsed = IndicatorExpression.Parse("N(П4) / Z(П3) + П4 - П4").Value;

        parsed.Operands.Should().Equal(new ExpressionOperand("П4", ExpressionPart.Numerator), new("П3", ExpressionPart.Denominator), new("П4", ExpressionPart.Value));
        parsed.PositionOf(new("П3", ExpressionPart.Denominator)).Should().Be(11);
        parsed.ToString().Should().Be("N(П4) / Z(П3) + П4 − П4");
    }

    [Theory]
    [InlineData("М1", true)]
    [InlineData("УМ2.1", true)]
    [InlineData("1М", false)]
    [InlineData("М 1", false)]
    [InlineData("М-1", false)]
    [InlineData("М1.", false)]
    [InlineData("", false)]
    [InlineData("Оченьдлинныйкод", false)]
    public void Code_IsRight(string code, bool expected) => IndicatorCode.IsRight(code).Should().Be(expected);

    private static decimal? Of(string text) => IndicatorExpression.Parse(text).Value.Evaluate(o =>
    {
        var (value, n, z) = Known[o.Code];
        return o.Part switch { ExpressionPart.Value => value, ExpressionPart.Numerator => n, _ => z };
    });
}
