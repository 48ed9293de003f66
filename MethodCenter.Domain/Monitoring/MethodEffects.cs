using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>«Что изменится в числах»: an indicator counted by two versions over the same facts. For those who keep methods.</summary>
public sealed class MethodEffects(Database database, MonitoringSheets sheets)
{
    /// <summary>Refused for an unknown code or version, and for a day before all data.</summary>
    public async Task<Result<MethodEffect>> CountAsync(MethodEffectRequest request, CancellationToken ct)
    {
        if (!MethodRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (IndicatorCatalogue.Find(request.Code) is not { } known) return MonitoringErrors.NoIndicator(request.Code);
        var (before, after) = (await FindAsync(known, request.Before, ct), await FindAsync(known, request.After, ct));
        if (before is null || after is null) return MonitoringErrors.NoVersion;
        var opened = await sheets.OpenAsync(SheetSource.Live(request.Day), ct);
        return opened.IsOk ? await Task.Run(() => Count(opened.Value, before, after), ct) : opened.Error;
    }

    /// <summary>The region first, then municipalities by their codes.</summary>
    public static MethodEffect Count(MonitoringSheet sheet, IndicatorMethod before, IndicatorMethod after)
    {
        var (was, now) = (IndicatorCalculator.Compute(before, sheet.Index), IndicatorCalculator.Compute(after, sheet.Index));
        List<MethodEffectRow> rows = [RowOf(null, was.Region, now.Region, before, after)];
        foreach (var place in sheet.Places) rows.Add(RowOf(place, was.Places[place.Id], now.Places[place.Id], before, after));
        return new(before, after, sheet.Period.Day, rows);
    }

    private static MethodEffectRow RowOf(PlaceFact? place, FactList was, FactList now, IndicatorMethod before, IndicatorMethod after) =>
        new(place?.Id, place?.Name, was.Value, now.Value, MethodDifference.Moves(was, now))
        {
            LightBefore = TargetRule.Of(before, was.Value.Number, place is not null), LightAfter = TargetRule.Of(after, now.Value.Number, place is not null),
        };

    /// <summary>Number 1 is the built-in reading where no row stands for it.</summary>
    private async Task<IndicatorMethod?> FindAsync(IndicatorMethod known, int number, CancellationToken ct)
    {
        await using var db = database.Read();
        var version = await db.MethodVersions.SingleOrDefaultAsync(v => v.Code == known.Code && v.Number == number, ct);
        return version is not null ? MethodBook.Apply(known, version) : number == 1 ? known : null;
    }
}
