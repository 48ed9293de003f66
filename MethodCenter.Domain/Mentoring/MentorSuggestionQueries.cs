using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Who might become a mentor in a municipality or an organisation, with reasons.</summary>
public sealed class MentorSuggestionQueries(Database database, StrengthQueries strengths)
{
    private const int Most = 50;

    /// <summary>The user may ask: suggestions are for those who keep mentors.</summary>
    public bool MayView => MentoringRights.MayKeep(database.Actor);

    /// <summary>The best first; nobody who is a mentor already.</summary>
    /// <param name="municipalityId">Needed where the user sees the whole region.</param>
    /// <param name="organisationId">Only of this organisation.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<IReadOnlyList<MentorSuggestion>> ListAsync(int? municipalityId, int? organisationId, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        if (municipalityId is null && organisationId is null && db.Scope.Kind is Access.ScopeKind.Region) return [];
        var candidates = await CandidatesAsync(db, municipalityId, organisationId, ct);
        var proven = (await strengths.ListAsync([.. candidates.Select(c => c.EducatorId)], null, ct)).ToLookup(s => s.EducatorId);
        var needs = await NeedsAsync(db, municipalityId, organisationId, ct);
        return
        [
            .. candidates.Select(c => MentorSuggestionRule.Of(c, proven[c.EducatorId], needs.GetValueOrDefault(c.OrganisationId) ?? needs[0])).OfType<MentorSuggestion>()
                .OrderByDescending(s => s.Score).ThenBy(s => s.Person.NameKey, StringComparer.Ordinal).ThenBy(s => s.Person.EducatorId).Take(Most),
        ];
    }

    private static async Task<List<MentorCandidate>> CandidatesAsync(MethodCenterDb db, int? municipalityId, int? organisationId, CancellationToken ct)
    {
        var (day, since) = (db.Today, db.Today.AddMonths(-MentorSuggestionRule.LeastMonths));
        var staff = db.CountedStaffOn(day).Where(s => s.Person.TeachingSince <= since && !db.Mentors.Any(m => m.EducatorId == s.Person.Id));
        if (municipalityId is { } municipality) staff = staff.Where(s => s.Job.MunicipalityId == municipality);
        if (organisationId is { } organisation) staff = staff.Where(s => s.Job.OrganisationId == organisation);
        var people = await staff.Select(s => new
        {
            s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Person.NameKey, s.Person.CategoryCode, s.Person.TeachingSince,
            s.Job.OrganisationId, Organisation = s.Organisation.ShortName, s.Job.MunicipalityId, s.Job.PositionCode, s.Job.SubjectCode,
        }).ToListAsync(ct);
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        return people.ConvertAll(p => new MentorCandidate(p.Id, new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, p.CategoryCode, FullPeriods.Months(p.TeachingSince!.Value, day))
        {
            NameKey = p.NameKey, OrganisationId = p.OrganisationId, Organisation = p.Organisation, Municipality = places.GetValueOrDefault(p.MunicipalityId, ""),
            Position = EducatorWords.Position(p.PositionCode), Subject = EducatorWords.Subject(p.SubjectCode),
        });
    }

    /// <summary>By organisation, what its young colleagues lack; under 0 that of the municipality for organisations without any.</summary>
    private static async Task<Dictionary<int, Dictionary<string, YoungNeed>>> NeedsAsync(MethodCenterDb db, int? municipalityId, int? organisationId, CancellationToken ct)
    {
        if (municipalityId is null && organisationId is { } place)
            municipalityId = await db.Organisations.Where(o => o.Id == place).Select(o => (int?)o.MunicipalityId).SingleOrDefaultAsync(ct);
        var young = (await db.YoungAsync(new() { MunicipalityId = municipalityId }, await db.MentoringParametersAsync(ct), ct)).FindAll(y => y.Standing.NeedsSupport);
        var homes = young.ToDictionary(y => y.EducatorId, y => y.OrganisationId);
        var ids = homes.Keys.ToArray();
        var lacks = await db.OpenDeficits().StillOpen().Where(d => EF.Parameter(ids).Contains(d.EducatorId)).Select(d => new { d.EducatorId, d.CompetenceCode }).Distinct().ToListAsync(ct);
        var around = lacks.GroupBy(l => l.CompetenceCode).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var here = lacks.ToLookup(l => homes[l.EducatorId], l => l.CompetenceCode);
        return homes.Values.Distinct().Append(0).ToDictionary(
            o => o, o => around.ToDictionary(a => a.Key, a => new YoungNeed(here[o].Count(c => c == a.Key), a.Value), StringComparer.Ordinal));
    }
}
