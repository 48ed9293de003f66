using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes results and schools up and writes them; deficits come from the very rule of the product.</summary>
internal static class DemoResultsWriter
{
    private const string Account = "демонстрационные данные";
    private const int DaysToSettle = 5;

    public static async Task WriteAsync(MethodCenterDb db, DemoWorld world, DemoSize size, CancellationToken ct)
    {
        var results = new DemoResults(world, await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.Id, ct));
        new DemoCampaigns(results, size).Make();
        var scores = new DemoScores(results);
        new DemoDiagnosisMaker(results, scores).Make();
        new DemoEvidenceMaker(results, scores).Make();
        new DemoSchoolsMaker(results).Make();
        await WriteAsync(db, results, ct);
        await LiveThroughAsync(db, results, ct);
        await new DemoDeficitMoves(db, results).MakeAsync(ct);
        await DemoDevelopmentWriter.WriteAsync(db, results, ct);
        await DemoMentoringWriter.WriteAsync(db, results, ct);
    }

    /// <summary>Campaign after campaign, as time went: so deficits have the dates of the results that made them, and retests close earlier ones.</summary>
    private static async Task LiveThroughAsync(MethodCenterDb db, DemoResults results, CancellationToken ct)
    {
        var (today, since) = (db.Today, DateOnly.MinValue);
        foreach (var campaign in results.Campaigns.OrderBy(c => c.Entity.Until))
        {
            var day = campaign.IsCurrent ? today : campaign.Entity.Until.AddDays(DaysToSettle);
            var attempts = results.Diagnoses.FindAll(d => d.CampaignId == campaign.Entity.Id);
            var evidence = results.Evidence.FindAll(e => e.On > since && e.On <= day);
            await InsertAsync<Diagnosis>(db, attempts, ct);
            await InsertAsync<DeficitEvidence>(db, evidence, ct);
            db.Today = day;
            await new DeficitSettler(db).SettleAsync([.. attempts.Select(a => a.EducatorId).Concat(evidence.Select(e => e.EducatorId)).Distinct().Order()], Account, ct);
            await db.SaveChangesAsync(ct);
            since = day;
        }
        db.Today = today;
    }

    private static async Task WriteAsync(MethodCenterDb db, DemoResults results, CancellationToken ct)
    {
        await InsertAsync<DiagnosticCampaign>(db, results.Campaigns.Select(c => c.Entity), ct);
        await InsertAsync<CampaignItem>(db, results.Campaigns.SelectMany(c => c.Entity.Items), ct);
        await InsertAsync<CampaignParticipant>(db, results.Participants, ct);
        await InsertAsync<LessonVisit>(db, results.Visits, ct);
        await InsertAsync<ResultConsent>(db, results.Consents, ct);
        await InsertAsync<RiskProfile>(db, results.Profiles, ct);
        await InsertAsync<SchoolCurator>(db, results.Curators, ct);
        await InsertAsync<SchoolVisit>(db, results.SchoolVisits, ct);
    }

    private static Task InsertAsync<T>(MethodCenterDb db, IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
