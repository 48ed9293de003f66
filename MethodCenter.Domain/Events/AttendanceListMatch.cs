using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Planning;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Events;

/// <summary>
/// Finds people of a list among those whom the user sees: by СНИЛС, else by name and birth date, else by name in the named organisation.
/// A name alone decides nothing: it is marked by hand.
/// </summary>
internal sealed class AttendanceListMatch
{
    private readonly PeopleBook _people;
    private readonly SnilsVault _vault;
    private readonly ILookup<string, int> _organisations;

    private AttendanceListMatch(PeopleBook people, SnilsVault vault, ILookup<string, int> organisations) => (_people, _vault, _organisations) = (people, vault, organisations);

    public static async Task<AttendanceListMatch> LoadAsync(MethodCenterDb db, SnilsVault vault, IReadOnlyList<ListedPerson> listed, CancellationToken ct)
    {
        // Names are wanted of everybody: a number that nobody has may be mistyped.
        var wanted = PeopleWanted.Of([.. listed.Select(p => (p.Snils, p.Name)), .. listed.Select(p => ((Snils?)null, p.Name))], vault);
        var people = await PeopleBook.LoadAsync(db, wanted, withEmployments: false, ct);
        var organisations = await db.Organisations.Select(o => new { o.Id, o.Inn, o.ShortName, o.FullName }).ToListAsync(ct);
        return new(people, vault, organisations.SelectMany(o => new[] { o.Inn, WordingKey.Of(o.ShortName), WordingKey.Of(o.FullName) }.Distinct().Select(key => (key, o.Id))).ToLookup(k => k.key, k => k.Id));
    }

    /// <summary>The person, or why there is none.</summary>
    public (Educator? Person, AttendanceListFate Fate, string? Reason) Find(ListedPerson listed)
    {
        if (listed.Snils is { } snils && _people.ByHash(_vault.Hash(snils)) is { } known)
            return (known, AttendanceListFate.New, listed.Name is { } said && SearchKey.Of(said.Last) != SearchKey.Of(known.LastName) ? $"по этому СНИЛС числится {known.Name.Full}: проверьте, тот ли это человек" : null);
        if (listed.Name is not { } name) return (null, AttendanceListFate.NotFound, "человек с таким СНИЛС не найден среди тех, кого вы видите");
        var named = _people.ByName(name, null).Where(p => listed.Snils is null || p.SnilsHash is null).ToList();
        if (named.Count == 0) return (null, AttendanceListFate.NotFound, "человек не найден среди тех, кого вы видите");
        var fitting = listed.BirthDate is { } born ? named.FindAll(p => p.BirthDate == born) : InOrganisation(named, listed);
        if (fitting.Count == 1) return (fitting[0], AttendanceListFate.New, null);
        return (null, AttendanceListFate.Unsure, fitting.Count > 1 ? "подходит несколько человек: укажите СНИЛС или дату рождения" : listed switch
        {
            { BirthDate: not null } => "ФИО найдены, но дата рождения другая",
            { Inn: null, Organisation: null } => "указаны только ФИО: добавьте СНИЛС, дату рождения или организацию",
            _ => "ФИО найдены, но организация другая",
        });
    }

    private List<Educator> InOrganisation(List<Educator> named, ListedPerson listed)
    {
        if (listed.Inn is null && listed.Organisation is null) return [];
        var places = (listed.Inn is { } inn ? _organisations[inn] : _organisations[WordingKey.Of(listed.Organisation)]).ToHashSet();
        return named.FindAll(p => places.Contains(p.OrganisationId));
    }
}
