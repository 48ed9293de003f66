using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Staging;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Staging;

public sealed class AssetProblemTests : IAsyncLifetime
{
    private StagingWorld _world = null!;

    public async Task InitializeAsync() => _world = await StagingWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Educators_EveryReasonWithItsPoints()
    {
        var strong = await _world.TeacherAsync(_world.LugaOther, "math", "");
        var methodist = await _world.MethodistAsync(_world.Luga, person: strong);
        await _world.StrongAsync(strong, "MET.1", "S-1");
        var teacher = await _world.TeacherAsync(_world.LugaLow);
        await _world.AssignAsync(methodist, school: _world.LugaLow);
        await _world.AssignAsync(methodist, teacher, from: Some.Today.AddYears(-2), until: Some.Today.AddYears(-1));

        var line = await _world.LineAsync(await _world.SolvedAsync(), StagingKeys.Educator(teacher.Id));

        line.Reasons.Select(r => r.Points).Should().BeEquivalentTo([4, 3, 5, 2, 3]);
        (line.Score, line.MethodistId, line.IsLowResults, line.IsCurrent).Should().Be((17, methodist, true, false));
        line.Reasons.Select(r => r.Text).Should().Contain("тот же предмет: Математика").And.Contain("работали вместе раньше");
    }

    [Fact]
    public async Task Educators_RegionalOfTheTerritoryInTheSameSchool_TwoPointsLessConflict()
    {
        await _world.MethodistAsync(subject: "phys", also: d => (d.Territory, d.OrganisationId) = ([_world.Luga], _world.LugaOther.Id));
        var teacher = await _world.TeacherAsync(_world.LugaOther);

        var line = await _world.LineAsync(await _world.SolvedAsync(), StagingKeys.Educator(teacher.Id));

        line.Reasons.Select(r => r.Points).Should().BeEquivalentTo([2, -3]);
    }

    [Fact]
    public async Task Educators_DirectionNamesTheSubject_CountsLikeTheSubject()
    {
        await _world.MethodistAsync(subject: null, also: d => d.Direction = "сопровождение учителей математики");
        var teacher = await _world.TeacherAsync(_world.TosnoSchool);

        var line = await _world.LineAsync(await _world.SolvedAsync(), StagingKeys.Educator(teacher.Id));

        line.Reasons.Should().Equal(new Reason("тот же предмет: Математика", 4));
    }

    [Fact]
    public async Task Educators_WeightsOfTheVariant_ReplaceTheUsualPoints()
    {
        await _world.MethodistAsync();
        var teacher = await _world.TeacherAsync(_world.TosnoSchool);

        var line = await _world.LineAsync(await _world.SolvedAsync(settings: new() { Weights = [new("subject", 9)] }), StagingKeys.Educator(teacher.Id));

        line.Score.Should().Be(9);
    }

    [Theory]
    [InlineData(DeficitState.Proposed)]
    [InlineData(DeficitState.Closed)]
    [InlineData(DeficitState.Irrelevant)]
    public async Task Educators_OnlyConfirmedOpenDeficits_AreLookedFor(DeficitState state)
    {
        await _world.MethodistAsync();
        var needy = await _world.TeacherAsync(_world.TosnoSchool);
        var other = await _world.TeacherAsync(_world.TosnoSchool, deficits: "");
        await _world.Test.AddDeficitsAsync("MET.2", [other], state);

        (await _world.LinesAsync(await _world.SolvedAsync())).Select(l => l.EducatorId).Should().Equal(needy.Id);
    }

    [Fact]
    public async Task Educators_LeastSeverityAboveTheDeficits_NobodyNeeds()
    {
        await _world.MethodistAsync();
        await _world.TeacherAsync(_world.TosnoSchool);

        var solved = await _world.Service.SolveAsync(new() { StagingId = await _world.CaseAsync(), Settings = new() { LeastSeverity = 3 } }, null, default);

        solved.Error.Should().Be(MatchingErrors.NobodyNeeds);
    }

    [Fact]
    public async Task Educators_OfACampaign_OnlyWhatItMeasured()
    {
        await _world.MethodistAsync();
        var tested = await _world.TeacherAsync(_world.TosnoSchool);
        await _world.TeacherAsync(_world.TosnoSchool);
        await _world.Test.AddAsync(SomeDiagnostics.Attempt(await _world.Test.AddCampaignAsync("C-1"), tested, "MET.1=1/10"));

        (await _world.LinesAsync(await _world.SolvedAsync(settings: new() { CampaignCode = "C-1" }))).Select(l => l.EducatorId).Should().Equal(tested.Id);
    }

