using MethodCenter.Domain.Data;
using MethodCenter.Domain.Data.Demo;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>Chooses for each role of the demonstration the data it stands on: those that have the most to show.</summary>
internal static class DemoUsers
{
    public static readonly IReadOnlyList<string> Logins =
        ["admin", "centre", "methodist", "municipality", "school", "teacher", "observer", "auditor"];

    public static async Task<List<UserDraft>> ChooseAsync(MethodCenterDb db, DemoPeople? people, CancellationToken ct)
    {
        List<UserDraft> drafts =
        [
            New("admin", "Соколова Ирина Андреевна", Role.Administrator),
            New("centre", "Белов Андрей Николаевич", Role.CentreStaff),
            New("observer", "Громова Наталья Сергеевна", Role.Observer),
            New("auditor", "Зимин Павел Олегович", Role.Auditor),
        ];
        await AddMethodistAsync(db, people, drafts, ct);
        await AddLocalAsync(db, people, drafts, ct);
        return drafts;
    }

    private static async Task AddMethodistAsync(MethodCenterDb db, DemoPeople? people, List<UserDraft> drafts, CancellationToken ct)
    {
        var chosen = await db.Methodists.Where(m => people == null ? m.Level == MethodistLevel.Regional : m.Id == people.MethodistId)
            .OrderByDescending(m => db.Assignments.Count(a => a.MethodistId == m.Id)).ThenBy(m => m.Id)
            .Select(m => new { m.Id, m.EducatorId, m.FullName }).FirstOrDefaultAsync(ct);
        if (chosen is null) return;
        var draft = New("methodist", chosen.FullName, Role.RegionalMethodist);
        (draft.MethodistId, draft.EducatorId) = (chosen.Id, chosen.EducatorId);
        drafts.Add(draft);
    }

    /// <summary>The organisation with the most people, its municipality, and a teacher of it who has a methodist, if there is one.</summary>
    private static async Task AddLocalAsync(MethodCenterDb db, DemoPeople? people, List<UserDraft> drafts, CancellationToken ct)
    {
        var school = await db.Organisations.Where(o => people == null || o.Id == people.OrganisationId).OrderByDescending(o => db.Educators.Count(e => e.OrganisationId == o.Id)).ThenBy(o => o.Id)
            .Select(o => new { o.Id, o.MunicipalityId }).FirstOrDefaultAsync(ct);
        var municipality = New("municipality", "Орлова Татьяна Викторовна", Role.MunicipalService);
        municipality.MunicipalityId = school?.MunicipalityId ?? await db.Municipalities.OrderBy(m => m.Id).Select(m => m.Id).FirstAsync(ct);
        drafts.Add(municipality);
        if (school is null) return;
        var coordinator = New("school", "Фёдорова Елена Михайловна", Role.OrganisationCoordinator);
        (coordinator.MunicipalityId, coordinator.OrganisationId) = (school.MunicipalityId, school.Id);
        drafts.Add(coordinator);
        var person = await db.Educators.Where(e => people == null ? e.OrganisationId == school.Id && e.MergedIntoId == null : e.Id == people.TeacherId)
            .OrderByDescending(e => db.Assignments.Any(a => a.EducatorId == e.Id)).ThenBy(e => e.Id).FirstOrDefaultAsync(ct);
        if (person is null) return;
        var teacher = New("teacher", person.Name.Full, Role.Educator);
        teacher.EducatorId = person.Id;
        drafts.Add(teacher);
    }

    private static UserDraft New(string login, string fullName, Role role) => new() { Login = login, FullName = fullName, Role = role };
}
