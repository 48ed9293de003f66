using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Parts of a pair as its readers see them: of a group a mentee reads the own part.</summary>
internal static class MentorshipCardReading
{
    private const int LinesOfHistory = 40;

    public static async Task<IReadOnlyList<MentorshipTaskRow>> TasksAsync(this MethodCenterDb db, Mentorship pair, ProfileCompetences names, CancellationToken ct)
    {
        var tasks = await db.MentorshipTasks.Where(t => t.MentorshipId == pair.Id).OrderBy(t => t.From).ThenBy(t => t.Place).ThenBy(t => t.Id).ToListAsync(ct);
        return tasks.ConvertAll(t => new MentorshipTaskRow(t.Id, t.Version, pair.Id, t.Title, t.From, t.Until, t.State)
        {
            MemberId = t.MemberId, Mentee = NameOf(pair, t.MemberId), CompetenceCode = t.CompetenceCode, Competence = t.CompetenceCode is { } code ? names.Of(code).Name : null,
            Result = t.Result, DoneOn = t.DoneOn, Note = t.Note, IsLate = pair.State is MentorshipState.Active && t.State is MentoringTaskState.Planned && t.Until < db.Today,
            MayMark = pair.State is MentorshipState.Active && MentorshipTaskService.MayMark(db.Actor, pair, t, MentoringTaskState.Done),
        });
    }

    public static async Task<IReadOnlyList<MeetingRow>> MeetingsAsync(this MethodCenterDb db, Mentorship pair, CancellationToken ct)
    {
        var meetings = await db.MentorshipMeetings.Where(m => m.MentorshipId == pair.Id).OrderByDescending(m => m.On).ThenByDescending(m => m.Id).ToListAsync(ct);
        return meetings.ConvertAll(m => new MeetingRow(m.Id, m.Version, pair.Id, m.On, m.Kind, m.Topic, m.IsHeld)
        {
            MemberId = m.MemberId, Mentee = NameOf(pair, m.MemberId), Minutes = m.Minutes, Outcome = m.Outcome, Agreements = m.Agreements,
            IsForgotten = pair.State is MentorshipState.Active && !m.IsHeld && m.On < db.Today,
        });
    }

    public static async Task<IReadOnlyList<QuestionnaireRow>> QuestionnairesAsync(this MethodCenterDb db, Mentorship pair, CancellationToken ct)
    {
        var own = MentorshipRights.OwnPart(db.Actor, pair)?.Id;
        var isMentor = MentorshipRights.IsMentor(db.Actor, pair);
        var filled = await db.MentorshipQuestionnaires.Where(q => q.MentorshipId == pair.Id).OrderBy(q => q.Side).ThenBy(q => q.Id).ToListAsync(ct);
        return filled.ConvertAll(q => new QuestionnaireRow(q.Version, q.Side, NameOf(pair, q.MemberId) ?? pair.MentorName, q.FilledOn, QuestionnaireForm.Read(q.Marks))
        {
            MemberId = q.MemberId, Strengths = q.Strengths, Weaknesses = q.Weaknesses, Opportunities = q.Opportunities, Threats = q.Threats, Comment = q.Comment,
            IsOwn = q.Side is MentoringSide.Mentor ? isMentor && own is null : own is not null && q.MemberId == own,
        });
    }

    public static async Task<IReadOnlyList<MentorshipMemberRow>> MembersAsync(this MethodCenterDb db, Mentorship pair, ProfileCompetences names, CancellationToken ct)
    {
        var people = pair.Members.Select(m => m.MenteePersonId).ToArray();
        var visible = await db.Educators.Where(e => EF.Parameter(people).Contains(e.Id)).Select(e => e.Id).ToListAsync(ct);
        return [.. pair.Members.OrderBy(m => m.LeftOn is not null).ThenBy(m => m.FullName, StringComparer.Ordinal)
            .Select(m => new MentorshipMemberRow(m.Id, m.MenteePersonId, m.FullName, m.ConsentOn, m.LeftOn)
            {
                Competences = [.. CodesOf(m).Select(c => names.Of(c).Name)], SeesCard = visible.Contains(m.MenteePersonId) && db.Scope.EducatorId == 0,
            })];
    }

    public static async Task<IReadOnlyList<MentorshipHistoryLine>> HistoryAsync(this MethodCenterDb db, Mentorship pair, CancellationToken ct)
    {
        var members = pair.Members.Select(m => (int?)m.Id).ToArray();
        var lines = await db.AuditEntries.Where(a => ((a.Subject == nameof(Mentorship) && a.SubjectId == pair.Id)
                || (a.Subject == nameof(MentorshipMember) && EF.Parameter(members).Contains(a.SubjectId))) && a.Action != AuditAction.Viewed)
            .OrderByDescending(a => a.Id).Take(LinesOfHistory).Select(a => new { a.At, a.Summary, a.ActorName, a.Changes }).ToListAsync(ct);
        return lines.ConvertAll(l => new MentorshipHistoryLine(l.At, Capital(l.Summary), l.ActorName, OrganisationHistory.Describe(l.Changes)));
    }

    public static string[] CodesOf(MentorshipMember member) => member.Codes.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string? NameOf(Mentorship pair, int? memberId) => pair.Members.FirstOrDefault(m => m.Id == memberId && memberId is not null)?.FullName;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
