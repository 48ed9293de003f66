using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>The list of pairs and what its filters and forms choose from.</summary>
public sealed class MentorshipQueries(Database database)
{
    private const string List = "Mentorships";
    private const int Shown = 20;

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => MentoringRights.MayView(database.Actor);

    public bool MayKeep => MentoringRights.MayKeep(database.Actor);

    public async Task<Page<MentorshipRow>> ListAsync(MentorshipFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<MentorshipRow>.Empty;
        await using var db = database.Read();
        var found = db.Mentorships.Matching(db, filter);
        var total = await found.CountAsync(ct);
        var sorted = found.SortedBy(db, page).Include(m => m.Members).Skip(page.Skip);
        var pairs = await (page.Take == int.MaxValue ? sorted : sorted.Take(page.Take)).ToListAsync(ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await NoteAsync(AuditAction.Searched, total, ct);
        return new(await db.RowsAsync(pairs, ct), total);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<MentorshipRow>> ExportAsync(MentorshipFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await NoteAsync(AuditAction.Exported, all.Total, ct);
        return all.Items;
    }

    /// <summary>How many prepare, last and have ended, over the same filter.</summary>
    public async Task<MentorshipCounts> CountAsync(MentorshipFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(0, 0, 0, 0);
        await using var db = database.Read();
        var states = await db.Mentorships.Matching(db, filter).GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new(states.Values.Sum(), states.GetValueOrDefault(MentorshipState.Draft), states.GetValueOrDefault(MentorshipState.Active),
            states.GetValueOrDefault(MentorshipState.Completed) + states.GetValueOrDefault(MentorshipState.EndedEarly));
    }

    /// <summary>What the form of a new pair would run into: a refusal first, then warnings. Empty without a mentor and mentees.</summary>
    public async Task<IReadOnlyList<string>> WarnAsync(MentorshipNewDraft draft, CancellationToken ct)
    {
        if (!MayKeep || draft.MentorId == 0 || draft.MenteeIds.Count == 0) return [];
        await using var db = database.Read();
        return (await MentorshipMaking.ReadAsync(db, draft, ct)).WarningsOf(draft);
    }

    /// <summary>The term that a new pair is offered with.</summary>
    public (DateOnly From, DateOnly Until) UsualTerm() => (database.Today, MentorshipTermRule.UsualEnd(database.Today));

    /// <summary>People in scope by a part of the name, for the mentees.</summary>
    public async Task<IReadOnlyList<MentorshipChoice>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!MayKeep) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var found = await db.Educators.Where(e => e.MergedIntoId == null && (key == "" || e.NameKey.Contains(key))).OrderBy(e => e.NameKey).Take(Shown)
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() }).ToListAsync(ct);
        return found.ConvertAll(e => new MentorshipChoice(e.Id, new PersonName(e.LastName, e.FirstName, e.MiddleName).Full, e.Place));
    }

    /// <summary>One person in scope; null for foreign and absent ones alike.</summary>
    public async Task<MentorshipChoice?> FindPersonAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        var person = await db.Educators.Where(e => e.Id == id && e.MergedIntoId == null)
            .Select(e => new { e.LastName, e.FirstName, e.MiddleName, Place = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() }).SingleOrDefaultAsync(ct);
        return person is null ? null : new(id, new PersonName(person.LastName, person.FirstName, person.MiddleName).Full, person.Place);
    }

    /// <summary>Organisations in scope by a part of the name: whose order it will be.</summary>
    public async Task<IReadOnlyList<MentorshipChoice>> FindOrganisationsAsync(string? text, CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var own = db.Scope.Kind is ScopeKind.Organisation ? db.Scope.OrganisationId : (int?)null;
        return await db.Organisations.Where(o => (own == null || o.Id == own) && (key == "" || o.NameKey.Contains(key))).OrderBy(o => o.ShortName).Take(Shown)
            .Select(o => new MentorshipChoice(o.Id, o.ShortName, db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.ShortName).FirstOrDefault())).ToListAsync(ct);
    }

    /// <summary>Competences in force, for a task.</summary>
    public async Task<IReadOnlyList<CompetenceLine>> CompetencesAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        return (await ProfileCompetences.LoadAsync(db, ct)).InForce;
    }

    /// <summary>Municipalities to filter by: a municipality its own only.</summary>
    public async Task<IReadOnlyList<MentorshipChoice>> MunicipalitiesAsync(CancellationToken ct)
    {
        if (!MayView) return [];
        await using var db = database.Read();
        var own = db.Scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? db.Scope.MunicipalityId : (int?)null;
        return await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName).Select(m => new MentorshipChoice(m.Id, m.ShortName, null)).ToListAsync(ct);
    }

    private Task NoteAsync(AuditAction action, int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(action, List, AuditTerms.Summary(action, List)) { Rows = rows }, ct);
}
