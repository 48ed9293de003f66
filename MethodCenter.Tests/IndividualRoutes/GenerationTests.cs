using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>Proposals from what the database holds: for one person, for a campaign, kept and taken back.</summary>
public sealed class GenerationTests : IAsyncLifetime
{
    private TestDatabase _test = null!;
    private Organisation _school = null!;
    private Educator _teacher = null!;
    private Educator _colleague = null!;
    private int _campaign;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        _campaign = await _test.AddCampaignAsync();
        await _test.Database.WriteAsync(async db =>
        {
            _school = Some.Organisation((await db.Municipalities.SingleAsync(m => m.Oktmo == "41633000")).Id);
            db.Add(_school);
            await db.SaveChangesAsync();
            (_teacher, _colleague) = (Some.Educator(_school), Some.Educator(_school, "Петров Пётр Петрович", 2));
            db.AddRange(_teacher, _colleague);
            await db.SaveChangesAsync();
            foreach (var person in new[] { _teacher, _colleague })
            {
                var attempt = SomeDiagnostics.Attempt(_campaign, person, person == _teacher ? "MET.3=2/10;SUB.1=5/10" : "MET.3=5/10");
                db.Add(attempt);
            }
            await db.SaveChangesAsync();
            await new DeficitSettler(db).SettleAsync([_teacher.Id, _colleague.Id], "тест", default);
            return Result.Ok;
        });
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Propose_CoversHeavyAndMediumDeficits_AndSaysWhatItIsMadeFrom()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme(), SomeDevelopment.Programme("Содержание предмета", "SUB.1", 24, "10560"));

        var proposal = (await ProposeAsync(_teacher.Id)).Value;

        proposal.Content!.Steps.Where(s => s.ProgrammeId is not null).Select(s => s.Title).Should().BeEquivalentTo("Критериальное оценивание", "Содержание предмета");
        proposal.Content.Steps.SelectMany(s => CompetenceCodes.Read(s.Codes)).Should().Contain(["MET.3", "SUB.1"]);
        proposal.Content.Uncovered.Should().BeEmpty();
        proposal.Content.Steps.Should().Contain(s => s.IsTransfer).And.OnlyContain(s => s.Why!.Length > 20);
        proposal.Content.Goal.Should().Contain("MET.3");
    }

    [Fact]
    public async Task Propose_WhereNothingClosesAHeavyDeficit_NamesIt()
    {
        var proposal = (await ProposeAsync(_teacher.Id)).Value;

        proposal.Content!.Uncovered.Select(u => u.Code).Should().Equal("MET.3");
    }

    [Fact]
    public async Task Propose_AProgrammeExcludedFromTheRegister_IsNotTakenAndIsTheReason()
    {
        var programme = SomeDevelopment.Programme();
        programme.Register("10412", new DateOnly(2024, 1, 10), new DateOnly(2026, 1, 31));
        await AddProgrammesAsync(programme);

        var proposal = (await ProposeAsync(_teacher.Id)).Value;

        proposal.Content!.Uncovered.Should().ContainSingle(u => u.Code == "MET.3").Which.Reason.Should().Contain("31.01.2026");
    }

    [Fact]
    public async Task Propose_AProgrammeOfAnotherSubject_IsNotTaken()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme("Оценивание на уроках физики", "MET.3", 20), SomeDevelopment.Programme("Оценивание на уроках математики", "MET.3", 36));

        var proposal = (await ProposeAsync(_teacher.Id)).Value;

        proposal.Content!.Steps.Where(s => s.ProgrammeId is not null).Select(s => s.Title).Should().Equal("Оценивание на уроках математики");
    }

    [Fact]
    public async Task Propose_ACompletedProgramme_IsNotProposedAgain()
    {
        var (done, other) = (SomeDevelopment.Programme(), SomeDevelopment.Programme("Формирующее оценивание", "MET.3", 72, "10449"));
        await AddProgrammesAsync(done, other);
        await CompleteAsync(done, new DateOnly(2026, 5, 20));

        var proposal = (await ProposeAsync(_teacher.Id)).Value;

        var step = proposal.Content!.Steps.Single(s => s.ProgrammeId is not null);
        step.ProgrammeId.Should().Be(other.Id);
        step.Alternatives.Should().Contain(a => a.Title == done.Title && a.WhyNot.Contains("20.05.2026"));
    }

    [Fact]
    public async Task Propose_ABudgetThatNothingMeets_SaysTheLeastThatWould()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme(hours: 36));

        var proposal = (await ProposeAsync(_teacher.Id, new GenerationDraft { HoursBudget = 20 })).Value;

        proposal.Content.Should().BeNull();
        proposal.Refusal.Should().Contain("20 ч");
        var enough = (await ProposeAsync(_teacher.Id, new GenerationDraft { HoursBudget = proposal.LeastHours })).Value;
        enough.Content!.Hours.Should().Be(proposal.LeastHours);
        (await ProposeAsync(_teacher.Id, new GenerationDraft { HoursBudget = proposal.LeastHours - 1 })).Value.Content.Should().BeNull();
    }

    [Theory]
    [InlineData(2)]
    [InlineData(13)]
    public async Task Propose_AnInadmissiblePeriod_IsRefused(int months) =>
        (await ProposeAsync(_teacher.Id, new GenerationDraft { Months = months })).Error.Should().Be(RouteErrors.MonthsWrong);

    [Fact]
    public async Task Campaign_TheLastSeat_GoesToTheHeavierDeficits()
    {
        var programme = SomeDevelopment.Programme();
        await AddProgrammesAsync(programme);
        await AddStreamAsync(programme, new DateOnly(2026, 9, 7), 1);

        var proposals = (await CampaignAsync()).Value;

        proposals.People.Select(p => p.EducatorId).Should().Equal(_teacher.Id, _colleague.Id);
        proposals.People[0].Content!.Steps.Should().Contain(s => s.ProgrammeId == programme.Id);
        proposals.People[1].Content!.Steps.Should().NotContain(s => s.ProgrammeId == programme.Id);
        proposals.People[1].Content!.Uncovered.Should().ContainSingle(u => u.Code == "MET.3").Which.Reason.Should().Contain("мест");
    }

    [Fact]
    public async Task Campaign_KeptTwice_GivesNobodyASecondRoute()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme());
        var proposals = (await CampaignAsync()).Value;

        var first = (await _test.Get<RouteGenerationService>().KeepAsync(proposals, default)).Value;
        var second = (await _test.Get<RouteGenerationService>().KeepAsync(proposals, default)).Value;

        (first.RouteIds.Count, second.RouteIds.Count, second.Skipped).Should().Be((2, 0, 2));
        await using var db = _test.Database.Read();
        (await db.Routes.Select(r => r.Number).OrderBy(n => n).ToListAsync()).Should().Equal("ИОМ-2026/0001", "ИОМ-2026/0002");
        (await db.Routes.ToListAsync()).Should().OnlyContain(r => r.CampaignId == _campaign && r.Status == RouteStatus.Draft && r.DiagnosedOn != null);
    }

    [Fact]
    public async Task TakeBack_RemovesWhatNobodyTouched_AndLeavesWhatSomebodyWorkedOn()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme());
        var kept = (await _test.Get<RouteGenerationService>().KeepAsync((await CampaignAsync()).Value, default)).Value;
        await _test.Database.WriteAsync(async db =>
        {
            var version = await db.RouteVersions.OrderBy(v => v.Id).FirstAsync();
            return version.Rewrite(version.Content, "исправлено");
        });

        var removed = (await _test.Get<RouteGenerationService>().TakeBackAsync(kept, default)).Value;

        removed.Should().Be(1);
        await using var db = _test.Database.Read();
        (await db.Routes.CountAsync(), await db.RouteVersions.CountAsync(), await db.RouteStatusSteps.CountAsync()).Should().Be((1, 1, 1));
    }

    [Fact]
    public async Task Campaign_AForeignMunicipality_GetsNobody()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme());
        _test.As(AccessScope.Municipality(_school.MunicipalityId + 1), Role.MunicipalService);

        (await CampaignAsync()).Value.People.Should().BeEmpty();
        (await ProposeAsync(_teacher.Id)).Error.Should().Be(RouteErrors.NotFound);
    }

    [Theory]
    [InlineData(Role.OrganisationCoordinator)]
    [InlineData(Role.Educator)]
    [InlineData(Role.Observer)]
    [InlineData(Role.Auditor)]
    public async Task Campaign_WhoDoesNotKeepDeficits_IsRefused(Role role)
    {
        _test.As(AccessScope.Organisation(_school.MunicipalityId, _school.Id), role);

        (await CampaignAsync()).Error.Should().Be(AccessErrors.Forbidden);
    }

    [Fact]
    public async Task Keep_OfAMunicipality_ForAForeignPerson_MakesNothing()
    {
        await AddProgrammesAsync(SomeDevelopment.Programme());
        var proposal = (await ProposeAsync(_teacher.Id)).Value;
        _test.As(AccessScope.Municipality(_school.MunicipalityId + 1), Role.MunicipalService);

        var kept = await _test.Get<RouteGenerationService>().KeepAsync(proposal, default);

        kept.Error.Should().Be(RouteErrors.ProposalGone);
        await using var db = _test.AsSystem().Database.Read();
        (await db.Routes.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task Propose_AnEventOfAnotherMunicipality_IsNotOffered()
    {
        await _test.Database.WriteAsync(async db =>
        {
            var other = (await db.Municipalities.SingleAsync(m => m.Oktmo == "41648000")).Id;
            db.AddRange(Event("чужой", other), Event("свой", _school.MunicipalityId));
            return Result.Ok;
        });

        var proposal = (await ProposeAsync(_colleague.Id)).Value;

        proposal.Content!.Steps.Where(s => s.EventId is not null).Select(s => s.Title).Should().Equal("свой");
    }

    private static MethodicalEvent Event(string title, int municipality)
    {
        var made = new MethodicalEvent(title, EventKind.MasterClass, EventLevel.Municipal, new DateOnly(2026, 9, 10));
        made.BelongTo(municipality, null);
        made.Plan(made.Date, made.Date, null, null, 6);
        made.Address(null, ["MET.3"], [], true);
        return made;
    }

    private Task<Result<RouteProposal>> ProposeAsync(int person, GenerationDraft? draft = null) => _test.Get<RouteGenerationQueries>().ProposeAsync(person, draft ?? new(), default);

    private Task<Result<CampaignProposals>> CampaignAsync() => _test.Get<RouteGenerationQueries>().ProposeForCampaignAsync("MAT-2026-03", new(), false, null, default);

    private Task AddProgrammesAsync(params Programme[] programmes) => _test.AddAsync([.. programmes]);

    private Task AddStreamAsync(Programme programme, DateOnly from, int seats)
    {
        var stream = new ProgrammeStream(programme.Id, "1", from, from.AddDays(20));
        stream.Plan("1", from, from.AddDays(20), seats, null);
        return _test.AddAsync(stream);
    }

    private async Task CompleteAsync(Programme programme, DateOnly until)
    {
        var stream = new ProgrammeStream(programme.Id, "1", until.AddDays(-20), until);
        await _test.AddAsync(stream);
        var enrolment = new Enrolment(_teacher.Id, programme.Id, stream.Id);
        enrolment.Enrol("1-у", stream.From, stream.From, until);
        enrolment.Conclude(EnrolmentStatus.Completed, "удостоверение", "4724", until);
        await _test.AddAsync(enrolment);
    }
}
