using MethodCenter.Domain.Data;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>People by what the diagnostics say of them, as queries that lists and figures share.</summary>
internal static class DiagnosedPeople
{
    /// <summary>
    /// Ids of those who have a completed official result that still holds on the day (domain, section 2.3, П3: «имеют действующий результат на D»).
    /// </summary>
    public static IQueryable<int> DiagnosedOn(this MethodCenterDb db, DateOnly day) =>
        from diagnosis in db.Diagnoses
        join campaign in db.Campaigns on diagnosis.CampaignId equals campaign.Id
        where diagnosis.Status == DiagnosisStatus.Completed && campaign.IsOfficial
            && diagnosis.TakenOn <= day && diagnosis.TakenOn!.Value.AddMonths(campaign.ValidityMonths) > day
        select diagnosis.EducatorId;

    /// <summary>Ids of those with an open deficit.</summary>
    public static IQueryable<int> WithOpenDeficits(this MethodCenterDb db) => db.Deficits.StillOpen().Select(d => d.EducatorId);

    /// <summary>Ids of those with a route that is approved and not finished: approved, walked or paused.</summary>
    public static IQueryable<int> WithRoute(this MethodCenterDb db) => db.Routes
        .Where(r => r.Status == RouteStatus.Approved || r.Status == RouteStatus.Ongoing || r.Status == RouteStatus.Paused).Select(r => r.EducatorId);

    /// <summary>Deficits that are neither closed nor irrelevant: <see cref="Deficit.IsOpen"/> for the database.</summary>
    public static IQueryable<Deficit> StillOpen(this IQueryable<Deficit> deficits) =>
        deficits.Where(d => d.State != DeficitState.Closed && d.State != DeficitState.Irrelevant);
}
