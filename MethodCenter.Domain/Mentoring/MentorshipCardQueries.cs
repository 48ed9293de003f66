using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>One pair, the proposals for its programme, and the pairs of one person.</summary>
public sealed class MentorshipCardQueries(Database database)
{
    /// <summary>The card; null for foreign and absent pairs alike. Leaves a line in the journal.</summary>
    public async Task<MentorshipCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!MentoringRights.MayView(database.Actor) && !MentoringRights.MayViewOwn(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.PairAsync(id, ct) is not { } pair) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(Mentorship), AuditTerms.Summary(AuditAction.Viewed, nameof(Mentorship)))
        {
            SubjectId = id, Keys = new(pair.MunicipalityId, pair.OrganisationId, pair.Members.Count == 1 ? pair.Members[0].MenteePersonId : null),
        }, ct);
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var card = Headed(db, pair, (await db.RowsAsync([pair], ct))[0]);
        return card with
        {
            SeesMentor = db.Scope.EducatorId == 0 && await db.Educators.AnyAsync(e => e.Id == pair.MentorPersonId, ct),
            Members = await db.MembersAsync(pair, names, ct),
            Tasks = await db.TasksAsync(pair, names, ct),
            Meetings = await db.MeetingsAsync(pair, ct),
            Questionnaires = await db.QuestionnairesAsync(pair, ct),
            History = card.MayLead ? await db.HistoryAsync(pair, ct) : [],
            NoticeDays = (await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new MentoringParameters()).NoticeDays,
        };
    }

    /// <summary>
    /// What the programme could hold: the typical tasks of the kind, and one for each competence that a mentee works on. Tasks with the same
    /// title are not proposed again. Empty for those who do not keep the programme.
    /// </summary>
    public async Task<IReadOnlyList<MentorshipProposal>> ProposeAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.PairAsync(id, ct) is not { } pair || !MentorshipRights.Leads(db.Actor, pair)) return [];
        var present = pair.Members.Where(m => m.LeftOn is null).ToList();
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var confirmed = await db.ConfirmedCodesAsync([.. present.Select(m => m.MenteePersonId)], ct);
        var byCompetence = present.SelectMany(m => MentorshipCardReading.CodesOf(m).Concat((confirmed.GetValueOrDefault(m.MenteePersonId) ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
            .Distinct().Select(code => MentorshipTemplate.ForCompetence(m.Id, m.FullName, code, names.Of(code).Name, pair.From, pair.Until)));
        var known = await db.MentorshipTasks.Where(t => t.MentorshipId == id).Select(t => new { t.Title, t.CompetenceCode, t.MemberId }).ToListAsync(ct);
        return [.. byCompetence.Where(p => !known.Exists(k => k.CompetenceCode == p.CompetenceCode && (k.MemberId == p.MemberId || k.MemberId is null))),
            .. MentorshipTemplate.For(pair.Kind, pair.From, pair.Until).Where(p => !known.Exists(k => k.Title == p.Title))];
    }

    /// <summary>Pairs of one person as mentor or mentee, the newest first; null for foreign and absent people alike.</summary>
    public async Task<IReadOnlyList<MentorshipRow>?> ListOfAsync(int educatorId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (!await db.Educators.AnyAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct)) return null;
        var pairs = await db.Mentorships.Include(m => m.Members).Where(m => m.MentorPersonId == educatorId || m.Members.Any(x => x.MenteePersonId == educatorId))
            .OrderBy(m => m.State).ThenByDescending(m => m.From).ToListAsync(ct);
        return await db.RowsAsync(pairs, ct);
    }

    private static MentorshipCard Headed(MethodCenterDb db, Mentorship pair, MentorshipRow row) => new(row, pair.Version)
    {
        MentorId = pair.MentorId, MentorPersonId = pair.MentorPersonId, OrganisationId = pair.OrganisationId, MentorConsentOn = pair.MentorConsentOn,
        AgreementNumber = pair.AgreementNumber, AgreementDate = pair.AgreementDate, Payment = pair.Payment, OrderNumber = pair.OrderNumber, OrderDate = pair.OrderDate,
        Goal = pair.Goal, Expected = pair.Expected, NoticeOn = pair.NoticeOn, EndSide = pair.EndSide, EndReason = pair.EndReason,
        Outcome = pair.Outcome, GoalReached = pair.GoalReached, Stage = MentorshipPapersRule.StageOf(pair), Gaps = MentorshipPapersRule.GapsOf(pair),
        MayKeep = MentorshipRights.Keeps(db.Actor, pair), MayLead = MentorshipRights.Leads(db.Actor, pair), IsMentor = MentorshipRights.IsMentor(db.Actor, pair),
        OwnMemberId = MentorshipRights.OwnPart(db.Actor, pair)?.Id,
        MayReopen = MentorshipRights.Keeps(db.Actor, pair) && MentorshipTermRule.MayReopen(pair.State, pair.EndedOn, db.Today),
    };
}
