using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Programmes;

/// <summary>Orders of enrolment, completions and expulsions over many people at once, and their undoing: the centre.</summary>
public sealed class EnrolmentOrders(Database database)
{
    /// <summary>
    /// One order over chosen applications. A programme that is not in the Federal register on the day of the order is refused with its dates,
    /// unless the draft says that it is meant; then the reason stays on each row. Returns how many were enrolled.
    /// </summary>
    public Task<Result<int>> EnrolAsync(OrderDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (Inputs.Tidy(draft.OrderNumber, 80) is not { } number || draft.OrderDate is not { } date) return EnrolmentErrors.OrderMissing;
        var read = await ChosenAsync(db, draft.Chosen, EnrolmentStatus.Applied, EnrolmentErrors.OnlyApplied, ct);
        if (!read.IsOk) return read.Error;
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == read.Value[0].ProgrammeId, ct);
        var problem = RegisterRule.ProblemOf(programme, date);
        if (problem is not null && !draft.OutsideRegister) return problem;
        var streams = await db.StreamsOfAsync(read.Value, ct);
        if (streams.Values.Any(s => s.IsCancelled)) return ProgrammeErrors.StreamIsCancelled;
        if (await IsThereAsync(db, read.Value, number, ct)) return EnrolmentErrors.OrderTwice;
        foreach (var enrolment in read.Value)
        {
            enrolment.Enrol(number, date, streams[enrolment.StreamId].From, streams[enrolment.StreamId].Until);
            enrolment.Explain(problem is null ? null : OutsideReason(programme, date));
        }
        return read.Value.Count;
    }, ct);

    /// <summary>
    /// Completion of chosen people with one date and kind of document, a number each; gives their methodists the tasks of post-course support.
    /// Refused by naming everybody without a number.
    /// </summary>
    public Task<Result<CompletionOutcome>> CompleteAsync(CompletionDraft draft, CancellationToken ct) => database.WriteAsync<CompletionOutcome>(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (ProblemOf(draft) is { } problem) return problem;
        var read = await ChosenAsync(db, [.. draft.Lines.Select(l => l.Chosen)], EnrolmentStatus.Studying, EnrolmentErrors.OnlyStudying, ct);
        if (!read.IsOk) return read.Error;
        var start = read.Value.Max(e => e.From);
        if (draft.DocumentDate < start) return EnrolmentErrors.DocumentBeforeStart(start);
        var numbers = draft.Lines.ToDictionary(l => l.Chosen.Id, l => l.Number);
        foreach (var enrolment in read.Value)
            enrolment.Conclude(EnrolmentStatus.Completed, draft.DocumentKind, numbers[enrolment.Id], draft.DocumentDate, enrolment.Reason);
        var tasks = await SupportPlanning.PlanAsync(db, read.Value, ct);
        return new CompletionOutcome(read.Value.Count, tasks.Count, tasks.Count(t => t.MethodistId is null));
    }, ct);

    public Task<Result<int>> ExpelAsync(IReadOnlyList<EnrolmentRef> chosen, string? reason, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (Inputs.Tidy(reason) is not { } why) return EnrolmentErrors.ExpelReasonMissing;
        var read = await ChosenAsync(db, chosen, EnrolmentStatus.Studying, EnrolmentErrors.OnlyStudying, ct);
        if (!read.IsOk) return read.Error;
        foreach (var enrolment in read.Value) enrolment.Conclude(EnrolmentStatus.Expelled, null, null, null, why);
        return read.Value.Count;
    }, ct);

    /// <summary>
    /// Takes the last act back while nothing was built on it: a completion or an expulsion to «обучается», an order to the application.
    /// Tasks of post-course support that nobody has done go with the completion.
    /// </summary>
    public Task<Result> UndoAsync(EnrolmentRef chosen, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ProgrammeRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        var enrolment = await db.Enrolments.SingleOrDefaultAsync(e => e.Id == chosen.Id, ct);
        if (enrolment is null) return EnrolmentErrors.NotFound;
        db.ExpectVersion(enrolment, chosen.Version);
        if (enrolment.Status is EnrolmentStatus.Studying)
        {
            enrolment.BackToApplied();
            return Result.Ok;
        }
        if (enrolment.Status is not (EnrolmentStatus.Completed or EnrolmentStatus.Expelled)) return EnrolmentErrors.NothingToUndo;
        if (await BuiltOnAsync(db, enrolment, ct) is { } built) return built;
        db.RemoveRange(await db.SupportTasks.Where(t => t.EnrolmentId == enrolment.Id).ToListAsync(ct));
        enrolment.BackToStudying();
        await ExplainAsync(db, enrolment, ct);
        return Result.Ok;
    }, ct);

    /// <summary>The chosen rows as the user saw them, all of one programme and one state.</summary>
    private static async Task<Result<List<Enrolment>>> ChosenAsync(
        MethodCenterDb db, IReadOnlyList<EnrolmentRef> chosen, EnrolmentStatus wanted, DomainError otherwise, CancellationToken ct)
    {
        if (chosen.Count == 0) return EnrolmentErrors.NobodyChosen;
        var ids = chosen.Select(c => c.Id).ToArray();
        var found = await db.Enrolments.Where(e => EF.Parameter(ids).Contains(e.Id)).OrderBy(e => e.Id).ToListAsync(ct);
        if (found.Count != ids.Distinct().Count()) return EnrolmentErrors.NotFound;
        if (found.Exists(e => e.Status != wanted)) return otherwise;
        if (found.Select(e => e.ProgrammeId).Distinct().Count() > 1) return EnrolmentErrors.DifferentProgrammes;
        foreach (var enrolment in found) db.ExpectVersion(enrolment, chosen.First(c => c.Id == enrolment.Id).Version);
        return found;
    }

    /// <summary>What the form lacks.</summary>
    private static DomainError? ProblemOf(CompletionDraft draft)
    {
        if (draft.Lines.Count == 0) return EnrolmentErrors.NobodyChosen;
        var without = draft.Lines.Where(l => Inputs.Tidy(l.Number) is null).Select(l => l.FullName).ToList();
        if (without.Count > 0) return EnrolmentErrors.NumbersMissing(without);
        if (Inputs.Tidy(draft.DocumentKind) is null) return EnrolmentErrors.DocumentKindMissing;
        if (draft.DocumentDate is null) return EnrolmentErrors.DocumentDateMissing;
        var numbers = draft.Lines.Select(l => SearchKey.Of(l.Number)).ToList();
        return numbers.Distinct(StringComparer.Ordinal).Count() == numbers.Count ? null : EnrolmentErrors.NumberRepeated;
    }

    private static async Task<bool> IsThereAsync(MethodCenterDb db, List<Enrolment> chosen, string number, CancellationToken ct)
    {
        var (people, programme) = (chosen.Select(e => e.EducatorId).ToArray(), chosen[0].ProgrammeId);
        var others = await db.Enrolments.Where(e => e.ProgrammeId == programme && e.OrderNumber == number && EF.Parameter(people).Contains(e.EducatorId))
            .Select(e => new { e.EducatorId, e.From }).ToListAsync(ct);
        return others.Exists(o => chosen.Exists(c => c.EducatorId == o.EducatorId && c.From == o.From));
    }

    private static async Task<DomainError?> BuiltOnAsync(MethodCenterDb db, Enrolment enrolment, CancellationToken ct)
    {
        var name = await db.Educators.Where(e => e.Id == enrolment.EducatorId).Select(e => e.LastName + " " + e.FirstName).SingleAsync(ct);
        if (await db.SupportTasks.AnyAsync(t => t.EnrolmentId == enrolment.Id && t.DoneOn != null, ct)) return EnrolmentErrors.BuiltOnSupport(name);
        var next = await db.Enrolments
            .Where(e => e.EducatorId == enrolment.EducatorId && EnrolmentCounts.Seated.Contains(e.Status))
            .Join(db.Programmes.Where(p => p.Prerequisites.Any(r => r.RequiredId == enrolment.ProgrammeId)), e => e.ProgrammeId, p => p.Id, (_, p) => p.Title).FirstOrDefaultAsync(ct);
        return next is null ? null : EnrolmentErrors.BuiltOnNext(name, next);
    }

    private static async Task ExplainAsync(MethodCenterDb db, Enrolment enrolment, CancellationToken ct)
    {
        var programme = await db.Programmes.AsNoTracking().SingleAsync(p => p.Id == enrolment.ProgrammeId, ct);
        if (enrolment.OrderDate is { } date && RegisterRule.ProblemOf(programme, date) is not null) enrolment.Explain(OutsideReason(programme, date));
    }

    private static string OutsideReason(Programme programme, DateOnly orderDate) =>
        $"зачислен(а) как на программу вне реестра: на {Formats.Date(orderDate)} программа {ProgrammeTerms.Of(programme.StateOn(orderDate))}";
}

/// <summary>Streams of chosen rows.</summary>
internal static class EnrolmentStreams
{
    public static Task<Dictionary<int, ProgrammeStream>> StreamsOfAsync(this MethodCenterDb db, IEnumerable<Enrolment> enrolments, CancellationToken ct)
    {
        var ids = enrolments.Select(e => e.StreamId).Distinct().ToArray();
        return db.ProgrammeStreams.AsNoTracking().Where(s => EF.Parameter(ids).Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
    }
}
