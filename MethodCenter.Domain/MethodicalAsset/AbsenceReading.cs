using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>How absences are filtered, counted and sorted.</summary>
internal static class AbsenceReading
{
    public static IQueryable<MethodistAbsence> Matching(MethodCenterDb db, AbsenceFilter filter)
    {
        var today = db.Today;
        var found = filter.State switch
        {
            AbsenceState.Now => db.MethodistAbsences.Where(a => a.From <= today && a.Until >= today),
            AbsenceState.Ahead => db.MethodistAbsences.Where(a => a.From > today),
            AbsenceState.Past => db.MethodistAbsences.Where(a => a.Until < today),
            _ => db.MethodistAbsences.Where(a => a.Until >= today),
        };
        if (filter.MethodistId is { } methodist) found = found.Where(a => a.MethodistId == methodist);
        if (filter.MunicipalityId is { } municipality) found = found.Where(a => a.MunicipalityId == municipality);
        return filter.Level is { } level ? found.Where(a => db.Methodists.Any(m => m.Id == a.MethodistId && m.Level == level)) : found;
    }

    public static async Task<List<AbsenceRow>> RowsAsync(MethodCenterDb db, IQueryable<MethodistAbsence> absences, CancellationToken ct)
    {
        var found = await (from absence in absences
                           join methodist in db.Methodists on absence.MethodistId equals methodist.Id
                           select new AbsenceLine(absence, methodist, db.Municipalities.Where(x => x.Id == methodist.MunicipalityId).Select(x => x.ShortName).FirstOrDefault()))
            .ToListAsync(ct);
        if (found.TrueForAll(f => f.Absence.Until < db.Today)) return found.ConvertAll(f => ToRow(db, f, AbsenceCover.Nothing));
        var rule = new AbsenceCoverRule(await db.HoldsAsync(db.Today, ct), await db.AbsentAsync(db.Today, ct));
        var targets = await db.TargetsAsync(db.Today, ct);
        return found.ConvertAll(f => ToRow(db, f, rule.Of(new(f.Absence.Id, f.Methodist.Id, f.Absence.From, f.Absence.Until), targets.ContainsKey, db.Today)));
    }

    /// <summary>Known columns only; whoever leaves first comes first.</summary>
    public static IEnumerable<AbsenceRow> Sorted(IEnumerable<AbsenceRow> rows, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "Name" => Order(rows, page, r => r.FullName),
            "Until" => Order(rows, page, r => r.Until),
            "Depend" => Order(rows, page, r => r.Cover.People + r.Cover.Organisations),
            "Alone" => Order(rows, page, r => r.Cover.Alone),
            _ => Order(rows, page, r => r.From),
        };
        return sorted.ThenBy(r => r.From).ThenBy(r => r.FullName, StringComparer.Ordinal).ThenBy(r => r.Id);
    }

    private static IOrderedEnumerable<AbsenceRow> Order<TKey>(IEnumerable<AbsenceRow> rows, PageRequest page, Func<AbsenceRow, TKey> key) =>
        page.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);

    private static AbsenceRow ToRow(MethodCenterDb db, AbsenceLine line, AbsenceCover cover)
    {
        var (absence, methodist) = (line.Absence, line.Methodist);
        return new(absence.Id, methodist.Id, methodist.FullName, methodist.Level, absence.Kind, absence.From, absence.Until)
        {
            Municipality = line.Municipality,
            Note = absence.Note,
            Version = absence.Version,
            State = StateOf(absence, db.Today),
            Cover = cover,
            MayWrite = AbsenceRights.MayWrite(db.Actor, methodist),
            MaySubstitute = AssetRights.MayKeep(db.Actor, methodist.Level, methodist.MunicipalityId),
        };
    }

    private static AbsenceState StateOf(MethodistAbsence absence, DateOnly today)
    {
        if (absence.Until < today) return AbsenceState.Past;
        return absence.From > today ? AbsenceState.Ahead : AbsenceState.Now;
    }

    private sealed record AbsenceLine(MethodistAbsence Absence, Methodist Methodist, string? Municipality);
}
