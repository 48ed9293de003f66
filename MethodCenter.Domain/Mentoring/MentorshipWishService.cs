using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Взаимный выбор: a person names a mentor, the mentor answers. Both together weigh in the matching; the keeper decides.</summary>
public sealed class MentorshipWishService(Database database)
{
    private const int Most = 3;

    /// <summary>The signed-in educator would like this mentor; a second wish of the same changes nothing.</summary>
    public Task<Result> AskAsync(int mentorId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (db.Actor.Role is not Role.Educator || !MentoringRights.IsSelf(db.Actor, db.Scope.EducatorId)) return AccessErrors.Forbidden;
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == db.Scope.EducatorId, ct) is not { } person) return MentoringErrors.WishNotFound;
        if (await db.OfferedMentorAsync(mentorId, ct) is not { } mentor) return MentoringErrors.WishNotFound;
        if (mentor.EducatorId == person.Id) return MentoringErrors.OwnMentor;
        var mine = await db.MentoringWishes.Where(w => w.MenteePersonId == person.Id && w.Side == MentoringSide.Mentee).Select(w => w.MentorId).ToListAsync(ct);
        if (mine.Contains(mentor.Id)) return Result.Ok;
        if (mine.Count >= Most) return MentoringErrors.WishTooMany;
        db.Add(new MentoringWish(mentor, person, MentoringSide.Mentee, db.Now));
        return Result.Ok;
    }, ct);

    /// <summary>The mentor would take whoever asked.</summary>
    public Task<Result> AnswerAsync(int wishId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var own = db.Scope.EducatorId;
        if (!MentoringRights.IsSelf(db.Actor, own)) return AccessErrors.Forbidden;
        if (await db.MentoringWishes.SingleOrDefaultAsync(w => w.Id == wishId && w.MentorPersonId == own && w.Side == MentoringSide.Mentee, ct) is not { } wish) return MentoringErrors.WishNotFound;
        if (await db.MentoringWishes.AnyAsync(w => w.MentorId == wish.MentorId && w.MenteePersonId == wish.MenteePersonId && w.Side == MentoringSide.Mentor, ct)) return Result.Ok;
        db.Add(wish.Answer(db.Now));
        return Result.Ok;
    }, ct);

    /// <summary>Takes the own word back, as the one who asked or as the mentor who agreed.</summary>
    public Task<Result> TakeBackAsync(int wishId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var own = db.Scope.EducatorId;
        if (!MentoringRights.IsSelf(db.Actor, own)) return AccessErrors.Forbidden;
        if (await db.MentoringWishes.SingleOrDefaultAsync(w => w.Id == wishId, ct) is not { } wish) return MentoringErrors.WishNotFound;
        if ((wish.Side is MentoringSide.Mentee ? wish.MenteePersonId : wish.MentorPersonId) != own) return AccessErrors.Forbidden;
        db.Remove(wish);
        return Result.Ok;
    }, ct);
}
