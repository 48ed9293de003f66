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
        var jobs = Task.Run(() => JobsAsync(new(other), period.Day, ct), ct);
        await using var db = database.Read();
        var window = new MonitoringWindow(db);
        var facts = await DevelopmentReading.ReadAsync(window, new MonitoringFacts(period), ct);
        facts = await AssetReading.ReadAsync(window, facts, ct);
        return facts with
        {
            Places = await PlacesAsync(window, period.Day, ct),
            Organisations = await OrganisationsAsync(window, period.Day, ct),
            Structures = await StructuresAsync(window, period.Day, ct),
            Jobs = await jobs,
        };
    }

    /// <summary>The first day that anything countable is known of; null for an empty base.</summary>
    public static async Task<DateOnly?> FirstDayAsync(Database database, CancellationToken ct)
    {
        await using var db = database.Read();
        var window = new MonitoringWindow(db);
        var days = new[]
        {
            await window.Of(db.Employments).MinAsync(e => e.From, ct),
            await window.Of(db.Methodists).MinAsync(m => m.OrderDate, ct),
            await window.Of(db.MethodicalStructures).MinAsync(s => s.ActDate, ct),
            await window.Of(db.Diagnoses).MinAsync(d => d.TakenOn, ct),
        };
        return days.Min();
    }

    private static async Task<List<PlaceFact>> PlacesAsync(MonitoringWindow window, DateOnly day, CancellationToken ct)
    {
        var places = await window.Db.Municipalities.Include(m => m.Versions).AsSplitQuery().ToListAsync(ct);
        return [.. places.Select(m => (m.Id, Form: m.On(day))).OrderBy(m => m.Form.Oktmo, StringComparer.Ordinal).Select(m => new PlaceFact(m.Id, m.Form.Oktmo, m.Form.ShortName))];
    }

    private static async Task<Dictionary<int, OrganisationFact>> OrganisationsAsync(MonitoringWindow window, DateOnly day, CancellationToken ct)
    {
        var db = window.Db;
        var types = await db.OrganisationTypes.Select(t => new { t.Code, t.Levels, t.ParentCode }).ToDictionaryAsync(t => t.Code, ct);
        var low = (await window.Of(db.LowResultsPeriods).Where(p => p.From <= day && (p.Until == null || p.Until >= day))
            .Select(p => p.OrganisationId).ToListAsync(ct)).ToHashSet();
        var rows = await window.Of(db.Organisations).OrderBy(o => o.Id).Select(o => new OrganisationFact(o.Id, o.MunicipalityId, o.Inn, o.ShortName, o.TypeCode)
        {
            Levels = o.Levels ?? "", Locality = o.Locality, IsMonitored = o.IsMonitored, IsOpen = o.ClosedOn == null || o.ClosedOn >= day,
        }).ToListAsync(ct);
        return rows.ToDictionary(o => o.Id, o => types.GetValueOrDefault(o.TypeCode) is not { } type ? o with { HasLowResults = low.Contains(o.Id) } : o with
        {
            Levels = o.Levels.Length > 0 ? o.Levels : type.Levels, IsGeneralEducation = type.Code == "oo" || type.ParentCode == "oo", HasLowResults = low.Contains(o.Id),
        });
    }

    private static Task<List<JobFact>> JobsAsync(MonitoringWindow window, DateOnly day, CancellationToken ct)
    {
        var jobs = from job in window.Db.Employments
                   join person in window.Db.Educators on job.EducatorId equals person.Id
                   where job.Kind == EmploymentKind.Main && person.MergedIntoId == null
                       && (job.From == null || job.From <= day) && (job.Until == null || job.Until >= day)
                   select new JobFact(job.EducatorId, job.OrganisationId, job.MunicipalityId, job.PostGroup, job.PositionCode)
                   {
                       EmploymentId = job.Id, SubjectCode = job.SubjectCode, IsOnLeave = job.IsOnLeave, From = job.From, Until = job.Until,
                       BirthDate = person.BirthDate, TeachingSince = person.TeachingSince,
                   };
        return window.Of(jobs).ToListAsync(ct);
    }

    private static Task<List<StructureFact>> StructuresAsync(MonitoringWindow window, DateOnly day, CancellationToken ct) =>
        window.Of(window.Db.MethodicalStructures).Select(s => new StructureFact(s.OrganisationId, s.Kind)
        {
            HasAct = s.ActKind != null && s.ActNumber != null && s.ActDate != null, IsInForce = s.ActDate <= day && (s.Until == null || s.Until >= day),
        }).ToListAsync(ct);
}
