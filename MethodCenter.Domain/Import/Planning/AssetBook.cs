using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>Methodists and assignments of the registry and of the file itself.</summary>
internal sealed class AssetBook
{
    private readonly List<(Methodist Methodist, Educator? Person)> _methodists = [];
    private readonly Dictionary<Methodist, List<(Assignment Assignment, Educator? Person)>> _assignments = new(ReferenceEqualityComparer.Instance);

    public static async Task<AssetBook> LoadAsync(MethodCenterDb db, CancellationToken ct)
    {
        var book = new AssetBook();
        foreach (var methodist in await db.Methodists.ToListAsync(ct)) book._methodists.Add((methodist, null));
        var byId = book._methodists.ToDictionary(m => m.Methodist.Id, m => m.Methodist);
        foreach (var assignment in await db.Assignments.ToListAsync(ct))
        {
            if (byId.TryGetValue(assignment.MethodistId, out var methodist)) book.ListOf(methodist).Add((assignment, null));
        }
        return book;
    }

    public void Add(Methodist methodist, Educator person) => _methodists.Add((methodist, person));

    public void Add(Methodist methodist, Assignment assignment, Educator? person) => ListOf(methodist).Add((assignment, person));

    public Methodist? Find(Educator person, MethodistLevel level, int? municipalityId) => Of(person)
        .FirstOrDefault(m => m.Level == level && m.MunicipalityId == municipalityId);

    /// <summary>Every status of a person.</summary>
    public IEnumerable<Methodist> Of(Educator person) => _methodists
        .Where(m => ReferenceEquals(m.Person, person) || (person.Id != 0 && m.Methodist.EducatorId == person.Id)).Select(m => m.Methodist);

    /// <summary>The assignments of a methodist with the person of those that the file has just made.</summary>
    public IReadOnlyList<(Assignment Assignment, Educator? Person)> Assignments(Methodist methodist) => ListOf(methodist);

    private List<(Assignment, Educator?)> ListOf(Methodist methodist)
    {
        if (!_assignments.TryGetValue(methodist, out var list)) _assignments[methodist] = list = [];
        return list;
    }
}
