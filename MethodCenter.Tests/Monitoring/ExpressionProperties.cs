using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Monitoring;
using Xunit;

namespace MethodCenter.Tests.Monitoring;

/// <summary>Random expressions against another way of counting them: a sorting yard and a stack instead of recursive descent.</summary>
public sealed class ExpressionProperties
{
    private static readonly string[] Codes = ["П1", "П3т", "П1′", "М2"];

    private static Arbitrary<string> Any => Gen.Choose(0, int.MaxValue).Select(seed => Write(new Random(seed), 3)).ToArbitrary();

    [Fact]
    public void Evaluate_AnyExpression_EqualsTheSortingYard() => Prop.ForAll(Any, text =>
    {
        var ours = IndicatorExpression.Parse(text).Value.Evaluate(ValueOf);

        ours.Should().Be(Yard(text), text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void ToString_AnyExpression_MeansTheSame() => Prop.ForAll(Any, text =>
    {
        var parsed = IndicatorExpression.Parse(text).Value;

        IndicatorExpression.Parse(parsed.ToString()).Value.Evaluate(ValueOf).Should().Be(parsed.Evaluate(ValueOf), $"{text} → {parsed}");
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    /// <summary>Whatever is typed: a value, «нет данных» or a refusal, never a crash.</summary>
    [Fact]
    public void Parse_AnyLetters_NeverThrows() => Prop.ForAll(Gen.Choose(0, int.MaxValue).Select(Noise).ToArbitrary(), text =>
    {
        var parsed = IndicatorExpression.Parse(text);
        if (parsed.IsOk) parsed.Value.Evaluate(ValueOf);
        else parsed.Error.Message.Should().NotBeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>One code has no data, one is zero, parts differ from the value.</summary>
    private static decimal? ValueOf(ExpressionOperand operand) => operand switch
    {
        { Code: "М2" } => null,
        { Code: "П1′" } => 0,
        { Part: ExpressionPart.Value } => operand.Code.Length + 0.5m,
        { Part: ExpressionPart.Numerator } => 3,
        _ => 8,
    };

    private static string Write(Random random, int depth)
    {
        var text = Operand(random, depth);
        for (var i = random.Next(0, 3); i > 0; i--) text += $"{Space(random)}{"+-*/×−"[random.Next(6)]}{Space(random)}{Operand(random, depth)}";
        return text;
    }

    private static string Operand(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => random.Next(0, 20).ToString(CultureInfo.InvariantCulture),
        1 => $"{random.Next(0, 9)}{(random.Next(2) == 0 ? ',' : '.')}{random.Next(0, 9)}",
        2 => Codes[random.Next(Codes.Length)],
        3 => $"{"NZ"[random.Next(2)]}({Codes[random.Next(3)]})",
        4 => $"({Space(random)}{Write(random, depth - 1)})",
        _ => $"-({Write(random, depth - 1)})",
    };

    private static string Space(Random random) => new(' ', random.Next(3));

    private static string Noise(int seed)
    {
        var random = new Random(seed);
        return new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => "П13тNZ()+-*/.,′ №x:"[random.Next(19)])]);
    }

    private static decimal? Yard(string text)
    {
        var (values, signs) = (new Stack<decimal?>(), new Stack<char>());
        var expectsOperand = true;
        for (var at = 0; at < text.Length;)
        {
            var letter = text[at] switch { '−' => '-', '×' => '*', var other => other };
            if (letter == ' ') { at++; continue; }
            if (letter == '(') { signs.Push('('); at++; continue; }
            if (letter == ')')
            {
                while (signs.Peek() != '(') Apply(values, signs.Pop());
                signs.Pop();
                at++;
                expectsOperand = false;
                continue;
            }
            if ("+-*/".Contains(letter) && expectsOperand) { signs.Push('~'); at++; continue; }
            if ("+-*/".Contains(letter))
            {
                while (signs.Count > 0 && Rank(signs.Peek()) >= Rank(letter)) Apply(values, signs.Pop());
                signs.Push(letter);
                (at, expectsOperand) = (at + 1, true);
                continue;
            }
            (var value, at) = Leaf(text, at);
            values.Push(value);
            expectsOperand = false;
        }
        while (signs.Count > 0) Apply(values, signs.Pop());
        return values.Single();
    }

    private static int Rank(char sign) => sign switch { '~' => 3, '*' or '/' => 2, '(' => 0, _ => 1 };

    private static void Apply(Stack<decimal?> values, char sign)
    {
        var right = values.Pop();
        if (sign == '~') { values.Push(-right); return; }
        var left = values.Pop();
        values.Push(sign switch { '+' => left + right, '-' => left - right, '*' => left * right, _ => right == 0 ? null : left / right });
    }

    private static (decimal? Value, int Next) Leaf(string text, int at)
    {
        if (text[at] is 'N' or 'Z')
        {
            var close = text.IndexOf(')', at);
            return (ValueOf(new(text[(at + 2)..close].ToUpperInvariant(), text[at] == 'N' ? ExpressionPart.Numerator : ExpressionPart.Denominator)), close + 1);
        }
        var end = at;
        while (end < text.Length && " +-*/×−()".IndexOf(text[end], StringComparison.Ordinal) < 0) end++;
        var word = text[at..end];
        return (char.IsDigit(word[0]) ? decimal.Parse(word.Replace(',', '.'), CultureInfo.InvariantCulture) : ValueOf(new(word.ToUpperInvariant(), ExpressionPart.Value)), end);
    }
}
