using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>Builds the paper: for the centre about anybody or all at once, for a municipality about itself.</summary>
public sealed class RecommendationPaperQueries(Database database, EffectQueries effects, CentreHead head)
{
    /// <summary>Null where nothing was sent, for foreign municipalities, and for those who read aggregates only. Leaves a line in the journal.</summary>
    /// <param name="snapshotId">Of which snapshot.</param>
    /// <param name="municipalityId"><see cref="RecommendationFilter.Centre"/> is the centre itself; null is everybody the reader sees.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Report?> BuildAsync(int snapshotId, int? municipalityId, CancellationToken ct)
    {
        if (!RecommendationRights.MayView(database.Actor) || !RecommendationRights.SeesEvidence(database.Actor)) return null;
        await using var db = database.Read();
        if (await ProposalReading.SnapshotAsync(db, snapshotId, ct) is not { } snapshot) return null;
        var lines = await db.RecommendationLines(new() { SnapshotId = snapshotId, MunicipalityId = municipalityId })
            .Where(l => l.Item.State == RecommendationState.Approved || l.Item.State == RecommendationState.Answered || l.Item.State == RecommendationState.Done)
            .OrderBy(l => l.Place).ThenBy(l => l.Item.Id).ToListAsync(ct);
        if (lines.Count == 0) return null;
        var parts = new List<PaperPart>();
        foreach (var place in lines.GroupBy(l => l.Place ?? RecommendationReading.Centre)) parts.Add(new(place.Key, await LinesAsync(db, place, ct)));
        await database.NoteAsync(new AuditNote(AuditAction.Printed, "Recommendations", AuditTerms.Summary(AuditAction.Printed, "Recommendations"))
        {
            Rows = lines.Count, Keys = new(municipalityId is RecommendationFilter.Centre ? null : municipalityId),
        }, ct);
        return RecommendationPaper.Create(snapshot, parts, head, db.Today, db.Now);
    }

    private async Task<List<PaperLine>> LinesAsync(MethodCenterDb db, IEnumerable<RecommendationLine> lines, CancellationToken ct)
    {
        var papers = new List<PaperLine>();
        foreach (var line in lines)
        {
            var evidence = line.Item.Evidence.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            papers.Add(new(line.ToRow(db), evidence, SpotRule.Read(line.Item.Spots), (await effects.OfAsync(db, line.Item, ct)).Effect));
        }
        return papers;
    }
}
