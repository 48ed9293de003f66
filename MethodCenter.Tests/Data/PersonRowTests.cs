using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Data;

/// <summary>Rows that follow a person: who reads them and who may write them.</summary>
public sealed class PersonRowTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private Organisation _luga = null!;
    private Organisation _tosno = null!;
    private Educator _person = null!;
    private Educator _other = null!;
    private Methodist _methodist = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _luga = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id, 1);
            _tosno = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id, 2);
            db.AddRange(_luga, _tosno);
            await db.SaveChangesAsync();
            (_person, _other) = (Some.Educator(_luga), Some.Educator(_tosno, "Петров Пётр Петрович", 2));
            db.AddRange(_person, _other);
            await db.SaveChangesAsync();
            _methodist = new Methodist(_other, MethodistLevel.Regional, null);
            db.Add(_methodist);
            await db.SaveChangesAsync();
            db.Add(new Assignment(_methodist, _person, new DateOnly(2026, 1, 1), null));
            foreach (var person in new[] { _person, _other })
            {
                var deficit = new Deficit(person.Id, "MET.3");
                db.AddRange(deficit, deficit.Become(DeficitState.Confirmed, Some.Today, "тест", "тест"));
            }
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    public static TheoryData<string, int> Readers => new()
    {
        { "region", 2 }, { "own municipality", 1 }, { "foreign municipality", 1 }, { "methodist", 2 }, { "coordinator", 0 }, { "self", 1 }, { "aggregates", 0 }, { "journal", 0 },
        { "nothing", 0 },
    };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Deficits_AreReadByWhoSeesThePerson(string who, int seen)
    {
        _test.As(ScopeOf(who));

        await using var db = _test.Database.Read();

        (await db.Deficits.CountAsync()).Should().Be(seen);
        (await db.DeficitSteps.CountAsync()).Should().Be(seen);
    }

    [Fact]
    public async Task Deficits_WithConsent_AreReadByTheCoordinator_UntilItIsWithdrawn()
    {
        var consent = new ResultConsent(_person.Id, Some.Today, "1", "на бумаге");
        await _test.Database.WriteAsync(db => Task.FromResult(Put(db, consent)));

        (await CountAsync()).Should().Be(1);

        await _test.AsSystem().Database.WriteAsync(async db =>
        {
            (await db.ResultConsents.SingleAsync()).Withdraw(Some.Today);
            return Result.Ok;
        });
        (await CountAsync()).Should().Be(0);

        async Task<int> CountAsync()
        {
            _test.As(ScopeOf("coordinator"));
            await using var db = _test.Database.Read();
            return await db.Deficits.CountAsync();
        }
    }

    [Fact]
    public async Task Write_ByTheMethodistAboutAnAssignedPerson_IsSaved()
    {
        _test.As(ScopeOf("methodist"), Role.RegionalMethodist);

        var saved = await _test.Database.WriteAsync(db => Task.FromResult(Put(db, new LessonVisit(_person.Id, "тест"))));

        saved.IsOk.Should().BeTrue();
    }

    [Theory]
    [InlineData("methodist not assigned")]
    [InlineData("foreign municipality")]
    [InlineData("coordinator")]
    [InlineData("self")]
    [InlineData("aggregates")]
    public async Task Write_AboutSomebodyUnseen_ThrowsAndSavesNothing(string who)
    {
        _test.As(ScopeOf(who));
        var unseen = who is "coordinator" or "self" ? _other.Id : _person.Id;

        var act = () => _test.Database.WriteAsync(db => Task.FromResult(Put(db, new LessonVisit(unseen, "тест"))));

        await act.Should().ThrowAsync<ScopeBreachException>();
        await using var after = _test.AsSystem().Database.Read();
        (await after.LessonVisits.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Write_HandingAForeignRowToAnOwnPerson_Throws()
    {
        _test.As(ScopeOf("own municipality"));

        var act = () => _test.Database.WriteAsync(async db =>
        {
            var foreign = await db.Deficits.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]).SingleAsync(d => d.EducatorId == _other.Id);
            db.Remove(await db.Deficits.SingleAsync(d => d.EducatorId == _person.Id));
            foreign.HandOver(_person.Id);
            return Result.Ok;
        });

        await act.Should().ThrowAsync<ScopeBreachException>();
    }

    private static Result Put(MethodCenterDb db, object row)
    {
        db.Add(row);
        return Result.Ok;
    }

    private AccessScope ScopeOf(string who) => who switch
    {
        "region" => AccessScope.Region,
        "own municipality" => AccessScope.Municipality(_luga.MunicipalityId),
        "foreign municipality" => AccessScope.Municipality(_tosno.MunicipalityId),
        "methodist" => AccessScope.Assigned(_methodist.Id, _other.Id),
        "methodist not assigned" => AccessScope.Assigned(_methodist.Id + 1, _other.Id),
        "coordinator" => AccessScope.Organisation(_luga.MunicipalityId, _luga.Id),
        "self" => AccessScope.Self(_person.Id),
        "aggregates" => AccessScope.Aggregates,
        "journal" => AccessScope.Journal,
        _ => AccessScope.Nothing,
    };
}
