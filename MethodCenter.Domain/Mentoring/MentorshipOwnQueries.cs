using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>The own room of mentor and mentee.</summary>
public sealed class MentorshipOwnQueries(Database database, MentorOfferQueries offers)
{
    /// <summary>Null for whoever is no person of the registry.</summary>
    public async Task<OwnMentoringRoom?> LoadAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        if (!MentoringRights.IsSelf(database.Actor, own)) return null;
        var pairs = await db.Mentorships.Include(m => m.Members).Where(m => m.MentorPersonId == own || m.Members.Any(x => x.MenteePersonId == own)).OrderBy(m => m.Until).ToListAsync(ct);
        var open = pairs.Where(p => p.State is MentorshipState.Draft or MentorshipState.Active && IsIn(p, own)).ToList();
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var rooms = new List<OwnMentorship>();
        foreach (var pair in open) rooms.Add(await OwnAsync(db, pair, names, ct));
        var mentor = await db.Mentors.Where(m => m.EducatorId == own && (m.Until == null || m.Until >= db.Today)).Select(m => (int?)m.Limit).FirstOrDefaultAsync(ct);
        return new(own)
        {
            Limit = mentor, MayWish = database.Actor.Role is Role.Educator,
            AsMentor = rooms.FindAll(r => r.IsMentor), AsMentee = rooms.FindAll(r => !r.IsMentor),
            Past = await db.RowsAsync(pairs.Except(open).OrderByDescending(p => p.EndedOn ?? p.Until).ToList(), ct), Wishes = await WishesAsync(db, own, ct),
        };
    }

    /// <summary>Whoever left a group has it among the past ones.</summary>
    private static bool IsIn(Mentorship pair, int own) => pair.MentorPersonId == own || pair.Members.Any(m => m.MenteePersonId == own && m.LeftOn is null);

    private static async Task<OwnMentorship> OwnAsync(MethodCenterDb db, Mentorship pair, ProfileCompetences names, CancellationToken ct)
    {
        var isMentor = pair.MentorPersonId == db.Scope.EducatorId;
        var member = isMentor ? null : pair.Members.FirstOrDefault(m => m.MenteePersonId == db.Scope.EducatorId);
        var own = (await db.QuestionnairesAsync(pair, ct)).FirstOrDefault(q => q.IsOwn);
        return new((await db.RowsAsync([pair], ct))[0])
        {
            OwnMemberId = member?.Id, Goal = pair.Goal, Members = await db.MembersAsync(pair, names, ct), Questionnaire = own,
            Agreed = [.. (await db.MeetingsAsync(pair, ct)).Where(m => !m.IsHeld).OrderBy(m => m.On)],
            Tasks = [.. (await db.TasksAsync(pair, names, ct)).Where(t => t.State is MentoringTaskState.Planned).OrderBy(t => t.Until)],
            NeedsQuestionnaire = own is null && pair.State is MentorshipState.Active && pair.Until <= db.Today.AddDays(MentorshipTermRule.DaysOfResults),
        };
    }

    private async Task<IReadOnlyList<OwnWish>> WishesAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var wishes = await db.MentoringWishes.Where(w => w.MentorPersonId == own || w.MenteePersonId == own).OrderBy(w => w.At).ToListAsync(ct);
        if (wishes.Count == 0) return [];
        var askers = await offers.AskersAsync(ct);
        var mentors = (await offers.ListAsync(null, ct)).ToDictionary(o => o.MentorId);
        return [.. wishes.Where(w => w.Side is MentoringSide.Mentee).Select(w =>
        {
            var answer = wishes.Find(a => a.Side is MentoringSide.Mentor && a.MentorId == w.MentorId && a.MenteePersonId == w.MenteePersonId);
            var isMine = w.MenteePersonId == own;
            var (name, place) = isMine ? (mentors.GetValueOrDefault(w.MentorId)?.FullName, mentors.GetValueOrDefault(w.MentorId)?.Organisation)
                : (askers.GetValueOrDefault(w.MenteePersonId)?.FullName, askers.GetValueOrDefault(w.MenteePersonId)?.Organisation);
            return new OwnWish(w.Id, name ?? "—", place, isMine, answer is not null) { AnswerId = isMine ? null : answer?.Id };
        })];
    }
}