    [Fact]
    public async Task Educators_WithAMethodist_SeekOnlyWhereAsked()
    {
        var methodist = await _world.MethodistAsync();
        var covered = await _world.TeacherAsync(_world.TosnoSchool);
        var other = await _world.TeacherAsync(_world.TosnoSchool);
        await _world.AssignAsync(methodist, covered);

        var usual = await _world.LinesAsync(await _world.SolvedAsync());
        var variant = await _world.SolvedAsync(settings: new() { OnlyUncovered = false });
        var all = await _world.LinesAsync(variant);

        usual.Select(l => l.EducatorId).Should().Equal(other.Id);
        all.Should().HaveCount(2);
        all.Single(l => l.EducatorId == covered.Id).IsCurrent.Should().BeTrue();
        (await _world.Queries.LoadsAsync(variant, default)).Single().Should().BeEquivalentTo(new { Held = 0, Added = 2, Soft = 25, Hard = 40 });
    }

    [Fact]
    public async Task Educators_HeldLoad_CountsAgainstTheHardLimit()
    {
        var methodist = await _world.MethodistAsync(soft: 1, hard: 2);
        await _world.AssignAsync(methodist, await _world.TeacherAsync(_world.LugaOther, deficits: ""));
        foreach (var _ in Enumerable.Range(0, 3)) await _world.TeacherAsync(_world.TosnoSchool);

        var variant = await _world.SolvedAsync();
        var card = (await _world.Queries.FindVariantAsync(variant, default))!.Row.Measures;

        (card.Seekers, card.Covered, card.MostLoad, card.OverSoft).Should().Be((3, 1, 2, 1));
        card.Remarks.Should().ContainSingle(r => r.Contains("Мест меньше"));
        (await _world.LinesAsync(variant)).Count(l => l.Uncovered?.Contains("места заняты") == true).Should().Be(2);
    }

    [Fact]
    public async Task Educators_LowResultsSchool_IsCoveredFirst()
    {
        await _world.MethodistAsync(soft: 1, hard: 1);
        await _world.TeacherAsync(_world.TosnoSchool);
        var low = await _world.TeacherAsync(_world.LugaLow, "phys");

        (await _world.LinesAsync(await _world.SolvedAsync())).Single(l => l.GiverKey is not null).EducatorId.Should().Be(low.Id);
    }

    [Fact]
    public async Task Educators_AbsentExpiredAndNotAdmitted_TakeNobody()
    {
        var absent = await _world.MethodistAsync();
        await AbsentAsync(absent, Some.Today, Some.Today.AddDays(10));
        await _world.MethodistAsync(also: d => d.Until = Some.Today.AddDays(-1));
        await _world.TeacherAsync(_world.TosnoSchool);

        (await _world.Service.SolveAsync(new() { StagingId = await _world.CaseAsync() }, null, default)).Error.Should().Be(MatchingErrors.NobodyGives);
        _world.Test.Clock.MoveTo(Some.Today.AddDays(11));
        (await _world.LinesAsync(await _world.SolvedAsync())).Single().MethodistId.Should().Be(absent);
    }

    [Fact]
    public async Task Educators_HardFilters_SayWhyInASentence()
    {
        var self = await _world.TeacherAsync(_world.TosnoSchool);
        await _world.MethodistAsync(_world.Tosno, person: self);
        await _world.MethodistAsync(also: d => d.Territory = [_world.Tosno]);
        var luga = await _world.TeacherAsync(_world.LugaLow, "phys");

        var lines = await _world.LinesAsync(await _world.SolvedAsync(settings: new() { WithoutGivers = [] }));
        var strict = await _world.LinesAsync(await _world.SolvedAsync(settings: new() { SameSubjectOnly = true, SubjectCodes = ["phys"] }));

        var uncovered = lines.Single(l => l.EducatorId == luga.Id).Uncovered;
        uncovered.Should().Contain("муниципальный методист работает только в своём муниципалитете — 1").And.Contain("муниципалитет не входит в территорию методиста — 1");
        lines.Single(l => l.EducatorId == self.Id).Giver.Should().NotBeNull().And.NotBe(lines.Single(l => l.EducatorId == self.Id).Name);
        strict.Single().Uncovered.Should().NotBeNull();
    }

    [Fact]
    public async Task Educators_SameSubjectOnly_RefusesOthersAndSaysSo()
    {
        await _world.MethodistAsync(subject: "math");
        await _world.TeacherAsync(_world.TosnoSchool, "phys");

        (await _world.LinesAsync(await _world.SolvedAsync(settings: new() { SameSubjectOnly = true }))).Single().Uncovered.Should().Contain("другой предмет — 1");
        (await _world.LinesAsync(await _world.SolvedAsync())).Single().GiverKey.Should().NotBeNull();
    }

