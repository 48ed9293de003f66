using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Reads methods: the list on a day, the card of an indicator with all its versions.</summary>
public sealed class MethodQueries(Database database)
{
    public DateOnly Today => database.Today;
    public bool MayView => MethodRights.MayView(database.Actor);
    public bool MayKeep => MethodRights.MayKeep(database.Actor);

    /// <summary>Null for roles without figures. Groups without a matching line are left out.</summary>
    public async Task<MethodList?> ListAsync(MethodFilter filter, CancellationToken ct)
    {
        if (!MayView) return null;
        var day = filter.Day ?? database.Today;
        await using var db = database.Read();
        var versions = await db.MethodVersions.ToListAsync(ct);
        var drafts = MayKeep ? versions.Where(v => v.State is MethodState.Draft).ToDictionary(v => v.Code, v => v.Number, StringComparer.Ordinal) : [];
        var found = MethodBook.Choose(versions, day).Where(m => Fits(m, filter)).Select(m => new MethodRow(m, drafts.TryGetValue(m.Code, out var number) ? number : null));
        return new MethodList(day, [.. found.GroupBy(r => GroupOf(r.Method), StringComparer.Ordinal).Select(g => new MethodGroup(g.Key, [.. g]))]);
    }

    /// <summary>The list for a file; leaves a line in the journal.</summary>
    public async Task<MethodList?> ExportAsync(MethodFilter filter, CancellationToken ct)
    {
        if (await ListAsync(filter, ct) is not { } list) return null;
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Methods", AuditTerms.Summary(AuditAction.Exported, "Methods")) { Rows = list.Count }, ct);
        return list;
    }

    /// <summary>Null for an unknown code and for roles without figures. Drafts are seen by those who keep methods.</summary>
    public async Task<MethodCard?> FindAsync(string code, DateOnly? on, CancellationToken ct)
    {
        if (!MayView || IndicatorCatalogue.Find(code) is not { } known) return null;
        var day = on ?? database.Today;
        await using var db = database.Read();
        var rows = await db.MethodVersions.Where(v => v.Code == known.Code && (MayKeep || v.State != MethodState.Draft)).ToListAsync(ct);
        var method = MethodBook.Choose(rows, day).Single(m => m.Code == known.Code);
        return new MethodCard(method, day, MethodHistory.Of(known.Code, rows, day))
        {
            MayKeep = MayKeep, Remarks = await MethodRemarks.ReadAsync(db, method, ct),
            Relatives = known.Kind is IndicatorKind.Other ? [] : [.. IndicatorCatalogue.All.Where(m => m.Code != known.Code && GroupOf(m) == GroupOf(known))],
        };
    }

    /// <summary>For the form; null where it is no draft, or not for the reader.</summary>
    public async Task<MethodDraft?> FindDraftAsync(int id, CancellationToken ct)
    {
        if (!MayKeep) return null;
        await using var db = database.Read();
        if (await db.MethodVersions.SingleOrDefaultAsync(v => v.Id == id && v.State == MethodState.Draft, ct) is not { } version) return null;
        return new()
        {
            Id = version.Id, Version = version.Version, Code = version.Code, Number = version.Number, Name = version.Name, Formula = version.Formula, Source = version.Source,
            Responsible = version.Responsible, TargetValue = version.TargetValue, TargetPlaceValue = version.TargetPlaceValue, TargetWords = version.TargetWords,
            Parameters = MethodBook.Read(version.Parameters), ChangeNote = version.ChangeNote, From = version.From,
        };
    }

    /// <summary>What approving, or withdrawing, the version would touch; empty for those who may not.</summary>
    public async Task<IReadOnlyList<string>> ListWarningsAsync(DateOnly? from, CancellationToken ct)
    {
        if (!MayKeep) return [];
        await using var db = database.Read();
        return await MethodWarnings.ReadAsync(db, from, ct);
    }

    /// <summary>«П1» for П1, П1′ and П1о; «И» for all the others.</summary>
    internal static string GroupOf(IndicatorMethod method) => method.Kind is IndicatorKind.Other ? "И" : method.Code[..2];

    private static bool Fits(IndicatorMethod method, MethodFilter filter)
    {
        if (filter.Kind is { } kind && method.Kind != kind) return false;
        if (filter.OnlyNotApproved && method.Approval is not null) return false;
        if (filter.Text is not { } text) return true;
        var key = SearchKey.Of(text);
        return new[] { method.Code, method.Name, method.Formula }.Any(t => SearchKey.Of(t).Contains(key, StringComparison.Ordinal));
    }
}
