using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>Checks of values that are kept twice for speed or for scopes: each is computed anew and compared.</summary>
internal sealed class CopyChecks(MethodCenterDb db)
{
    /// <summary>
    /// The stored home must be that of the rule. One that was right until an employment ended or began by itself is a remark:
    /// nothing was damaged, the next change of the card puts it right.
    /// </summary>
    public async Task<VerificationCheck> HomeEmploymentsAsync(DateOnly today, CancellationToken ct)
    {
        var (faults, looked, stale) = (new List<string>(), 0, 0);
        await foreach (var person in db.Educators.Include(e => e.Employments).OrderBy(e => e.Id).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (person.MergedIntoId is not null || person.Employments.Count == 0) continue;
            looked++;
            if (IsHomeOn(person, today)) continue;
            if (TurningDays(person, today).Any(day => IsHomeOn(person, day))) stale++;
            else faults.Add($"карточка № {person.Id}: место работы в карточке не совпадает с основным по правилу");
        }
        var remark = stale == 0 ? null : $"место работы сменилось со временем, карточки ещё не пересчитаны: {stale}";
        return StorageChecks.Check("home", "Основное место работы", looked, faults, remark);
    }

    public async Task<VerificationCheck> ScopeKeysAsync(DateOnly today, CancellationToken ct)
    {
        var faults = new List<string>();
        await AddAsync("карточка", db.Educators.Where(e => db.Organisations.Any(o => o.Id == e.OrganisationId && o.MunicipalityId != e.MunicipalityId)).Select(e => e.Id));
        await AddAsync("место работы", db.Employments.Where(e => db.Organisations.Any(o => o.Id == e.OrganisationId && o.MunicipalityId != e.MunicipalityId)).Select(e => e.Id));
        await AddAsync("период ШНОР", db.LowResultsPeriods.Where(p => db.Organisations.Any(o => o.Id == p.OrganisationId && o.MunicipalityId != p.MunicipalityId)).Select(p => p.Id));
        await AddAsync("методическая структура", db.MethodicalStructures.Where(s => db.Organisations.Any(o => o.Id == s.OrganisationId && o.MunicipalityId != s.MunicipalityId)).Select(s => s.Id));
        await AddAsync("площадка", db.OrganisationSites.Where(s => db.Organisations.Any(o => o.Id == s.OrganisationId && o.MunicipalityId != s.MunicipalityId)).Select(s => s.Id));
        await AddAsync("закрепление", db.Assignments.Where(a => db.Organisations.Any(o => o.Id == a.OrganisationId && o.MunicipalityId != a.MunicipalityId)
            || (a.EducatorId != null && (a.Until == null || a.Until >= today) && db.Educators.Any(e => e.Id == a.EducatorId
                && (e.MunicipalityId != a.MunicipalityId || e.OrganisationId != a.OrganisationId)))).Select(a => a.Id));
        await AddAsync("наставническая пара", db.Mentorships.Where(m => db.Organisations.Any(o => o.Id == m.OrganisationId && o.MunicipalityId != m.MunicipalityId)).Select(m => m.Id));
        await AddAsync("наставляемый", db.MentorshipMembers.Where(m => db.Mentorships.Any(p => p.Id == m.MentorshipId
            && (p.MunicipalityId != m.MunicipalityId || p.OrganisationId != m.OrganisationId || p.MentorPersonId != m.MentorPersonId))).Select(m => m.Id));
        await AddAsync("запись журнала работы", db.WorkEntries.Where(w => db.Methodists.Any(m => m.Id == w.MethodistId && m.MunicipalityId != w.MunicipalityId)).Select(w => w.Id));
        var looked = await db.Educators.CountAsync(ct) + await db.Employments.CountAsync(ct) + await db.Assignments.CountAsync(ct);
        return StorageChecks.Check("scopes", "Принадлежность записей", looked, faults);

        async Task AddAsync(string what, IQueryable<int> ids) => faults.AddRange(
            (await ids.Order().ToListAsync(ct)).Select(id => $"{what} № {id}: муниципалитет или организация не те, что у основной записи"));
    }

    public async Task<VerificationCheck> MethodistNamesAsync(CancellationToken ct)
    {
        var pairs = await db.Methodists.Join(db.Educators, m => m.EducatorId, e => e.Id,
            (m, e) => new { m.Id, m.FullName, m.NameKey, Name = new PersonName(e.LastName, e.FirstName, e.MiddleName) }).ToListAsync(ct);
        var faults = pairs.Where(p => p.FullName != p.Name.Full || p.NameKey != p.Name.Key)
            .Select(p => $"методист № {p.Id}: имя не совпадает с именем в карточке").ToList();
        return StorageChecks.Check("names", "Имена методистов", pairs.Count, faults);
    }

    public async Task<VerificationCheck> SearchKeysAsync(CancellationToken ct)
    {
        var (faults, looked) = (new List<string>(), 0);
        await foreach (var e in db.Educators.Select(e => new { e.Id, e.NameKey, e.LastName, e.FirstName, e.MiddleName }).AsAsyncEnumerable().WithCancellation(ct))
            Compare(e.NameKey, new PersonName(e.LastName, e.FirstName, e.MiddleName).Key, "карточка", e.Id);
        await foreach (var o in db.Organisations.Select(o => new { o.Id, o.NameKey, o.ShortName, o.FullName }).AsAsyncEnumerable().WithCancellation(ct))
            Compare(o.NameKey, SearchKey.Of($"{o.ShortName} {o.FullName}"), "организация", o.Id);
        await foreach (var u in db.Users.Select(u => new { u.Id, u.LoginKey, u.Login }).AsAsyncEnumerable().WithCancellation(ct))
            Compare(u.LoginKey, SearchKey.Of(u.Login), "пользователь", u.Id);
        return StorageChecks.Check("keys", "Ключи поиска", looked, faults);

        void Compare(string stored, string right, string what, int id)
        {
            looked++;
            if (stored != right) faults.Add($"{what} № {id}: ключ поиска не соответствует имени");
        }
    }

    private static bool IsHomeOn(Educator person, DateOnly day)
    {
        var home = HomeEmployment.Choose(person.Employments, day)!;
        return (person.MunicipalityId, person.OrganisationId, person.PositionCode, person.SubjectCode, person.HomeKind, person.PostGroup, person.WorksFrom, person.WorksUntil)
            == (home.MunicipalityId, home.OrganisationId, home.PositionCode, home.SubjectCode, home.Kind, home.PostGroup, home.From, home.Until);
    }

    /// <summary>Days before today on which the choice could have been another.</summary>
    private static IEnumerable<DateOnly> TurningDays(Educator person, DateOnly today) => person.Employments
        .SelectMany(e => new[] { e.From?.AddDays(-1), e.Until })
        .OfType<DateOnly>().Where(day => day < today).Distinct();
}
