using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Which number of an indicator an expression takes.</summary>
public enum ExpressionPart
{
    /// <summary>Its value, as reports print it.</summary>
    Value = 0,

    /// <summary>N(…).</summary>
    Numerator = 1,

    /// <summary>Z(…).</summary>
    Denominator = 2,
}

/// <summary>An indicator that an expression names.</summary>
/// <param name="Code">As <see cref="IndicatorCode.KeyOf"/> writes it.</param>
/// <param name="Part">Which number of it.</param>
public readonly record struct ExpressionOperand(string Code, ExpressionPart Part);

/// <summary>
/// Выражение over other indicators: numbers, + − × /, brackets, codes, N(code), Z(code). «Нет данных» spreads; a division by zero and a number
/// out of bounds are «нет данных» too. Pure and immutable.
/// </summary>
public sealed class IndicatorExpression
{
    /// <summary>Letters of an expression.</summary>
    public const int Longest = 300;

    private readonly ExpressionNode _root;
    private readonly IReadOnlyDictionary<ExpressionOperand, int> _positions;

    internal IndicatorExpression(ExpressionNode root, IReadOnlyList<ExpressionOperand> operands, IReadOnlyDictionary<ExpressionOperand, int> positions) =>
        (_root, Operands, _positions) = (root, operands, positions);

    /// <summary>Each once, in order of appearance.</summary>
    public IReadOnlyList<ExpressionOperand> Operands { get; }

    /// <summary>Where its code stands first, from 1.</summary>
    public int PositionOf(ExpressionOperand operand) => _positions[operand];

    /// <summary>Codes, each once.</summary>
    public IEnumerable<string> Codes => Operands.Select(o => o.Code).Distinct(StringComparer.Ordinal);

    /// <summary>Refused with the position of the first letter that does not fit.</summary>
    public static Result<IndicatorExpression> Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return ExpressionErrors.Empty;
        return text.Length > Longest ? ExpressionErrors.TooLong : new ExpressionParser(text).Parse();
    }

    /// <summary>Null is «нет данных».</summary>
    /// <param name="valueOf">The number behind an operand; null is «нет данных».</param>
    public decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf)
    {
        try
        {
            return _root.Evaluate(valueOf);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    /// <summary>With usual signs and a code once found: «П3т / П3м × 100».</summary>
    public override string ToString() => _root.Write();
}

/// <summary>A part of an expression.</summary>
internal abstract record ExpressionNode
{
    public abstract decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf);

    public abstract string Write();
}

internal sealed record NumberNode(decimal Value) : ExpressionNode
{
    public override decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf) => Value;

    public override string Write() => Value.ToString(CultureInfo.InvariantCulture).Replace('.', ',');
}

internal sealed record OperandNode(ExpressionOperand Operand) : ExpressionNode
{
    public override decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf) => valueOf(Operand);

    public override string Write() => Operand.Part switch
    {
        ExpressionPart.Value => Operand.Code,
        ExpressionPart.Numerator => $"N({Operand.Code})",
        ExpressionPart.Denominator => $"Z({Operand.Code})",
    };
}

internal sealed record NegativeNode(ExpressionNode Inner) : ExpressionNode
{
    public override decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf) => -Inner.Evaluate(valueOf);

    public override string Write() => $"−{(Inner is BinaryNode or NegativeNode ? $"({Inner.Write()})" : Inner.Write())}";
}

internal sealed record BinaryNode(char Sign, ExpressionNode Left, ExpressionNode Right) : ExpressionNode
{
    public override decimal? Evaluate(Func<ExpressionOperand, decimal?> valueOf)
    {
        if (Left.Evaluate(valueOf) is not { } left || Right.Evaluate(valueOf) is not { } right) return null;
        return Sign switch
        {
            '+' => left + right,
            '-' => left - right,
            '*' => left * right,
            _ => right == 0 ? null : left / right,
        };
    }

    public override string Write() => $"{Part(Left, isRight: false)} {Sign switch { '-' => '−', '*' => '×', var other => other }} {Part(Right, isRight: true)}";

    private bool IsStrong => Sign is '*' or '/';

    private string Part(ExpressionNode node, bool isRight) =>
        node is NegativeNode || (node is BinaryNode inner && ((IsStrong && !inner.IsStrong) || (isRight && (IsStrong || !inner.IsStrong)))) ? $"({node.Write()})" : node.Write();
}
