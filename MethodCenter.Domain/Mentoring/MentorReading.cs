using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Rows of mentors under the scope; strengths are added apart, for those who are shown.</summary>
internal static class MentorReading
{
    public static async Task<List<MentorRow>> MentorRowsAsync(this MethodCenterDb db, MentorFilter filter, int? id, CancellationToken ct)
    {
        var today = db.Today;
        var mentors = db.Mentors.Where(m => id == null || m.Id == id);
        foreach (var word in SearchKey.Of(filter.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5)) mentors = mentors.Where(m => m.NameKey.Contains(word));
        if (filter.IsWithoutConsent) mentors = mentors.Where(m => m.ConsentOn == null);
        mentors = filter.State switch
        {
            MentorState.Active => mentors.Where(m => m.Until == null || m.Until >= today),
            MentorState.Ended => mentors.Where(m => m.Until < today),
            MentorState.All => mentors,
        };
        var found = await (
            from mentor in mentors
            join person in db.Educators on mentor.EducatorId equals person.Id into people
            from person in people.DefaultIfEmpty()
            join organisation in db.Organisations on person.OrganisationId equals organisation.Id into places
            from organisation in places.DefaultIfEmpty()
            select new { Mentor = mentor, Person = person, Organisation = organisation == null ? "" : organisation.ShortName }).ToListAsync(ct);
        var municipalities = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.ShortName, ct);
        var loads = await MentorLoad.OfAsync(db, [.. found.Select(f => f.Mentor.Id)], ct);
        return [.. found.Select(f => RowOf(f.Mentor, f.Person, f.Organisation, municipalities, loads, today)).Where(r => Matches(r, filter))];
    }

    /// <summary>Known columns only; the name breaks ties.</summary>
    public static IEnumerable<MentorRow> SortedBy(this IEnumerable<MentorRow> rows, PageRequest page)
    {
        var names = StringComparer.Create(Formats.Russian, ignoreCase: true);
        var sorted = page.Sort switch
        {
            nameof(MentorRow.Organisation) => Order(rows, page, r => r.Organisation, names),
            nameof(MentorRow.Municipality) => Order(rows, page, r => r.Municipality, names),
            nameof(MentorRow.Subject) => Order(rows, page, r => r.Subject ?? "", names),
            nameof(MentorRow.Load) => Order(rows, page, r => r.Load, null),
            nameof(MentorRow.ConsentOn) => Order(rows, page, r => r.ConsentOn ?? DateOnly.MinValue, null),
            _ => Order(rows, page, r => r.NameKey, StringComparer.Ordinal),
        };
        return sorted.ThenBy(r => r.NameKey, StringComparer.Ordinal).ThenBy(r => r.Id);
    }

    /// <summary>The rows with what results prove and, beside it, what is only declared.</summary>
    public static List<MentorRow> With(this IEnumerable<MentorRow> rows, ILookup<int, Strength> strengths, ProfileCompetences names, IReadOnlyDictionary<int, string> declared) =>
    [
        .. rows.Select(r =>
        {
            List<Strength> proven = [.. strengths[r.EducatorId]];
            return r with { Proven = proven, Declared = [.. CompetenceCodes.Read(declared.GetValueOrDefault(r.Id)).Where(c => !proven.Exists(p => p.CompetenceCode == c)).Select(names.Of)] };
        }),
    ];

    private static MentorRow RowOf(
        Mentor mentor, Educator? person, string organisation, Dictionary<int, string> municipalities, Dictionary<int, int> loads, DateOnly today)
    {
        var subject = mentor.SubjectCode ?? person?.SubjectCode;
        return new(mentor.Id, mentor.Version, mentor.EducatorId, mentor.FullName)
        {
            NameKey = mentor.NameKey, OrganisationId = person?.OrganisationId, Organisation = organisation, MunicipalityId = person?.MunicipalityId,
            Municipality = person is null ? "" : municipalities.GetValueOrDefault(person.MunicipalityId, ""),
            Position = person?.PositionCode is { } position ? EducatorWords.Position(position) : null,
            Category = person is null or { CategoryCode: "none" } ? null : EducatorWords.Category(person.CategoryCode),
            SubjectCode = subject, Subject = EducatorWords.Subject(subject), Forms = mentor.Forms, Load = loads.GetValueOrDefault(mentor.Id), Limit = mentor.Limit,
            ConsentOn = mentor.ConsentOn, Since = mentor.Since, Until = mentor.Until, IsActive = mentor.IsOn(today) || (mentor.Until is null && mentor.Since > today),
            IsOpen = person is not null,
        };
    }

    private static bool Matches(MentorRow row, MentorFilter filter) =>
        (filter.MunicipalityId is null || row.MunicipalityId == filter.MunicipalityId)
        && (filter.OrganisationId is null || row.OrganisationId == filter.OrganisationId)
        && (filter.SubjectCode is null || row.SubjectCode == filter.SubjectCode)
        && (filter.Form is not { } form || row.Forms.HasFlag(form))
        && (!filter.IsFree || row.Free > 0);

    private static IOrderedEnumerable<MentorRow> Order<TKey>(IEnumerable<MentorRow> rows, PageRequest page, Func<MentorRow, TKey> key, IComparer<TKey>? comparer) =>
        page.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
