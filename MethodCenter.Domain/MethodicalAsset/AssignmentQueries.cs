using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Reads the assignments: who looks after whom.</summary>
public sealed class AssignmentQueries(Database database)
{
    /// <summary>The list; empty for roles that see no names.</summary>
    public async Task<Page<AssignmentRow>> ListAsync(AssignmentFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!AssetRights.MayView(database.Actor)) return Page<AssignmentRow>.Empty;
        await using var db = database.Read();
        var day = filter.On ?? db.Today;
        var assignments = db.Matching(filter, day);
        if (filter.Level is { } level)
        {
            var ids = await db.IdsOfLevelAsync(level, ct);
            assignments = assignments.Where(a => EF.Parameter(ids).Contains(a.MethodistId));
        }
        var found = db.Lines(assignments).Named(filter.Text);
        var lines = await found.SortedBy(page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        var names = await db.NamesAsync(lines.Select(l => l.Assignment.MethodistId), ct);
        return new([.. lines.Select(l => ToRow(l, names[l.Assignment.MethodistId], day))], await found.CountAsync(ct));
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<AssignmentRow>> ExportAsync(AssignmentFilter filter, PageRequest order, CancellationToken ct)
    {
        var all = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(
            new AuditNote(AuditAction.Exported, "Assignments", AuditTerms.Summary(AuditAction.Exported, "Assignments")) { Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>Whom to offer for an assignment: only those in the user's scope who work today.</summary>
    public async Task<Page<TargetRow>> ListTargetsAsync(TargetFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return Page<TargetRow>.Empty;
        await using var db = database.Read();
        var found = filter.Kind is TargetKind.People ? db.PeopleToAssign(filter) : db.OrganisationsToAssign(filter);
        var rows = await found.OrderBy(t => t.Key).ThenBy(t => t.Id).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new([.. rows.Select(t => new TargetRow(t.Id, t.Name, t.Organisation, t.Municipality, t.Subject) { Methodists = t.Methodists })],
            await found.CountAsync(ct));
    }

    /// <summary>The ids of all that the filter finds, for «выбрать всех найденных».</summary>
    public async Task<IReadOnlyList<int>> ListTargetIdsAsync(TargetFilter filter, int most, CancellationToken ct)
    {
        if (!AssetRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        var found = filter.Kind is TargetKind.People ? db.PeopleToAssign(filter) : db.OrganisationsToAssign(filter);
        return await found.OrderBy(t => t.Key).ThenBy(t => t.Id).Take(most).Select(t => t.Id).ToListAsync(ct);
    }

    private AssignmentRow ToRow(AssignmentLine line, MethodistName methodist, DateOnly day) =>
        new(line.Assignment.Id, line.Assignment.MethodistId, methodist.FullName, methodist.Level)
        {
            MethodistIsVisible = line.MethodistKey is not null,
            EducatorId = line.Assignment.EducatorId,
            Target = line.Assignment.EducatorId is null ? line.Organisation ?? "—" : line.Educator ?? "—",
            OrganisationId = line.Assignment.OrganisationId,
            Organisation = line.Organisation ?? "—",
            Municipality = line.Municipality ?? "—",
            Subject = line.Subject,
            From = line.Assignment.From,
            Until = line.Assignment.Until,
            Order = line.Assignment.Order,
            EndReason = line.Assignment.EndReason,
            State = StateOf(line.Assignment, day),
            IsConflict = line.MethodistOrganisationId == line.Assignment.OrganisationId,
            MayKeep = line.MethodistKey is not null && AssetRights.MayKeep(database.Actor),
        };

    private static AssignmentState StateOf(Assignment assignment, DateOnly day)
    {
        if (assignment.From > day) return AssignmentState.Planned;
        return assignment.Until < day ? AssignmentState.Past : AssignmentState.InForce;
    }
}
