using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Passport;

/// <summary>The content of an edition: counted of the data while it is a draft, read as it was frozen after that.</summary>
public sealed class PassportAssembly(Database database, MonitoringSheets sheets, CentreHead head)
{
    /// <summary>In full: whoever asks shows it through <see cref="ShowAsync"/>. Refused for a day before the data and for a damaged document.</summary>
    internal async Task<Result<PassportContent>> BuildAsync(MethodCenterDb db, PassportEdition edition, CancellationToken ct)
    {
        if (edition.Content is { } frozen) return PassportFreezing.Open(frozen, edition.Sha256);
        var sheet = await sheets.OpenAsync(SourceOf(edition.Day, edition.SnapshotId), ct);
        if (!sheet.IsOk) return sheet.Error;
        var facts = await PassportReading.ReadAsync(db, sheet.Value, ct);
        return PassportBuilding.Build(edition, facts, await db.PassportTexts.AsNoTracking().Where(t => t.EditionId == edition.Id).OrderBy(t => t.Id).ToListAsync(ct), head);
    }

    /// <summary>What the reader may see of an edition.</summary>
    /// <param name="forPublic">Small cells are hidden from those too who may see them: the variant for publishing.</param>
    internal async Task<Result<PassportContent>> ShowAsync(MethodCenterDb db, PassportEdition edition, bool forPublic, CancellationToken ct)
    {
        var built = await BuildAsync(db, edition, ct);
        if (!built.IsOk) return built;
        var scope = database.Actor.Scope;
        if (scope.Kind is ScopeKind.Region) return forPublic ? PassportPrivacy.ForReader(built.Value) : built;
        var shown = PassportPrivacy.ForReader(built.Value, scope.Kind is ScopeKind.Municipality && !forPublic ? scope.MunicipalityId : null);
        return shown with { Annexes = [.. shown.Annexes.Where(a => PassportRights.MaySeeAnnex(database.Actor, edition.State, a.MunicipalityId))] };
    }

    /// <summary>Whether there is anything to count on a day or in a snapshot.</summary>
    internal async Task<Result<DateOnly>> DayOfAsync(DateOnly? day, int? snapshotId, CancellationToken ct)
    {
        var sheet = await sheets.OpenAsync(SourceOf(day, snapshotId), ct);
        return sheet.IsOk ? sheet.Value.Period.Day : sheet.Error;
    }

    private static SheetSource SourceOf(DateOnly? day, int? snapshotId) => snapshotId is { } id ? SheetSource.Frozen(id) : new SheetSource(day);
}