    [Fact]
    public async Task Schools_SeatsOfOrganisations_AndTheReasons()
    {
        var methodist = await _world.MethodistAsync(_world.Luga);
        foreach (var _ in Enumerable.Range(0, 3)) await _world.AssignAsync(methodist, await _world.TeacherAsync(_world.LugaLow));

        var variant = await _world.SolvedAsync(StagingKind.Schools, new() { OrganisationSoft = 1, OrganisationHard = 1 });
        var low = await _world.LinesAsync(await _world.SolvedAsync(StagingKind.LowResults));

        var lines = await _world.LinesAsync(variant);
        lines.Should().HaveCount(4);
        var pair = lines.Single(l => l.GiverKey is not null);
        pair.OrganisationId.Should().Be(_world.LugaLow.Id);
        pair.Reasons.Select(r => r.Points).Should().BeEquivalentTo([4, 3, 3]);
        low.Select(l => l.OrganisationId).Should().Equal(_world.LugaLow.Id);
    }

    [Fact]
    public async Task Substitution_DistributesTheAssignmentsOfTheAbsent()
    {
        var absent = await _world.MethodistAsync();
        var other = await _world.MethodistAsync();
        var teacher = await _world.TeacherAsync(_world.TosnoSchool);
        await _world.AssignAsync(absent, teacher);
        await _world.AssignAsync(absent, school: _world.LugaLow);
        await _world.AssignAsync(absent, await _world.TeacherAsync(_world.TosnoSchool), until: Some.Today.AddDays(4));
        var absence = await AbsentAsync(absent, Some.Today.AddDays(5), Some.Today.AddDays(20));

        var variant = await _world.VariantAsync(await _world.CaseAsync(StagingKind.Substitution, absence));
        var approved = await _world.Approval.ApproveAsync(await _world.OrderAsync(variant), default);

        (await _world.LinesAsync(variant)).Should().HaveCount(2).And.OnlyContain(l => l.MethodistId == other);
        approved.Value.Created.Should().Be(2);
        var made = await _world.ReadAsync(db => db.Assignments.Where(a => a.AbsenceId == absence).ToListAsync());
        made.Should().HaveCount(2).And.OnlyContain(a => a.From == Some.Today.AddDays(5) && a.Until == Some.Today.AddDays(20) && a.MethodistId == other);
        made.Select(a => a.EducatorId).Should().BeEquivalentTo([teacher.Id, (int?)null]);
    }

    [Fact]
    public async Task Substitution_WithoutAnAbsence_IsRefused() =>
        (await _world.Service.CreateAsync(new() { Kind = StagingKind.Substitution }, default)).Error.Should().Be(StagingErrors.AbsenceMissing);

    [Fact]
    public async Task Problem_ManyGivers_KeepsTheBestFiftyAndThoseAskedFor()
    {
        var people = Enumerable.Range(0, 60).Select(i => (Index: i, Key: StagingKeys.Methodist(i + 1))).ToList();
        var ask = new StagingAsk(StagingKind.Educators, new(), Some.Today) { Pairs = [new("e1", people[0].Key)] };
        var givers = people.ConvertAll(p => GiverOf(p.Key, isGood: p.Index >= 5));

        var staged = ProblemBuild.Of([SeekerOf()], givers, new AssetJudge(new(), await _world.ReadAsync(db => ProfileCompetences.LoadAsync(db, default))), ask, default);

        staged.Problem.Offers.Should().HaveCount(51).And.Contain(o => o.Giver == people[0].Key);
        staged.Problem.Offers.Count(o => o.Score == 4).Should().Be(50);
    }

    private static AssetSeeker SeekerOf() => new("e1", 1)
    {
        EducatorId = 1, MunicipalityId = 1, OrganisationId = 1, SubjectCode = "math", SubjectText = "тот же предмет: Математика",
        Facts = new("e1", 1, 1, "Кто-то", "", "", null, false),
    };

    private static MethodistGiver GiverOf(string key, bool isGood) => new(StagingKeys.Id(key))
    {
        EducatorId = 1000 + StagingKeys.Id(key), Level = MethodistLevel.Regional, Subjects = isGood ? ["math"] : [], Territory = [], Strengths = [], Schools = [], PeopleBy = [],
        Facts = new(key, StagingKeys.Id(key), null, 1000 + StagingKeys.Id(key), key, "", null), Giver = new(key, key, 5, 5),
    };

    private async Task<int> AbsentAsync(int methodist, DateOnly from, DateOnly until)
    {
        var absence = await _world.ReadAsync(async db => new MethodistAbsence(await db.Methodists.SingleAsync(m => m.Id == methodist)));
        absence.Change(AbsenceKind.Leave, from, until, null).Should().Be(Result.Ok);
        await _world.Test.AddAsync(absence);
        return absence.Id;
    }
}
