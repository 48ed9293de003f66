using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a kept row of learning, of routes or of support does once a person has said whom it is about: as the file would have.</summary>
internal sealed class LearningApplication(PlanContext context, ImportPlan plan)
{
    /// <summary>The programme may have been described, or taken away, since the file was read.</summary>
    public async Task<Result<ScopeKeys>> ApplyAsync(QueuedTraining row, Educator person, CancellationToken ct)
    {
        var desk = await TrainingDesk.LoadAsync(context, plan, [person.Id], ct);
        var (header, problems) = (row.Header, new List<RowProblem>());
        var programme = desk.Find(row.Record, header, problems);
        if (RefusalOf(problems) is { } refusal) return refusal;
        desk.Put(person, programme ?? desk.Create(row.Record, header, problems), row.Record, header);
        return person.ScopeKeys;
    }

    public async Task<Result<ScopeKeys>> ApplyAsync(QueuedRoute row, Educator person, CancellationToken ct)
    {
        var (record, header, problems) = (row.Record, row.Header, new List<RowProblem>());
        var book = await RouteBook.LoadAsync(context.Db, [record.Number!], [person.Id], ct);
        var desk = new RouteDesk(context, plan, book);
        var ties = desk.Judge(record, header, problems);
        if (RefusalOf(problems) is null) desk.JudgePerson(record, ties, person, header, problems);
        if (RefusalOf(problems) is { } refusal) return refusal;
        var methodist = await context.Db.Methodists.SingleOrDefaultAsync(m => m.Id == row.MethodistId, ct);
        var (_, _, route) = desk.Put(record, ties with { Methodist = methodist }, person, header, problems);
        if (route.Id == 0 && route.IsActive && book.Of(person.Id).Any(r => r.IsActive)) route.Second(RouteFilePlanner.KeptElsewhere);
        return person.ScopeKeys;
    }

    public async Task<Result<ScopeKeys>> ApplyAsync(QueuedSupport row, Educator person, CancellationToken ct)
    {
        var desk = await SupportDesk.LoadAsync(context, plan, [person.Id], ct);
        desk.Put(person, row.Record, row.Header, []);
        return person.ScopeKeys;
    }

    private static DomainError? RefusalOf(List<RowProblem> problems) =>
        problems.Find(p => p.Severity == Severity.Rejected) is { } problem ? ImportErrors.QueueRowRefused(problem.Reason) : null;
}
