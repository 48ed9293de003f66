using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Young educators with and without support, and the numbers that are exactly the list (П6; decisions, point 10).</summary>
public sealed class YoungQueries(Database database)
{
    private const string List = "YoungEducators";

    /// <summary>The user may open the list: the page asks it, every query decides anew.</summary>
    public bool MayView => MentoringRights.MayView(database.Actor);

    /// <summary>The user may enter people into a form of support.</summary>
    public bool MayKeepSupport => MentoringRights.MayKeepSupport(database.Actor);

    /// <summary>The user may look for mentors.</summary>
    public bool MayKeep => MentoringRights.MayKeep(database.Actor);

    /// <summary>The user may change by what the list counts.</summary>
    public bool MayKeepParameters => MentoringRights.MayKeepParameters(database.Actor);

    public async Task<YoungList> ListAsync(YoungFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!MayView) return new(Page<YoungRow>.Empty, new(0, 0, 0, 0), SupportRule.PeriodOf(filter.From, filter.Day ?? database.Today));
        var (rows, figures, period) = await ReadAsync(filter, ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await NoteAsync(AuditAction.Searched, rows.Count, ct);
        return new(new([.. rows.SortedBy(page).Skip(page.Skip).Take(page.Take)], rows.Count), figures, period);
    }

    /// <summary>The whole filtered list for a file; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<YoungRow>> ExportAsync(YoungFilter filter, PageRequest order, CancellationToken ct)
    {
        var list = await ListAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        if (MayView) await NoteAsync(AuditAction.Exported, list.Page.Total, ct);
        return list.Page.Items;
    }

    /// <summary>By what the list counts.</summary>
    public async Task<(int Age, bool IsInclusive, int ServiceMonths)> FindBoundsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var parameters = await db.MentoringParametersAsync(ct);
        return (parameters.Age, parameters.IsAgeInclusive, parameters.ServiceMonths);
    }

    private async Task<(List<YoungRow> Rows, YoungFigures Figures, DateSpan Period)> ReadAsync(YoungFilter filter, CancellationToken ct)
    {
        await using var db = database.Read();
        var period = SupportRule.PeriodOf(filter.From, filter.Day ?? db.Today);
        var people = await db.YoungAsync(filter, await db.MentoringParametersAsync(ct), ct);
        var support = await db.SupportInAsync(period, null, ct);
        var rows = people.ConvertAll(p => p.With(support[p.EducatorId], period));
        var counted = rows.FindAll(r => r.Standing.IsIn(filter.Measure));
        var figures = new YoungFigures(
            counted.Count, counted.Count(r => r.IsCovered), counted.Count(r => r.IsCoveredNow), rows.Count(r => r.Standing.IsUnknownIn(filter.Measure)));
        return (rows.FindAll(r => r.IsShown(filter)), figures, period);
    }

    private Task NoteAsync(AuditAction action, int rows, CancellationToken ct) =>
        database.NoteAsync(new AuditNote(action, List, AuditTerms.Summary(action, List)) { Rows = rows }, ct);
}

/// <summary>The one row of parameters, or the defaults.</summary>
internal static class MentoringParametersReading
{
    public static async Task<MentoringParameters> MentoringParametersAsync(this MethodCenterDb db, CancellationToken ct) =>
        await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new MentoringParameters();
}
