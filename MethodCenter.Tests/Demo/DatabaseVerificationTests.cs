using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Tests.Support;
using Xunit;

namespace MethodCenter.Tests.Demo;

/// <summary>Each kind of damage, done past the product, is named; an untouched demo has none.</summary>
public sealed class DatabaseVerificationTests(SmallDemo demo) : IClassFixture<SmallDemo>, IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Verify_UntouchedDemo_FindsNothing()
    {
        var report = await VerifyAsync(await CopyAsync());

        report.Checks.SelectMany(c => c.Faults).Should().BeEmpty();
        report.Checks.Should().HaveCount(9).And.OnlyContain(c => c.Looked > 0);
    }

    [Theory]
    [InlineData("integrity", "UPDATE Organisations SET Inn = '123' WHERE Id = 1", "Organisations")]
    [InlineData("references", "UPDATE Employments SET OrganisationId = 999999 WHERE Id = 12", "Employments, строка 12")]
    [InlineData("journal", "DROP TRIGGER AuditEntries_NoUpdate; UPDATE AuditEntries SET Summary = 'x' WHERE Id = 2", "№ 2 ")]
    [InlineData("journal", "DROP TRIGGER AuditEntries_NoDelete; DELETE FROM AuditEntries WHERE Id = 3", "№ 4 ")]
    [InlineData("numbering", "UPDATE sqlite_sequence SET seq = 1 WHERE name = 'Educators'", "Educators")]
    [InlineData("home", "UPDATE Educators SET PositionCode = 'rector' WHERE Id = 5", "№ 5:")]
    [InlineData("home", "UPDATE Educators SET WorksUntil = '2001-01-01' WHERE Id = 6", "№ 6:")]
    [InlineData("scopes", "UPDATE Employments SET MunicipalityId = MunicipalityId % 18 + 1 WHERE Id = 3", "место работы № 3:")]
    [InlineData("scopes", "UPDATE Assignments SET MunicipalityId = MunicipalityId % 18 + 1 WHERE Id = 4", "закрепление № 4:")]
    [InlineData("scopes", "UPDATE MethodicalStructures SET MunicipalityId = MunicipalityId % 18 + 1 WHERE Id = 2", "структура № 2:")]
    [InlineData("scopes", "UPDATE OrganisationSites SET MunicipalityId = MunicipalityId % 18 + 1 WHERE Id = 1", "площадка № 1:")]
    [InlineData("scopes", "UPDATE LowResultsPeriods SET MunicipalityId = MunicipalityId % 18 + 1 WHERE Id = 1", "ШНОР № 1:")]
    [InlineData("scopes", "UPDATE WorkEntries SET MunicipalityId = 3 WHERE Id = 1", "журнала работы № 1:")]
    [InlineData("names", "UPDATE Methodists SET FullName = 'Другой Человек' WHERE Id = 2", "№ 2:")]
    [InlineData("keys", "UPDATE Educators SET NameKey = 'X' WHERE Id = 7", "карточка № 7:")]
    [InlineData("keys", "UPDATE Organisations SET NameKey = 'X' WHERE Id = 7", "организация № 7:")]
    public async Task Verify_Damaged_NamesIt(string check, string damage, string place)
    {
        var path = await CopyAsync();
        await RawSql.RunAsync(path, damage);

        var report = await VerifyAsync(path);

        report.IsOk.Should().BeFalse();
        report.Checks.First(c => c.Code == check).Faults.Should().Contain(f => f.Contains(place, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Verify_HomeThatTimeHasChanged_IsARemark()
    {
        var path = await CopyAsync();
        // A second main job that has ended meanwhile: the card still shows it.
        await RawSql.RunAsync(path, """
            UPDATE Employments SET "Until" = '2026-06-01' WHERE EducatorId = 8;
            UPDATE Educators SET WorksUntil = '2026-06-01' WHERE Id = 8;
            INSERT INTO Employments (EducatorId, MunicipalityId, OrganisationId, Kind, PositionCode, PostGroup, "From", IsOnLeave, Version)
            SELECT EducatorId, MunicipalityId, OrganisationId, 3, 'pdo', 1, '2026-01-01', 0, 0 FROM Employments WHERE EducatorId = 8 LIMIT 1;
            """);

        var report = await VerifyAsync(path);

        report.Checks.Single(c => c.Code == "home").Should().Match<VerificationCheck>(c => c.IsOk && c.Remark != null);
    }

    [Fact]
    public async Task Verify_LeavesAJournalLine()
    {
        var path = await CopyAsync();

        await VerifyAsync(path);

        (await RawSql.ScalarAsync(path, "SELECT Subject FROM AuditEntries ORDER BY Id DESC LIMIT 1")).Should().Be("Database");
    }

    [Fact]
    public async Task Verify_ByAMunicipalUser_IsForbidden()
    {
        await using var test = await TestDatabase.CreateAsync();
        test.As(AccessScope.Municipality(1), Role.MunicipalService);

        (await new DatabaseVerification(test.Database).VerifyAsync()).Error.Should().Be(AccessErrors.Forbidden);
    }

    private async Task<string> CopyAsync()
    {
        var path = _folder.File(Guid.NewGuid().ToString("N") + ".db");
        await RawSql.RunAsync(demo.Test.Path, $"VACUUM INTO '{path}'");
        return path;
    }

    private static async Task<VerificationReport> VerifyAsync(string path)
    {
        await using var host = new ServiceHost(path);
        return (await host.Get<DatabaseVerification>().VerifyAsync()).Value;
    }
}
