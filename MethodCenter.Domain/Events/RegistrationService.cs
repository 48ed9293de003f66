using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>Registers people for events and keeps the waiting list and the attendance.</summary>
public sealed class RegistrationService(Database database)
{
    private const int MostAtOnce = 500;

    /// <summary>
    /// Registers people whom the user sees (a teacher oneself). Where seats are gone they stand in the waiting list; whoever had cancelled is
    /// registered anew, at the end of the queue.
    /// </summary>
    public Task<Result<RegistrationOutcome>> RegisterAsync(RegistrationDraft draft, CancellationToken ct) => database.WriteAsync<RegistrationOutcome>(async db =>
    {
        if (!EventRights.MayRegister(database.Actor)) return AccessErrors.Forbidden;
        var item = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == draft.EventId, ct);
        if (item is null) return EventErrors.NotFound;
        if (EventRule.RegistrationProblem(item, db.Moscow(), MayKeep(item)) is { } closed) return closed;
        var people = draft.People.Distinct().ToArray();
        if (people.Length == 0) return EventErrors.NobodyChosen;
        if (people.Length > MostAtOnce) return EventErrors.TooMany;
        if (await db.Educators.CountAsync(e => EF.Parameter(people).Contains(e.Id) && e.MergedIntoId == null, ct) != people.Length) return EventErrors.PersonNotFound;
        return await RegisterAsync(db, item, people, MayKeep(item) ? draft.Part : EventPart.Listener, ct);
    }, ct);

    /// <summary>Cancels a registration until the event begins, its keeper until attendance is marked; the seat goes to the one who has waited longest.</summary>
    public Task<Result> CancelAsync(int registrationId, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!EventRights.MayRegister(database.Actor)) return AccessErrors.Forbidden;
        var registration = await db.EventRegistrations.SingleOrDefaultAsync(r => r.Id == registrationId && r.State != RegistrationState.Cancelled, ct);
        var item = registration is null ? null : await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == registration.EventId, ct);
        if (registration is null || item is null) return EventErrors.RegistrationMissing;
        if (registration.Attendance is not Attendance.Unknown) return EventErrors.AlreadyMarked;
        if (!MayKeep(item) && EventRule.HasBegun(item.Date, item.StartsAt, db.Moscow())) return EventErrors.Begun;
        db.ExpectVersion(registration, version);
        registration.Become(RegistrationState.Cancelled);
        await db.MoveUpAsync(item, ct);
        return Result.Ok;
    }, ct);

    /// <summary>Saves the table of attendance: who came, in what part, with which certificate. Somebody from the waiting list who came is registered.</summary>
    public Task<Result> SaveAttendanceAsync(AttendanceDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        var item = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == draft.EventId, ct);
        if (item is null) return EventErrors.NotFound;
        if (!MayKeep(item)) return AccessErrors.Forbidden;
        if (item.State is EventState.Cancelled) return EventErrors.IsCancelled;
        if (AttendanceRule.ProblemOf(draft, item.Date, db.Today) is { } problem) return problem;
        var rows = await db.EventRegistrations.Where(r => r.EventId == item.Id && r.State != RegistrationState.Cancelled).ToDictionaryAsync(r => r.Id, ct);
        foreach (var line in draft.Lines)
        {
            if (!rows.TryGetValue(line.RegistrationId, out var row)) return EventErrors.RegistrationMissing;
            if (!AttendanceRule.Differs(row, line)) continue;
            db.ExpectVersion(row, line.Version);
            row.As(line.Part);
            row.Mark(line.Attendance, line.DocumentNumber);
            if (line.Attendance is Attendance.Attended) row.Become(RegistrationState.Registered);
        }
        return Result.Ok;
    }, ct);

    private async Task<Result<RegistrationOutcome>> RegisterAsync(MethodCenterDb db, MethodicalEvent item, int[] people, EventPart part, CancellationToken ct)
    {
        var known = await db.EventRegistrations.Where(r => r.EventId == item.Id && EF.Parameter(people).Contains(r.EducatorId)).ToDictionaryAsync(r => r.EducatorId, ct);
        var taken = (await db.CountOfAsync(item.Id, ct)).Taken;
        var (registered, waiting, already) = (0, 0, 0);
        foreach (var person in people)
        {
            if (!known.TryGetValue(person, out var row)) db.Add(row = new EventRegistration(item.Id, person, part));
            else if (row.State is not RegistrationState.Cancelled)
            {
                already++;
                continue;
            }
            var isFree = item.Seats is not { } seats || taken < seats;
            row.Register(isFree ? RegistrationState.Registered : RegistrationState.Waiting, db.Now, database.Actor.Name);
            row.As(part);
            if (isFree) (registered, taken) = (registered + 1, taken + 1);
            else waiting++;
        }
        return new RegistrationOutcome(registered, waiting, already);
    }

    private bool MayKeep(MethodicalEvent item) => EventRights.MayKeep(database.Actor, item.MunicipalityId, item.OrganisationId, item.Level);
}

