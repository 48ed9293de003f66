using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.LowResultsSchools;

/// <summary>
/// Names the teachers behind the numbers of a school's coverage: those whom the user sees, and their results only where the user sees them
/// (a coordinator with the person's consent). Leaves a line in the journal.
/// </summary>
public sealed class SchoolPeopleQueries(Database database)
{
    /// <summary>Which choices the user has: without the results of everybody a list by results would tell by its silence.</summary>
    public IReadOnlyList<SchoolPeople> Choices => SeesResults
        ? [SchoolPeople.All, SchoolPeople.Diagnosed, SchoolPeople.Undiagnosed, SchoolPeople.Key, SchoolPeople.KeyDiagnosed, SchoolPeople.WithDeficits,
            SchoolPeople.WithMethodist, SchoolPeople.WithoutMethodist]
        : [SchoolPeople.All, SchoolPeople.Key, SchoolPeople.WithMethodist, SchoolPeople.WithoutMethodist];

    private bool SeesResults => database.Actor.Role is not Role.OrganisationCoordinator;

    /// <summary>Empty for absent and foreign schools alike.</summary>
    public async Task<IReadOnlyList<SchoolPerson>> ListAsync(int organisationId, SchoolPeople which, CancellationToken ct)
    {
        await using var db = database.Read();
        if ((await new SchoolReading(db).ReadAsync(organisationId, ct)).SingleOrDefault()?.Row is not { } school) return [];
        var staff = await db.CountedStaffOn(db.Today).Where(s => s.Job.OrganisationId == organisationId && s.Job.PostGroup == PostGroup.Teaching)
            .OrderBy(s => s.Person.NameKey).ThenBy(s => s.Person.Id)
            .Select(s => new Teacher(s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Job.SubjectCode)).ToListAsync(ct);
        var people = await PeopleAsync(db, staff, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, "Diagnoses", AuditTerms.Summary(AuditAction.Viewed, "Diagnoses"))
        {
            Rows = people.Count, Keys = new(school.MunicipalityId, organisationId),
        }, ct);
        var chosen = Choices.Contains(which) ? which : SchoolPeople.All;
        return people.FindAll(p => IsOf(p, chosen));
    }

    private static bool IsOf(SchoolPerson person, SchoolPeople which) => which switch
    {
        SchoolPeople.Key => person.IsKey,
        SchoolPeople.Diagnosed => person.DiagnosedOn is not null,
        SchoolPeople.KeyDiagnosed => person.IsKey && person.DiagnosedOn is not null,
        SchoolPeople.WithMethodist => person.Methodist is not null,
        SchoolPeople.Undiagnosed => person.DiagnosedOn is null,
        SchoolPeople.WithDeficits => person.OpenDeficits > 0,
        SchoolPeople.WithoutMethodist => person.Methodist is null,
        _ => true,
    };

    private async Task<List<SchoolPerson>> PeopleAsync(MethodCenterDb db, List<Teacher> staff, CancellationToken ct)
    {
        var ids = staff.ConvertAll(s => s.Id).ToArray();
        var shown = SeesResults ? [.. ids]
            : (await db.ResultConsents.Where(c => EF.Parameter(ids).Contains(c.EducatorId) && c.WithdrawnOn == null).Select(c => c.EducatorId).ToListAsync(ct)).ToHashSet();
        var diagnosed = await DiagnosedAsync(db, ids, ct);
        var deficits = await db.Deficits.StillOpen().Where(d => EF.Parameter(ids).Contains(d.EducatorId))
            .GroupBy(d => d.EducatorId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var methodists = await MethodistsAsync(db, ids, ct);
        var subjects = await db.Subjects.ToDictionaryAsync(s => s.Code, s => s.Name, ct);
        return staff.ConvertAll(s => new SchoolPerson(
            s.Id, new PersonName(s.LastName, s.FirstName, s.MiddleName).Full, s.Subject is null ? null : subjects.GetValueOrDefault(s.Subject),
            SchoolCoverage.KeySubjects.Contains(s.Subject))
        {
            DiagnosedOn = diagnosed.TryGetValue(s.Id, out var day) ? day : null,
            OpenDeficits = shown.Contains(s.Id) ? deficits.GetValueOrDefault(s.Id) : null,
            Methodist = methodists.GetValueOrDefault(s.Id),
        });
    }

    private static async Task<Dictionary<int, DateOnly>> DiagnosedAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        var results = await db.Diagnoses.Where(d => EF.Parameter(ids).Contains(d.EducatorId) && d.Status == DiagnosisStatus.Completed && d.TakenOn != null)
            .Join(db.Campaigns.Where(c => c.IsOfficial), d => d.CampaignId, c => c.Id, (d, c) => new { d.EducatorId, TakenOn = d.TakenOn!.Value, c.ValidityMonths }).ToListAsync(ct);
        return results.Where(r => AttemptRule.IsValidOn(r.TakenOn, r.ValidityMonths, db.Today)).GroupBy(r => r.EducatorId).ToDictionary(g => g.Key, g => g.Max(r => r.TakenOn));
    }

    private static async Task<Dictionary<int, string>> MethodistsAsync(MethodCenterDb db, int[] ids, CancellationToken ct)
    {
        var day = db.Today;
        var assignments = await db.Assignments.Where(a => a.EducatorId != null && EF.Parameter(ids).Contains(a.EducatorId.Value) && a.From <= day && (a.Until == null || a.Until >= day))
            .OrderBy(a => a.From).ThenBy(a => a.Id).Select(a => new { Person = a.EducatorId!.Value, a.MethodistId }).ToListAsync(ct);
        var names = await EducatorBeyondScope.NamesOfMethodistsAsync(db, [.. assignments.Select(a => a.MethodistId).Distinct()], ct);
        return assignments.GroupBy(a => a.Person).ToDictionary(g => g.Key, g => string.Join(", ", g.Select(a => names[a.MethodistId].FullName).Distinct()));
    }

    private sealed record Teacher(int Id, string LastName, string FirstName, string? MiddleName, string? Subject);
}
