using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class ProfileQueriesTests : IAsyncLifetime
{
    private static readonly DateOnly March = new(2026, 3, 14);
    private static readonly DateOnly May = new(2026, 5, 14);
    private DeficitWorld _world = null!;

    private int Person => _world.People[0];

    public async Task InitializeAsync() => _world = await DeficitWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Find_TwoCampaigns_ShowsLastResultsLevelsStrengthsAndDeficits()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47;MET.3=45/47", March);
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=24/47", May);
        _world.AsMethodist();

        var profile = (await _world.Profiles.FindAsync(Person, default))!;

        profile.Groups.Select(g => g.Name).Should().Equal("предметные", "методические");
        var result = profile.Groups[0].Results.Single();
        (result.Tenths, result.Level, result.IsBelow, result.On, result.IsValid).Should().Be((511, "средний уровень дефицитов", true, May, true));
        profile.Strengths.Should().ContainSingle().Which.CompetenceCode.Should().Be("MET.3");
        profile.Deficits.Should().ContainSingle().Which.PriorityText.Should().Be("2, по тяжести");
        profile.Dynamics.Should().ContainSingle().Which.Words.Should().Be("+10,7 п. п.");
        profile.Attempts.Should().HaveCount(2);
    }

    [Fact]
    public async Task Find_OtherInstrument_ComparesByLevelsOnly()
    {
        await _world.ResultAsync(await _world.CampaignAsync("Тест 1"), Person, "SUB.1=20/47", March);
        await _world.ResultAsync(await _world.CampaignAsync("Тест 2"), Person, "SUB.1=30/47", May);
        _world.AsMethodist();

        var change = (await _world.Profiles.FindAsync(Person, default))!.Dynamics.Single();

        (change.DifferenceTenths, change.Words).Should().Be((null, "по градации: средний → низкий уровень дефицитов"));
    }

    [Fact]
    public async Task Find_BeforeThePersonOpenedIt_OthersSeeNoFigure_TheCentreDoes()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "SUB.1=19/47", Some.Today, openFrom: Some.Today.AddDays(7));

        foreach (var act in new Action[] { _world.AsMethodist, _world.AsLuga })
        {
            act();
            var profile = (await _world.Profiles.FindAsync(Person, default))!;
            (profile.OpensOn, profile.Groups.Count, profile.Deficits.Count, profile.Steps.Count).Should().Be((Some.Today.AddDays(7), 0, 0, 0));
            profile.Attempts.Single().Total.Should().BeNull();
            (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(0);
            (await _world.Test.Get<StrengthQueries>().ListAsync([Person], null, default)).Should().BeEmpty();
        }
        _world.AsCentre();
        (await _world.Profiles.FindAsync(Person, default))!.Deficits.Should().ContainSingle();

        _world.AsTeacher(Person);
        var own = (await _world.Profiles.FindOwnAsync(default))!;
        (own.IsOwn, own.Deficits.Count, own.May.Keep).Should().Be((true, 1, false));
        _world.AsMethodist();
        (await _world.Profiles.FindAsync(Person, default))!.Should().Match<Profile>(p => p.OpensOn == null && p.Deficits.Count == 1);
    }

    [Fact]
    public async Task Find_ForeignAbsentObserverAndOtherTeacher_AnswerAlike()
    {
        _world.AsTosno();
        (await _world.Profiles.FindAsync(Person, default)).Should().BeNull();
        (await _world.Profiles.FindAsync(99999, default)).Should().BeNull();
        _world.AsObserver();
        (await _world.Profiles.FindAsync(Person, default)).Should().BeNull();
        _world.AsTeacher(_world.People[1]);
        (await _world.Profiles.FindAsync(Person, default)).Should().BeNull();
        _world.AsMethodist();
        (await _world.Profiles.FindAsync(_world.People[1], default)).Should().BeNull();
    }

    [Fact]
    public async Task Find_OfAnother_LeavesALineInTheJournal_OfOneselfDoesNot()
    {
        _world.AsMethodist();
        await _world.Profiles.FindAsync(Person, default);
        _world.AsTeacher(Person);
        await _world.Profiles.FindOwnAsync(default);

        await using var db = _world.Test.AsSystem().Database.Read();
        (await db.AuditEntries.Where(a => a.Subject == "Profile").ToListAsync()).Should().ContainSingle().Which.PersonId.Should().Be(Person);
    }

    [Fact]
    public async Task Find_LowResultsSchoolAndTwoSources_ExplainsThePriority()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=5/47", March);
        await _world.Test.Database.WriteAsync(async db =>
        {
            var school = await db.Organisations.SingleAsync(o => o.Id == _world.LugaSchool.Id);
            db.Add(new Domain.Registry.LowResultsPeriod(school, new DateOnly(2026, 1, 1), "приказ"));
            return Domain.Common.Result.Ok;
        });
        _world.AsMethodist();
        await _world.Evidence.RecordAsync(new() { EducatorId = Person, Source = EvidenceSource.NationalTest, On = May, ClassName = "7Б", Pupils = 20, Failed = 8, Items = [new() { Code = "MET.3", Severity = 2 }] }, default);

        var deficit = (await _world.Profiles.FindAsync(Person, default))!.Deficits.Single();

        (deficit.Priority, deficit.PriorityText).Should().Be((5, "тяжесть 3 + источник «ВПР» 1 + ШНОР 1 = 5"));
        (await _world.List.ListAsync(new() { LeastPriority = 5, IsLowResults = true }, new(), default)).Items.Single().Priority.Should().Be(5);
    }

    [Fact]
    public async Task List_EveryFilter_FindsTheOneAndNotTheOther()
    {
        var campaign = await _world.CampaignAsync();
        await _world.ResultAsync(campaign, Person, "MET.3=5/47", March);
        await _world.ResultAsync(await _world.CampaignAsync(), _world.People[1], "SUB.1=25/47", May);
        _world.AsCentre();

        DeficitFilter[] filters =
        [
            new() { CompetenceCode = "MET.3" }, new() { Group = "методические" }, new() { Severity = 3 }, new() { CampaignId = campaign }, new() { EducatorId = Person },
            new() { Text = "номер00" }, new() { LeastPriority = 3 },
        ];
        foreach (var filter in filters) (await _world.List.ListAsync(filter, new(), default)).Items.Should().ContainSingle(filter.ToString()).Which.EducatorId.Should().Be(Person, filter.ToString());
        DeficitFilter[] both = [new(), new() { MunicipalityId = _world.Luga }, new() { OrganisationId = _world.LugaSchool.Id }, new() { SubjectCode = "math" }, new() { State = DeficitState.Confirmed }, new() { Source = EvidenceSource.Diagnosis }];
        foreach (var filter in both) (await _world.List.ListAsync(filter, new(), default)).Total.Should().Be(2, filter.ToString());
        DeficitFilter[] none = [new() { MunicipalityId = _world.Tosno }, new() { State = DeficitState.Closed }, new() { IsLowResults = true }, new() { Source = EvidenceSource.Request }];
        foreach (var filter in none) (await _world.List.ListAsync(filter, new(), default)).Total.Should().Be(0, filter.ToString());
        (await _world.List.CountAsync(new(), default)).Should().Match<DeficitCounts>(c => c.Total == 2 && c.People == 2);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Person")]
    [InlineData("Competence")]
    [InlineData("State")]
    [InlineData("Since")]
    [InlineData("Severity")]
    [InlineData("Municipality")]
    [InlineData("Organisation")]
    [InlineData("Priority")]
    public async Task List_SortedByAnyColumn_ShowsEach(string? sort)
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=5/47;MET.1=25/47", March);
        _world.AsCentre();

        (await _world.List.ListAsync(new(), new(Sort: sort), default)).Items.Should().HaveCount(2);
    }

    [Fact]
    public async Task List_ByScope_ShowsOwnPeopleOnly()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=5/47", March);
        await _world.ResultAsync(await _world.CampaignAsync(), _world.People[1], "MET.3=5/47", March);
        await _world.ResultAsync(await _world.CampaignAsync(), _world.Foreigner, "MET.3=5/47", March);

        (Action Act, int Total)[] scopes = [(_world.AsCentre, 3), (_world.AsLuga, 2), (_world.AsTosno, 1), (_world.AsMethodist, 1), (_world.AsCoordinator, 0), (_world.AsObserver, 0)];
        foreach (var (act, total) in scopes)
        {
            act();
            (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(total, act.Method.Name);
            (await _world.List.CountAsync(new(), default)).Total.Should().Be(total, act.Method.Name);
        }
        _world.AsTeacher(Person);
        (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(0);
    }

    [Fact]
    public async Task Strengths_ManyPeople_AreTheLastValidResultsFromEightyPercent()
    {
        var old = await _world.CampaignAsync();
        await _world.ResultAsync(old, Person, "MET.3=45/47;MET.1=79/100;SUB.1=80/100", March);
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=5/47", May);
        await _world.ResultAsync(old, _world.People[1], "MET.3=45/47", March);
        _world.AsCentre();

        var strengths = await _world.Test.Get<StrengthQueries>().ListAsync(_world.People, null, default);
        strengths.Select(s => (s.EducatorId, s.CompetenceCode)).Should().Equal((Person, "SUB.1"), (_world.People[1], "MET.3"));
        _world.Test.Clock.MoveTo(March.AddMonths(36));
        (await _world.Test.Get<StrengthQueries>().ListAsync(_world.People, null, default)).Should().BeEmpty();
    }

    [Fact]
    public async Task Export_LeavesALineWithTheNumberOfRows()
    {
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=5/47", March);
        _world.Test.As(AccessScope.Region, Role.CentreStaff);

        (await _world.List.ExportAsync(new(), new(), default)).Should().ContainSingle();

        await using var db = _world.Test.AsSystem().Database.Read();
        (await db.AuditEntries.SingleAsync(a => a.Subject == "Deficits" && a.Action == AuditAction.Exported)).Rows.Should().Be(1);
    }
}
