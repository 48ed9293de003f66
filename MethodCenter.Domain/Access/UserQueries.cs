using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Access;

/// <summary>What the page of accounts shows; administrators only, everybody else gets nothing.</summary>
public sealed class UserQueries(Database database)
{
    private const int ChoiceSize = 30;

    public async Task<Page<UserRow>> ListAsync(UserFilter filter, PageRequest page, CancellationToken ct = default)
    {
        if (!MayManage) return Page<UserRow>.Empty;
        await using var db = database.Read();
        var found = Matching(db.Users, filter);
        var users = await Sorted(found, page).Skip(page.Skip).Take(page.Take).ToListAsync(ct);
        var places = await PlacesAsync(db, users, ct);
        return new([.. users.Select(u => new UserRow(
            u.Id, u.Login, u.FullName, u.Role, places.GetValueOrDefault(u.Id, ""), StateOf(u), u.SecondFactorCipher is not null, u.LastSignInAt))],
            await found.CountAsync(ct));
    }

    /// <summary>Null for an absent account.</summary>
    public async Task<UserCard?> FindAsync(int userId, CancellationToken ct = default)
    {
        if (!MayManage) return null;
        await using var db = database.Read();
        if (await db.Users.SingleOrDefaultAsync(u => u.Id == userId, ct) is not { } user) return null;
        var draft = new UserDraft
        {
            Id = user.Id, Version = user.Version, Login = user.Login, FullName = user.FullName, Role = user.Role, MunicipalityId = user.MunicipalityId,
            OrganisationId = user.OrganisationId, EducatorId = user.EducatorId, MethodistId = user.MethodistId,
        };
        return new(draft, StateOf(user), user.SecondFactorCipher is not null, user.Id == database.Actor.UserId, user.CreatedAt, user.LastSignInAt,
            await db.Organisations.Where(o => o.Id == user.OrganisationId).Select(o => new Lookup(o.Id, o.ShortName, null)).SingleOrDefaultAsync(ct),
            await Educators(db, e => e.Id == user.EducatorId).SingleOrDefaultAsync(ct),
            await Methodists(db, m => m.Id == user.MethodistId).SingleOrDefaultAsync(ct));
    }

