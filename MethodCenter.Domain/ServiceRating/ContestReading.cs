using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>Totals of a contest by the present marks.</summary>
internal static class ContestReading
{
    public static async Task<Result<IReadOnlyList<ContestOutcome>>> CountAsync(MethodCenterDb db, RatingQueries rating, ServiceContest contest, CancellationToken ct)
    {
        IReadOnlyDictionary<int, long?> sums = new Dictionary<int, long?>();
        if (contest is { SchemeId: { } scheme, RatingWeight: > 0, RatingDay: { } day })
        {
            var found = await rating.SumsAsync(scheme, day, ct);
            if (!found.IsOk) return found.Error;
            sums = found.Value;
        }
        var admitted = await db.ServiceApplications.Where(a => a.ContestId == contest.Id && a.State == ApplicationState.Admitted).Select(a => new { a.Id, a.MunicipalityId }).ToListAsync(ct);
        var sheets = (await db.ExpertSheets.Where(s => db.ServiceApplications.Any(a => a.Id == s.ApplicationId && a.ContestId == contest.Id)).ToListAsync(ct)).ToLookup(s => s.ApplicationId);
        var inputs = admitted.ConvertAll(a => new ContestInput(a.Id, [.. sheets[a.Id].Select(s => ExpertCriterion.ReadMarks(s.Marks))], sums.GetValueOrDefault(a.MunicipalityId)));
        return ContestRule.Of(ExpertCriterion.Read(contest.Criteria), contest.RatingWeight, inputs).ToList();
    }
}
