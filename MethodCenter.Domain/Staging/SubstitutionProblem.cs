using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Who stands in for an absent methodist: each assignment that lasts during the absence seeks somebody of the asset by the same rules. An
/// organisation takes a seat like a person: whoever stands in has that much more to do.
/// </summary>
internal static class SubstitutionProblem
{
    public static async Task<StagedProblem> ReadAsync(MethodCenterDb db, StagingAsk ask, CancellationToken ct)
    {
        var (places, names) = (await StagingPlaces.LoadAsync(db, ask.Day, ct), await ProfileCompetences.LoadAsync(db, ct));
        var seekers = await SeekersAsync(db, ask, places, names, ct);
        return ProblemBuild.Of(seekers, await new MethodistGivers(db, ask, places, names).ReadAsync(ct), new AssetJudge(ask.Settings, names), ask, ct);
    }

    private static async Task<List<AssetSeeker>> SeekersAsync(MethodCenterDb db, StagingAsk ask, StagingPlaces places, ProfileCompetences names, CancellationToken ct)
    {
        var absence = ask.Absence!;
        var left = await db.Assignments.AsNoTracking().Where(a => a.MethodistId == absence.MethodistId && a.From <= absence.Until && (a.Until == null || a.Until >= ask.Day))
            .OrderBy(a => a.Id).ToListAsync(ct);
        var stoodIn = await db.Assignments.Where(a => a.AbsenceId == absence.Id).Select(a => new { a.EducatorId, a.OrganisationId }).ToListAsync(ct);
        var covered = stoodIn.Select(a => Target(a.EducatorId, a.OrganisationId)).ToHashSet();
        var people = left.Select(a => a.EducatorId).OfType<int>().ToArray();
        var staff = (await db.MainStaffOn(ask.Day).Where(s => EF.Parameter(people).Contains(s.Job.EducatorId))
            .Select(s => new StagedStaff(s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Job.MunicipalityId, s.Job.OrganisationId, s.Job.SubjectCode))
            .ToListAsync(ct)).ToDictionary(s => s.Id);
        var deficits = await DeficitReading.DeficitsAsync(db, 1, null, ct);
        var (ties, schools) = (await AssignmentTies.PeopleAsync(db, ask.Day, ct), await AssignmentTies.OrganisationsAsync(db, ask.Day, ct));
        return [.. from assignment in left.DistinctBy(a => Target(a.EducatorId, a.OrganisationId))
                   where ask.Takes(assignment.MunicipalityId, assignment.OrganisationId)
                   where !ask.Settings.OnlyUncovered || !covered.Contains(Target(assignment.EducatorId, assignment.OrganisationId))
                   let key = StagingKeys.Assignment(assignment.Id)
                   let seeker = assignment.EducatorId is not { } id ? SchoolOf(key, assignment, places, schools)
                       : staff.TryGetValue(id, out var person) ? AssetProblem.SeekerOf(key, assignment.Id, person, [.. deficits[id]], places, names, ties) : null
                   where seeker is not null
                   select seeker];
    }

    private static (int Person, int Organisation) Target(int? educatorId, int organisationId) => (educatorId ?? 0, educatorId is null ? organisationId : 0);

    private static AssetSeeker? SchoolOf(string key, Assignment assignment, StagingPlaces places, AssignmentTies schools)
    {
        var id = assignment.OrganisationId;
        if (!places.Organisations.TryGetValue(id, out var place)) return null;
        var isLow = places.LowResults.Contains(id);
        return new(key, assignment.Id)
        {
            MunicipalityId = assignment.MunicipalityId, OrganisationId = id, Priority = isLow ? 1 : 0, Now = schools.Now(id), Earlier = schools.Earlier(id),
            Facts = new(key, null, id, place.Name, places.Municipality(place.MunicipalityId), places.Municipality(place.MunicipalityId), null, isLow),
        };
    }
}
