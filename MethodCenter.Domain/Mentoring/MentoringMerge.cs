using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Two records of one person became one: mentoring and support follow the one who stays.</summary>
internal static class MentoringMerge
{
    public static async Task HandOverAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        await SupportAsync(db, survivor.Id, other.Id, ct);
        await MentorsAsync(db, survivor, other, ct);
        await MembersAsync(db, survivor, other, ct);
        await LinesAsync(db, survivor.Id, other.Id, ct);
    }

    /// <summary>The same form from the same day under both records stays once.</summary>
    private static async Task SupportAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var mine = await db.SupportParticipations.Where(s => s.EducatorId == survivorId).ToListAsync(ct);
        foreach (var theirs in await db.SupportParticipations.Where(s => s.EducatorId == otherId).ToListAsync(ct))
        {
            if (mine.Any(m => m.Kind == theirs.Kind && m.KindText == theirs.KindText && m.From == theirs.From)) db.Remove(theirs);
            else theirs.HandOver(survivorId);
        }
    }

    /// <summary>One person is one mentor: pairs of the other record go over to the mentor who stays.</summary>
    private static async Task MentorsAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        if (await db.Mentors.SingleOrDefaultAsync(m => m.EducatorId == other.Id, ct) is not { } theirs) return;
        var mine = await db.Mentors.SingleOrDefaultAsync(m => m.EducatorId == survivor.Id, ct);
        var wishes = await db.MentoringWishes.Where(w => w.MentorId == theirs.Id).ToListAsync(ct);
        if (mine is null) theirs.HandOver(survivor);
        else db.RemoveRange(wishes);
        var mentor = mine ?? theirs;
        foreach (var pair in await db.Mentorships.Where(m => m.MentorId == theirs.Id).ToListAsync(ct)) pair.HandOver(mentor);
        foreach (var line in await db.VariantLines.Where(l => l.GiverMentorId == theirs.Id).ToListAsync(ct)) line.GiverMentorId = mentor.Id;
        foreach (var wish in wishes.Where(_ => mine is null)) wish.HandOver(other.Id, survivor.Id);
        await PartsAsync(db, survivor.Id, other.Id, ct);
        if (mine is not null) db.Remove(theirs);
    }

    private static async Task PartsAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        foreach (var row in await db.MentorshipMembers.Where(r => r.MentorPersonId == otherId).ToListAsync(ct)) row.MentorPersonId = survivorId;
        foreach (var row in await db.MentorshipTasks.Where(r => r.MentorPersonId == otherId).ToListAsync(ct)) row.MentorPersonId = survivorId;
        foreach (var row in await db.MentorshipMeetings.Where(r => r.MentorPersonId == otherId).ToListAsync(ct)) row.MentorPersonId = survivorId;
        foreach (var row in await db.MentorshipQuestionnaires.Where(r => r.MentorPersonId == otherId).ToListAsync(ct)) row.MentorPersonId = survivorId;
    }

    private static async Task MembersAsync(MethodCenterDb db, Educator survivor, Educator other, CancellationToken ct)
    {
        foreach (var row in await db.MentorshipMembers.Where(m => m.MenteePersonId == other.Id).ToListAsync(ct)) row.HandOver(survivor);
        foreach (var row in await db.MentorshipTasks.Where(t => t.MenteePersonId == other.Id).ToListAsync(ct)) row.MenteePersonId = survivor.Id;
        foreach (var row in await db.MentorshipMeetings.Where(m => m.MenteePersonId == other.Id).ToListAsync(ct)) row.MenteePersonId = survivor.Id;
        foreach (var row in await db.MentorshipQuestionnaires.Where(q => q.MenteePersonId == other.Id).ToListAsync(ct)) row.MenteePersonId = survivor.Id;
        var wishes = await db.MentoringWishes.Where(w => w.MenteePersonId == survivor.Id).Select(w => new { w.MentorId, w.Side }).ToListAsync(ct);
        foreach (var wish in await db.MentoringWishes.Where(w => w.MenteePersonId == other.Id).ToListAsync(ct))
        {
            if (wishes.Any(w => w.MentorId == wish.MentorId && w.Side == wish.Side)) db.Remove(wish);
            else wish.HandOver(other.Id, survivor.Id);
        }
    }

    /// <summary>A variant that has both keeps the survivor's line.</summary>
    private static async Task LinesAsync(MethodCenterDb db, int survivorId, int otherId, CancellationToken ct)
    {
        var mine = await db.VariantLines.Where(l => l.SubjectEducatorId == survivorId).Select(l => l.VariantId).ToListAsync(ct);
        foreach (var line in await db.VariantLines.Where(l => l.SubjectEducatorId == otherId).ToListAsync(ct))
        {
            if (mine.Contains(line.VariantId)) db.Remove(line);
            else line.HandOver(survivorId);
        }
    }
}
