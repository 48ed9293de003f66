using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Whom a file speaks of.</summary>
/// <param name="Hashes">Keyed hashes of СНИЛС.</param>
/// <param name="NameKeys">Names of rows without СНИЛС.</param>
internal sealed record PeopleWanted(IReadOnlyCollection<string> Hashes, IReadOnlyCollection<string> NameKeys)
{
    public static PeopleWanted Of(IEnumerable<(Snils? Snils, PersonName? Name)> people, SnilsVault vault)
    {
        var (hashes, names) = (new List<string>(), new List<string>());
        foreach (var (snils, name) in people)
        {
            if (snils is not null) hashes.Add(vault.Hash(snils));
            else if (name is not null) names.Add(name.Key);
        }
        return new(hashes, names);
    }
}

/// <summary>
/// People of the registry and of the file itself, found by СНИЛС, else by full name and birth date (samples, «Правила»:
/// one person where СНИЛС is the same; different СНИЛС are different people).
/// </summary>
internal sealed class PeopleBook
{
    private readonly Dictionary<string, Educator> _byHash = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, DateOnly?), List<Educator>> _byName = [];
    private readonly Dictionary<int, Educator> _byId = [];
    private HashSet<string> _foreign = [];

    /// <summary>Only whom the file can mean: by number, those without a number, and by name where the file has none.</summary>
    public static async Task<PeopleBook> LoadAsync(MethodCenterDb db, PeopleWanted wanted, bool withEmployments, CancellationToken ct)
    {
        var (hashes, names) = (wanted.Hashes.Distinct().ToArray(), wanted.NameKeys.Distinct().ToArray());
        var book = new PeopleBook { _foreign = await PeopleOutsideScope.FindAsync(db, hashes, ct) };
        var people = db.Educators.Where(e => e.MergedIntoId == null
            && (e.SnilsHash == null || EF.Parameter(hashes).Contains(e.SnilsHash) || EF.Parameter(names).Contains(e.NameKey)));
        foreach (var person in await people.OrderBy(e => e.Id).ToListAsync(ct)) book.Add(person);
        if (!withEmployments || book._byId.Count == 0) return book;
        var ids = book._byId.Keys.ToArray();
        foreach (var employment in await db.Employments.Where(e => EF.Parameter(ids).Contains(e.EducatorId)).OrderBy(e => e.Id).ToListAsync(ct))
        {
            if (book._byId.TryGetValue(employment.EducatorId, out var person)) person.AddEmployment(employment);
        }
        return book;
    }

    /// <summary>Belongs to somebody outside the user's scope.</summary>
    public bool IsForeign(string hash) => _foreign.Contains(hash);

    /// <summary>Ids of everybody in the book.</summary>
    public IReadOnlyCollection<int> Ids => _byId.Keys;

    public Educator? ByHash(string hash) => _byHash.GetValueOrDefault(hash);

    /// <summary>People with this name and birth date; without a birth date, all of this name.</summary>
    public IReadOnlyList<Educator> ByName(PersonName name, DateOnly? birthDate) =>
        _byName.TryGetValue((name.Key, birthDate), out var found) ? found : [];

    public void Add(Educator person)
    {
        if (person.Id != 0) _byId[person.Id] = person;
        if (person.SnilsHash is { } hash) _byHash[hash] = person;
        List(person.NameKey, person.BirthDate).Add(person);
        if (person.BirthDate is not null) List(person.NameKey, null).Add(person);
    }

    /// <summary>The person got a number that was not known.</summary>
    public void TakeNote(Educator person)
    {
        if (person.SnilsHash is { } hash) _byHash[hash] = person;
    }

    private List<Educator> List(string key, DateOnly? birthDate)
    {
        if (!_byName.TryGetValue((key, birthDate), out var list)) _byName[(key, birthDate)] = list = [];
        return list;
    }
}
