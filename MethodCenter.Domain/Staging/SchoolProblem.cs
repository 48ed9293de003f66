using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>An organisation that needs a methodist.</summary>
internal sealed record SchoolSeeker(int Id) : SeekerSource(StagingKeys.Organisation(Id), Id)
{
    public int MunicipalityId { get; init; }

    /// <summary>Subject with the most confirmed deficits of its staff, and how it is said.</summary>
    public string? SubjectCode { get; init; }
    public string? SubjectText { get; init; }
    public IReadOnlySet<int> Now { get; init; } = new HashSet<int>();
    public IReadOnlySet<int> Earlier { get; init; } = new HashSet<int>();
}

/// <summary>Methodists for monitored open organisations, or for those with low results alone; one organisation is one seat of the load of organisations.</summary>
internal static class SchoolProblem
{
    public static async Task<StagedProblem> ReadAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct)
    {
        var (places, names) = (await StagingPlaces.LoadAsync(db, ask.Day, ct), await ProfileCompetences.LoadAsync(db, ct));
        var ties = await AssignmentTies.OrganisationsAsync(db, ask.Day, ct);
        var prevailing = await PrevailingAsync(db, ask, ct);
        List<SchoolSeeker> seekers = [.. from place in places.Organisations.Values
                                         where place.IsMonitored && (place.ClosedOn is null || place.ClosedOn >= ask.Day) && ask.Takes(place.MunicipalityId, place.Id)
                                         where ask.Kind is StagingKind.Schools || places.LowResults.Contains(place.Id)
                                         where !ask.Settings.OnlyUncovered || ties.Now(place.Id).Count == 0
                                         let subject = prevailing.GetValueOrDefault(place.Id)
                                         where ask.Settings.SubjectCodes.Count == 0 || (subject is not null && ask.Settings.SubjectCodes.Contains(subject))
                                         select SeekerOf(place, subject, places, ties)];
        var givers = new MethodistGivers(db, ask, places, names) { Seeking = seekers.Select(s => s.Id).ToHashSet() };
        return ProblemBuild.Of(seekers, await givers.ReadAsync(ct), new SchoolJudge(ask.Settings), ask, ct);
    }

    private static SchoolSeeker SeekerOf(StagedPlace place, string? subject, StagingPlaces places, AssignmentTies ties)
    {
        var isLow = places.LowResults.Contains(place.Id);
        var municipality = places.Municipality(place.MunicipalityId);
        var name = subject is null ? null : SubjectWords.Name(subject);
        return new(place.Id)
        {
            MunicipalityId = place.MunicipalityId, Priority = isLow ? 1 : 0, SubjectCode = subject, Now = ties.Now(place.Id), Earlier = ties.Earlier(place.Id),
            SubjectText = name is null ? null : $"предмет, по которому в организации больше всего дефицитов: {name}",
            Facts = new(StagingKeys.Organisation(place.Id), null, place.Id, place.Name, municipality, municipality, name is null ? null : $"больше всего дефицитов: {name}", isLow),
        };
    }

    /// <summary>By organisation the subject whose teachers have the most deficits; of equal ones the first by code.</summary>
    private static async Task<Dictionary<int, string>> PrevailingAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct)
    {
        var deficits = await DeficitReading.DeficitsAsync(db, ask.Settings.LeastSeverity, ask.Settings.CampaignCode, ct);
        var needy = deficits.Select(d => d.Key).ToArray();
        var staff = await db.MainStaffOn(ask.Day).Where(s => s.Job.SubjectCode != null && EF.Parameter(needy).Contains(s.Job.EducatorId))
            .Select(s => new { s.Job.EducatorId, s.Job.OrganisationId, SubjectCode = s.Job.SubjectCode! }).ToListAsync(ct);
        return staff.GroupBy(s => s.OrganisationId).ToDictionary(g => g.Key, g => g.GroupBy(s => s.SubjectCode)
            .OrderByDescending(s => s.Sum(p => deficits[p.EducatorId].Count())).ThenBy(s => s.Key, StringComparer.Ordinal).First().Key);
    }
}

/// <summary>Judges a methodist for an organisation.</summary>
internal sealed class SchoolJudge(VariantSettings settings) : PairJudge<SchoolSeeker, MethodistGiver>
{
    /// <summary>From so many of its people an organisation is known to the methodist.</summary>
    private const int ManyPeople = 3;

    public override RefusalText? Refuse(SchoolSeeker seeker, MethodistGiver giver) =>
        MethodistRules.Refuse(giver, seeker.MunicipalityId, seeker.Id, settings) ?? MethodistRules.RefuseSubject(giver, seeker.SubjectCode, settings);

    public override void Weigh(SchoolSeeker seeker, MethodistGiver giver, ReasonSheet reasons)
    {
        if (seeker.SubjectCode is { } subject && giver.Subjects.Contains(subject)) reasons.Add(StagingReasons.PrevailingSubject, seeker.SubjectText!);
        MethodistRules.WeighPlace(giver, seeker.MunicipalityId, seeker.Id, reasons);
        if (seeker.Now.Contains(giver.Id)) reasons.Add(StagingReasons.Continuity, "уже работают вместе");
        else if (seeker.Earlier.Contains(giver.Id)) reasons.Add(StagingReasons.Continuity, "работали вместе раньше");
        if (giver.PeopleBy.GetValueOrDefault(seeker.Id) is >= ManyPeople and var people) reasons.Add(StagingReasons.OwnPeople, $"уже сопровождает педагогов организации: {people}");
    }

    public override bool IsSameMunicipality(SchoolSeeker seeker, MethodistGiver giver) => giver.HomeMunicipalityId == seeker.MunicipalityId;

    public override bool IsCurrent(SchoolSeeker seeker, MethodistGiver giver) => seeker.Now.Contains(giver.Id);
}
