using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Recommendations;

/// <summary>One recommendation: evidence, answer, effect, life.</summary>
public sealed class RecommendationCardQueries(Database database, MonitoringSheets sheets, EffectQueries effects)
{
    private const int ShownHistory = 50;

    /// <summary>Null for foreign and absent ids alike. Leaves a line in the journal.</summary>
    public async Task<RecommendationCard?> FindAsync(int id, CancellationToken ct)
    {
        if (!RecommendationRights.MayView(database.Actor)) return null;
        await using var db = database.Read();
        if (await db.RecommendationLines(new()).SingleOrDefaultAsync(l => l.Item.Id == id, ct) is not { } line) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, nameof(Recommendation), AuditTerms.Summary(AuditAction.Viewed, nameof(Recommendation)))
        {
            SubjectId = id, Keys = new(line.Item.MunicipalityId),
        }, ct);
        var card = new RecommendationCard(line.ToRow(db)) { ApprovedBy = line.Item.ApprovedBy, Light = await LightAsync(line.Item, ct) };
        return RecommendationRights.SeesEvidence(db.Actor) ? await WholeAsync(db, card, line.Item, ct) : await ForReaderAsync(card, line.Item, ct);
    }

    private async Task<RecommendationCard> WholeAsync(MethodCenterDb db, RecommendationCard card, Recommendation item, CancellationToken ct)
    {
        var (doneOn, answer) = item.Answer is null ? (null, null) : AnswerWords.Read(item.Answer);
        var (effect, awaits) = await effects.OfAsync(db, item, ct);
        return card with
        {
            Evidence = item.Evidence.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Spots = SpotRule.Read(item.Spots),
            AnsweredBy = item.AnsweredBy,
            DoneOn = doneOn,
            AnswerText = answer,
            Acts = RecommendationRights.Acts(db.Actor, RecommendationService.StandingOf(item), db.Now),
            Effect = effect,
            AwaitsNextRound = awaits,
            History = await HistoryAsync(db, item, ct),
            SeesPeople = MonitoringPrivacy.MaySeePeople(db.Scope, item.MunicipalityId),
        };
    }

    /// <summary>The council: the figure and the words where the cell may be shown, never organisations, answers or drafts.</summary>
    private async Task<RecommendationCard> ForReaderAsync(RecommendationCard card, Recommendation item, CancellationToken ct)
    {
        if (await RowAsync(item, ct) is { IsHidden: true }) return card with { IsHidden = true, Light = TrafficLight.None };
        return card with { Row = card.Row with { Figure = RecommendationReading.FigureOf(item), Text = item.Text } };
    }

    private async Task<TrafficLight> LightAsync(Recommendation item, CancellationToken ct) => await RowAsync(item, ct) is { } row ? row.Light : TrafficLight.None;

    /// <summary>The row of the evidence as the reader may see it; null where the snapshot does not open or knows no such indicator.</summary>
    private async Task<IndicatorRow?> RowAsync(Recommendation item, CancellationToken ct)
    {
        var opened = await sheets.OpenAsync(SheetSource.Frozen(item.SnapshotId), ct);
        if (!opened.IsOk || opened.Value.Find(item.Code) is not { } method) return null;
        return MonitoringPrivacy.Of(opened.Value.RowsOf(method), database.Actor.Scope).FirstOrDefault(r => r.MunicipalityId == item.MunicipalityId);
    }

    /// <summary>The municipality reads its life from the sending on: drafts of the centre are the centre's.</summary>
    private static async Task<IReadOnlyList<RegistryHistoryLine>> HistoryAsync(MethodCenterDb db, Recommendation item, CancellationToken ct)
    {
        var since = RecommendationRights.MayKeep(db.Actor) ? DateTime.MinValue : item.ApprovedAt ?? DateTime.MaxValue;
        var lines = await db.AuditEntries.Where(a => a.Subject == nameof(Recommendation) && a.SubjectId == item.Id && a.Action != AuditAction.Viewed && a.At >= since)
            .OrderByDescending(a => a.Id).Take(ShownHistory).Select(a => new { a.At, a.Action, a.ActorName, a.Changes }).ToListAsync(ct);
        return lines.ConvertAll(l => new RegistryHistoryLine(l.At, l.Action is AuditAction.Created ? "Создана" : StateOf(l.Changes) is { } state ? $"Стала: {state}" : "Изменена", l.ActorName, null));
    }

    /// <summary>The state that a change led to; null where it changed words only.</summary>
    private static string? StateOf(string? changes)
    {
        if (changes is null) return null;
        using var json = JsonDocument.Parse(changes);
        if (!json.RootElement.TryGetProperty(nameof(Recommendation.State), out var pair) || pair.ValueKind is not JsonValueKind.Array || pair.GetArrayLength() != 2) return null;
        var state = pair[1].ValueKind switch
        {
            JsonValueKind.Number => (RecommendationState)pair[1].GetInt32(),
            JsonValueKind.String when Enum.TryParse<RecommendationState>(pair[1].GetString(), out var word) => word,
            _ => default,
        };
        return Enum.IsDefined(state) ? RecommendationTerms.Of(state) : null;
    }
}
