using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>The part of the search that finds papers: distributions, mentorships, rounds, indicators.</summary>
internal static class DocumentSearch
{
    /// <summary>Distributions are few: compared in memory, by title.</summary>
    public static async Task<IReadOnlyList<SearchHit>> StagingsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        var all = await db.Stagings.OrderByDescending(s => s.Id).Select(s => new { s.Id, s.Title, s.Kind, s.State }).ToListAsync(ct);
        return [.. all.Where(s => Holds(s.Title, key)).Take(SearchQueries.Most).Select(s => new SearchHit(s.Id, s.Title, $"{StagingTerms.Of(s.Kind)}, {StagingTerms.Of(s.State)}"))];
    }

    /// <summary>By a name of either side whose card the user sees, or by the number of the order.</summary>
    public static async Task<IReadOnlyList<SearchHit>> MentorshipsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        var found = await db.Mentorships.Where(m => (m.OrderNumber != null && m.OrderNumber == key) || db.Educators.Any(e => e.NameKey.Contains(key)
                && (e.Id == m.MentorPersonId || db.MentorshipMembers.Any(x => x.MentorshipId == m.Id && x.MenteePersonId == e.Id))))
            .OrderByDescending(m => m.From).ThenBy(m => m.Id).Take(SearchQueries.Most)
            .Select(m => new { m.Id, m.MentorName, m.Form, m.From, m.Until }).ToListAsync(ct);
        return [.. found.Select(m => new SearchHit(m.Id, m.MentorName, $"{MentoringTerms.Of(m.Form)}, {Formats.Date(m.From)} – {Formats.Date(m.Until)}"))];
    }

    /// <summary>Rounds are no personal data; those in preparation are the centre's.</summary>
    public static async Task<IReadOnlyList<SearchHit>> RoundsAsync(MethodCenterDb db, string key, CancellationToken ct)
    {
        if (!MonitoringPrivacy.MaySee(db.Scope)) return [];
        var all = await db.MonitoringRounds.OrderByDescending(r => r.Day).Select(r => new { r.Id, r.Title, r.Day, r.State }).ToListAsync(ct);
        return [.. all.Where(r => Holds(r.Title, key) && (r.State is not RoundState.Preparing || db.Scope.Kind is ScopeKind.Region))
            .Take(SearchQueries.Most).Select(r => new SearchHit(r.Id, r.Title, $"на {Formats.Date(r.Day)}"))];
    }

    /// <summary>By code or words; the id is the place in the catalogue.</summary>
    public static IReadOnlyList<SearchHit> Indicators(MethodCenterDb db, string key) => !MonitoringPrivacy.MaySee(db.Scope) ? []
        : [.. IndicatorCatalogue.All.Select((m, i) => (Method: m, Place: i)).Where(m => Holds($"{m.Method.Code} {m.Method.Name}", key))
            .Take(SearchQueries.Most).Select(m => new SearchHit(m.Place, $"{m.Method.Code}. {m.Method.Name}", MonitoringTerms.Of(m.Method.Kind)))];

    private static bool Holds(string text, string key) => SearchKey.Of(text).Contains(key, StringComparison.Ordinal);
}