/// <summary>What the table of attendance must satisfy. Pure.</summary>
public static class AttendanceRule
{
    /// <summary>What is wrong with the table; null when nothing is.</summary>
    public static DomainError? ProblemOf(AttendanceDraft draft, DateOnly eventDay, DateOnly today)
    {
        if (today < eventDay && draft.Lines.Exists(l => l.Attendance is not Attendance.Unknown)) return EventErrors.AttendanceEarly;
        var documents = draft.Lines.Where(l => Inputs.Tidy(l.DocumentNumber) is not null).ToList();
        if (documents.Exists(l => l.Attendance is not Attendance.Attended)) return EventErrors.DocumentOfAbsent;
        var repeated = documents.GroupBy(l => SearchKey.Of(l.DocumentNumber), StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return repeated is null ? null : EventErrors.DocumentRepeated(repeated.First().DocumentNumber!.Trim());
    }

    /// <summary>Everybody whose attendance is not marked yet was there.</summary>
    public static void MarkAllPresent(AttendanceDraft draft)
    {
        foreach (var line in draft.Lines.Where(l => l.Attendance is Attendance.Unknown && l.State is RegistrationState.Registered)) line.Attendance = Attendance.Attended;
    }

    /// <summary>
    /// Gives numbers to those who were present and have none: the first as it is typed, each next one greater in its last digits («С-009»,
    /// «С-010»). Numbers that stand already are passed over.
    /// </summary>
    /// <returns>How many got a number; 0 where the first one holds no digits.</returns>
    public static int Number(AttendanceDraft draft, string first)
    {
        var start = first.Trim();
        var digits = start.Reverse().SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit).Count();
        var tail = start.Reverse().TakeWhile(c => !char.IsAsciiDigit(c)).Count();
        if (digits is 0 or > 18) return 0;
        var (head, next) = (start[..^(digits + tail)], long.Parse(start.AsSpan(start.Length - digits - tail, digits), System.Globalization.CultureInfo.InvariantCulture));
        var used = draft.Lines.Select(l => Inputs.Tidy(l.DocumentNumber)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var given = 0;
        foreach (var line in draft.Lines.Where(l => l.Attendance is Attendance.Attended && Inputs.Tidy(l.DocumentNumber) is null))
        {
            string number;
            do number = head + (next++).ToString("D" + digits, System.Globalization.CultureInfo.InvariantCulture) + start[^tail..];
            while (used.Contains(number));
            (line.DocumentNumber, given) = (number, given + 1);
        }
        return given;
    }

    internal static bool Differs(EventRegistration row, AttendanceLine line) =>
        row.Part != line.Part || row.Attendance != line.Attendance || row.DocumentNumber != Inputs.Tidy(line.DocumentNumber, 80);
}
