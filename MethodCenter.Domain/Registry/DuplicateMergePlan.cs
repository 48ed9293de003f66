using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>What a merge compares field by field.</summary>
public enum MergeFieldKind
{
    Name = 1,
    BirthDate = 2,
    Snils = 3,
    TeachingSince = 4,
    Category = 5,
    Email = 6,
}

/// <summary>What becomes of an employment in a merge.</summary>
public enum MergeJobOutcome
{
    /// <summary>The survivor's own, untouched.</summary>
    Stays = 1,

    /// <summary>Goes over from the archived record.</summary>
    Moves = 2,

    /// <summary>Both records had it: one stays, its blanks filled from the other.</summary>
    United = 3,
}

/// <summary>One field in a merge: both values in words, and which one stays.</summary>
public sealed record MergeField(MergeFieldKind Kind, string Survivor, string Other, bool TakesOther)
{
    /// <summary>Both sides say the same: nothing to choose.</summary>
    public bool IsSame => Survivor == Other;
}

/// <summary>One employment as the plan sees it.</summary>
public sealed record MergeJob(int Id, int OrganisationId, string PositionCode, EmploymentKind Kind)
{
    public string? SubjectCode { get; init; }
    public string? DeputyArea { get; init; }
    public int? RateHundredths { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? Until { get; init; }
    public bool IsOnLeave { get; init; }
}

/// <summary>A record as the plan sees it; values are words, so that the plan is the same for screen and act.</summary>
public sealed record MergePerson(int Id, string? SnilsHash)
{
    public IReadOnlyDictionary<MergeFieldKind, string> Values { get; init; } = new Dictionary<MergeFieldKind, string>();
    public IReadOnlyList<MergeJob> Jobs { get; init; } = [];
}

/// <summary>One step: the employment as it will be; <paramref name="AbsorbedId"/> is the one that goes up in it.</summary>
public sealed record MergeJobStep(MergeJob Job, MergeJobOutcome Outcome, int? AbsorbedId);

/// <summary>
/// Decides how two records of one person become one: which value of each field stays and what becomes of every employment.
/// Pure: the preview shows it and the act carries it out. No distinct employment is ever lost.
/// </summary>
public sealed record MergePlan(IReadOnlyList<MergeField> Fields, IReadOnlyList<MergeJobStep> Jobs, DomainError? Refusal)
{
    public static MergePlan Make(
        MergePerson survivor, MergePerson other, IReadOnlySet<MergeFieldKind>? fromOther = null, IReadOnlySet<MergeFieldKind>? fromSurvivor = null)
    {
        var fields = Enum.GetValues<MergeFieldKind>().Select(kind => Field(kind, survivor, other, fromOther, fromSurvivor)).ToList();
        return new(fields, Unite(survivor.Jobs, other.Jobs), Judge(survivor, other));
    }

    public bool TakesOther(MergeFieldKind kind) => Fields.Single(f => f.Kind == kind).TakesOther;

    /// <summary>Two entries of one post: place, post and kind equal; subject and first day equal or known only once.</summary>
    public static bool AreSame(MergeJob a, MergeJob b) =>
        a.OrganisationId == b.OrganisationId && a.PositionCode == b.PositionCode && a.Kind == b.Kind
        && (a.SubjectCode == b.SubjectCode || a.SubjectCode is null || b.SubjectCode is null)
        && (a.From == b.From || a.From is null || b.From is null)
        && (a.Until == b.Until || a.Until is null || b.Until is null);

    private static DomainError? Judge(MergePerson survivor, MergePerson other)
    {
        if (survivor.Id == other.Id) return RegistryErrors.MergeWithSelf;
        var differ = survivor.SnilsHash is not null && other.SnilsHash is not null && survivor.SnilsHash != other.SnilsHash;
        return differ ? RegistryErrors.MergeSnilsDiffer : null;
    }

    /// <summary>What the person chose; else the survivor's value, or the other's where the survivor has none.</summary>
    private static MergeField Field(
        MergeFieldKind kind, MergePerson survivor, MergePerson other, IReadOnlySet<MergeFieldKind>? fromOther, IReadOnlySet<MergeFieldKind>? fromSurvivor)
    {
        var (mine, theirs) = (survivor.Values.GetValueOrDefault(kind, ""), other.Values.GetValueOrDefault(kind, ""));
        var chosen = fromOther?.Contains(kind) == true || (fromSurvivor?.Contains(kind) != true && mine.Length == 0 && theirs.Length > 0);
        return new MergeField(kind, mine, theirs, chosen && mine != theirs);
    }

    /// <summary>Each employment of the other record unites with at most one of the survivor's, or goes over.</summary>
    private static List<MergeJobStep> Unite(IReadOnlyList<MergeJob> mine, IReadOnlyList<MergeJob> theirs)
    {
        var steps = mine.Select(job => new MergeJobStep(job, MergeJobOutcome.Stays, null)).ToList();
        foreach (var job in theirs)
        {
            var twin = steps.FindIndex(s => s.Outcome == MergeJobOutcome.Stays && AreSame(s.Job, job));
            if (twin < 0) steps.Add(new MergeJobStep(job, MergeJobOutcome.Moves, null));
            else steps[twin] = new MergeJobStep(Fill(steps[twin].Job, job), MergeJobOutcome.United, job.Id);
        }
        return steps;
    }

    private static MergeJob Fill(MergeJob job, MergeJob from) => job with
    {
        SubjectCode = job.SubjectCode ?? from.SubjectCode,
        DeputyArea = job.DeputyArea ?? from.DeputyArea,
        RateHundredths = job.RateHundredths ?? from.RateHundredths,
        From = job.From ?? from.From,
        Until = job.Until ?? from.Until,
        IsOnLeave = job.IsOnLeave || from.IsOnLeave,
    };
}
