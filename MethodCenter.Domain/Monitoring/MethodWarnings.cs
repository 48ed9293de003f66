using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MonitoringRounds;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>What a change of a method touches: rounds that are frozen already, and municipalities that have submitted.</summary>
internal static class MethodWarnings
{
    private const int MostNamed = 6;

    /// <summary>Sentences for whoever approves or withdraws; none where nothing is touched.</summary>
    /// <param name="db">The database.</param>
    /// <param name="from">The first reporting date that is counted differently; null: all.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<IReadOnlyList<string>> ReadAsync(MethodCenterDb db, DateOnly? from, CancellationToken ct)
    {
        var rounds = await db.MonitoringRounds.Where(r => (from == null || r.Day >= from) && (r.State == RoundState.Frozen || r.State == RoundState.Collecting))
            .OrderBy(r => r.Day).Select(r => new { r.Id, r.Title, r.State }).ToListAsync(ct);
        List<string> warnings = [];
        var frozen = rounds.Where(r => r.State == RoundState.Frozen).Select(r => $"«{r.Title}»").ToList();
        if (frozen.Count > 0) warnings.Add($"Уже {(frozen.Count == 1 ? "зафиксирован раунд" : "зафиксированы раунды")} {string.Join(", ", frozen)}: их числа останутся прежними, "
            + "а показатель на эти даты будет считаться иначе.");
        foreach (var round in rounds.Where(r => r.State == RoundState.Collecting))
        {
            var submitted = await SubmittedAsync(db, round.Id, ct);
            if (submitted.Count > 0) warnings.Add($"Методика изменится после сдачи: раунд «{round.Title}» {(submitted.Count == 1 ? "сдал" : "сдали")} {Names(submitted)}.");
        }
        return warnings;
    }

    private static async Task<List<string>> SubmittedAsync(MethodCenterDb db, int roundId, CancellationToken ct)
    {
        var ids = await db.RoundPlaces.Where(p => p.RoundId == roundId && (p.State == SubmissionState.Submitted || p.State == SubmissionState.Accepted))
            .Select(p => p.MunicipalityId).ToListAsync(ct);
        if (ids.Count == 0) return [];
        var places = await db.Municipalities.Where(m => ids.Contains(m.Id)).Include(m => m.Versions).AsSplitQuery().ToListAsync(ct);
        return [.. places.Select(p => p.On(db.Today).ShortName).Order(StringComparer.Create(Formats.Russian, false))];
    }

    private static string Names(List<string> names) => names.Count <= MostNamed ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNamed))} и ещё {Formats.Number(names.Count - MostNamed)}";
}
