using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What a card of an indicator kept by hand, its expression and an entry of values must have. Pure.</summary>
public static class HandDraftRule
{
    public const string Region = "Область";

    /// <param name="draft">The card.</param>
    /// <param name="others">All other indicators kept by hand.</param>
    public static Result Check(HandDraft draft, IReadOnlyList<HandIndicator> others)
    {
        var code = draft.Code?.Trim();
        if (!IndicatorCode.IsRight(code) || IndicatorCode.KeyOf(code) is "N" or "Z") return MonitoringErrors.HandCodeWrong;
        if (IndicatorCatalogue.Find(code) is not null || others.Any(o => IndicatorCode.KeyOf(o.Code) == IndicatorCode.KeyOf(code))) return MonitoringErrors.HandCodeTaken(code!);
        if (Inputs.Tidy(draft.Name) is null) return MonitoringErrors.HandNameEmpty;
        if (Inputs.Tidy(draft.Unit) is null) return MonitoringErrors.HandUnitEmpty;
        if (Inputs.Tidy(draft.Formula) is null) return MonitoringErrors.HandFormulaEmpty;
        if (draft.TargetValue < 0) return MonitoringErrors.HandTargetNegative;
        return draft.IsExpression ? CheckExpression(draft.Expression, code!, others).WithoutValue() : Result.Ok;
    }

    /// <summary>Parsed, all its codes known, their parts there, and no circle back to the own code.</summary>
    public static Result<IndicatorExpression> CheckExpression(string? text, string? ownCode, IReadOnlyList<HandIndicator> others)
    {
        var parsed = IndicatorExpression.Parse(text);
        if (!parsed.IsOk) return parsed;
        var (own, known) = (IndicatorCode.KeyOf(ownCode), others.ToDictionary(o => IndicatorCode.KeyOf(o.Code), StringComparer.Ordinal));
        foreach (var operand in parsed.Value.Operands)
            if (Against(operand, parsed.Value, own, known) is { } refusal) return refusal;
        return Circle(own, parsed.Value, known) is { } circle ? ExpressionErrors.Cycle(circle) : parsed;
    }

    public static Result CheckEntry(HandEntryDraft draft, HandIndicator indicator, DateOnly today)
    {
        if (indicator.IsClosed) return MonitoringErrors.HandClosed;
        if (indicator.Expression is not null) return MonitoringErrors.HandIsExpression;
        if (draft.Day is not { } day) return MonitoringErrors.HandDayMissing;
        if (day > today) return MonitoringErrors.HandDayLater;
        return !indicator.IsByPlace && draft.Cells.Any(c => c.MunicipalityId is not null && !c.IsEmpty) ? MonitoringErrors.HandRegionOnly : Result.Ok;
    }

    private static DomainError? Against(ExpressionOperand operand, IndicatorExpression expression, string own, Dictionary<string, HandIndicator> known)
    {
        var position = expression.PositionOf(operand);
        var name = operand.Part is ExpressionPart.Numerator ? "N" : "Z";
        if (operand.Code == own) return null;
        if (known.TryGetValue(operand.Code, out var hand))
            return operand.Part is not ExpressionPart.Value && hand.Expression is not null ? ExpressionErrors.NoPart(name, hand.Code, position) : null;
        if (IndicatorCatalogue.Find(operand.Code) is not { } method) return ExpressionErrors.UnknownCode(operand.Code, position);
        var lacks = operand.Part switch
        {
            ExpressionPart.Value => false,
            ExpressionPart.Numerator => method.IsStatistic,
            ExpressionPart.Denominator => method.IsCount,
        };
        return lacks ? ExpressionErrors.NoPart(name, method.Code, position) : null;
    }

    /// <summary>The codes of a circle that begins and ends with the own one; null where there is none.</summary>
    private static List<string>? Circle(string own, IndicatorExpression expression, Dictionary<string, HandIndicator> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Code, List<string> Path)>(expression.Codes.Select(c => (c, new List<string> { own, c })));
        while (open.TryPop(out var step))
        {
            if (step.Code == own) return step.Path;
            if (!seen.Add(step.Code) || known.GetValueOrDefault(step.Code)?.Expression is not { } text || IndicatorExpression.Parse(text) is not { IsOk: true } parsed) continue;
            foreach (var next in parsed.Value.Codes) open.Push((next, [.. step.Path, next]));
        }
        return null;
    }
}
