using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

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

    public static async Task<PeopleBook> LoadAsync(MethodCenterDb db, IReadOnlyCollection<string> hashes, bool withEmployments, CancellationToken ct)
    {
        var book = new PeopleBook { _foreign = await PeopleOutsideScope.FindAsync(db, hashes, ct) };
        foreach (var person in await db.Educators.Where(e => e.MergedIntoId == null).ToListAsync(ct)) book.Add(person);
        if (!withEmployments) return book;
        foreach (var employment in await db.Employments.ToListAsync(ct))
        {
            if (book._byId.TryGetValue(employment.EducatorId, out var person)) person.AddEmployment(employment);
        }
        return book;
    }

    /// <summary>Belongs to somebody outside the user's scope.</summary>
    public bool IsForeign(string hash) => _foreign.Contains(hash);

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
