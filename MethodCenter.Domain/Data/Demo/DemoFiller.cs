using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Whom the demo accounts stand for.</summary>
/// <param name="MethodistId">A regional methodist, admitted by the rule, with about fifteen assigned people.</param>
/// <param name="MethodistEducatorId">The same person in the registry.</param>
/// <param name="MunicipalityId">The municipality of the school.</param>
/// <param name="OrganisationId">The school of the teacher.</param>
/// <param name="TeacherId">One of the assigned people.</param>
public sealed record DemoPeople(int MethodistId, int MethodistEducatorId, int MunicipalityId, int OrganisationId, int TeacherId);

/// <summary>How much was made up.</summary>
public sealed record DemoCounts(int Organisations, int Educators, int Employments, int Methodists, int Assignments, int WorkEntries);

/// <summary>Refusals of the demo.</summary>
public static class DemoErrors
{
    public static readonly DomainError NotEmpty = new(
        "demo.not-empty",
        "База данных не пуста: демонстрационные данные не добавлены. Укажите другой файл базы (--db) или начните с новой базы.");
}

/// <summary>
/// Fills an empty database with fictitious organisations, people, asset and journal of the size of the region or a tenth of it.
/// The same day gives the same data (only the ciphers of СНИЛС differ: they are salted anew each time).
/// </summary>
public sealed class DemoFiller(Database database, MonitoringSheets sheets, SnilsVault vault)
{
    private const string Subject = "Demo";

    /// <summary>Refuses a database that holds anything, and anybody but an administrator or a system account.</summary>
    public async Task<Result<DemoPeople>> FillAsync(DemoSize size, CancellationToken ct = default)
    {
        if (!database.Actor.IsSystem && database.Actor.Role != Role.Administrator) return AccessErrors.Forbidden;
        var filled = await database.WriteAsync(db => WriteAsync(db, size, ct), ct);
        if (!filled.IsOk) return filled.Error;
        var monitored = await DemoMonitoring.FillAsync(database, sheets, ct);
        if (!monitored.IsOk) throw new InvalidOperationException(monitored.Error.Message);
        return await FindAsync(ct) ?? throw new InvalidOperationException("The demo lacks the people of its accounts.");
    }

    /// <summary>Null where the database was not filled by the demo, or its people are gone.</summary>
    public async Task<DemoPeople?> FindAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        if (!await db.AuditEntries.AnyAsync(a => a.Subject == Subject, ct)) return null;
        var methodist = await db.Methodists.Where(m => m.Level == MethodistLevel.Regional && m.Admission == AdmissionState.ByRule)
            .OrderBy(m => m.Id).Select(m => new { m.Id, m.EducatorId }).FirstOrDefaultAsync(ct);
        if (methodist is null) return null;
        var assigned = db.Assignments.Where(a => a.MethodistId == methodist.Id && a.EducatorId != null);
        var teacher = await db.Educators.Where(e => assigned.Any(a => a.EducatorId == e.Id)).OrderBy(e => e.Id)
            .Select(e => new { e.Id, e.MunicipalityId, e.OrganisationId }).FirstOrDefaultAsync(ct);
        return teacher is null ? null : new(methodist.Id, methodist.EducatorId, teacher.MunicipalityId, teacher.OrganisationId, teacher.Id);
    }

    /// <summary>What the database holds now.</summary>
    public async Task<DemoCounts> CountAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        return new(
            await db.Organisations.CountAsync(ct), await db.Educators.CountAsync(ct), await db.Employments.CountAsync(ct),
            await db.Methodists.CountAsync(ct), await db.Assignments.CountAsync(ct), await db.WorkEntries.CountAsync(ct));
    }

    private async Task<Result> WriteAsync(MethodCenterDb db, DemoSize size, CancellationToken ct)
    {
        if (await db.Educators.AnyAsync(ct) || await db.Organisations.AnyAsync(ct) || await db.MunicipalServices.AnyAsync(ct)) return DemoErrors.NotEmpty;
        var municipalities = await db.Municipalities.AsNoTracking().ToListAsync(ct);
        var world = new DemoWorld(DemoScale.Of(size), db.Today, municipalities, vault);
        new DemoOrganisationMaker(world).Make();
        new DemoOrganisationParts(world).Make();
        new DemoStaffMaker(world).Make();
        new DemoCareers(world).Make();
        new DemoMethodistMaker(world, await db.AdmissionParameters.AsNoTracking().SingleAsync(ct)).Make();
        new DemoAssignmentMaker(world).Make();
        new DemoJournalMaker(world).Make();
        await DemoWriter.WriteAsync(db, world, ct);
        await DemoResultsWriter.WriteAsync(db, world, size, ct);
        db.Note(new AuditNote(AuditAction.Created, Subject, $"Заполнение демонстрационными данными: {Formats.Number(world.People.Count)} чел.")
        {
            Rows = world.People.Count,
        });
        return Result.Ok;
    }
}
