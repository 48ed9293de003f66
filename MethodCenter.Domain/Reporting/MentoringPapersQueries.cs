using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>
/// Papers of a mentoring pair for whoever sees the pair. A mentee gets the programme, the own consent and the report, and of a group the own part.
/// </summary>
public sealed class MentoringPapersQueries(Database database)
{
    /// <summary>Null for foreign and absent pairs and members, and for papers that are not for the reader. Leaves a line in the journal.</summary>
    /// <param name="mentorshipId">Which pair.</param>
    /// <param name="paper">Which paper.</param>
    /// <param name="memberId">One mentee of a group; null is everybody whom the reader sees.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int mentorshipId, MentoringPaper paper, int? memberId, CancellationToken ct)
    {
        var actor = database.Actor;
        if (!MentoringRights.MayView(actor) && !MentoringRights.MayViewOwn(actor)) return null;
        await using var db = database.Read();
        if (await db.Mentorships.SingleOrDefaultAsync(m => m.Id == mentorshipId, ct) is not { } pair) return null;
        var members = await db.MentorshipMembers.Where(m => m.MentorshipId == pair.Id).ToListAsync(ct);
        var own = members.Find(m => MentoringRights.IsSelf(actor, m.MenteePersonId));
        var isForMentee = own is not null && !MentoringRights.IsSelf(actor, pair.MentorPersonId);
        if (isForMentee && paper is MentoringPaper.Order or MentoringPaper.Agreement) return null;
        if (isForMentee) members = [own!];
        if (memberId is { } one) members = members.FindAll(m => m.Id == one);
        if (members.Count == 0 && (memberId is not null || isForMentee)) return null;
        var facts = await FactsAsync(db, pair, members, isForMentee, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(Mentorship), $"{AuditTerms.Summary(AuditAction.Printed, nameof(Mentorship))}: {MentoringPapers.KindOf(paper).ToLower(Formats.Russian)}")
        {
            SubjectId = pair.Id, Keys = new(pair.MunicipalityId, pair.OrganisationId),
        }, ct);
        return MentoringPapers.Create(paper, facts);
    }

    private static async Task<MentoringPaperFacts> FactsAsync(MethodCenterDb db, Mentorship pair, List<MentorshipMember> members, bool isForMentee, CancellationToken ct)
    {
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var (organisation, people, ids) = (await db.Organisations.SingleOrDefaultAsync(o => o.Id == pair.OrganisationId, ct), new People(db), members.ConvertAll(m => m.Id));
        List<MentoringMember> known = [];
        foreach (var member in members.OrderBy(m => SearchKey.Of(m.FullName), StringComparer.Ordinal).ThenBy(m => m.Id))
            known.Add(new(member, await people.ReadAsync(member.MenteePersonId, member.FullName, ct)));
        bool IsOurs(int? member) => member is null || ids.Contains(member.Value);
        var questionnaires = await db.MentorshipQuestionnaires.Where(q => q.MentorshipId == pair.Id).OrderBy(q => q.Side).ThenBy(q => q.Id).ToListAsync(ct);
        return new()
        {
            Pair = pair, Mentor = await people.ReadAsync(pair.MentorPersonId, pair.MentorName, ct), Members = known,
            Organisation = organisation?.FullName ?? MentoringPapersWords.LongBlank, City = organisation?.Settlement,
            Setup = await db.MentoringSetups.SingleOrDefaultAsync(s => s.OrganisationId == pair.OrganisationId, ct),
            Tasks = (await db.MentorshipTasks.Where(t => t.MentorshipId == pair.Id).OrderBy(t => t.Place).ThenBy(t => t.Id).ToListAsync(ct)).FindAll(t => IsOurs(t.MemberId)),
            Meetings = (await db.MentorshipMeetings.Where(m => m.MentorshipId == pair.Id).OrderBy(m => m.On).ThenBy(m => m.Id).ToListAsync(ct)).FindAll(m => IsOurs(m.MemberId)),
            Questionnaires = questionnaires.FindAll(q => IsOurs(q.MemberId) && !(isForMentee && q.MemberId is null)), NameOf = code => names.Of(code).Name,
            NoticeDays = (await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new()).NoticeDays, IsForMentee = isForMentee, Day = db.Today, Made = db.Now,
        };
    }

    /// <summary>People with post and employer, where the reader sees the card.</summary>
    private sealed class People(MethodCenterDb db)
    {
        public async Task<MentoringPerson> ReadAsync(int id, string fullName, CancellationToken ct)
        {
            if (await db.Educators.SingleOrDefaultAsync(e => e.Id == id, ct) is not { } person) return new(fullName, null, null, true);
            var subject = EducatorWords.Subject(person.SubjectCode);
            var post = person.PositionCode is { } code ? EducatorWords.Position(code) : null;
            var employer = person.HomeKind is null ? null : await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.FullName).SingleOrDefaultAsync(ct);
            return new(fullName, post is null ? null : MentoringPapersWords.Post(post, subject), employer, person.HomeKind is not null);
        }
    }
}
