using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Passport;

/// <summary>Reads editions of the passport: the list, one edition, its paper, two of them side by side.</summary>
public sealed class PassportQueries(Database database, PassportAssembly assembly)
{
    /// <summary>Editions that the reader may see, newest first; none for roles without aggregates.</summary>
    public async Task<IReadOnlyList<PassportRow>> ListAsync(CancellationToken ct)
    {
        if (!PassportRights.MayView(database.Actor)) return [];
        await using var db = database.Read();
        var editions = await db.PassportEditions.OrderByDescending(e => e.Number).ToListAsync(ct);
        var seen = editions.FindAll(e => PassportRights.MaySee(database.Actor, e.State));
        var measure = await MeasuringAsync(db, ct);
        return seen.ConvertAll(e => RowOf(e, measure(e.Id)));
    }

    /// <summary>Not found for an absent edition and for one that is not open to the reader alike.</summary>
    public async Task<Result<PassportCard>> FindAsync(int id, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await EditionAsync(db, id, ct) is not { } edition) return PassportErrors.NotFound;
        var content = await assembly.ShowAsync(db, edition, forPublic: false, ct);
        if (!content.IsOk) return content.Error;
        var (actor, scope) = (database.Actor, database.Actor.Scope);
        return new PassportCard(RowOf(edition, (await MeasuringAsync(db, ct))(id)), content.Value)
        {
            MayKeep = PassportRights.MayKeep(actor),
            OwnMunicipalityId = scope.Kind is ScopeKind.Municipality && PassportRights.MayWrite(actor, scope.MunicipalityId) ? scope.MunicipalityId : null,
            Versions = edition.State is not PassportState.Draft ? new Dictionary<(string, int?), int>()
                : await db.PassportTexts.Where(t => t.EditionId == id).ToDictionaryAsync(t => (t.Section, t.MunicipalityId), t => t.Version, ct),
        };
    }

    /// <summary>The paper; an annex of its own for a municipality. Leaves a line in the journal.</summary>
    public async Task<Result<Report>> PaperAsync(int id, PassportPart part, string? oktmo, bool forPublic, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await EditionAsync(db, id, ct) is not { } edition) return PassportErrors.NotFound;
        var content = await assembly.ShowAsync(db, edition, forPublic, ct);
        if (!content.IsOk) return content.Error;
        var annex = part is PassportPart.Annex ? content.Value.Annexes.FirstOrDefault(a => a.Oktmo == oktmo) : null;
        if (part is PassportPart.Annex && annex is null) return PassportErrors.NotFound;
        var row = RowOf(edition, new(0, 0, 0, 0));
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(PassportEdition), AuditTerms.Summary(AuditAction.Printed, nameof(PassportEdition)))
        {
            SubjectId = id, Keys = new(annex?.MunicipalityId),
        }, ct);
        return PassportPaper.Create(content.Value, row, part, annex?.MunicipalityId);
    }

    /// <summary>Which figures and texts differ, as far as the reader may see them.</summary>
    public async Task<Result<PassportComparison>> CompareAsync(int left, int right, CancellationToken ct)
    {
        if (left == right) return PassportErrors.SameEdition;
        await using var db = database.Read();
        if (await EditionAsync(db, left, ct) is not { } first || await EditionAsync(db, right, ct) is not { } second) return PassportErrors.NotFound;
        var (a, b) = (await assembly.ShowAsync(db, first, forPublic: false, ct), await assembly.ShowAsync(db, second, forPublic: false, ct));
        if (!a.IsOk || !b.IsOk) return a.IsOk ? b.Error : a.Error;
        var measure = await MeasuringAsync(db, ct);
        return new PassportComparison(RowOf(first, measure(left)), RowOf(second, measure(right)), PassportComparing.Of(a.Value, b.Value));
    }

    /// <summary>Snapshots and editions to begin with; nothing for those who do not keep the passport.</summary>
    public async Task<PassportChoices> ChoicesAsync(CancellationToken ct)
    {
        if (!PassportRights.MayKeep(database.Actor)) return new([], []);
        await using var db = database.Read();
        var snapshots = await (from s in db.RoundSnapshots
                               join r in db.MonitoringRounds on s.RoundId equals r.Id
                               orderby s.Day descending, s.Number descending
                               select new PassportSnapshot(s.Id, s.Number, s.Day, r.Title)).Take(50).ToListAsync(ct);
        return new(snapshots, await ListAsync(ct));
    }

    private async Task<PassportEdition?> EditionAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        if (!PassportRights.MayView(database.Actor)) return null;
        var edition = await db.PassportEditions.SingleOrDefaultAsync(e => e.Id == id, ct);
        return edition is not null && PassportRights.MaySee(database.Actor, edition.State) ? edition : null;
    }

    /// <summary>Which texts there are, of all municipalities: not what they say.</summary>
    private static async Task<Func<int, PassportCompleteness>> MeasuringAsync(MethodCenterDb db, CancellationToken ct)
    {
        var places = (await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct)).ConvertAll(m => (m.Id, m.ShortName));
        var written = (await PastScope.Of(db.PassportTexts).Where(t => t.Text != "").Select(t => new { t.EditionId, t.Section, t.MunicipalityId }).ToListAsync(ct))
            .ToLookup(t => t.EditionId, t => (t.Section, t.MunicipalityId));
        return id => PassportBuilding.Measure(written[id].ToHashSet(), places);
    }

    private static PassportRow RowOf(PassportEdition e, PassportCompleteness completeness) => new(e.Id, e.Number, e.Title, e.Day, e.State, e.Version)
    {
        Completeness = completeness, SnapshotId = e.SnapshotId, SentOn = e.SentOn, ApprovedOn = e.ApprovedOn, ApprovedBy = e.ApprovedBy, Act = e.Act, Note = e.Note,
        Sha256 = e.Sha256, CreatedAt = e.CreatedAt, CreatedBy = e.CreatedBy,
    };
}