    public async Task<IReadOnlyList<Lookup>> ListMunicipalitiesAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Municipalities.OrderBy(m => m.Name).Select(m => new Lookup(m.Id, m.Name, null)).ToListAsync(ct);
    }

    /// <summary>The first few organisations whose name holds the words.</summary>
    public async Task<IReadOnlyList<Lookup>> FindOrganisationsAsync(string words, CancellationToken ct = default)
    {
        if (!MayManage) return [];
        var key = SearchKey.Of(words);
        await using var db = database.Read();
        return await db.Organisations.Where(o => o.NameKey.Contains(key)).OrderBy(o => o.NameKey).Take(ChoiceSize)
            .Select(o => new Lookup(o.Id, o.ShortName, db.Municipalities.Where(m => m.Id == o.MunicipalityId).Select(m => m.Name).FirstOrDefault())).ToListAsync(ct);
    }

    /// <summary>The first few people whose name begins with the words.</summary>
    public async Task<IReadOnlyList<Lookup>> FindEducatorsAsync(string words, CancellationToken ct = default)
    {
        if (!MayManage) return [];
        var (key, end) = (SearchKey.Of(words), SearchKey.EndOfPrefix(SearchKey.Of(words)));
        await using var db = database.Read();
        return await Educators(db, e => e.MergedIntoId == null && string.Compare(e.NameKey, key) >= 0 && string.Compare(e.NameKey, end) < 0)
            .Take(ChoiceSize).ToListAsync(ct);
    }

    /// <summary>The first few regional methodists whose name begins with the words.</summary>
    public async Task<IReadOnlyList<Lookup>> FindMethodistsAsync(string words, CancellationToken ct = default)
    {
        if (!MayManage) return [];
        var (key, end) = (SearchKey.Of(words), SearchKey.EndOfPrefix(SearchKey.Of(words)));
        await using var db = database.Read();
        return await Methodists(db, m => m.Level == MethodistLevel.Regional && string.Compare(m.NameKey, key) >= 0 && string.Compare(m.NameKey, end) < 0)
            .Take(ChoiceSize).ToListAsync(ct);
    }

    private bool MayManage => database.Actor is { IsSystem: true } or { Role: Role.Administrator };

    private static UserState StateOf(User user) =>
        user.IsBlocked ? UserState.Blocked : user.MustChangePassword ? UserState.Invited : UserState.Open;

    private static IQueryable<User> Matching(IQueryable<User> users, UserFilter filter)
    {
        if (Inputs.Tidy(filter.Words, 100) is { } words)
        {
            var (key, name) = (SearchKey.Of(words), Formats.Russian.TextInfo.ToTitleCase(words.ToLower(Formats.Russian)));
            users = users.Where(u => u.LoginKey.Contains(key) || u.FullName.Contains(words) || u.FullName.Contains(name));
        }
        if (filter.Role is { } role) users = users.Where(u => u.Role == role);
        return filter.State switch
        {
            UserState.Blocked => users.Where(u => u.IsBlocked),
            UserState.Invited => users.Where(u => !u.IsBlocked && u.MustChangePassword),
            UserState.Open => users.Where(u => !u.IsBlocked && !u.MustChangePassword),
            null => users,
        };
    }

    private static IQueryable<User> Sorted(IQueryable<User> users, PageRequest page) => (page.Sort, page.Descending) switch
    {
        (nameof(UserRow.Login), false) => users.OrderBy(u => u.LoginKey),
        (nameof(UserRow.Login), true) => users.OrderByDescending(u => u.LoginKey),
        (nameof(UserRow.Role), false) => users.OrderBy(u => u.Role).ThenBy(u => u.FullName).ThenBy(u => u.Id),
        (nameof(UserRow.Role), true) => users.OrderByDescending(u => u.Role).ThenBy(u => u.FullName).ThenBy(u => u.Id),
        (nameof(UserRow.LastSignInAt), false) => users.OrderBy(u => u.LastSignInAt).ThenBy(u => u.Id),
        (nameof(UserRow.LastSignInAt), true) => users.OrderByDescending(u => u.LastSignInAt).ThenBy(u => u.Id),
        (_, true) => users.OrderByDescending(u => u.FullName).ThenBy(u => u.Id),
        _ => users.OrderBy(u => u.FullName).ThenBy(u => u.Id),
    };

    /// <summary>Three short reads for a page, instead of three subqueries a row.</summary>
    private static async Task<Dictionary<int, string>> PlacesAsync(MethodCenterDb db, List<User> users, CancellationToken ct)
    {
        var (organisations, people) = (users.Select(u => u.OrganisationId).Distinct().ToList(), users.Select(u => u.EducatorId).Distinct().ToList());
        var municipalityNames = await db.Municipalities.ToDictionaryAsync(m => m.Id, m => m.Name, ct);
        var organisationNames = await db.Organisations.Where(o => organisations.Contains(o.Id)).ToDictionaryAsync(o => o.Id, o => o.ShortName, ct);
        var personNames = await db.Educators.Where(e => people.Contains(e.Id)).ToDictionaryAsync(e => e.Id, e => e.Name.Full, ct);
        return users.ToDictionary(u => u.Id, u => u.Role switch
        {
            Role.MunicipalService when u.MunicipalityId is { } id => municipalityNames.GetValueOrDefault(id, ""),
            Role.OrganisationCoordinator when u.OrganisationId is { } id => organisationNames.GetValueOrDefault(id, ""),
            Role.Educator or Role.RegionalMethodist when u.EducatorId is { } id => personNames.GetValueOrDefault(id, ""),
            _ => "",
        });
    }

    private static IQueryable<Lookup> Educators(MethodCenterDb db, System.Linq.Expressions.Expression<Func<Registry.Educator, bool>> which) =>
        db.Educators.Where(which).OrderBy(e => e.NameKey).Select(e => new Lookup(
            e.Id, e.MiddleName == null ? e.LastName + " " + e.FirstName : e.LastName + " " + e.FirstName + " " + e.MiddleName,
            db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault()));

    private static IQueryable<Lookup> Methodists(MethodCenterDb db, System.Linq.Expressions.Expression<Func<Methodist, bool>> which) =>
        db.Methodists.Where(which).OrderBy(m => m.NameKey).Select(m => new Lookup(m.Id, m.FullName, m.Direction ?? m.Workplace));
}
