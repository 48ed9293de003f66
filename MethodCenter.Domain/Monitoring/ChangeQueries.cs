using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Monitoring;

/// <summary>«Почему изменилось» between two dates, two snapshots, or one of each.</summary>
public sealed class ChangeQueries(Database database, FigureSheets sheets)
{
    /// <summary>The causes; refused for an unknown indicator, a foreign municipality, or one and the same source.</summary>
    public async Task<Result<ChangeView>> FindAsync(ChangeAsk ask, CancellationToken ct = default)
    {
        var counted = await CountAsync(ask, ct);
        return counted.IsOk ? counted.Value.View : counted.Error;
    }

    /// <summary>The subjects of a cause, a page of them; the journal keeps the look.</summary>
    public Task<Result<ChangePeople>> ListAsync(ChangeAsk ask, ChangeCause cause, PageRequest page, CancellationToken ct = default) =>
        ReadAsync(ask, cause, page with { Take = Math.Clamp(page.Take, 1, 500) }, AuditAction.Viewed, ct);

    /// <summary>The subjects of all causes, or of one, for a file.</summary>
    public Task<Result<ChangePeople>> ExportAsync(ChangeAsk ask, ChangeCause? cause, CancellationToken ct = default) =>
        ReadAsync(ask, cause, PageRequest.All, AuditAction.Exported, ct);

    private async Task<Result<ChangePeople>> ReadAsync(ChangeAsk ask, ChangeCause? cause, PageRequest page, AuditAction action, CancellationToken ct)
    {
        var counted = await CountAsync(ask, ct);
        if (!counted.IsOk) return counted.Error;
        var (view, after) = (counted.Value.View, counted.Value.After);
        if (view is not { Change: { New: { } method } change, MaySeePeople: true }) return FigureErrors.NoPeople;
        var entries = change.Groups.Where(g => cause is null || g.Cause == cause).SelectMany(g => g.Entries.Select(e => (g.Cause, Entry: e))).ToList();
        await using var db = database.Read();
        var naming = new FigureNaming(db, after.Sheet, method);
        var shown = entries.Index().Skip(page.Skip).Take(page.Take).ToList();
        var cards = await naming.CardsAsync([.. shown.Select(s => s.Item.Entry.EducatorId).Where(id => id != 0).Distinct()], ct);
        var rows = shown.ConvertAll(s => Named(s.Index, s.Item.Cause, s.Item.Entry, naming, cards));
        await database.NoteAsync(FigureNotes.Of(action, $"почему изменился показатель {method.Code}", new(ask.To, ask.MunicipalityId), view.To, rows.Count), ct);
        return new ChangePeople(new(rows, entries.Count));
    }

    private ChangePerson Named(int ordinal, ChangeCause cause, ChangeEntry entry, FigureNaming naming, Dictionary<int, (string Name, int? CardId)> cards)
    {
        var isNamed = cards.TryGetValue(entry.EducatorId, out var card);
        return new(ordinal, entry, isNamed ? card.Name : null, naming.StateOf(entry.EducatorId, isNamed), isNamed ? card.CardId : null)
        {
            Cause = cause, Organisation = naming.OrganisationName(entry.OrganisationId), MayOpenOrganisation = naming.MayOpenOrganisation(entry.OrganisationId),
            Municipality = naming.PlaceName(entry.MunicipalityId),
            OtherMunicipality = database.Actor.Scope.Kind is ScopeKind.Region ? naming.PlaceName(entry.OtherMunicipalityId) : null,
        };
    }

    private async Task<Result<(ChangeView View, FigureSheet After)>> CountAsync(ChangeAsk ask, CancellationToken ct)
    {
        if (ask.From == ask.To) return FigureErrors.SameSource;
        var (from, to) = (await sheets.OpenAsync(new(ask.From, ask.MunicipalityId), ct), await sheets.OpenAsync(new(ask.To, ask.MunicipalityId), ct));
        if (!from.IsOk) return from.Error;
        if (!to.IsOk) return to.Error;
        var (before, after, scope) = (from.Value, to.Value, database.Actor.Scope);
        if (after.Sheet.Find(ask.Code) is not { } method || before.Sheet.Find(ask.Code) is not { } old) return FigureErrors.NoIndicator;
        var (first, last) = (before.RowOf(old, scope), after.RowOf(method, scope));
        var change = ChangeRule.Of(before.Sheet, after.Sheet, method.Code, ask.MunicipalityId);
        var maySee = first is not null && last is not null && ChangePrivacy.MaySeeCauses(scope, first, last, change);
        return (new ChangeView(before.Origin, after.Origin, after.Place, first, last, maySee ? change : null)
        {
            MaySeePeople = maySee && MonitoringPrivacy.MaySeePeople(scope, ask.MunicipalityId),
        }, after);
    }
}
