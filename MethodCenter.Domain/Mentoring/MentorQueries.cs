using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>The list of mentors with their load and strengths, one mentor, and the form.</summary>
public sealed class MentorQueries(Database database, StrengthQueries strengths)
{
    private const string List = "Mentors";

    /// <summary>The day of the form's defaults.</summary>
    public DateOnly Today => database.Today;

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => MentoringRights.MayView(database.Actor);

    /// <summary>The user may add and change mentors.</summary>
    public bool MayKeep => MentoringRights.MayKeep(database.Actor);

    public async Task<Page<MentorRow>> ListAsync(MentorFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<MentorRow>.Empty;
        await using var db = database.Read();
        var rows = await db.MentorRowsAsync(filter, null, ct);
        if (filter.Code is { } code) rows = [.. (await StrengthenAsync(db, rows, ct)).Where(r => r.Proven.Any(s => s.CompetenceCode == code) || r.Declared.Any(d => d.Code == code))];
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await NoteAsync(AuditAction.Searched, rows.Count, ct);
        List<MentorRow> shown = [.. rows.SortedBy(page).Skip(page.Skip).Take(page.Take)];
        return new(filter.Code is null ? await StrengthenAsync(db, shown, ct) : shown, rows.Count);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<MentorRow>> ExportAsync(MentorFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await NoteAsync(AuditAction.Exported, all.Total, ct);
        return all.Items;
    }

    /// <summary>One mentor with mentees now and before; null for foreign and absent ids alike. Leaves a line in the journal.</summary>
    public async Task<MentorCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!MayView) return null;
        await using var db = database.Read();
        var rows = await StrengthenAsync(db, await db.MentorRowsAsync(new() { State = MentorState.All }, id, ct), ct);
        if (rows.Count == 0) return null;
        var more = await db.Mentors.Where(m => m.Id == id).Select(m => new { m.About, m.EndReason }).SingleAsync(ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(Mentor), AuditTerms.Summary(AuditAction.Viewed, nameof(Mentor)))
        {
            SubjectId = id, Keys = new(rows[0].MunicipalityId, rows[0].OrganisationId, rows[0].EducatorId),
        }, ct);
        return new(rows[0], more.About, more.EndReason, await MenteesAsync(db, id, ct), MayKeep && rows[0].IsOpen);
    }

    /// <summary>The form of a stored mentor; null for foreign and absent ids and for those who may not keep mentors.</summary>
    public async Task<MentorDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        if (await db.Mentors.SingleOrDefaultAsync(m => m.Id == id && db.Educators.Any(e => e.Id == m.EducatorId), ct) is not { } mentor) return null;
        return new()
        {
            Id = mentor.Id, Version = mentor.Version, EducatorId = mentor.EducatorId, Forms = mentor.Forms, Limit = mentor.Limit, SubjectCode = mentor.SubjectCode,
            Codes = [.. CompetenceCodes.Read(mentor.Strengths)], About = mentor.About, Since = mentor.Since, ConsentOn = mentor.ConsentOn,
        };
    }

    private async Task<List<MentorRow>> StrengthenAsync(MethodCenterDb db, List<MentorRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return rows;
        var ids = rows.Select(r => r.Id).ToArray();
        var declared = await db.Mentors.Where(m => EF.Parameter(ids).Contains(m.Id) && m.Strengths != "").ToDictionaryAsync(m => m.Id, m => m.Strengths, ct);
        var proven = await strengths.ListAsync([.. rows.Select(r => r.EducatorId)], null, ct);
        return rows.With(proven.ToLookup(s => s.EducatorId), await ProfileCompetences.LoadAsync(db, ct), declared);
    }

    private static async Task<List<MentorMentee>> MenteesAsync(MethodCenterDb db, int mentorId, CancellationToken ct)
    {
        var members = await (
            from member in db.MentorshipMembers
            join pair in db.Mentorships on member.MentorshipId equals pair.Id
            where pair.MentorId == mentorId
            select new
            {
                pair.Id, member.MenteePersonId, member.FullName, member.LeftOn, pair.Form, pair.State, pair.From, pair.Until, pair.EndedOn,
                Organisation = db.Organisations.Where(o => o.Id == pair.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
                IsOpen = db.Educators.Any(e => e.Id == member.MenteePersonId),
            }).ToListAsync(ct);
        return
        [
            .. members.Select(m => new MentorMentee(m.Id, m.MenteePersonId, m.FullName, m.Organisation, m.Form, m.State, m.From, m.LeftOn ?? m.EndedOn ?? m.Until)
            {
                IsNow = m.LeftOn is null && m.State is MentorshipState.Active or MentorshipState.Draft, IsOpen = m.IsOpen,
            }).OrderByDescending(m => m.IsNow).ThenByDescending(m => m.From).ThenBy(m => m.FullName, StringComparer.Ordinal),
        ];
    }

    private Task NoteAsync(AuditAction action, int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(action, List, AuditTerms.Summary(action, List)) { Rows = rows }, ct);
}
