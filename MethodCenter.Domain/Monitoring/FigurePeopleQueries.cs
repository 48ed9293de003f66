using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// The list behind a number: lines from the sheet, names from the database under the scope filter, one query for a page. Every look leaves a
/// line in the journal.
/// </summary>
public sealed class FigurePeopleQueries(Database database, FigureSheets sheets)
{
    /// <summary>A page of the list; refused where the reader may not see the people of the place.</summary>
    public Task<Result<FigurePeople>> ListAsync(string code, FigureAsk ask, FigurePeopleFilter filter, PageRequest page, CancellationToken ct = default) =>
        ReadAsync(code, ask, filter, page with { Take = Math.Clamp(page.Take, 1, 500) }, AuditAction.Viewed, ct);

    /// <summary>The whole list for a file.</summary>
    public Task<Result<FigurePeople>> ExportAsync(string code, FigureAsk ask, FigurePeopleFilter filter, PageRequest order, CancellationToken ct = default) =>
        ReadAsync(code, ask, filter, order with { Skip = 0, Take = int.MaxValue }, AuditAction.Exported, ct);

    private async Task<Result<FigurePeople>> ReadAsync(string code, FigureAsk ask, FigurePeopleFilter filter, PageRequest page, AuditAction action, CancellationToken ct)
    {
        if (MonitoringPrivacy.MaySee(database.Actor.Scope) && !MonitoringPrivacy.MaySeePeople(database.Actor.Scope, ask.MunicipalityId)) return FigureErrors.NoPeople;
        var opened = await sheets.OpenAsync(ask, ct);
        if (!opened.IsOk) return opened.Error;
        var of = opened.Value;
        if (of.Sheet.Find(code) is not { } method) return FigureErrors.NoIndicator;
        await using var db = database.Read();
        var naming = new FigureNaming(db, of.Sheet, method);
        var matches = string.IsNullOrWhiteSpace(filter.Text) ? null : await naming.MatchAsync(filter.Text, ct);
        var selection = FigurePeopleRule.Select(method, of.Sheet.Of(method, ask.MunicipalityId), of.Sheet.Index, filter, matches);
        var lines = FigurePeopleRule.Turn(selection.Lines, await naming.SortAsync(page.Sort, ct), page);
        var rows = await naming.NameAsync(lines, ct);
        await NoteAsync(method, of, ask, filter, selection, rows.Count, action, ct);
        return new FigurePeople(new(rows, selection.Lines.Count), selection.Counted, selection.OnlyDenominator, selection.Excluded)
        {
            Reasons = FigurePeopleRule.ReasonsOf(selection.Lines), Organisations = naming.OrganisationsOf(selection.Lines),
        };
    }

    private async Task NoteAsync(IndicatorMethod method, FigureSheet of, FigureAsk ask, FigurePeopleFilter filter, FigureSelection selection, int shown, AuditAction action, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(filter.Text)) await database.NoteAsync(SearchNote.Of(filter.Text, selection.Lines.Count), ct);
        var what = $"показатель {method.Code}, {MonitoringTerms.Of(filter.Role)}";
        await database.NoteAsync(FigureNotes.Of(action, what, ask, of.Origin, shown), ct);
    }
}
