using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>A young educator where the counted job is.</summary>
internal sealed record YoungPlace(int EducatorId, int OrganisationId, string FullName, YoungStanding Standing);

/// <summary>Young educators of the reader's part of the region, and whom a form of support reaches (decisions, point 10).</summary>
internal static class SetupYoung
{
    /// <summary>Teachers of monitored organisations who are young or new to teaching on a day; a few days more are read and then judged exactly.</summary>
    public static async Task<List<YoungPlace>> YoungAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var parameters = await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new();
        var (bornAfter, teachingAfter) = (day.AddYears(-parameters.Age - 1), day.AddMonths(-parameters.ServiceMonths - 1));
        var found = await db.CountedStaffOn(day).Where(s => s.Job.PostGroup == PostGroup.Teaching && (s.Person.BirthDate > bornAfter || s.Person.TeachingSince > teachingAfter))
            .Select(s => new { s.Person.Id, s.Job.OrganisationId, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Person.BirthDate, s.Person.TeachingSince }).ToListAsync(ct);
        return
        [
            .. found.Select(p => new YoungPlace(p.Id, p.OrganisationId, new Common.PersonName(p.LastName, p.FirstName, p.MiddleName).Full,
                YoungRule.Of(p.BirthDate, p.TeachingSince, day, parameters))).Where(p => p.Standing.NeedsSupport),
        ];
    }

    /// <summary>First day of the usual period of a report: from it support counts (domain 2.2).</summary>
    public static DateOnly YearOf(DateOnly day) => new(day.Year, 1, 1);

    /// <summary>People with a counted form of support or a pair whose term crosses the span, both ends included.</summary>
    public static async Task<HashSet<int>> SupportedAsync(MethodCenterDb db, DateOnly from, DateOnly until, CancellationToken ct)
    {
        var forms = await db.SupportParticipations.Where(s => s.Kind != SupportKind.Other && s.From <= until && (s.Until == null || s.Until >= from)).Select(s => s.EducatorId).ToListAsync(ct);
        var members = await db.MentorshipMembers.Where(m => (m.LeftOn == null || m.LeftOn >= from) && db.Mentorships.Any(p => p.Id == m.MentorshipId && p.From <= until
            && (p.State == MentorshipState.Active || ((p.State == MentorshipState.Completed || p.State == MentorshipState.EndedEarly) && (p.EndedOn ?? p.Until) >= from))
            && (p.State != MentorshipState.Active || p.Until >= from))).Select(m => m.MenteePersonId).ToListAsync(ct);
        return [.. forms, .. members];
    }
}
