using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.LowResultsSchools;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Makes results and schools up and writes them; deficits come from the very rule of the product.</summary>
internal static class DemoResultsWriter
{
    private const string Account = "демонстрационные данные";

    public static async Task WriteAsync(MethodCenterDb db, DemoWorld world, DemoSize size, CancellationToken ct)
    {
        var results = new DemoResults(world, await db.Scales.AsNoTracking().ToDictionaryAsync(s => s.Code, s => s.Id, ct));
        new DemoCampaigns(results, size).Make();
        var scores = new DemoScores(results);
        new DemoDiagnosisMaker(results, scores).Make();
        new DemoEvidenceMaker(results, scores).Make();
        new DemoSchoolsMaker(results).Make();
        await WriteAsync(db, results, ct);
        await new DeficitSettler(db).SettleAsync(results.Touched, Account, ct);
        await db.SaveChangesAsync(ct);
        await new DemoDeficitMoves(db, results).MakeAsync(ct);
    }

    private static async Task WriteAsync(MethodCenterDb db, DemoResults results, CancellationToken ct)
    {
        await InsertAsync<DiagnosticCampaign>(db, results.Campaigns.Select(c => c.Entity), ct);
        await InsertAsync<CampaignItem>(db, results.Campaigns.SelectMany(c => c.Entity.Items), ct);
        await InsertAsync<CampaignParticipant>(db, results.Participants, ct);
        await InsertAsync<Diagnosis>(db, results.Diagnoses, ct);
        await InsertAsync<LessonVisit>(db, results.Visits, ct);
        await InsertAsync<DeficitEvidence>(db, results.Evidence, ct);
        await InsertAsync<ResultConsent>(db, results.Consents, ct);
        await InsertAsync<RiskProfile>(db, results.Profiles, ct);
        await InsertAsync<SchoolCurator>(db, results.Curators, ct);
        await InsertAsync<SchoolVisit>(db, results.SchoolVisits, ct);
    }

    private static Task InsertAsync<T>(MethodCenterDb db, IEnumerable<T> rows, CancellationToken ct) where T : class => new BulkWriter<T>(db).InsertAsync(rows, ct);
}
