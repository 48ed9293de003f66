using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Reads <see cref="MonitoringFacts"/>: each register once, only the columns that a rule looks at, as they stood on D.</summary>
internal static class MonitoringReading
{
    /// <summary>The registers are read at once, each part by its own context: SQLite reads on the calling thread.</summary>
    public static async Task<MonitoringFacts> ReadAsync(Database database, ReportingPeriod period, CancellationToken ct)
    {
        await using var other = database.Read();
        var jobs = Task.Run(() => JobsAsync(other, period.Day, ct), ct);
        await using var db = database.Read();
        var facts = await DevelopmentReading.ReadAsync(db, new MonitoringFacts(period), ct);
        facts = await AssetReading.ReadAsync(db, facts, ct);
        return facts with
        {
            Places = await PlacesAsync(db, period.Day, ct),
            Organisations = await OrganisationsAsync(db, period.Day, ct),
            Structures = await StructuresAsync(db, period.Day, ct),
            Jobs = await jobs,
        };
    }

    /// <summary>
    /// The first day of what monitoring is about: results, learning, routes, the asset, support. Posts and acts are older than the records
    /// of them, so they tell the first day only where nothing else is known. Null for an empty base.
    /// </summary>
    public static async Task<DateOnly?> FirstDayAsync(Database database, CancellationToken ct)
    {
        await using var db = database.Read();
        var first = new[]
        {
            await PastScope.Of(db.Diagnoses).MinAsync(d => d.TakenOn, ct), await PastScope.Of(db.Enrolments).MinAsync(e => (DateOnly?)e.From, ct),
            await PastScope.Of(db.Routes).MinAsync(r => r.ApprovedOn, ct), await PastScope.Of(db.Methodists).MinAsync(m => m.OrderDate, ct),
            await PastScope.Of(db.Assignments).MinAsync(a => (DateOnly?)a.From, ct), await PastScope.Of(db.SupportParticipations).MinAsync(p => (DateOnly?)p.From, ct),
        }.Min();
        return first ?? new[] { await PastScope.Of(db.Employments).MinAsync(e => e.From, ct), await PastScope.Of(db.MethodicalStructures).MinAsync(s => s.ActDate, ct) }.Min();
    }

    private static async Task<List<PlaceFact>> PlacesAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var places = await db.Municipalities.Include(m => m.Versions).AsSplitQuery().ToListAsync(ct);
        return [.. places.Select(m => (m.Id, Form: m.On(day))).OrderBy(m => m.Form.Oktmo, StringComparer.Ordinal).Select(m => new PlaceFact(m.Id, m.Form.Oktmo, m.Form.ShortName))];
    }

    private static async Task<Dictionary<int, OrganisationFact>> OrganisationsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var types = await db.OrganisationTypes.Select(t => new { t.Code, t.Levels, t.ParentCode }).ToDictionaryAsync(t => t.Code, ct);
        var low = (await PastScope.Of(db.LowResultsPeriods).Where(p => p.From <= day && (p.Until == null || p.Until >= day))
            .Select(p => p.OrganisationId).ToListAsync(ct)).ToHashSet();
        var rows = await PastScope.Of(db.Organisations).OrderBy(o => o.Id).Select(o => new OrganisationFact(o.Id, o.MunicipalityId, o.Inn, o.ShortName, o.TypeCode)
        {
            Levels = o.Levels ?? "", Locality = o.Locality, IsMonitored = o.IsMonitored, IsOpen = o.ClosedOn == null || o.ClosedOn >= day,
        }).ToListAsync(ct);
        return rows.ToDictionary(o => o.Id, o => types.GetValueOrDefault(o.TypeCode) is not { } type ? o with { HasLowResults = low.Contains(o.Id) } : o with
        {
            Levels = o.Levels.Length > 0 ? o.Levels : type.Levels,
            IsGeneralEducation = type.Code == "oo" || type.ParentCode == "oo",
            HasLowResults = low.Contains(o.Id),
        });
    }

    private static Task<List<JobFact>> JobsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var jobs = from job in db.Employments
                   join person in db.Educators on job.EducatorId equals person.Id
                   where job.Kind == EmploymentKind.Main && person.MergedIntoId == null
                       && (job.From == null || job.From <= day) && (job.Until == null || job.Until >= day)
                   select new JobFact(job.EducatorId, job.OrganisationId, job.MunicipalityId, job.PostGroup, job.PositionCode)
                   {
                       EmploymentId = job.Id, SubjectCode = job.SubjectCode, IsOnLeave = job.IsOnLeave, From = job.From, Until = job.Until,
                       BirthDate = person.BirthDate, TeachingSince = person.TeachingSince,
                   };
        return PastScope.Of(jobs).ToListAsync(ct);
    }

    private static Task<List<StructureFact>> StructuresAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        PastScope.Of(db.MethodicalStructures).Select(s => new StructureFact(s.OrganisationId, s.Kind)
        {
            HasAct = s.ActKind != null && s.ActNumber != null && s.ActDate != null, IsInForce = s.ActDate <= day && (s.Until == null || s.Until >= day),
        }).ToListAsync(ct);
}
