using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>What a person may decide about a deficit.</summary>
public enum DeficitAct
{
    Confirm = 1,
    TakeIntoWork = 2,

    /// <summary>Снять по экспертному заключению: after transfer to practice.</summary>
    Close = 3,
    NotClosed = 4,
    MarkIrrelevant = 5,
}

/// <summary>What the dialog of a decision edits.</summary>
public sealed class DeficitActDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public DeficitAct Act { get; set; }
    public string? Text { get; set; }
}

/// <summary>From which state which decision leads where (domain, section 3.4, point 5).</summary>
public static class DeficitActRule
{
    private static readonly Dictionary<DeficitAct, (DeficitState To, DeficitState[] From)> Acts = new()
    {
        [DeficitAct.Confirm] = (DeficitState.Confirmed, [DeficitState.Proposed]),
        [DeficitAct.TakeIntoWork] = (DeficitState.InWork, [DeficitState.Confirmed, DeficitState.InRoute, DeficitState.NotClosed]),
        [DeficitAct.Close] = (DeficitState.Closed, [DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed]),
        [DeficitAct.NotClosed] = (DeficitState.NotClosed, [DeficitState.InRoute, DeficitState.InWork]),
        [DeficitAct.MarkIrrelevant] = (DeficitState.Irrelevant,
            [DeficitState.Proposed, DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed]),
    };

    /// <summary>What this actor may decide now, the usual next step first.</summary>
    public static IReadOnlyList<DeficitAct> Possible(DeficitState state, Actor actor) => !DeficitRights.MayKeep(actor) ? []
        : [.. Acts.Where(a => a.Value.From.Contains(state) && (a.Key is not DeficitAct.Close || DeficitRights.MayClose(actor))).Select(a => a.Key)];

    /// <summary>A reason must be given.</summary>
    public static bool NeedsText(DeficitAct act) => act is DeficitAct.Close or DeficitAct.MarkIrrelevant or DeficitAct.NotClosed;

    public static DeficitState StateAfter(DeficitAct act) => Acts[act].To;

    /// <summary>Null when the decision is possible and has its reason.</summary>
    public static DomainError? ProblemOf(DeficitActDraft draft, DeficitState state, Actor actor)
    {
        if (!Possible(state, actor).Contains(draft.Act)) return DeficitErrors.ActImpossible;
        if (!NeedsText(draft.Act) || Inputs.Tidy(draft.Text) is not null) return null;
        return draft.Act is DeficitAct.Close ? DeficitErrors.ConclusionMissing : DeficitErrors.ReasonMissing;
    }

    /// <summary>How the decision stands in the history.</summary>
    internal static string ReasonOf(DeficitActDraft draft)
    {
        var words = draft.Act switch
        {
            DeficitAct.Confirm => "дефицит подтверждён",
            DeficitAct.TakeIntoWork => "взят в работу",
            DeficitAct.Close => "снят по экспертному заключению",
            DeficitAct.NotClosed => "не снят",
            DeficitAct.MarkIrrelevant => "признан неактуальным",
        };
        return DeficitDecisions.ByHand + words + (Inputs.Tidy(draft.Text, 1500) is { } text ? ": " + text : "");
    }
}
