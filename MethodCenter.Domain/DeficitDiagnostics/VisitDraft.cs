using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>A line of the observation card.</summary>
public sealed class VisitMark
{
    public string Code { get; set; } = "";
    public string Group { get; set; } = "";
    public string Name { get; set; } = "";

    /// <summary>0 not seen, 1 in part, 2 seen; null: not observed at this lesson.</summary>
    public int? Mark { get; set; }
}

/// <summary>What the form of a visit edits.</summary>
public sealed class VisitDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public int EducatorId { get; set; }
    public DateOnly? On { get; set; }
    public string? ClassName { get; set; }
    public string? Topic { get; set; }
    public List<VisitMark> Marks { get; set; } = [];
    public string? Strengths { get; set; }
    public string? Advice { get; set; }
}

/// <summary>What an observation card says of deficits.</summary>
public static class VisitRule
{
    /// <summary>Points of a competence that was seen in full.</summary>
    public const int Full = 2;

    /// <summary>Null when the draft is whole.</summary>
    public static DomainError? ProblemOf(VisitDraft draft, DateOnly today)
    {
        if (draft.On is null) return DeficitErrors.DateMissing;
        if (draft.On > today) return DeficitErrors.DateInFuture;
        if (draft.Marks.Any(m => m.Mark is < 0 or > Full)) return DeficitErrors.MarkWrong;
        return draft.Marks.All(m => m.Mark is null) ? DeficitErrors.CardEmpty : null;
    }

    /// <summary>0 is heavy (2), 1 is light (1), 2 is no deficit.</summary>
    public static int SeverityOf(int mark) => Math.Clamp(Full - mark, 0, Full);

    /// <summary>The card as it is stored.</summary>
    public static string CardOf(VisitDraft draft) =>
        ScoreSheet.Write(draft.Marks.Where(m => m.Mark is not null).Select(m => new Score(m.Code, m.Mark!.Value, Full)));

    /// <summary>What of the recorded evidence no longer follows from the card, and what is to be added.</summary>
    public static (IReadOnlyList<DeficitEvidence> Gone, IReadOnlyList<VisitMark> Fresh) Compare(VisitDraft draft, IReadOnlyList<DeficitEvidence> recorded)
    {
        var wanted = draft.Marks.Where(m => m.Mark is { } mark && SeverityOf(mark) > 0).ToList();
        bool Says(DeficitEvidence evidence, VisitMark mark) =>
            evidence.CompetenceCode == mark.Code && evidence.Severity == SeverityOf(mark.Mark!.Value) && evidence.On == draft.On;
        return ([.. recorded.Where(e => !wanted.Exists(m => Says(e, m)))], [.. wanted.Where(m => !recorded.Any(e => Says(e, m)))]);
    }
}
