using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Acts on indicators kept by hand: their cards by the centre, values by the centre and by a municipal service its own.</summary>
public sealed class HandService(Database database)
{
    /// <summary>Writes a card.</summary>
    /// <returns>Its id.</returns>
    public async Task<Result<int>> SaveAsync(HandDraft draft, CancellationToken ct)
    {
        HandIndicator? indicator = null;
        var saved = await database.WriteAsync(async db =>
        {
            if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
            var others = await db.HandIndicators.Where(i => i.Id != draft.Id).ToListAsync(ct);
            indicator = draft.Id == 0 ? null : await db.HandIndicators.SingleOrDefaultAsync(i => i.Id == draft.Id, ct);
            if (draft.Id != 0 && indicator is null) return MonitoringErrors.NoHand;
            if (HandDraftRule.Check(draft, others) is { IsOk: false } wrong) return wrong;
            if (indicator is not null && await AgainstAsync(db, indicator, draft, others, ct) is { } refusal) return refusal;
            if (indicator is null) db.Add(indicator = new HandIndicator("", "", ""));
            else db.ExpectVersion(indicator, draft.Version);
            var expression = draft.IsExpression ? Inputs.Tidy(draft.Expression, IndicatorExpression.Longest) : null;
            indicator.Describe(draft.Code!.Trim(), Inputs.Tidy(draft.Name, 500)!, Inputs.Tidy(draft.Unit, 30)!, Inputs.Tidy(draft.Formula, 2000)!, expression);
            indicator.Judge(draft.Direction, draft.TargetValue, draft.TargetWords);
            indicator.Keep(draft.Source, draft.Responsible, draft.IsByPlace);
            return Result.Ok;
        }, ct);
        return saved.IsOk ? indicator!.Id : saved.Error;
    }

    /// <summary>Ends or resumes the keeping; values stay.</summary>
    public Task<Result> CloseAsync(int id, int version, bool isClosed, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (await db.HandIndicators.SingleOrDefaultAsync(i => i.Id == id, ct) is not { } indicator) return MonitoringErrors.NoHand;
        db.ExpectVersion(indicator, version);
        indicator.Close(isClosed);
        return Result.Ok;
    }, ct);

    /// <summary>Writes the values of a day: all cells, or none where one of them is refused. An empty cell takes the value away.</summary>
    public Task<Result> EnterAsync(HandEntryDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MethodRights.MayEnter(database.Actor)) return AccessErrors.Forbidden;
        var indicator = await db.HandIndicators.SingleOrDefaultAsync(i => i.Id == draft.IndicatorId, ct);
        if (indicator is null) return MonitoringErrors.NoHand;
        if (HandDraftRule.CheckEntry(draft, indicator, db.Today) is { IsOk: false } wrong) return wrong;
        var places = await db.Municipalities.Include(m => m.Versions).AsSplitQuery().ToDictionaryAsync(m => m.Id, m => m.On(draft.Day!.Value).ShortName, ct);
        var rows = await db.HandValues.Where(v => v.IndicatorId == indicator.Id && v.Day == draft.Day).ToListAsync(ct);
        foreach (var cell in draft.Cells)
        {
            if (!MethodRights.MayEnter(database.Actor, cell.MunicipalityId)) return MonitoringErrors.HandNotYours;
            if (cell.MunicipalityId is { } id && !places.ContainsKey(id)) return MonitoringErrors.HandNotYours;
            var place = cell.MunicipalityId is { } known ? places[known] : HandDraftRule.Region;
            if (HandRule.Check(cell, place, indicator.Unit) is { IsOk: false } refusal) return refusal;
            if (Write(db, indicator, draft.Day!.Value, cell, rows.Find(r => r.MunicipalityId == cell.MunicipalityId)) is { } changed) return changed;
        }
        return Result.Ok;
    }, ct);

    /// <summary>Refused where somebody else wrote the same cell since it was read.</summary>
    private DomainError? Write(MethodCenterDb db, HandIndicator indicator, DateOnly day, HandCell cell, HandValue? row)
    {
        if (cell.Version != row?.Version) return DataErrors.ChangedMeanwhile;
        if (cell.IsEmpty)
        {
            if (row is not null) db.Remove(row);
            return null;
        }
        var value = cell is { Numerator: { } n, Denominator: { } z } ? HandRule.ValueOf(n, z, indicator.Unit) : cell.Value;
        var note = Inputs.Tidy(cell.Note, 500);
        if (row is not null && (row.Numerator, row.Denominator, row.Value, row.Note) == (cell.Numerator, cell.Denominator, value, note)) return null;
        if (row is null) db.Add(row = new HandValue(indicator.Id, day, cell.MunicipalityId));
        else db.ExpectVersion(row, cell.Version!.Value);
        row.Enter(cell.Numerator, cell.Denominator, value, note);
        row.Sign(db.Now, database.Actor.Name);
        return null;
    }

    /// <summary>What the values and the expressions of others do not allow any more.</summary>
    private static async Task<DomainError?> AgainstAsync(MethodCenterDb db, HandIndicator indicator, HandDraft draft, List<HandIndicator> others, CancellationToken ct)
    {
        if (draft.IsExpression && indicator.Expression is null && await db.HandValues.AnyAsync(v => v.IndicatorId == indicator.Id, ct)) return MonitoringErrors.HandHasValues;
        if (!draft.IsByPlace && indicator.IsByPlace && await db.HandValues.AnyAsync(v => v.IndicatorId == indicator.Id && v.MunicipalityId != null, ct)) return MonitoringErrors.HandHasPlaces;
        var key = IndicatorCode.KeyOf(indicator.Code);
        if (IndicatorCode.KeyOf(draft.Code) == key) return null;
        var users = others.Where(o => IndicatorExpression.Parse(o.Expression) is { IsOk: true } parsed && parsed.Value.Codes.Contains(key)).Select(o => o.Code).ToList();
        return users.Count == 0 ? null : MonitoringErrors.HandCodeUsed(indicator.Code, users);
    }
}
