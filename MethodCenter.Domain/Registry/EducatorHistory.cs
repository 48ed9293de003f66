using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>
/// The history of a person, «когда, кто, что: было → стало», put together from the journal (changes by hand) and from the
/// images that imports keep (changes by files). Records merged into the person bring their history along.
/// </summary>
internal static class EducatorHistory
{
    private const int Longest = 200;

    private static readonly AuditAction[] Changes = [AuditAction.Created, AuditAction.Changed, AuditAction.Removed, AuditAction.Merged];

    public static async Task<IReadOnlyList<HistoryLine>> LoadAsync(MethodCenterDb db, Educator person, EducatorWords words, CancellationToken ct)
    {
        var ids = await db.Educators.Where(e => e.MergedIntoId == person.Id).Select(e => e.Id).ToListAsync(ct);
        ids.Add(person.Id);
        var events = await ByHandAsync(db, ids, ct);
        events.AddRange(await ByFilesAsync(db, ids, ct));
        var current = await PresentAsync(db, events, ct);
        HistoryEvent.FillAfter(events, current);
        return await LinesAsync(words, events.OrderByDescending(e => e.At).ThenByDescending(e => e.Order), ct);
    }

    private static async Task<List<HistoryEvent>> ByHandAsync(MethodCenterDb db, List<int> ids, CancellationToken ct)
    {
        var entries = await db.AuditEntries
            .Where(a => a.PersonId != null && EF.Parameter(ids).Contains(a.PersonId!.Value) && Changes.Contains(a.Action) && a.Subject != "User")
            .OrderByDescending(a => a.Id).Take(Longest).ToListAsync(ct);
        return entries.ConvertAll(a => new HistoryEvent(a.At, a.Id, a.ActorName, a.Summary, a.Subject, a.SubjectId ?? 0)
        {
            Fields = HistoryEvent.ParsePairs(a.Changes),
        });
    }

    private static async Task<List<HistoryEvent>> ByFilesAsync(MethodCenterDb db, List<int> ids, CancellationToken ct)
    {
        var changes = await db.ImportChanges.Where(c => c.EducatorId != null && EF.Parameter(ids).Contains(c.EducatorId!.Value))
            .Join(db.ImportBatches.Where(b => b.CommittedAt != null), c => c.BatchId, b => b.Id, (c, b) => new { Change = c, b.FileName, b.UserName, b.CommittedAt })
            .OrderByDescending(c => c.Change.Id).Take(Longest).ToListAsync(ct);
        return changes.ConvertAll(c => new HistoryEvent(c.CommittedAt!.Value, c.Change.Id, c.UserName, HistoryWords.ByFile(c.Change.Entity, c.FileName, c.Change.Before is null), c.Change.Entity, c.Change.EntityId)
        {
            Fields = HistoryEvent.ParseImage(c.Change.Before),
            IsImage = true,
        });
    }

    /// <summary>Rows as they are now: what the last file left, where nobody changed it since.</summary>
    private static async Task<Dictionary<(string, int), Dictionary<string, string?>>> PresentAsync(MethodCenterDb db, List<HistoryEvent> events, CancellationToken ct)
    {
        var wanted = events.Where(e => e.IsImage).Select(e => (e.Subject, e.SubjectId)).ToHashSet();
        var present = new Dictionary<(string, int), Dictionary<string, string?>>();
        if (wanted.Count == 0) return present;
        var people = wanted.Where(w => w.Subject == nameof(Educator)).Select(w => w.SubjectId).ToArray();
        var jobs = wanted.Where(w => w.Subject == nameof(Employment)).Select(w => w.SubjectId).ToArray();
        foreach (var person in await db.Educators.Where(e => EF.Parameter(people).Contains(e.Id)).ToListAsync(ct))
            present[(nameof(Educator), person.Id)] = HistoryEvent.ParseValues(RowImage.Take(db, person));
        foreach (var job in await db.Employments.Where(e => EF.Parameter(jobs).Contains(e.Id)).ToListAsync(ct))
            present[(nameof(Employment), job.Id)] = HistoryEvent.ParseValues(RowImage.Take(db, job));
        return present;
    }

    private static async Task<IReadOnlyList<HistoryLine>> LinesAsync(EducatorWords words, IEnumerable<HistoryEvent> events, CancellationToken ct)
    {
        var lines = new List<HistoryLine>();
        foreach (var happened in events)
        {
            var changes = new List<HistoryChange>();
            foreach (var (field, pair) in happened.Fields)
            {
                if (HistoryWords.IsSilent(happened.Subject, field) || (happened.IsImage && pair.Before == pair.After)) continue;
                changes.Add(new(HistoryWords.Field(happened.Subject, field), await SayAsync(words, field, pair.Before, ct), await SayAsync(words, field, pair.After, ct)));
            }
            if (changes.Count > 0 || happened.SaysEnough) lines.Add(new HistoryLine(happened.At, happened.Who, happened.What, changes));
        }
        return lines;
    }

    private static async Task<string?> SayAsync(EducatorWords words, string field, string? json, CancellationToken ct)
    {
        if (json is null or "null" or "\"\"") return null;
        if (field == "OrganisationId" && int.TryParse(json, out var id)) return await words.OrganisationAsync(id, ct) is { Length: > 0 } name ? name : HistoryWords.Elsewhere;
        return HistoryWords.Say(field, json, words);
    }
}

/// <summary>One thing that happened to one row, with its fields as JSON text.</summary>
internal sealed record HistoryEvent(DateTime At, long Order, string Who, string What, string Subject, int SubjectId)
{
    public Dictionary<string, (string? Before, string? After)> Fields { get; init; } = [];

    /// <summary>Made from an image: what came after must be found in later events or in the row itself.</summary>
    public bool IsImage { get; init; }

    /// <summary>Worth a line without any field: something was added, removed or merged.</summary>
    public bool SaysEnough => Fields.Count == 0;

    public static Dictionary<string, (string? Before, string? After)> ParsePairs(string? json)
    {
        if (json is null) return [];
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Array && p.Value.GetArrayLength() == 2)
            .ToDictionary(p => p.Name, p => ((string?)p.Value[0].GetRawText(), (string?)p.Value[1].GetRawText()));
    }

    public static Dictionary<string, (string? Before, string? After)> ParseImage(string? json) =>
        json is null ? [] : ParseValues(json).ToDictionary(v => v.Key, v => (v.Value, v.Value));

    public static Dictionary<string, string?> ParseValues(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => (string?)p.Value.GetRawText());
    }

    /// <summary>
    /// An image knows only what was before. What it became is what the next event on the same row found, and the row itself
    /// where none came.
    /// </summary>
    public static void FillAfter(List<HistoryEvent> events, Dictionary<(string, int), Dictionary<string, string?>> present)
    {
        foreach (var row in events.GroupBy(e => (e.Subject, e.SubjectId)))
        {
            var next = present.TryGetValue(row.Key, out var now) ? new Dictionary<string, string?>(now) : [];
            foreach (var happened in row.OrderByDescending(e => e.At).ThenByDescending(e => e.Order))
            {
                foreach (var field in happened.Fields.Keys.ToList())
                {
                    var (before, after) = happened.Fields[field];
                    if (happened.IsImage) happened.Fields[field] = (before, next.GetValueOrDefault(field, after));
                    next[field] = before;
                }
            }
        }
    }
}
