using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Loading one pair for an act, with who may act on it.</summary>
internal static class MentorshipReading
{
    public static Task<Mentorship?> PairAsync(this MethodCenterDb db, int id, CancellationToken ct) =>
        db.Mentorships.Include(m => m.Members).SingleOrDefaultAsync(m => m.Id == id, ct);

    /// <summary>An act of a keeper on a pair as the form saw it.</summary>
    public static async Task<Result> AsKeeperAsync(this MethodCenterDb db, int id, int version, Func<Mentorship, Task<Result>> act, CancellationToken ct)
    {
        if (await db.PairAsync(id, ct) is not { } pair) return MentoringErrors.PairNotFound;
        if (!MentorshipRights.Keeps(db.Actor, pair)) return AccessErrors.Forbidden;
        db.Touch(pair, version);
        return await act(pair);
    }

    /// <summary>A member of the pair; an absent id is everybody, and in a pair of two the one mentee.</summary>
    public static Result<MentorshipMember?> MemberOf(this Mentorship pair, int? memberId)
    {
        var present = pair.Members.Where(m => m.LeftOn is null).ToList();
        if (memberId is null) return present.Count == 1 ? present[0] : (MentorshipMember?)null;
        return pair.Members.FirstOrDefault(m => m.Id == memberId) is { } member ? member : MentoringErrors.PairNotFound;
    }

    public static bool Holds(this Mentorship pair, DateOnly day) => pair.From <= day && day <= (pair.EndedOn ?? pair.Until);
}
