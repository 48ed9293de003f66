using MethodCenter.Domain.Data;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Passport;

/// <summary>
/// Reads what the passport needs beside the sheet of indicators. A figure of the region is that of the whole region for every reader, so
/// counts are read past the scope filter; no name is read.
/// </summary>
internal static class PassportReading
{
    private const int YearsOfLearning = 3;

    public static async Task<PassportFacts> ReadAsync(MethodCenterDb db, MonitoringSheet sheet, CancellationToken ct)
    {
        var day = sheet.Period.Day;
        return new PassportFacts(sheet)
        {
            Names = (await db.Municipalities.AsNoTracking().Include(m => m.Versions).AsSplitQuery().ToListAsync(ct)).ToDictionary(m => m.Id, m => m.On(day).Name),
            Types = await db.OrganisationTypes.OrderBy(t => t.Rank).ToListAsync(ct),
            Categories = await db.QualificationCategories.OrderBy(c => c.Rank).ToListAsync(ct),
            CategoryOf = await CategoriesAsync(db, ct),
            Services = [.. (await PastScope.Of(db.MunicipalServices).Select(s => new { s.MunicipalityId, s.Form }).ToListAsync(ct)).Select(s => (s.MunicipalityId, s.Form))],
            Admitted = await AdmittedAsync(db, day, ct),
            Mentors = await MentorsAsync(db, day, ct),
            Sites = [.. (await PastScope.Of(db.OrganisationSites).Where(s => (s.From == null || s.From <= day) && (s.Until == null || s.Until >= day))
                .OrderBy(s => s.Id).Select(s => new { s.OrganisationId, s.Kind }).ToListAsync(ct)).Select(s => (s.OrganisationId, s.Kind))],
            Programmes = await ProgrammesAsync(db, day, ct),
            Learners = await LearnersAsync(db, day, ct),
            Events = await EventsAsync(db, day, ct),
        };
    }

    /// <summary>As the register has them now: it keeps no history of categories.</summary>
    private static Task<Dictionary<int, string>> CategoriesAsync(MethodCenterDb db, CancellationToken ct) =>
        PastScope.Of(db.Educators).Where(e => e.MergedIntoId == null).Select(e => new { e.Id, e.CategoryCode }).ToDictionaryAsync(e => e.Id, e => e.CategoryCode, ct);

    private static async Task<HashSet<int>> AdmittedAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        (await PastScope.Of(db.Methodists).Where(m => (m.Admission == AdmissionState.ByRule || m.Admission == AdmissionState.ByException) && (m.AdmittedOn == null || m.AdmittedOn <= day))
            .Select(m => m.Id).ToListAsync(ct)).ToHashSet();

    private static async Task<List<int>> MentorsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var mentors = from m in db.Mentors
                      join e in db.Educators on m.EducatorId equals e.Id
                      where m.Since <= day && (m.Until == null || m.Until >= day)
                      select new { m.Id, e.MunicipalityId };
        return (await PastScope.Of(mentors).ToListAsync(ct)).ConvertAll(m => m.MunicipalityId);
    }

    private static async Task<List<PassportProgramme>> ProgrammesAsync(MethodCenterDb db, DateOnly day, CancellationToken ct) =>
        (await db.Programmes.Where(p => !p.IsArchived).OrderBy(p => p.Id).ToListAsync(ct)).ConvertAll(p => new PassportProgramme(p.Kind, p.IsInRegisterOn(day), p.IsNetwork, p.IsDistance));

    private static async Task<List<(int, int)>> LearnersAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var from = new DateOnly(day.Year - YearsOfLearning + 1, 1, 1);
        var rows = await PastScope.Of(db.Enrolments).Where(e => e.Status == EnrolmentStatus.Completed && e.DocumentNumber != null && e.Until >= from && e.Until <= day)
            .Select(e => new { e.EducatorId, e.Until.Year }).Distinct().ToListAsync(ct);
        return rows.ConvertAll(r => (r.EducatorId, r.Year));
    }

    private static async Task<List<PassportEvent>> EventsAsync(MethodCenterDb db, DateOnly day, CancellationToken ct)
    {
        var (from, until) = (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31));
        var rows = await PastScope.Of(db.Events).Where(e => (e.State == EventState.Planned || e.State == EventState.Held) && e.LastDate >= from && e.LastDate <= until)
            .OrderBy(e => e.Id).Select(e => new { e.MunicipalityId, e.Level, e.State, e.LastDate }).ToListAsync(ct);
        return rows.ConvertAll(e => new PassportEvent(e.MunicipalityId, e.Level, e.State is EventState.Held && e.LastDate <= day));
    }
}
