using System.Globalization;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Recursive descent: sum = product {(+|−) product}; product = factor {(×|/) factor}; factor = [−] factor | number | code | N(code) | Z(code) | (sum).
/// </summary>
internal sealed class ExpressionParser(string text)
{
    private const int Deepest = 40;

    private readonly List<ExpressionOperand> _operands = [];
    private readonly Dictionary<ExpressionOperand, int> _positions = [];
    private ExpressionToken[] _tokens = [];
    private int _at;

    private ExpressionToken Now => _tokens[_at];

    public Result<IndicatorExpression> Parse()
    {
        var read = ExpressionTokens.Read(text);
        if (!read.IsOk) return read.Error;
        _tokens = read.Value;
        var sum = Sum(0);
        if (!sum.IsOk) return sum.Error;
        return Now.Kind is TokenKind.End ? new IndicatorExpression(sum.Value, _operands, _positions) : ExpressionErrors.Unexpected(Now.Text, Now.Position);
    }

    private Result<ExpressionNode> Sum(int depth) => Chain(depth, '+', '-', Product);

    private Result<ExpressionNode> Product(int depth) => Chain(depth, '*', '/', Factor);

    private Result<ExpressionNode> Chain(int depth, char first, char second, Func<int, Result<ExpressionNode>> part)
    {
        var left = part(depth);
        while (left.IsOk && Now.Kind is TokenKind.Sign && (Now.Text[0] == first || Now.Text[0] == second))
        {
            var sign = Next().Text[0];
            var right = part(depth);
            if (!right.IsOk) return right;
            left = new BinaryNode(sign, left.Value, right.Value);
        }
        return left;
    }

    private Result<ExpressionNode> Factor(int depth)
    {
        if (depth > Deepest) return ExpressionErrors.TooDeep;
        var token = Next();
        return token.Kind switch
        {
            TokenKind.Number => new NumberNode(token.Number),
            TokenKind.Code when IsPart(token) => Part(token),
            TokenKind.Code => Operand(token, ExpressionPart.Value),
            TokenKind.Sign when token.Text == "-" => Negative(depth),
            TokenKind.Open => Bracket(depth, token),
            TokenKind.End or TokenKind.Close => ExpressionErrors.OperandMissing(token.Position),
            _ => ExpressionErrors.Unexpected(token.Text, token.Position),
        };
    }

    private Result<ExpressionNode> Negative(int depth)
    {
        var inner = Factor(depth + 1);
        return inner.IsOk ? new NegativeNode(inner.Value) : inner;
    }

    private Result<ExpressionNode> Bracket(int depth, ExpressionToken open)
    {
        var inner = Sum(depth + 1);
        if (!inner.IsOk) return inner;
        return Now.Kind is TokenKind.Close ? Closed(inner) : ExpressionErrors.NotClosed(open.Position);
    }

    /// <summary>N(…) and Z(…) take a code and nothing else.</summary>
    private Result<ExpressionNode> Part(ExpressionToken name)
    {
        var open = Next();
        if (Now.Kind is not TokenKind.Code) return ExpressionErrors.CodeWanted(name.Text, Now.Position);
        var operand = Operand(Next(), name.Text == "N" ? ExpressionPart.Numerator : ExpressionPart.Denominator);
        return Now.Kind is TokenKind.Close ? Closed(operand) : ExpressionErrors.NotClosed(open.Position);
    }

    private Result<ExpressionNode> Closed(Result<ExpressionNode> inner)
    {
        Next();
        return inner;
    }

    private bool IsPart(ExpressionToken token) => token.Text is "N" or "Z" && Now.Kind is TokenKind.Open;

    private Result<ExpressionNode> Operand(ExpressionToken token, ExpressionPart part)
    {
        var operand = new ExpressionOperand(IndicatorCode.KeyOf(token.Text), part);
        if (_positions.TryAdd(operand, token.Position)) _operands.Add(operand);
        return new OperandNode(operand);
    }

    /// <summary>The end is never passed.</summary>
    private ExpressionToken Next() => _tokens[_at < _tokens.Length - 1 ? _at++ : _at];
}

internal enum TokenKind
{
    Number,
    Code,
    Sign,
    Open,
    Close,
    End,
}

/// <summary>A piece of an expression.</summary>
/// <param name="Position">Of its first letter, from 1.</param>
internal readonly record struct ExpressionToken(TokenKind Kind, string Text, int Position, decimal Number = 0);

/// <summary>Cuts an expression into pieces.</summary>
internal static class ExpressionTokens
{
    public static Result<ExpressionToken[]> Read(string text)
    {
        List<ExpressionToken> tokens = [];
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }
            var token = char.IsAsciiDigit(text[at]) ? NumberAt(text, at) : char.IsLetter(text[at]) ? CodeAt(text, at) : SignAt(text[at], at);
            if (!token.IsOk) return token.Error;
            tokens.Add(token.Value);
            at += token.Value.Text.Length;
        }
        return (ExpressionToken[])[.. tokens, new(TokenKind.End, "", text.Length + 1)];
    }

    /// <summary>«12,5» and «12.5» alike.</summary>
    private static Result<ExpressionToken> NumberAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ',')) end++;
        var digits = text[at..end];
        return decimal.TryParse(digits.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? new ExpressionToken(TokenKind.Number, digits, at + 1, number) : ExpressionErrors.NumberWrong(digits, at + 1);
    }

    private static Result<ExpressionToken> CodeAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && IndicatorCode.Fits(text[end])) end++;
        return new ExpressionToken(TokenKind.Code, text[at..end], at + 1);
    }

    private static Result<ExpressionToken> SignAt(char letter, int at) => letter switch
    {
        '+' => new ExpressionToken(TokenKind.Sign, "+", at + 1),
        '-' or '−' or '–' => new ExpressionToken(TokenKind.Sign, "-", at + 1),
        '*' or '×' or '·' => new ExpressionToken(TokenKind.Sign, "*", at + 1),
        '/' or ':' or '÷' => new ExpressionToken(TokenKind.Sign, "/", at + 1),
        '(' => new ExpressionToken(TokenKind.Open, "(", at + 1),
        ')' => new ExpressionToken(TokenKind.Close, ")", at + 1),
        _ => ExpressionErrors.Unexpected(letter.ToString(), at + 1),
    };
}
