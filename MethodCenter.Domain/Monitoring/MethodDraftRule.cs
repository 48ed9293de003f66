using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What a draft of a method and its approval must have. Pure.</summary>
public static class MethodDraftRule
{
    public static Result Check(MethodDraft draft, IndicatorMethod known)
    {
        if (Inputs.Tidy(draft.Name) is null) return MonitoringErrors.NameEmpty;
        if (Inputs.Tidy(draft.Formula) is null) return MonitoringErrors.FormulaEmpty;
        if (Inputs.Tidy(draft.Source) is null) return MonitoringErrors.SourceEmpty;
        if (draft.TargetValue < 0 || draft.TargetPlaceValue < 0) return MonitoringErrors.TargetNegative;
        if (known.Shape is IndicatorShape.Share && (draft.TargetValue > 100 || draft.TargetPlaceValue > 100)) return MonitoringErrors.TargetShare;
        if ((draft.TargetValue ?? draft.TargetPlaceValue) is not null && Inputs.Tidy(draft.TargetWords) is null) return MonitoringErrors.TargetWordsEmpty;
        if (Inputs.Tidy(draft.ChangeNote) is null) return MonitoringErrors.NoteEmpty;
        return MethodParameterRule.Check(known, draft.Parameters);
    }

    public static Result Check(MethodApprovalDraft draft, DateOnly today)
    {
        if (Inputs.Tidy(draft.By) is null) return MonitoringErrors.ByEmpty;
        if (Inputs.Tidy(draft.Act) is null) return MonitoringErrors.ActEmpty;
        if (draft.On is not { } on) return MonitoringErrors.OnMissing;
        return on > today ? MonitoringErrors.OnLater : Result.Ok;
    }

    /// <summary>The built-in method with what was typed; parameters that the rule does not look at stay as they are built in.</summary>
    public static IndicatorMethod MethodOf(MethodDraft draft, IndicatorMethod known) => known with
    {
        Name = Inputs.Tidy(draft.Name, 500)!,
        Formula = Inputs.Tidy(draft.Formula, 4000)!,
        Source = Inputs.Tidy(draft.Source, 1000)!,
        Responsible = Inputs.Tidy(draft.Responsible, 300),
        Target = Inputs.Tidy(draft.TargetWords, 300) is { } words ? new(draft.TargetValue, words, draft.TargetPlaceValue) : null,
        Parameters = MethodParameterRule.Restrict(known, draft.Parameters),
    };
}
