using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Data;

public sealed class DatabaseTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private int _luga;
    private int _tosno;
    private int _lugaSchool;
    private int _tosnoSchool;
    private int _lugaPerson;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _luga = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id;
            _tosno = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id;
            var (luga, tosno) = (Some.Organisation(_luga, 1), Some.Organisation(_tosno, 2));
            db.AddRange(luga, tosno);
            await db.SaveChangesAsync();
            var person = Some.Educator(luga);
            db.Add(person);
            db.Add(Some.Educator(tosno, "Петров Пётр Петрович", 2));
            await db.SaveChangesAsync();
            (_lugaSchool, _tosnoSchool, _lugaPerson) = (luga.Id, tosno.Id, person.Id);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Read_ByMunicipality_SeesOnlyOwnPeople()
    {
        _test.As(AccessScope.Municipality(_tosno));

        await using var db = _test.Database.Read();

        (await db.Educators.Select(e => e.LastName).ToListAsync()).Should().Equal("Петров");
        (await db.Employments.CountAsync()).Should().Be(1);
        (await db.Organisations.Select(o => o.Id).ToListAsync()).Should().Equal(_tosnoSchool);
    }

    [Fact]
    public async Task Read_ScopeChangedBetweenCalls_FollowsTheNewScope()
    {
        await using (var all = _test.Database.Read()) (await all.Educators.CountAsync()).Should().Be(2);

        _test.As(AccessScope.Nothing);

        await using var none = _test.Database.Read();
        (await none.Educators.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Write_MovingARowOutOfTheScope_ThrowsAndSavesNothing()
    {
        _test.As(AccessScope.Municipality(_luga));

        var act = () => _test.Database.WriteAsync(async db =>
        {
            var person = await db.Educators.SingleAsync();
            var foreign = await db.Organisations.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).SingleAsync(o => o.Id == _tosnoSchool);
            person.Settle(new Employment(foreign, new EmploymentFacts(EmploymentKind.Main, Some.Position())));
            return Result.Ok;
        });

        await act.Should().ThrowAsync<ScopeBreachException>();
        await using var after = _test.AsSystem().Database.Read();
        (await after.Educators.SingleAsync(e => e.Id == _lugaPerson)).OrganisationId.Should().Be(_lugaSchool);
    }

    [Fact]
    public async Task Write_OfAForeignRowFoundPastTheFilter_Throws()
    {
        _test.As(AccessScope.Municipality(_tosno));

        var act = () => _test.Database.WriteAsync(async db =>
        {
            var foreign = await db.Educators.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).SingleAsync(e => e.Id == _lugaPerson);
            foreign.ChangeEmail("a@b.ru");
            return Result.Ok;
        });

        await act.Should().ThrowAsync<ScopeBreachException>();
    }

    [Fact]
    public async Task Write_WithAStaleVersion_IsRefusedInWords()
    {
        await Rename("Первая", 0);

        var second = await Rename("Вторая", 0);

        second.Error.Should().Be(DataErrors.ChangedMeanwhile);

        Task<Result> Rename(string name, int version) => _test.Database.WriteAsync(async db =>
        {
            var person = await db.Educators.SingleAsync(e => e.Id == _lugaPerson);
            db.ExpectVersion(person, version);
            person.Rename(new PersonName(name, "Мария", null));
            return Result.Ok;
        });
    }

    [Fact]
    public async Task Write_Refused_LeavesNothing()
    {
        var refusal = new DomainError("test.refusal", "Нет.");

        var result = await _test.Database.WriteAsync(async db =>
        {
            (await db.Educators.SingleAsync(e => e.Id == _lugaPerson)).ChangeEmail("a@b.ru");
            await db.SaveChangesAsync();
            return refusal;
        });

        result.Error.Should().Be(refusal);
        await using var db = _test.Database.Read();
        (await db.Educators.SingleAsync(e => e.Id == _lugaPerson)).Email.Should().BeNull();
    }

    [Fact]
    public async Task Write_SameSnilsTwice_IsRefusedInWords()
    {
        var result = await _test.Database.WriteAsync(async db =>
        {
            var school = await db.Organisations.SingleAsync(o => o.Id == _lugaSchool);
            db.Add(Some.Educator(school, "Сидорова Анна Ивановна", 1));
            return Result.Ok;
        });

        result.Error.Should().Be(DataErrors.AlreadyExists);
    }

    [Fact]
    public async Task Write_LeavesAJournalLineWhoseChainHolds()
    {
        await _test.Database.WriteAsync(async db =>
        {
            (await db.Educators.SingleAsync(e => e.Id == _lugaPerson)).ChangeEmail("maria@school.ru");
            return Result.Ok;
        });

        await using var db = _test.Database.Read();
        var line = await db.AuditEntries.OrderByDescending(a => a.Id).FirstAsync();
        line.Should().Match<AuditEntry>(a => a.Action == AuditAction.Changed && a.Subject == "Educator" && a.PersonId == _lugaPerson);
        line.Changes.Should().Contain("maria@school.ru");
        (await AuditTrail.FindBreachAsync(db, default)).Should().BeNull();
    }

    [Fact]
    public async Task Journal_CannotBeChangedEvenBySql()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={_test.Path}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE AuditEntries SET Summary = 'x'";

        var act = () => command.ExecuteNonQueryAsync();

        (await act.Should().ThrowAsync<Microsoft.Data.Sqlite.SqliteException>()).WithMessage("*append-only*");
    }

    [Fact]
    public async Task BulkWriter_InsertedRows_ReadBackAsTheyWere()
    {
        await _test.Database.WriteAsync(async db =>
        {
            var school = await db.Organisations.SingleAsync(o => o.Id == _lugaSchool);
            var writer = new BulkWriter<Educator>(db);
            var jobs = new BulkWriter<Employment>(db);
            var (id, job) = (await writer.NextIdAsync(default), await jobs.NextIdAsync(default));
            var people = Enumerable.Range(0, 100).Select(i => Some.Educator(school, $"Орлова Ольга Номер{i}", 100 + i)).ToList();
            foreach (var person in people)
            {
                person.Id = id++;
                person.Employments[0].EducatorId = person.Id;
                person.Employments[0].Id = job++;
            }
            await writer.InsertAsync(people, default);
            await jobs.InsertAsync(people.SelectMany(p => p.Employments), default);
            return Result.Ok;
        });

        await using var db = _test.Database.Read();
        var read = await db.Educators.Include(e => e.Employments).SingleAsync(e => e.MiddleName == "Номер42");
        read.Should().Match<Educator>(e => e.BirthDate == new DateOnly(1985, 3, 12) && e.PostGroup == PostGroup.Teaching && e.SnilsCipher != null);
        read.Employments.Single().From.Should().Be(new DateOnly(2015, 9, 1));
    }

    [Fact]
    public async Task EveryScopedRow_HasTheScopeFilter()
    {
        await using var db = _test.Database.Read();

        var without = db.Model.GetEntityTypes()
            .Where(e => typeof(IScopedRow).IsAssignableFrom(e.ClrType) && e.FindDeclaredQueryFilter(MethodCenterDb.ScopeFilter) is null)
            .Select(e => e.ClrType.Name);

        without.Should().BeEmpty();
    }
}
