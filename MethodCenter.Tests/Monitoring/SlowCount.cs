using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Tests.Monitoring;

/// <summary>
/// The eight indicators once more, straight from the words of the decisions: sets of people by nested scans, with no index, contour or
/// rule of the product. Slow, and for comparison only. Municipality 0 is the region.
/// </summary>
internal sealed class SlowCount(MonitoringFacts facts)
{
    private DateOnly From => facts.Period.From;
    private DateOnly Day => facts.Period.Until;

    public (int N, int? Z) Of(string code, int place) => code switch
    {
        "П1" => (Teachers(place).Count(p => Learnt(p, byDiagnosis: true)), Teachers(place).Count),
        "П1′" => (Teachers(place).Count(p => Learnt(p, byDiagnosis: false)), Teachers(place).Count),
        "П2" => (Enumerable.Range(1, 7).Count(o => (place == 0 || facts.Organisations[o].MunicipalityId == place) && HasTeam(o)), null),
        "П3" => (Both(place).Count(Diagnosed), Both(place).Count),
        "П4" => (Both(place).Count(Routed), Both(place).Count),
        "П5" => Assigned(place),
        "П6" => (Young(place).Count(Supported), Young(place).Count),
        "П7" => (facts.Methodists.Where(m => m.Level == MethodistLevel.Municipal && m.HasOrder && !m.HasExpired && (place == 0 || m.MunicipalityId == place)
            && facts.Assignments.Any(a => a.MethodistId == m.Id)).Select(m => m.EducatorId).ToHashSet().Count, null),
        "П8" => (facts.Organisations.Values.Count(o => o.IsMonitored && o.IsOpen && (place == 0 || o.MunicipalityId == place)
            && facts.Structures.Any(s => s.OrganisationId == o.Id && s.Kind != StructureKind.Union && s.HasAct && s.IsInForce)), null),
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    /// <summary>Point 4: of two main jobs the later begun; points 2 and 3: then the contour and the post.</summary>
    private JobFact? JobOf(int person)
    {
        JobFact? last = null;
        foreach (var job in facts.Jobs.Where(j => j.EducatorId == person))
        {
            if (last is null || Compare(job, last) > 0) last = job;
        }
        if (last is null || !facts.Organisations[last.OrganisationId].IsMonitored || !facts.Organisations[last.OrganisationId].IsOpen) return null;
        return last.PostGroup == PostGroup.Other ? null : last;
    }

    private static int Compare(JobFact one, JobFact other)
    {
        var from = (one.From ?? DateOnly.MinValue).CompareTo(other.From ?? DateOnly.MinValue);
        return from != 0 ? from : other.EmploymentId.CompareTo(one.EmploymentId);
    }

    private List<int> People(int place, params PostGroup[] groups) => [.. facts.Jobs.Select(j => j.EducatorId).Distinct()
        .Where(p => JobOf(p) is { } job && groups.Contains(job.PostGroup) && (place == 0 || job.MunicipalityId == place))];

    private List<int> Teachers(int place) => People(place, PostGroup.Teaching);

    private List<int> Both(int place) => People(place, PostGroup.Teaching, PostGroup.Managing);

    private bool Learnt(int person, bool byDiagnosis) => facts.Learning.Any(l => l.EducatorId == person && l.Status == EnrolmentStatus.Completed
        && l.Until >= From && l.Until <= Day && l.DocumentNumber != null && l.OrderDate != null
        && facts.Programmes[l.ProgrammeId] is var p && p.RegisterNumber != null && p.IncludedOn <= l.OrderDate && (p.ExcludedOn == null || p.ExcludedOn >= l.OrderDate)
        && (!byDiagnosis || facts.Results.Any(d => d.EducatorId == person && d.TakenOn < l.From && d.TakenOn >= l.From.AddMonths(-24)
            && (facts.Routes.Any(r => r.EducatorId == person && r.Basis == RouteBasis.Diagnosis && r.CampaignId == d.CampaignId && IsApproved(r) && r.ProgrammeIds.Contains(p.Id))
                || d.Scores!.Split(';').Any(s => IsDeficit(s, facts.Campaigns[d.CampaignId].Threshold) && p.Codes.Split("; ").Contains(s.Split('=')[0]))))));

    private static bool IsApproved(RouteFact route) => route.Status is not (RouteStatus.Draft or RouteStatus.Agreeing or RouteStatus.Returned or RouteStatus.Stopped);

    private static bool IsDeficit(string score, decimal threshold)
    {
        var numbers = score.Split('=')[1].Split('/').Select(decimal.Parse).ToList();
        return numbers[0] / numbers[1] * 100 < threshold;
    }

    private bool HasTeam(int organisation)
    {
        var learning = facts.Learning.Where(l => l.Status == EnrolmentStatus.Completed && l.Until >= From && l.Until <= Day && facts.Programmes[l.ProgrammeId].Kind == ProgrammeKind.Training
            && JobOf(l.EducatorId) is { PostGroup: PostGroup.Managing } job && job.OrganisationId == organisation).ToList();
        return learning.Any(one => learning.Any(other => other.EducatorId != one.EducatorId && other.ProgrammeId == one.ProgrammeId
            && other.OrderNumber == one.OrderNumber && other.StreamId == one.StreamId));
    }

    private bool Diagnosed(int person) => facts.Results.Any(r => r.EducatorId == person && r.TakenOn >= From && r.TakenOn <= Day);

    private bool Routed(int person) => facts.Routes.Any(r => r.EducatorId == person && r.ApprovedOn >= From && r.ApprovedOn <= Day && r.Basis == RouteBasis.Diagnosis
        && IsApproved(r)
        && facts.Results.Any(d => d.EducatorId == person && d.CampaignId == r.CampaignId && d.TakenOn <= r.CreatedOn));

    private (int N, int? Z) Assigned(int place)
    {
        var statuses = facts.Methodists.Where(m => m.Level == MethodistLevel.Regional && m.HasOrder && !m.HasExpired).ToList();
        var teachers = Teachers(place).Where(t => facts.Assignments.Any(a => a.EducatorId == t && statuses.Any(m => m.Id == a.MethodistId))).ToHashSet();
        var counted = place == 0 ? statuses : statuses.FindAll(m => facts.Assignments.Any(a => a.MethodistId == m.Id && a.EducatorId is { } id && teachers.Contains(id)));
        return (teachers.Count, counted.Select(m => m.EducatorId).Distinct().Count());
    }

    /// <summary>Under 35 and under three years, by whole days: the birthday and the third anniversary are not yet come.</summary>
    private List<int> Young(int place) => Teachers(place).FindAll(p => JobOf(p) is { BirthDate: { } born, TeachingSince: { } since }
        && born.AddYears(35) is var birthday && (born is { Month: 2, Day: 29 } && birthday.Day == 28 ? birthday.AddDays(1) : birthday) > Day && MonthsOf(since) < 36);

    private int MonthsOf(DateOnly since)
    {
        var months = 0;
        while (new DateOnly(since.Year, since.Month, 1).AddMonths(months + 1) is var month && (month.Year < Day.Year || (month.Year == Day.Year && month.Month < Day.Month)
            || (month.Year == Day.Year && month.Month == Day.Month && Day.Day >= since.Day))) months++;
        return months;
    }

    private bool Supported(int person) => facts.Supports.Any(s => s.EducatorId == person && s.Kind != SupportKind.Other && s.From <= Day && (s.Until == null || s.Until >= From));
}
