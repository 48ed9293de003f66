using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>People who may be young on a day, as П6 places them: by the main job of that day in a monitored organisation.</summary>
internal static class YoungReading
{
    /// <summary>Teachers who are young by either measure, or of whom it cannot be told.</summary>
    public static async Task<List<YoungRow>> YoungAsync(this MethodCenterDb db, YoungFilter filter, MentoringParameters parameters, CancellationToken ct)
    {
        var day = filter.Day ?? db.Today;
        // Wider by a year than the rule, which alone decides on the border.
        var (bornAfter, teachingAfter) = (day.AddYears(-parameters.Age - 2), day.AddMonths(-parameters.ServiceMonths - 12));
        var staff = db.CountedStaffOn(day).Where(s => s.Job.PostGroup == PostGroup.Teaching
            && (s.Person.BirthDate == null || s.Person.TeachingSince == null || s.Person.BirthDate > bornAfter || s.Person.TeachingSince > teachingAfter));
        if (filter.MunicipalityId is { } municipality) staff = staff.Where(s => s.Job.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) staff = staff.Where(s => s.Job.OrganisationId == organisation);
        if (filter.SubjectCode is { Length: > 0 } subject) staff = staff.Where(s => s.Job.SubjectCode == subject);
        foreach (var word in SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5)) staff = staff.Where(s => s.Person.NameKey.Contains(word));
        var people = await staff.Select(s => new
        {
            s.Person.Id, s.Person.LastName, s.Person.FirstName, s.Person.MiddleName, s.Person.NameKey, s.Person.BirthDate, s.Person.TeachingSince,
            s.Job.OrganisationId, Organisation = s.Organisation.ShortName, s.Job.MunicipalityId, s.Job.PositionCode, s.Job.SubjectCode,
        }).ToListAsync(ct);
        var places = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var rows = people.Select(p => new YoungRow(p.Id, new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, YoungRule.Of(p.BirthDate, p.TeachingSince, day, parameters))
        {
            NameKey = p.NameKey, OrganisationId = p.OrganisationId, Organisation = p.Organisation, Municipality = places.GetValueOrDefault(p.MunicipalityId, ""),
            Position = EducatorWords.Position(p.PositionCode), Subject = EducatorWords.Subject(p.SubjectCode),
            HasBirthDate = p.BirthDate is not null, HasTeachingSince = p.TeachingSince is not null,
        });
        return [.. rows.Where(r => r.Standing.NeedsSupport || r.Standing.IsUnknown)];
    }

    /// <summary>The rows with their support in the period.</summary>
    public static YoungRow With(this YoungRow row, IEnumerable<SupportLine> support, DateSpan period)
    {
        List<SupportLine> forms = [.. support];
        var day = period.Until!.Value;
        var counted = forms.FindAll(f => SupportRule.Counts(f.Kind, f.From, f.Until, period));
        var mentors = counted.Where(f => f.Kind is SupportKind.Mentoring && f.IsOn(day)).OrderByDescending(f => f.MentorshipId).ToList();
        return row with
        {
            Forms = forms,
            IsCovered = counted.Count > 0,
            IsCoveredNow = counted.Exists(f => f.IsOn(day)),
            Mentor = mentors.FirstOrDefault()?.Responsible,
        };
    }

    /// <summary>Counted by the measure of the list.</summary>
    public static bool IsIn(this YoungStanding standing, YoungMeasure measure) => measure is YoungMeasure.Indicator ? standing.IsInIndicator : standing.NeedsSupport;

    /// <summary>Left out of the measure because a date is missing.</summary>
    public static bool IsUnknownIn(this YoungStanding standing, YoungMeasure measure) =>
        measure is YoungMeasure.Indicator ? standing.IsUnknown : !standing.NeedsSupport && standing.IsUnknown;

    public static bool IsShown(this YoungRow row, YoungFilter filter) => filter.Show is YoungShow.Unknown
        ? row.Standing.IsUnknownIn(filter.Measure)
        : row.Standing.IsIn(filter.Measure) && filter.Show switch
        {
            YoungShow.Without => !row.IsCovered,
            YoungShow.WithoutNow => !row.IsCoveredNow,
            YoungShow.Covered => row.IsCovered,
            YoungShow.All or YoungShow.Unknown => true,
        };

    /// <summary>Known columns only; the name breaks ties.</summary>
    public static IEnumerable<YoungRow> SortedBy(this IEnumerable<YoungRow> rows, PageRequest page)
    {
        var names = StringComparer.Create(Formats.Russian, ignoreCase: true);
        var sorted = page.Sort switch
        {
            nameof(YoungStanding.Age) => Order(rows, page, r => r.Standing.Age ?? int.MaxValue, null),
            "Service" => Order(rows, page, r => r.Standing.ServiceMonths ?? int.MaxValue, null),
            nameof(YoungRow.Organisation) => Order(rows, page, r => r.Organisation, names),
            nameof(YoungRow.Municipality) => Order(rows, page, r => r.Municipality, names),
            nameof(YoungRow.Subject) => Order(rows, page, r => r.Subject ?? "", names),
            _ => Order(rows, page, r => r.NameKey, StringComparer.Ordinal),
        };
        return sorted.ThenBy(r => r.NameKey, StringComparer.Ordinal).ThenBy(r => r.EducatorId);
    }

    private static IOrderedEnumerable<YoungRow> Order<TKey>(IEnumerable<YoungRow> rows, PageRequest page, Func<YoungRow, TKey> key, IComparer<TKey>? comparer) =>
        page.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
