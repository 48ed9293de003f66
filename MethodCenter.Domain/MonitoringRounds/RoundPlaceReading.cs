using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Makes rows of the board out of submissions.</summary>
internal static class RoundPlaceReading
{
    /// <summary>By name. Names and codes are those of D.</summary>
    public static async Task<List<RoundPlaceRow>> RowsAsync(MethodCenterDb db, MonitoringRound round, RoundBasis? basis, CancellationToken ct)
    {
        var places = await db.RoundPlaces.Where(p => p.RoundId == round.Id).ToListAsync(ct);
        var municipalities = await db.Municipalities.Include(m => m.Versions).AsSplitQuery().ToDictionaryAsync(m => m.Id, ct);
        var comments = await db.RoundComments.Where(c => c.RoundId == round.Id).GroupBy(c => c.MunicipalityId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        var files = await db.RoundFiles.Where(c => c.RoundId == round.Id).GroupBy(c => c.MunicipalityId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return [.. places.Select(p => RowOf(p, municipalities[p.MunicipalityId], round, basis, db.Today) with
        {
            Comments = comments.GetValueOrDefault(p.MunicipalityId), Files = files.GetValueOrDefault(p.MunicipalityId),
        }).OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    private static RoundPlaceRow RowOf(RoundPlace place, Municipality municipality, MonitoringRound round, RoundBasis? basis, DateOnly today)
    {
        var remarks = basis?.RemarksOf(place.MunicipalityId) ?? [];
        var errors = remarks.Count(r => r.Severity is RemarkSeverity.Error);
        var changes = basis is null || !IsSubmitted(place) ? [] : SubmittedFigures.Changes(SubmittedFigures.Read(place.Figures), basis.Sheet, place.MunicipalityId);
        var form = municipality.On(round.Day);
        return new(municipality.Id, form.Oktmo, form.ShortName, place.Version, place.State, StateOf(place, round, errors + changes.Count > 0, today))
        {
            TileRow = municipality.TileRow, TileColumn = municipality.TileColumn, SubmittedAt = place.SubmittedAt, SubmittedBy = place.SubmittedBy,
            IsLate = IsSubmitted(place) && DayOf(place.SubmittedAt) > round.Deadline, SettledAt = place.SettledAt, SettledBy = place.SettledBy, Remark = place.Remark,
            Errors = errors, Warnings = remarks.Count - errors, Changes = changes,
        };
    }

    private static BoardState StateOf(RoundPlace place, MonitoringRound round, bool hasRemarks, DateOnly today) => place.State switch
    {
        SubmissionState.Accepted => BoardState.Accepted,
        SubmissionState.Submitted => hasRemarks ? BoardState.WithRemarks : BoardState.Submitted,
        SubmissionState.Returned => BoardState.Returned,
        SubmissionState.Waiting => round.State is RoundState.Collecting && round.Deadline < today ? BoardState.Late : BoardState.Waiting,
    };

    private static bool IsSubmitted(RoundPlace place) => place.State is SubmissionState.Submitted or SubmissionState.Accepted;

    /// <summary>The day in Moscow.</summary>
    private static DateOnly? DayOf(DateTime? utc) => utc is { } at ? DateOnly.FromDateTime(at.AddHours(3)) : null;

    public static RoundFigureRow FigureOf(IndicatorMethod method, RoundBasis basis, RoundPlaceRow place, Dictionary<string, FigureValue> submitted)
    {
        var value = basis.Sheet.Of(method, place.MunicipalityId).Value;
        return new(method, FigureValue.Of(method, value), TargetRule.Of(method, value.Number, isPlace: true))
        {
            Submitted = submitted.GetValueOrDefault(method.Code), Before = basis.BeforeOf(method.Code, place.MunicipalityId),
            Change = place.Changes.FirstOrDefault(c => c.Code == method.Code),
        };
    }
}
