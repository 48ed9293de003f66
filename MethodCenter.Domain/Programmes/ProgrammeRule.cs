using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Programmes;

/// <summary>What a programme must have (273-ФЗ, ст. 76; domain, section 10). Pure.</summary>
public static class ProgrammeRule
{
    /// <summary>Least hours of ПК.</summary>
    public const int TrainingHours = 16;

    /// <summary>Least hours of ПП.</summary>
    public const int RetrainingHours = 250;
    private const int MostHours = 5000;

    /// <summary>Null when the draft is whole.</summary>
    public static DomainError? ProblemOf(ProgrammeDraft draft)
    {
        if (Inputs.Tidy(draft.Title) is null) return ProgrammeErrors.TitleMissing;
        if (draft.Hours is not (> 0 and <= MostHours)) return ProgrammeErrors.HoursMissing;
        if (draft.Kind is ProgrammeKind.Training && draft.Hours < TrainingHours) return ProgrammeErrors.TrainingTooShort;
        if (draft.Kind is ProgrammeKind.Retraining && draft.Hours < RetrainingHours) return ProgrammeErrors.RetrainingTooShort;
        return RegisterProblem(draft);
    }

    private static DomainError? RegisterProblem(ProgrammeDraft draft)
    {
        var hasNumber = Inputs.Tidy(draft.RegisterNumber) is not null;
        if (hasNumber && draft.IncludedOn is null) return ProgrammeErrors.IncludedMissing;
        if (!hasNumber && (draft.IncludedOn is not null || draft.ExcludedOn is not null)) return ProgrammeErrors.NumberMissing;
        return draft.ExcludedOn < draft.IncludedOn ? ProgrammeErrors.RegisterTurnedRound : null;
    }
}

/// <summary>What a stream must have. Pure.</summary>
public static class StreamRule
{
    private const int MostSeats = 10_000;

    /// <param name="draft">The form.</param>
    /// <param name="taken">Seats that are taken already.</param>
    public static DomainError? ProblemOf(StreamDraft draft, int taken)
    {
        if (Inputs.Tidy(draft.Number, 60) is null) return ProgrammeErrors.StreamNumberMissing;
        if (draft.From is not { } from || draft.Until is not { } until) return ProgrammeErrors.StreamDatesMissing;
        if (until < from) return ProgrammeErrors.StreamTurnedRound;
        if (draft.Seats is not (null or (> 0 and <= MostSeats))) return ProgrammeErrors.SeatsWrong;
        return draft.Seats < taken ? ProgrammeErrors.SeatsTaken(taken) : null;
    }

    public static StreamState StateOf(DateOnly from, DateOnly until, bool isCancelled, DateOnly today)
    {
        if (isCancelled) return StreamState.Cancelled;
        return today < from ? StreamState.Coming : today > until ? StreamState.Ended : StreamState.Running;
    }
}

/// <summary>Where a stream stands by its dates.</summary>
public enum StreamState
{
    Coming = 1,
    Running = 2,
    Ended = 3,
    Cancelled = 4,
}

/// <summary>Programmes to be completed before others. Pure.</summary>
public static class PrerequisiteRule
{
    /// <summary>The way from the programme through its wanted prerequisites back to itself; null when there is none.</summary>
    /// <param name="programmeId">Whose prerequisites are set.</param>
    /// <param name="wanted">What it would require.</param>
    /// <param name="required">What every other programme requires.</param>
    public static IReadOnlyList<int>? FindCircle(int programmeId, IReadOnlyCollection<int> wanted, ILookup<int, int> required)
    {
        var seen = new HashSet<int>();
        var ways = new Stack<List<int>>(wanted.Select(w => new List<int> { programmeId, w }));
        while (ways.TryPop(out var way))
        {
            if (way[^1] == programmeId) return way;
            if (!seen.Add(way[^1])) continue;
            foreach (var next in required[way[^1]]) ways.Push([.. way, next]);
        }
        return null;
    }
}
