using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Enters official statistics by hand. For the centre.</summary>
public sealed class OfficialService(Database database)
{
    private const int Greatest = 1_000_000;

    /// <summary>Writes the cells that differ from what is stored, all or none. Returns how many were changed.</summary>
    public async Task<Result<int>> SaveAsync(OfficialDraft draft, CancellationToken ct = default)
    {
        if (!RoundRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (draft.Day is not { } day) return RoundErrors.OfficialDay;
        if (Inputs.Tidy(draft.Source, 300) is not { } source) return RoundErrors.OfficialSource;
        if (draft.Cells.Exists(c => c.Value is < 0 or > Greatest)) return RoundErrors.OfficialValue;
        return await database.WriteAsync<int>(async db =>
        {
            var stored = (await db.OfficialFigures.Where(f => f.Day == day).ToListAsync(ct)).ToDictionary(f => (f.Kind, f.MunicipalityId ?? 0));
            return draft.Cells.Count(cell => Write(db, stored.GetValueOrDefault((cell.Kind, cell.MunicipalityId ?? 0)), cell, day, source));
        }, ct);
    }

    private static bool Write(MethodCenterDb db, OfficialFigure? figure, OfficialCell cell, DateOnly day, string source)
    {
        if (figure?.Value == cell.Value && (figure is null || figure.Source == source)) return false;
        if (figure is null) db.Add(figure = new OfficialFigure(cell.Kind, day, cell.MunicipalityId));
        else db.ExpectVersion(figure, cell.Version);
        if (cell.Value is { } value) figure.Enter(value, source, db.Now, db.Actor.Name);
        else db.Remove(figure);
        return true;
    }
}
