using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>
/// Takes the list of those who were present from a file: read and matched first, shown, and only then written in one transaction. For the
/// keeper of the event; sent again it changes nothing.
/// </summary>
public sealed class AttendanceListService(Database database, SnilsVault vault)
{
    private const string Repeat = "этот человек уже есть выше";

    /// <summary>Reads the list and finds whom it names. Writes nothing but the line in the journal that people were looked for.</summary>
    /// <param name="eventId">Of an event that has begun.</param>
    /// <param name="fileName">For messages and the record.</param>
    /// <param name="content">Seekable; stays open.</param>
    public async Task<Result<AttendanceList>> StageAsync(int eventId, string fileName, Stream content, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var item = await FindAsync(db, eventId, ct);
        if (!item.IsOk) return item.Error;
        var read = await AttendanceListFile.ReadAsync(content, fileName, database.Today, ct);
        if (!read.IsOk) return read.Error;
        if (read.Value.Count == 0) return AttendanceListErrors.Empty;
        var match = await AttendanceListMatch.LoadAsync(db, vault, [.. read.Value.Select(r => r.Record)], ct);
        var known = await db.EventRegistrations.Where(r => r.EventId == eventId).ToDictionaryAsync(r => r.EducatorId, ct);
        var places = await db.Organisations.Select(o => new { o.Id, o.ShortName }).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        var said = new Said([], known.Values.Where(r => r.DocumentNumber is not null).DistinctBy(r => SearchKey.Of(r.DocumentNumber)).ToDictionary(r => SearchKey.Of(r.DocumentNumber), r => r.EducatorId));
        var rows = read.Value.ConvertAll(row => RowOf(row, match, known, places, said));
        await database.NoteAsync(new AuditNote(AuditAction.Searched, "Educators", $"поиск людей из списка «{fileName}»") { SubjectId = eventId, Rows = said.People.Count }, ct);
        return new AttendanceList(eventId, item.Value.Title, fileName, rows);
    }

    /// <summary>Registers and marks as present in one transaction; what changed meanwhile is read anew.</summary>
    public Task<Result<AttendanceListOutcome>> ApplyAsync(AttendanceList list, CancellationToken ct = default) => database.WriteAsync<AttendanceListOutcome>(async db =>
    {
        var item = await FindAsync(db, list.EventId, ct);
        if (!item.IsOk) return item.Error;
        var rows = list.Applicable.ToList();
        if (rows.Count == 0) return AttendanceListErrors.NobodyFound;
        var ids = rows.Select(r => r.EducatorId!.Value).ToArray();
        if (await db.Educators.CountAsync(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null, ct) != ids.Length) return AttendanceListErrors.PeopleChanged;
        var known = await db.EventRegistrations.Where(r => r.EventId == list.EventId && EF.Parameter(ids).Contains(r.EducatorId)).ToDictionaryAsync(r => r.EducatorId, ct);
        var (registered, marked) = (0, 0);
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.EducatorId!.Value, out var registration)) registered += Register(db, row, list.EventId);
            else marked += Mark(registration, row);
        }
        db.Note(new AuditNote(AuditAction.Imported, nameof(MethodicalEvent), $"список присутствовавших «{list.FileName}»: {item.Value.Title}")
        {
            SubjectId = list.EventId, Rows = registered + marked, Keys = item.Value.ScopeKeys,
        });
        return new AttendanceListOutcome(registered, marked, rows.Count - registered - marked);
    }, ct);

    private static int Register(MethodCenterDb db, AttendanceListRow row, int eventId)
    {
        var registration = new EventRegistration(eventId, row.EducatorId!.Value, EventPart.Listener);
        registration.Register(RegistrationState.Registered, db.Now, db.Actor.Name);
        registration.Mark(Attendance.Attended, row.Document);
        db.Add(registration);
        return 1;
    }

    /// <summary>Whoever waited or had cancelled and came after all is registered; a known certificate is never taken away.</summary>
    private static int Mark(EventRegistration registration, AttendanceListRow row)
    {
        var document = row.Document ?? registration.DocumentNumber;
        if (IsMarked(registration, document)) return 0;
        registration.Become(RegistrationState.Registered);
        registration.Mark(Attendance.Attended, document);
        return 1;
    }

    private static bool IsMarked(EventRegistration registration, string? document) =>
        registration is { Attendance: Attendance.Attended, State: RegistrationState.Registered } && registration.DocumentNumber == document;

    private static AttendanceListRow RowOf(
        RowReading<ListedPerson> row, AttendanceListMatch match, Dictionary<int, EventRegistration> known, Dictionary<int, string> places, Said said)
    {
        var listed = row.Record;
        var name = listed.Name?.Full ?? listed.Snils?.Masked ?? "—";
        if (row.IsRejected) return new(row.Number, name, AttendanceListFate.Refused, null, listed.Document, string.Join("; ", row.Problems.Select(p => p.Reason)));
        var (person, fate, reason) = match.Find(listed);
        if (person is null) return new(row.Number, name, fate, null, listed.Document, reason);
        var matched = $"{person.Name.Full}, {places.GetValueOrDefault(person.OrganisationId, "—")}";
        if (!said.People.Add(person.Id)) return new(row.Number, name, AttendanceListFate.Refused, matched, listed.Document, Repeat);
        if (listed.Document is { } document && !said.Documents.TryAdd(SearchKey.Of(document), person.Id) && said.Documents[SearchKey.Of(document)] != person.Id)
            return new(row.Number, name, AttendanceListFate.Refused, matched, document, "этот № сертификата уже выдан другому участнику: исправьте номер");
        if (known.TryGetValue(person.Id, out var registration))
            fate = IsMarked(registration, listed.Document ?? registration.DocumentNumber) ? AttendanceListFate.Marked : AttendanceListFate.Mark;
        return new(row.Number, name, fate, matched, listed.Document, reason) { EducatorId = person.Id };
    }

    /// <summary>People and certificates that are taken already.</summary>
    private sealed record Said(HashSet<int> People, Dictionary<string, int> Documents);

    /// <summary>An event that the user keeps, that takes place and has begun.</summary>
    private async Task<Result<MethodicalEvent>> FindAsync(MethodCenterDb db, int eventId, CancellationToken ct)
    {
        var item = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == eventId, ct);
        if (item is null) return EventErrors.NotFound;
        if (!EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level)) return AccessErrors.Forbidden;
        if (item.State is EventState.Draft) return EventErrors.NotPublished;
        if (item.State is EventState.Cancelled) return EventErrors.IsCancelled;
        return item.Date > database.Today ? EventErrors.AttendanceEarly : item;
    }
}

/// <summary>Refusals about attendance lists.</summary>
public static class AttendanceListErrors
{
    public static readonly DomainError Empty = new("attendance-list.empty", "В файле нет ни одной строки с людьми. Проверьте, тот ли это файл.");
    public static readonly DomainError NobodyFound = new("attendance-list.nobody", "В списке нет никого, кого можно отметить. Исправьте файл или отметьте людей вручную.");
    public static readonly DomainError PeopleChanged = new("attendance-list.changed", "Пока список был открыт, карточки людей изменились. Загрузите файл ещё раз.");
}
