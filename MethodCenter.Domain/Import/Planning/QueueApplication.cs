using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Works out what a row of the queue does, once a person has said whom it is about: by the same writers as a file.</summary>
internal sealed class QueueApplication(PlanContext context, ImportPlan plan)
{
    private readonly PersonWriter _people = new(context, plan, new PeopleBook());

    /// <summary>Whom the row concerns, for the journal.</summary>
    public Task<Result<ScopeKeys>> ApplyAsync(QueuedRecord record, QueueChoice choice, CancellationToken ct) => record switch
    {
        QueuedEducator educator => ApplyAsync(educator, choice, ct),
        QueuedMethodist methodist => ApplyAsync(methodist, choice, ct),
        QueuedAssignment assignment => ApplyAsync(assignment, choice, ct),
        QueuedTraining training => ApplyAsync(training.Person, choice, person => new LearningApplication(context, plan).ApplyAsync(training, person, ct), ct),
        QueuedRoute route => ApplyAsync(route.Person, choice, person => new LearningApplication(context, plan).ApplyAsync(route, person, ct), ct),
        QueuedSupport support => ApplyAsync(support.Person, choice, person => new LearningApplication(context, plan).ApplyAsync(support, person, ct), ct),
        _ => throw new InvalidOperationException(record.GetType().Name),
    };

    private async Task<Result<ScopeKeys>> ApplyAsync(QueuedEducator row, QueueChoice choice, CancellationToken ct)
    {
        if (await context.Db.Organisations.SingleOrDefaultAsync(o => o.Id == row.OrganisationId, ct) is not { } organisation) return RegistryErrors.OutOfScope;
        var snils = context.Vault.Reveal(row.SnilsCipher);
        var found = await PersonAsync(choice, row.Name, row.BirthDate, snils, ct);
        if (!found.IsOk) return found.Error;
        var (person, changes) = (found.Value, new List<FieldChange>());
        _people.Change(person, row.Record(snils), changes);
        new EmploymentWriter(context, plan).Put(person, organisation, row.Facts(), row.Header, changes);
        await new HomeSettler(context, plan, _people).SettleAsync([person], ct);
        return person.ScopeKeys;
    }

    /// <summary>Rows of results about one person; a result makes nobody known.</summary>
    public async Task<Result<ScopeKeys>> ApplyAsync(IReadOnlyList<QueuedResult> rows, QueueChoice choice, CancellationToken ct)
    {
        if (choice.IsNewPerson) return ImportErrors.QueueResultNeedsPerson;
        var found = await PersonAsync(choice, rows[0].Name!, rows[0].BirthDate, context.Vault.Reveal(rows[0].SnilsCipher), ct);
        return found.IsOk ? await new ResultApplication(context, plan).ApplyAsync(rows, found.Value, ct) : found.Error;
    }

    /// <summary>Learning, routes and support make nobody known either.</summary>
    private async Task<Result<ScopeKeys>> ApplyAsync(
        QueuedPerson named, QueueChoice choice, Func<Educator, Task<Result<ScopeKeys>>> apply, CancellationToken ct)
    {
        if (choice.IsNewPerson) return ImportErrors.QueueLearningNeedsPerson;
        var found = await PersonAsync(choice, named.Name!, named.BirthDate, context.Vault.Reveal(named.SnilsCipher), ct);
        return found.IsOk ? await apply(found.Value) : found.Error;
    }

    private async Task<Result<ScopeKeys>> ApplyAsync(QueuedMethodist row, QueueChoice choice, CancellationToken ct)
    {
        var organisation = row.OrganisationId is { } id ? await context.Db.Organisations.SingleOrDefaultAsync(o => o.Id == id, ct) : null;
        if (choice.IsNewPerson && organisation is null) return ImportErrors.QueueNeedsOrganisation;
        var snils = context.Vault.Reveal(row.SnilsCipher);
        var found = await PersonAsync(choice, row.Name, row.Record.BirthDate, snils, ct);
        if (!found.IsOk) return found.Error;
        var (person, level) = (found.Value, row.Record.Level!.Value);
        if (person.Id == 0) person.BelongTo(organisation!);
        var known = await context.Db.Methodists.SingleOrDefaultAsync(m => m.EducatorId == person.Id && m.Level == level && m.MunicipalityId == row.MunicipalityId, ct);
        var draft = MethodistFacts.DraftOf(row.Record, known, organisation, row.Header);
        var writer = new MethodistWriter(context, plan, await context.Db.AdmissionParameters.SingleAsync(ct));
        if (known is null) writer.Create(person, level, row.MunicipalityId, draft);
        else writer.Change(known, draft, []);
        return person.ScopeKeys;
    }

    private async Task<Result<ScopeKeys>> ApplyAsync(QueuedAssignment row, QueueChoice choice, CancellationToken ct)
    {
        var methodistId = choice.MethodistId ?? row.MethodistId;
        if (methodistId is null || await context.Db.Methodists.SingleOrDefaultAsync(m => m.Id == methodistId, ct) is not { } methodist)
            return ImportErrors.QueueNeedsMethodist;
        var organisation = row.OrganisationId is { } place ? await context.Db.Organisations.SingleOrDefaultAsync(o => o.Id == place, ct) : null;
        var educatorId = organisation is null ? choice.EducatorId ?? row.EducatorId : null;
        var person = educatorId is null ? null : await context.Db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct);
        if (person is null && organisation is null) return ImportErrors.QueueNeedsPerson;
        var isThere = await context.Db.Assignments.AnyAsync(a => a.MethodistId == methodist.Id && a.From == row.From
            && (person != null ? a.EducatorId == person.Id : a.EducatorId == null && a.OrganisationId == organisation!.Id), ct);
        var assignment = person is not null
            ? new Assignment(methodist, person, row.From, row.Basis)
            : new Assignment(methodist, organisation!, row.From, row.Basis);
        assignment.Change(row.From, row.Until, row.Basis);
        if (isThere) return assignment.ScopeKeys;
        plan.NewAssignments.Add(assignment);
        plan.PartiesOf[assignment] = (methodist, person);
        return assignment.ScopeKeys;
    }

    /// <summary>The chosen person with all employments, or a new one; a number that belongs to somebody else is refused.</summary>
    private async Task<Result<Educator>> PersonAsync(QueueChoice choice, PersonName name, DateOnly? birthDate, Snils? snils, CancellationToken ct)
    {
        var hash = snils is null ? null : context.Vault.Hash(snils);
        if (choice.IsNewPerson)
        {
            return hash is not null && await IsTakenAsync(hash, ct) ? RegistryErrors.SnilsTaken : _people.Create(name, birthDate, snils);
        }
        if (choice.EducatorId is not { } id) return ImportErrors.QueueNeedsPerson;
        if (await context.Db.Educators.SingleOrDefaultAsync(e => e.Id == id && e.MergedIntoId == null, ct) is not { } person) return RegistryErrors.NotFound;
        if (hash is not null && person.SnilsHash is not null && person.SnilsHash != hash) return ImportErrors.QueueOtherSnils(person.Name.Full);
        if (hash is not null && person.SnilsHash is null && await IsTakenAsync(hash, ct)) return RegistryErrors.SnilsTaken;
        foreach (var job in await context.Db.Employments.Where(e => e.EducatorId == id).ToListAsync(ct)) person.AddEmployment(job);
        return person;
    }

    private async Task<bool> IsTakenAsync(string hash, CancellationToken ct) =>
        await context.Db.Educators.AnyAsync(e => e.SnilsHash == hash, ct) || (await PeopleOutsideScope.FindAsync(context.Db, [hash], ct)).Count > 0;
}
