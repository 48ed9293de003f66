using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Access;

public sealed class UsersServiceTests : AccessTestBase
{
    private UsersService Users => Test.Get<UsersService>();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        ActAsAdministrator();
    }

    [Fact]
    public async Task Create_GivesAOneTimePasswordThatMustBeChanged()
    {
        var issued = (await Users.CreateAsync(new() { Login = "new.user", FullName = "Новикова Нина", Role = Role.Observer })).Value;

        var user = await UserAsync(issued.UserId);
        user.Should().Match<User>(u => u.MustChangePassword && u.Scope.Kind == ScopeKind.Aggregates && u.FullName == "Новикова Нина");
        PasswordHashing.Verify(issued.Password, user.PasswordHash).Should().BeTrue();
        (await Test.Get<ActorDirectory>().FindAsync(user.Id))!.Should().Match<AccountState>(s => s.Duty == AccountDuty.ChangePassword && s.Actor.Role == null && s.Actor.Scope == AccessScope.Nothing);
    }

    [Theory]
    [InlineData("ab")]
    [InlineData("with space")]
    [InlineData("slash/login")]
    [InlineData(null)]
    public async Task Create_WithABadLogin_IsRefused(string? login) =>
        (await Users.CreateAsync(new() { Login = login, FullName = "Новикова Нина" })).Error.Should().Be(AccessErrors.LoginWrong);

    [Fact]
    public async Task Create_LoginOfAnotherCase_IsTaken() =>
        (await Users.CreateAsync(new() { Login = "STAFF", FullName = "Новикова Нина" })).Error.Should().Be(AccessErrors.LoginTaken);

    [Theory]
    [InlineData(Role.MunicipalService, "access.municipality")]
    [InlineData(Role.OrganisationCoordinator, "access.organisation")]
    [InlineData(Role.Educator, "access.educator")]
    [InlineData(Role.RegionalMethodist, "access.methodist")]
    public async Task Create_RoleWithoutItsKeyOrWithAnAbsentOne_IsRefused(Role role, string code)
    {
        var without = await Users.CreateAsync(new() { Login = "u1x", FullName = "Новикова Нина", Role = role });
        var absent = await Users.CreateAsync(new()
        {
            Login = "u2x", FullName = "Новикова Нина", Role = role, MunicipalityId = 999, OrganisationId = 999, EducatorId = 999, MethodistId = 999,
        });

        new[] { without.Error.Code, absent.Error.Code }.Should().Equal(code, code);
    }

    [Fact]
    public async Task Create_Coordinator_TakesTheMunicipalityOfTheOrganisationAndDropsStrangeKeys()
    {
        var (luga, school) = await AddSchoolAsync();

        var issued = await Users.CreateAsync(new() { Login = "school", FullName = "Новикова Нина", Role = Role.OrganisationCoordinator, OrganisationId = school, EducatorId = 5, MunicipalityId = 1 });

        (await UserAsync(issued.Value.UserId)).Should().Match<User>(u => u.Scope == AccessScope.Organisation(luga, school) && u.EducatorId == null);
    }

    [Fact]
    public async Task LastAdministrator_CanNeitherBeBlockedNorDemoted()
    {
        ActAs(StaffId, Role.Administrator, AccessScope.Region);

        (await Users.SetBlockedAsync(AdminId, true)).Error.Should().Be(AccessErrors.LastAdministrator);
        (await Users.ChangeAsync(new() { Id = AdminId, FullName = "Админов Адам", Role = Role.CentreStaff })).Error.Should().Be(AccessErrors.LastAdministrator);
        (await UserAsync(AdminId)).Should().Match<User>(u => !u.IsBlocked && u.Role == Role.Administrator);
    }

    [Fact]
    public async Task OneOfTwoAdministrators_CanBeBlockedButNotByHimself()
    {
        var other = await AddAsync("admin2", Role.Administrator);

        (await Users.SetBlockedAsync(AdminId, true)).Error.Should().Be(AccessErrors.BlocksSelf);
        (await Users.SetBlockedAsync(other, true)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Change_OfRole_EndsSessionsAndOfNameDoesNot()
    {
        var before = await UserAsync(StaffId);
        await Users.ChangeAsync(new() { Id = StaffId, Version = before.Version, FullName = "Иная Инна", Role = Role.CentreStaff });
        var renamed = await UserAsync(StaffId);
        await Users.ChangeAsync(new() { Id = StaffId, Version = renamed.Version, FullName = "Иная Инна", Role = Role.Auditor });

        renamed.Stamp.Should().Be(before.Stamp);
        (await UserAsync(StaffId)).Stamp.Should().NotBe(before.Stamp);
    }

    [Fact]
    public async Task Change_OfAStaleCard_IsRefusedInWords()
    {
        var version = (await UserAsync(StaffId)).Version;
        await Users.ChangeAsync(new() { Id = StaffId, Version = version, FullName = "Первая Правка", Role = Role.CentreStaff });

        var second = await Users.ChangeAsync(new() { Id = StaffId, Version = version, FullName = "Вторая Правка", Role = Role.CentreStaff });

        second.Error.Should().Be(DataErrors.ChangedMeanwhile);
    }

    [Fact]
    public async Task ResetPassword_EndsSessionsAtOnceAndUnlocks()
    {
        var directory = Test.Get<ActorDirectory>();
        var stamp = (await UserAsync(StaffId)).Stamp;
        (await directory.HoldsAsync(StaffId, stamp)).Should().BeTrue();

        var issued = await Users.ResetPasswordAsync(StaffId);

        (await directory.HoldsAsync(StaffId, stamp)).Should().BeFalse();
        (await Test.Get<SignInService>().SignInAsync(new() { Login = "staff", Password = issued.Value.Password }, null)).IsOk.Should().BeTrue();
    }

    [Fact]
    public async Task Directory_ChangeByAnotherProcess_IsSeenWithinTenSeconds()
    {
        var directory = Test.Get<ActorDirectory>();
        var stamp = (await UserAsync(StaffId)).Stamp;
        await directory.HoldsAsync(StaffId, stamp);
        await Test.Database.WriteAsync(async db =>
        {
            (await db.Users.SingleAsync(u => u.Id == StaffId)).SetBlocked(true);
            return Result.Ok;
        });

        Test.Clock.Advance(TimeSpan.FromSeconds(5));

        (await directory.FindAsync(StaffId)).Should().BeNull();
        directory.Find(StaffId).Should().BeNull();
    }

    [Theory]
    [InlineData(Role.CentreStaff)]
    [InlineData(Role.MunicipalService)]
    [InlineData(Role.Auditor)]
    public async Task EveryAct_ByAnotherRole_IsForbidden(Role role)
    {
        ActAs(StaffId, role, AccessScope.Region);

        (await Users.CreateAsync(new() { Login = "new", FullName = "Новикова Нина" })).Error.Should().Be(AccessErrors.Forbidden);
        (await Users.ChangeAsync(new() { Id = StaffId, FullName = "x y" })).Error.Should().Be(AccessErrors.Forbidden);
        (await Users.SetBlockedAsync(AdminId, true)).Error.Should().Be(AccessErrors.Forbidden);
        (await Users.ResetPasswordAsync(AdminId)).Error.Should().Be(AccessErrors.Forbidden);
        (await Users.ResetSecondFactorAsync(AdminId)).Error.Should().Be(AccessErrors.Forbidden);
        (await Test.Get<UserQueries>().ListAsync(new(), new())).Total.Should().Be(0);
        (await Test.Get<UserQueries>().FindAsync(AdminId)).Should().BeNull();
    }

    [Fact]
    public async Task List_ByWordsRoleAndState_FindsWhatFits()
    {
        await Users.CreateAsync(new() { Login = "observer", FullName = "Громова Наталья", Role = Role.Observer });
        var queries = Test.Get<UserQueries>();

        (await queries.ListAsync(new(Words: "громова"), new())).Items.Select(u => u.Login).Should().Equal("observer");
        (await queries.ListAsync(new(Role: Role.Administrator), new())).Items.Select(u => u.Login).Should().Equal("admin");
        (await queries.ListAsync(new(State: UserState.Invited), new())).Items.Select(u => u.Login).Should().Equal("observer");
        (await queries.ListAsync(new(), new(0, 2, nameof(UserRow.Login)))).Should().Match<Page<UserRow>>(p => p.Total == 3 && p.Items.Count == 2 && p.Items[0].Login == "admin");
    }

    private async Task<(int Municipality, int School)> AddSchoolAsync()
    {
        var luga = 0;
        var added = await Test.Database.WriteAsync<MethodCenter.Domain.Registry.Organisation>(async db =>
        {
            luga = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id;
            var school = Some.Organisation(luga);
            db.Add(school);
            return school;
        });
        return (luga, added.Value.Id);
    }
}
