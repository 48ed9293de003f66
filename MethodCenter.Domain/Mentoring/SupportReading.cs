using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>One form of support of one person: noted, or a pair kept here.</summary>
/// <param name="Text">As the form or the file has it.</param>
/// <param name="Title">Which school or club.</param>
/// <param name="Until">Last day, included; null while it goes on.</param>
/// <param name="Responsible">Наставник or whoever answers.</param>
/// <param name="MentorshipId">The pair that it is; null for what was noted.</param>
public sealed record SupportLine(int EducatorId, SupportKind Kind, string Text, string? Title, DateOnly From, DateOnly? Until, string? Responsible, int? MentorshipId)
{
    /// <summary>The mentor of a pair.</summary>
    public int? MentorId { get; init; }

    public bool IsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}

/// <summary>Reads support under the scope of the context.</summary>
internal static class SupportReading
{
    /// <summary>Everything that touches the period, by person; what does not count is there too.</summary>
    public static async Task<ILookup<int, SupportLine>> SupportInAsync(this MethodCenterDb db, DateSpan period, int? educatorId, CancellationToken ct)
    {
        var (from, until) = (period.From ?? DateOnly.MinValue, period.Until ?? DateOnly.MaxValue);
        var noted = await db.SupportParticipations
            .Where(s => (educatorId == null || s.EducatorId == educatorId) && s.From <= until && (s.Until == null || s.Until >= from))
            .Select(s => new SupportLine(s.EducatorId, s.Kind, s.KindText, s.Title, s.From, s.Until, s.Responsible, null)).ToListAsync(ct);
        return noted.Concat(await PairsAsync(db, period, educatorId, ct)).OrderBy(l => l.From).ThenBy(l => l.Kind).ToLookup(l => l.EducatorId);
    }

    private static async Task<IEnumerable<SupportLine>> PairsAsync(MethodCenterDb db, DateSpan period, int? educatorId, CancellationToken ct)
    {
        var members = await (
            from member in db.MentorshipMembers
            join pair in db.Mentorships on member.MentorshipId equals pair.Id
            where educatorId == null || member.MenteePersonId == educatorId
            select new { member.MenteePersonId, member.LeftOn, pair.Id, pair.MentorId, pair.MentorName, pair.State, pair.Form, pair.From, pair.Until, pair.EndedOn }).ToListAsync(ct);
        return
            from m in members
            let term = SupportRule.TermOf(m.State, m.From, m.Until, m.EndedOn, m.LeftOn)
            where term is not null && term.Overlaps(period)
            select new SupportLine(m.MenteePersonId, SupportKind.Mentoring, MentoringTerms.Of(SupportKind.Mentoring), MentoringTerms.Of(m.Form), m.From, term.Until, m.MentorName, m.Id)
            {
                MentorId = m.MentorId,
            };
    }
}
