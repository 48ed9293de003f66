using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Access;

/// <summary>A database with an administrator and an employee of the centre.</summary>
public abstract class AccessTestBase : IAsyncLifetime
{
    protected const string Password = "three tall fixtures stand";
    private static readonly string Hash = PasswordHashing.Hash(Password);

    protected TestDatabase Test { get; private set; } = null!;
    protected int AdminId { get; private set; }
    protected int StaffId { get; private set; }

    public virtual async Task InitializeAsync()
    {
        Test = await TestDatabase.CreateAsync();
        AdminId = await AddAsync("admin", Role.Administrator);
        StaffId = await AddAsync("staff", Role.CentreStaff);
    }

    public async Task DisposeAsync() => await Test.DisposeAsync();

    protected async Task<int> AddAsync(string login, Role role)
    {
        var added = await Test.Database.WriteAsync<User>(db =>
        {
            var user = new User(login, "", role, Test.Clock.Now());
            user.Change(new UserDraft { FullName = "Тестова Тася Тимофеевна", Role = role });
            user.SetPassword(Hash, mustChange: false);
            db.Add(user);
            return Task.FromResult<Result<User>>(user);
        });
        return added.Value.Id;
    }

    /// <summary>From now on this account acts.</summary>
    protected void ActAs(int userId, Role role, AccessScope scope) => Test.As(scope, role, userId);

    protected void ActAsAdministrator() => ActAs(AdminId, Role.Administrator, AccessScope.Region);

    protected async Task<User> UserAsync(int id)
    {
        await using var db = Test.Database.Read();
        return await db.Users.SingleAsync(u => u.Id == id);
    }

    protected async Task<List<AuditEntry>> LinesAsync(AuditAction action)
    {
        await using var db = Test.AsSystem().Database.Read();
        return await db.AuditEntries.Where(a => a.Action == action).OrderBy(a => a.Id).ToListAsync();
    }
}
