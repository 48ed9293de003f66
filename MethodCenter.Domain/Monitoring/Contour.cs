using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>A person with a main job on D who is not counted, and why.</summary>
public sealed record LeftOut(JobFact Job, string Reason);

/// <summary>T, M and U on D (domain 2.2; decisions, points 1–4): each person once, by the one main job that counts. Pure.</summary>
public sealed class Contour
{
    private Contour(List<JobFact> teachers, List<JobFact> managers, List<LeftOut> leftOut, Dictionary<int, JobFact> counted)
    {
        (Teachers, Managers, LeftOut, Counted) = (teachers, managers, leftOut, counted);
        Both = [.. teachers, .. managers];
    }

    /// <summary>T.</summary>
    public IReadOnlyList<JobFact> Teachers { get; }

    /// <summary>M.</summary>
    public IReadOnlyList<JobFact> Managers { get; }

    /// <summary>U.</summary>
    public IReadOnlyList<JobFact> Both { get; }
    public IReadOnlyList<LeftOut> LeftOut { get; }

    /// <summary>U by person.</summary>
    public IReadOnlyDictionary<int, JobFact> Counted { get; }

    public static Contour Of(MonitoringFacts facts, MethodParameters parameters)
    {
        var (teachers, managers, left, counted) = (new List<JobFact>(facts.Jobs.Count), new List<JobFact>(), new List<LeftOut>(), new Dictionary<int, JobFact>(facts.Jobs.Count));
        foreach (var job in OneEach(facts.Jobs))
        {
            if (ReasonAgainst(job, facts, parameters) is { } reason)
            {
                left.Add(new(job, reason));
                continue;
            }
            (IsTeacher(job) ? teachers : managers).Add(job);
            counted.Add(job.EducatorId, job);
        }
        return new(teachers, managers, left, counted);
    }

    private static bool IsTeacher(JobFact job) => job.PostGroup is PostGroup.Teaching;

    private static string? ReasonAgainst(JobFact job, MonitoringFacts facts, MethodParameters parameters)
    {
        if (!facts.Organisations.TryGetValue(job.OrganisationId, out var organisation) || !organisation.IsMonitored) return FactReasons.OutsideContour;
        if (!organisation.IsOpen) return FactReasons.OrganisationClosed;
        if (job.PostGroup is PostGroup.Other && !(parameters.IncludesUnitHeads && job.PositionCode == "unit_head")) return FactReasons.OtherPost;
        return parameters.ExcludesLeave && job.IsOnLeave ? FactReasons.OnLeave : null;
    }

    /// <summary>Of two main jobs the later begun counts (decisions, point 4), as in the registry.</summary>
    private static Dictionary<int, JobFact>.ValueCollection OneEach(IReadOnlyList<JobFact> jobs)
    {
        var chosen = new Dictionary<int, JobFact>(jobs.Count);
        foreach (var job in jobs)
        {
            if (!chosen.TryGetValue(job.EducatorId, out var other) || IsBefore(job, other)) chosen[job.EducatorId] = job;
        }
        return chosen.Values;
    }

    private static bool IsBefore(JobFact job, JobFact other)
    {
        var (from, otherFrom) = (job.From ?? DateOnly.MinValue, other.From ?? DateOnly.MinValue);
        if (from != otherFrom) return from > otherFrom;
        var (until, otherUntil) = (job.Until ?? DateOnly.MaxValue, other.Until ?? DateOnly.MaxValue);
        return until != otherUntil ? until > otherUntil : job.EmploymentId < other.EmploymentId;
    }
}
