using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>The frozen round that a round is compared with.</summary>
/// <param name="Day">D of it.</param>
/// <param name="Number">Of the snapshot.</param>
public sealed record PreviousRound(int RoundId, string Title, DateOnly Day, int SnapshotId, int Number);

/// <summary>All that the figures of a round are judged by. Holds the whole region: shown only place by place to whoever may see the place.</summary>
public sealed class RoundBasis
{
    private readonly Dictionary<(string Code, int MunicipalityId), FigureValue> _before;
    private readonly IReadOnlyList<OfficialFigure> _official;

    internal RoundBasis(MonitoringSheet sheet, PreviousRound? previous, IEnumerable<RoundFigure> before, IReadOnlyList<OfficialFigure> official)
    {
        (Sheet, Previous, _official) = (sheet, previous, official);
        _before = before.Where(f => f.MunicipalityId is not null).ToDictionary(f => (f.Code, f.MunicipalityId!.Value), FigureValue.Of);
    }

    /// <summary>The figures of now; of a frozen round those of its newest snapshot.</summary>
    internal MonitoringSheet Sheet { get; }
    internal PreviousRound? Previous { get; }

    internal FigureValue? BeforeOf(string code, int municipalityId) => _before.GetValueOrDefault((code, municipalityId));

    internal IReadOnlyList<RoundRemark> RemarksOf(int municipalityId) => RoundCheckRule.Of(
        Sheet.Methods.Select(m => LineOf(m, municipalityId)), _official.Where(f => f.MunicipalityId == municipalityId).SelectMany(f => OfficialOf(f, municipalityId)), RoundCheckLimits.Default);

    private RoundCheckLine LineOf(IndicatorMethod method, int municipalityId)
    {
        var list = Sheet.Of(method, municipalityId);
        var missing = method.Rule is IndicatorRule.YoungSupported or IndicatorRule.YoungSupportedAnyService or IndicatorRule.YoungMentored
            ? list.Of(FactRole.Excluded).Count(e => e.Reason is FactReasons.NoBirthDate or FactReasons.NoServiceStart) : 0;
        return new(method, FigureValue.Of(method, list.Value), BeforeOf(method.Code, municipalityId), missing);
    }

    private IEnumerable<OfficialLine> OfficialOf(OfficialFigure figure, int municipalityId)
    {
        if (OfficialLines.CountedOf(Sheet, figure.Kind, municipalityId) is { } counted)
            yield return new(figure.Kind, figure.Value, figure.Day, figure.Source, OfficialLines.CodeOf(figure.Kind), counted);
    }
}

/// <summary>Reads what the figures of a round are judged by: the sheet of its day, the previous frozen round, official statistics.</summary>
public sealed class RoundChecking(Database database, MonitoringSheets sheets)
{
    /// <summary>A round that the user may see; null for others and unknown ones.</summary>
    internal async Task<MonitoringRound?> FindAsync(int roundId, CancellationToken ct)
    {
        await using var db = database.Read();
        return await db.MonitoringRounds.Visible(db.Actor).SingleOrDefaultAsync(r => r.Id == roundId, ct);
    }

    /// <summary>Refused as the sheet is; figures of other municipalities than the user's own are not read.</summary>
    internal async Task<Result<RoundBasis>> OpenAsync(MonitoringRound round, CancellationToken ct)
    {
        await using var db = database.Read();
        var frozen = round.State is RoundState.Frozen
            ? await db.RoundSnapshots.Where(s => s.RoundId == round.Id).OrderByDescending(s => s.Number).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct) : null;
        var opened = await sheets.OpenAsync(frozen is { } id ? SheetSource.Frozen(id) : SheetSource.Live(round.Day), ct);
        if (!opened.IsOk) return opened.Error;
        var previous = await PreviousAsync(db, round.Day, ct);
        var own = db.Scope.Kind is ScopeKind.Municipality ? db.Scope.MunicipalityId : (int?)null;
        var before = previous is null ? [] : await db.RoundFigures.Where(f => f.SnapshotId == previous.SnapshotId && (own == null || f.MunicipalityId == own)).ToListAsync(ct);
        var official = OfficialLines.Newest(await db.OfficialFigures.Where(f => f.Day <= round.Day).ToListAsync(ct), round.Day);
        return new RoundBasis(opened.Value, previous, before, official);
    }

    /// <summary>The newest snapshot of the latest frozen round before a day.</summary>
    internal static Task<PreviousRound?> PreviousAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) => (
        from snapshot in db.RoundSnapshots
        join round in db.MonitoringRounds on snapshot.RoundId equals round.Id
        where round.Day < day
        orderby round.Day descending, round.Id descending, snapshot.Number descending
        select new PreviousRound(round.Id, round.Title, round.Day, snapshot.Id, snapshot.Number)).FirstOrDefaultAsync(ct)!;
}
