using System.Linq.Expressions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Reads the tasks of post-course support: a methodist finds the own ones, the centre and a municipality those about their people.</summary>
public sealed class SupportQueries(Database database)
{
    private const int Choices = 20;

    public bool MayView => ProgrammeRights.MaySupport(database.Actor);
    public bool MayGive => ProgrammeRights.MayGiveSupport(database.Actor);

    public async Task<Page<SupportRow>> ListAsync(SupportFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return Page<SupportRow>.Empty;
        await using var db = database.Read();
        var found = Lines(db, InState(Matching(db, filter), filter, db.Today)).Where(Named(filter.Text));
        var lines = await SortedBy(found, page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        var names = await db.NamesAsync(lines.Select(l => l.Task.MethodistId).OfType<int>(), ct);
        return new(lines.ConvertAll(l => ToRow(l, names, db.Today)), await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<SupportRow>> ExportAsync(SupportFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "SupportTasks", AuditTerms.Summary(AuditAction.Exported, "SupportTasks")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>How many stand where, over the filter without its state.</summary>
    public async Task<SupportCounts> CountAsync(SupportFilter filter, CancellationToken ct)
    {
        if (!MayView) return new(0, 0, 0, 0);
        await using var db = database.Read();
        var today = db.Today;
        var tasks = await Lines(db, Matching(db, filter)).Where(Named(filter.Text)).Select(l => new { l.Task.DoneOn, l.Task.DueOn, l.Task.MethodistId }).ToListAsync(ct);
        var states = tasks.CountBy(t => SupportRule.StateOf(t.DoneOn, t.DueOn, t.MethodistId, today)).ToDictionary(s => s.Key, s => s.Value);
        return new(states.GetValueOrDefault(SupportState.Due), states.GetValueOrDefault(SupportState.Late), states.GetValueOrDefault(SupportState.Done), states.GetValueOrDefault(SupportState.Nobody));
    }

    /// <summary>Methodists whom the user may give a task: visible ones with an order in force.</summary>
    public async Task<IReadOnlyList<SupportMethodist>> FindMethodistsAsync(string? text, CancellationToken ct)
    {
        if (!MayGive) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        var inForce = await MethodistsOutsideScope.InForceAsync(db, db.Today, null, ct);
        var found = await db.Methodists.Where(m => EF.Parameter(inForce).Contains(m.Id) && m.NameKey.Contains(key)).OrderBy(m => m.NameKey).Take(Choices)
            .Select(m => new { m.Id, m.FullName, m.Level }).ToListAsync(ct);
        return [.. found.Select(m => new SupportMethodist(m.Id, m.FullName, MethodicalAssetTerms.Of(m.Level)))];
    }

    private static IQueryable<SupportTask> Matching(MethodCenterDb db, SupportFilter filter)
    {
        var found = db.SupportTasks.AsQueryable();
        if (db.Scope.Kind is ScopeKind.Assigned)
        {
            var own = db.Scope.MethodistId;
            found = found.Where(t => t.MethodistId == own);
        }
        if (filter.MethodistId is { } methodist) found = found.Where(t => t.MethodistId == methodist);
        if (filter.MunicipalityId is { } municipality) found = found.Where(t => db.Educators.Any(e => e.Id == t.EducatorId && e.MunicipalityId == municipality));
        return found;
    }

    private static IQueryable<SupportTask> InState(IQueryable<SupportTask> tasks, SupportFilter filter, DateOnly today) => filter.State switch
    {
        SupportState.Done => tasks.Where(t => t.DoneOn != null),
        SupportState.Nobody => tasks.Where(t => t.DoneOn == null && t.MethodistId == null),
        SupportState.Late => tasks.Where(t => t.DoneOn == null && t.MethodistId != null && t.DueOn < today),
        SupportState.Due => tasks.Where(t => t.DoneOn == null && t.MethodistId != null && t.DueOn >= today),
        _ => filter.WithDone ? tasks : tasks.Where(t => t.DoneOn == null),
    };

    private static IQueryable<SupportLine> Lines(MethodCenterDb db, IQueryable<SupportTask> tasks) =>
        from t in tasks
        join e in db.Educators on t.EducatorId equals e.Id
        select new SupportLine
        {
            Task = t,
            FullName = e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
            NameKey = e.NameKey,
            Organisation = db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "",
            Municipality = db.Municipalities.Where(m => m.Id == e.MunicipalityId).Select(m => m.ShortName).FirstOrDefault() ?? "",
            SeesMethodist = db.Methodists.Any(m => m.Id == t.MethodistId),
        };

    private static Expression<Func<SupportLine, bool>> Named(string? text)
    {
        var key = SearchKey.Of(text);
        return l => l.NameKey.Contains(key);
    }

    private static IQueryable<SupportLine> SortedBy(IQueryable<SupportLine> lines, PageRequest page)
    {
        var sorted = (page.Sort, page.Descending) switch
        {
            ("Person", false) => lines.OrderBy(l => l.NameKey),
            ("Person", true) => lines.OrderByDescending(l => l.NameKey),
            ("Organisation", false) => lines.OrderBy(l => l.Organisation),
            ("Organisation", true) => lines.OrderByDescending(l => l.Organisation),
            (_, true) => lines.OrderByDescending(l => l.Task.DueOn),
            _ => lines.OrderBy(l => l.Task.DueOn),
        };
        return sorted.ThenBy(l => l.NameKey).ThenBy(l => l.Task.Id);
    }

    private SupportRow ToRow(SupportLine line, Dictionary<int, MethodistName> names, DateOnly today) =>
        new(line.Task.Id, line.Task.Version, line.Task.EducatorId, line.FullName, line.Task.What, line.Task.DueOn)
        {
            Organisation = line.Organisation,
            Municipality = line.Municipality,
            MethodistId = line.SeesMethodist ? line.Task.MethodistId : null,
            Methodist = line.Task.MethodistId is { } id ? names.GetValueOrDefault(id)?.FullName : null,
            State = SupportRule.StateOf(line.Task.DoneOn, line.Task.DueOn, line.Task.MethodistId, today),
            DoneOn = line.Task.DoneOn,
            Outcome = line.Task.Outcome,
            MayFinish = line.SeesMethodist,
            MayGive = MayGive && line.Task.DoneOn is null,
        };
}

/// <summary>A task with what is joined to it.</summary>
internal sealed class SupportLine
{
    public SupportTask Task { get; init; } = null!;
    public string FullName { get; init; } = "";
    public string NameKey { get; init; } = "";
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public bool SeesMethodist { get; init; }
}
