using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>Finds whom a kept row may be about: by СНИЛС, by name and birth date, by name in the organisation, by name.</summary>
internal sealed class QueueCandidates(MethodCenterDb db, SnilsVault vault)
{
    private const int Most = 12;

    public Task<IReadOnlyList<QueueCandidate>> FindAsync(QueuedRecord record, CancellationToken ct) => record switch
    {
        QueuedEducator row => PeopleAsync(new(row.Name, row.BirthDate, row.SnilsCipher, row.OrganisationId), ct),
        QueuedMethodist row => PeopleAsync(new(row.Name, row.Record.BirthDate, row.SnilsCipher, row.OrganisationId), ct),
        QueuedResult row => PeopleAsync(new(row.Name, row.BirthDate, row.SnilsCipher, row.OrganisationId), ct),
        QueuedTraining row => PeopleAsync(WantedOf(row.Person), ct),
        QueuedRoute row => PeopleAsync(WantedOf(row.Person), ct),
        QueuedSupport row => PeopleAsync(WantedOf(row.Person), ct),
        QueuedAssignment { MethodistId: null } row => MethodistsAsync(row, ct),
        QueuedAssignment row => PeopleAsync(new(PersonName.Parse(row.EducatorName), null, row.EducatorSnils, null), ct),
        _ => throw new InvalidOperationException(record.GetType().Name),
    };

    private async Task<IReadOnlyList<QueueCandidate>> PeopleAsync(Wanted wanted, CancellationToken ct)
    {
        var hash = HashOf(wanted.Cipher);
        var key = wanted.Name?.Key ?? "";
        var surname = SearchKey.Of(wanted.Name?.Last);
        var end = SearchKey.EndOfPrefix(surname);
        var found = await db.Educators.Where(e => e.MergedIntoId == null && ((hash != null && e.SnilsHash == hash) || (key != "" && e.NameKey == key)
                || (surname != "" && (e.OrganisationId == wanted.OrganisationId || e.BirthDate == wanted.BirthDate)
                    && string.Compare(e.NameKey, surname) >= 0 && string.Compare(e.NameKey, end) < 0)))
            .OrderBy(e => e.Id).Take(Most * 4).ToListAsync(ct);
        var places = await PlacesAsync([.. found.Select(e => e.OrganisationId)], ct);
        return [.. found.Select(e => (Person: e, Reason: ReasonOf(e, wanted, hash, key))).OrderBy(c => c.Reason.Rank).ThenBy(c => c.Person.NameKey, StringComparer.Ordinal)
            .Take(Most).Select(c => new QueueCandidate(c.Person.Id, false, c.Person.Name.Full, c.Person.BirthDate, vault.Reveal(c.Person.SnilsCipher)?.Masked,
                places.GetValueOrDefault(c.Person.OrganisationId, ""), c.Reason.Words))];
    }

    private static (int Rank, string Words) ReasonOf(Educator person, Wanted wanted, string? hash, string key)
    {
        if (hash is not null && person.SnilsHash == hash) return (1, "совпадает СНИЛС");
        var sameBirth = wanted.BirthDate is not null && person.BirthDate == wanted.BirthDate;
        var sameName = person.NameKey == key;
        if (sameName && sameBirth) return (2, "совпадают ФИО и дата рождения");
        if (sameName && person.OrganisationId == wanted.OrganisationId) return (3, "те же ФИО в этой организации");
        if (sameName) return (4, "те же ФИО");
        return sameBirth ? (5, "та же фамилия и дата рождения") : (6, "та же фамилия в этой организации");
    }

    private async Task<IReadOnlyList<QueueCandidate>> MethodistsAsync(QueuedAssignment row, CancellationToken ct)
    {
        var hash = HashOf(row.MethodistSnils);
        var surname = SearchKey.Of(PersonName.Parse(row.MethodistName)?.Last);
        var end = SearchKey.EndOfPrefix(surname);
        var found = await db.Methodists.Join(db.Educators, m => m.EducatorId, e => e.Id, (m, e) => new { m, e.SnilsHash, e.SnilsCipher, e.BirthDate })
            .Where(f => (hash != null && f.SnilsHash == hash) || (surname != "" && string.Compare(f.m.NameKey, surname) >= 0 && string.Compare(f.m.NameKey, end) < 0))
            .OrderBy(f => f.m.NameKey).Take(Most).ToListAsync(ct);
        return [.. found.OrderBy(f => f.SnilsHash == hash ? 0 : 1).Select(f => new QueueCandidate(
            f.m.Id, true, f.m.FullName, f.BirthDate, vault.Reveal(f.SnilsCipher)?.Masked,
            $"{MethodicalAssetTerms.Of(f.m.Level)} методист{(f.m.Workplace is null ? "" : ", " + f.m.Workplace)}",
            hash is not null && f.SnilsHash == hash ? "совпадает СНИЛС" : "та же фамилия"))];
    }

    private static Wanted WantedOf(QueuedPerson person) => new(person.Name, person.BirthDate, person.SnilsCipher, person.OrganisationId);

    private string? HashOf(byte[]? cipher) => vault.Reveal(cipher) is { } snils ? vault.Hash(snils) : null;

    private Task<Dictionary<int, string>> PlacesAsync(int[] ids, CancellationToken ct) => db.Organisations.Where(o => EF.Parameter(ids).Contains(o.Id))
        .Join(db.Municipalities, o => o.MunicipalityId, m => m.Id, (o, m) => new { o.Id, o.ShortName, Municipality = m.ShortName })
        .ToDictionaryAsync(o => o.Id, o => $"{o.ShortName}, {o.Municipality}", ct);

    private sealed record Wanted(PersonName? Name, DateOnly? BirthDate, byte[]? Cipher, int? OrganisationId);
}
