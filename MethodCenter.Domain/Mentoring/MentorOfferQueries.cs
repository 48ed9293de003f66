using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>A mentor as those see them who look for one: name, subject and organisation, nothing of the card.</summary>
public sealed record MentorOffer(int MentorId, string FullName, string? Subject, string Organisation)
{
    public bool IsOwnOrganisation { get; init; }

    /// <summary>How many they take, and how many they have.</summary>
    public int Limit { get; init; }
    public int Load { get; init; }
    public MentoringForm Forms { get; init; }
    public bool HasRoom => Load < Limit;
}

/// <summary>Who asked a mentor: the name and the organisation, for that mentor alone.</summary>
public sealed record MentorAsker(int PersonId, string FullName, string Organisation);

/// <summary>
/// Mentors to choose from. Passes the scope: whoever looks for a mentor sees names, subjects and organisations of those who consented in writing
/// to be shown, of the own municipality; keepers see those of their scope besides. The load is a count without names.
/// </summary>
public sealed class MentorOfferQueries(Database database)
{
    private const int Shown = 50;

    /// <summary>Mentors by a part of the name; of the own organisation first.</summary>
    public async Task<IReadOnlyList<MentorOffer>> ListAsync(string? text, CancellationToken ct)
    {
        if (!MentoringRights.MayViewOwn(database.Actor) && !MentoringRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        var (municipality, organisation) = await db.OwnPlaceAsync(ct);
        var key = SearchKey.Of(text);
        var lines = await (from mentor in db.Offered(municipality, organisation)
                           join person in db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) on mentor.EducatorId equals person.Id
                           where person.MergedIntoId == null && person.Id != db.Scope.EducatorId && (key == "" || mentor.NameKey.Contains(key))
                           orderby person.OrganisationId == organisation descending, mentor.NameKey
                           select new
                           {
                               mentor.Id, mentor.FullName, mentor.Limit, mentor.Forms, person.OrganisationId,
                               Subject = db.Subjects.Where(s => s.Code == (mentor.SubjectCode ?? person.SubjectCode)).Select(s => s.Name).FirstOrDefault(),
                               Organisation = db.Organisations.IgnoreQueryFilters(new[] { MethodCenterDb.ScopeFilter }).Where(o => o.Id == person.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
                           }).Take(Shown).ToListAsync(ct);
        var loads = await db.LoadsOfAsync(lines.ConvertAll(l => l.Id), ct);
        return lines.ConvertAll(l => new MentorOffer(l.Id, l.FullName, l.Subject, l.Organisation ?? "")
        {
            IsOwnOrganisation = l.OrganisationId == organisation, Limit = l.Limit, Forms = l.Forms, Load = loads.GetValueOrDefault(l.Id),
        });
    }

    /// <summary>Names of those who asked the signed-in mentor; nobody else's.</summary>
    public async Task<IReadOnlyDictionary<int, MentorAsker>> AskersAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        if (!MentoringRights.IsSelf(database.Actor, own)) return new Dictionary<int, MentorAsker>();
        var asked = db.MentoringWishes.Where(w => w.MentorPersonId == own && w.Side == MentoringSide.Mentee).Select(w => w.MenteePersonId);
        var people = await db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(e => asked.Contains(e.Id) && e.MergedIntoId == null)
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return people.ToDictionary(p => p.Id, p => new MentorAsker(p.Id, new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, p.Place ?? ""));
    }
}

/// <summary>The same past the scope for services: one mentor who may be chosen, and how many mentees mentors have.</summary>
internal static class MentorOffers
{
    /// <summary>A mentor whom the reader may choose; null for others and absent ones alike.</summary>
    public static async Task<Mentor?> OfferedMentorAsync(this MethodCenterDb db, int mentorId, CancellationToken ct)
    {
        var (municipality, organisation) = await db.OwnPlaceAsync(ct);
        return await db.Offered(municipality, organisation).SingleOrDefaultAsync(m => m.Id == mentorId, ct);
    }

    /// <summary>Mentees of pairs that prepare or last, of any organisation: the limit is the mentor's, not the school's.</summary>
    public static async Task<IReadOnlyDictionary<int, int>> LoadsOfAsync(this MethodCenterDb db, IReadOnlyCollection<int> mentors, CancellationToken ct)
    {
        var (ids, today) = (mentors.ToArray(), db.Today);
        return await (from pair in db.Mentorships.IgnoreQueryFilters([MethodCenterDb.ScopeFilter])
                      join member in db.MentorshipMembers.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]) on pair.Id equals member.MentorshipId
                      where EF.Parameter(ids).Contains(pair.MentorId) && member.LeftOn == null && pair.Until >= today
                          && (pair.State == MentorshipState.Draft || pair.State == MentorshipState.Active)
                      group member by pair.MentorId into load
                      select new { load.Key, Count = load.Count() }).ToDictionaryAsync(l => l.Key, l => l.Count, ct);
    }

    internal static IQueryable<Mentor> Offered(this MethodCenterDb db, int? municipality, int? organisation)
    {
        var (today, kind) = (db.Today, db.Scope.Kind);
        var present = db.Mentors.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).Where(m => m.Since <= today && (m.Until == null || m.Until >= today));
        if (kind == ScopeKind.Region) return present;
        var people = db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]);
        return present.Where(m => people.Any(e => e.Id == m.EducatorId
            && ((m.ConsentOn != null && e.MunicipalityId == municipality)
                || (kind == ScopeKind.Municipality && e.MunicipalityId == municipality) || (kind == ScopeKind.Organisation && e.OrganisationId == organisation))));
    }

    internal static async Task<(int? Municipality, int? Organisation)> OwnPlaceAsync(this MethodCenterDb db, CancellationToken ct)
    {
        if (db.Scope.EducatorId == 0) return (db.Scope.MunicipalityId, db.Scope.OrganisationId);
        var own = await db.Educators.Where(e => e.Id == db.Scope.EducatorId).Select(e => new { e.MunicipalityId, e.OrganisationId }).SingleOrDefaultAsync(ct);
        return (own?.MunicipalityId, own?.OrganisationId);
    }
}
