using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>Reads the journal: for administrators and auditors, nothing for the others. An export of it leaves a line in it.</summary>
public sealed class JournalQueries(Database database)
{
    /// <summary>A spreadsheet takes no more in one piece; the rest is reached by narrower dates.</summary>
    public const int LongestExport = 50_000;

    private const int ChoiceSize = 30;

    /// <summary>Newest first, or oldest first.</summary>
    public async Task<Page<JournalRow>> ListAsync(JournalFilter filter, PageRequest page, CancellationToken ct = default)
    {
        if (!MayRead) return Page<JournalRow>.Empty;
        await using var db = database.Read();
        var found = Matching(db.AuditEntries, filter);
        var isOldestFirst = page is { Sort: nameof(JournalRow.At), Descending: false };
        var sorted = isOldestFirst ? found.OrderBy(a => a.Id) : found.OrderByDescending(a => a.Id);
        var entries = await sorted.Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        return new(await ToRowsAsync(db, entries, ct), await found.CountAsync(ct));
    }

    /// <summary>The lines as a file, newest first; recorded with their number.</summary>
    public async Task<Result<JournalExport>> ExportAsync(JournalFilter filter, CancellationToken ct = default)
    {
        if (!MayRead) return AccessErrors.Forbidden;
        var page = await ListAsync(filter, new PageRequest(0, LongestExport), ct);
        await database.NoteAsync(new AuditNote(AuditAction.Exported, "Journal", AuditTerms.Summary(AuditAction.Exported, "Journal")) { Rows = page.Items.Count }, ct);
        return new JournalExport(page.Items, page.Total, database.Today);
    }

    /// <summary>Users whose name or login holds the words, to filter by; accounts have no secrets from an auditor.</summary>
    public async Task<IReadOnlyList<Lookup>> FindActorsAsync(string words, CancellationToken ct = default)
    {
        if (!MayRead) return [];
        var (key, name) = (SearchKey.Of(words), Formats.Russian.TextInfo.ToTitleCase(words.ToLower(Formats.Russian)));
        await using var db = database.Read();
        return await db.Users.Where(u => u.LoginKey.Contains(key) || u.FullName.Contains(name)).OrderBy(u => u.FullName).Take(ChoiceSize)
            .Select(u => new Lookup(u.Id, u.FullName, u.Login)).ToListAsync(ct);
    }

    /// <summary>Kinds of records that the journal speaks of, by their Russian names.</summary>
    public async Task<IReadOnlyList<JournalSubject>> ListSubjectsAsync(CancellationToken ct = default)
    {
        if (!MayRead) return [];
        await using var db = database.Read();
        var codes = await db.AuditEntries.Select(a => a.Subject).Distinct().ToListAsync(ct);
        return [.. codes.Select(code => new JournalSubject(code, AuditTerms.Subject(code))).OrderBy(s => s.Name, StringComparer.Create(Formats.Russian, ignoreCase: true))];
    }

    /// <summary>Names of what is filtered by, for the chips above the list.</summary>
    public async Task<JournalFilterNames> NameFilterAsync(JournalFilter filter, CancellationToken ct = default)
    {
        if (!MayRead) return new(null, null);
        await using var db = database.Read();
        var actor = await db.Users.Where(u => u.Id == filter.ActorId).Select(u => u.FullName).SingleOrDefaultAsync(ct);
        var person = await db.Educators.Where(e => e.Id == filter.PersonId).SingleOrDefaultAsync(ct);
        return new(actor, person?.Name.Full);
    }

    private bool MayRead => database.Actor is { IsSystem: true } or { Role: Role.Administrator or Role.Auditor };

    private static IQueryable<AuditEntry> Matching(IQueryable<AuditEntry> entries, JournalFilter filter)
    {
        if (filter.From is { } from && MoscowDay.StartOf(from) is var start) entries = entries.Where(a => a.At >= start);
        if (filter.Until is { } until && MoscowDay.StartOf(until.AddDays(1)) is var end) entries = entries.Where(a => a.At < end);
        if (filter.ActorId is 0) entries = entries.Where(a => a.ActorId == null);
        else if (filter.ActorId is { } actor) entries = entries.Where(a => a.ActorId == actor);
        if (filter.Action is { } action) entries = entries.Where(a => a.Action == action);
        if (filter.Subject is { } subject) entries = entries.Where(a => a.Subject == subject);
        if (filter.SubjectId is { } id) entries = entries.Where(a => a.SubjectId == id);
        return filter.PersonId is { } person ? entries.Where(a => a.PersonId == person) : entries;
    }

    /// <summary>Names come from the registry under the reader's scope: an auditor sees numbers of cards only.</summary>
    private static async Task<List<JournalRow>> ToRowsAsync(MethodCenterDb db, List<AuditEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(a => a.PersonId).OfType<int>().Distinct().ToArray();
        var names = ids.Length == 0 ? [] : await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name.Full, ct);
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        return entries.ConvertAll(a => new JournalRow(
            a.Id, a.At, a.ActorName, a.Address, a.Action, AuditTerms.Subject(a.Subject), a.SubjectId, a.Summary, a.PersonId,
            a.PersonId is { } id ? names.GetValueOrDefault(id, AccessTerms.CardNumber(id)) : null, a.Rows, ChangeLines.Of(a.Changes, municipalities)));
    }
}

/// <summary>Names of the chosen user and person; null where nothing was chosen or may be seen.</summary>
public sealed record JournalFilterNames(string? Actor, string? Person);

/// <summary>A kind of record: its code in the filter and its name.</summary>
public sealed record JournalSubject(string Code, string Name);
