using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

public sealed class EvidenceServiceTests : IAsyncLifetime
{
    private DeficitWorld _world = null!;

    private EvidenceService Service => _world.Evidence;
    private int Person => _world.People[0];

    public async Task InitializeAsync() => _world = await DeficitWorld.CreateAsync();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    public static TheoryData<Action<EvidenceDraft>, string> Wrong => new()
    {
        { d => d.Source = null, "source" },
        { d => d.Source = EvidenceSource.Diagnosis, "source-readonly" },
        { d => d.Source = EvidenceSource.LessonVisit, "source-readonly" },
        { d => d.On = null, "date" },
        { d => d.On = Some.Today.AddDays(1), "date-future" },
        { d => d.Items = [], "competences" },
        { d => d.Items[0].Severity = 4, "severity" },
        { d => d.ClassName = " ", "class" },
        { d => d.Pupils = 4, "pupils" },
        { d => d.Failed = 25, "failed" },
        { d => d.Failed = 0, "failed" },
        { d => d.Source = EvidenceSource.Request, "request-text" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Record_WrongField_IsRefusedInWords(Action<EvidenceDraft> change, string code)
    {
        var draft = Exam();
        change(draft);
        _world.AsCentre();

        (await Service.RecordAsync(draft, default)).Error.Code.Should().Be("diagnostics.deficit-" + code);
    }

    [Fact]
    public async Task Record_UnknownCompetence_IsRefused()
    {
        var draft = Exam();
        draft.Items[0].Code = "XXX.9";
        _world.AsCentre();

        (await Service.RecordAsync(draft, default)).Error.Should().Be(DiagnosticsErrors.CompetenceUnknown);
    }

    [Fact]
    public async Task Record_ClassAggregate_OnlyProposes()
    {
        _world.AsMethodist();

        (await Service.RecordAsync(Exam(), default)).IsOk.Should().BeTrue();

        (await _world.DeficitAsync(Person, "MET.3"))!.State.Should().Be(DeficitState.Proposed);
    }

    [Fact]
    public async Task Record_SelfAssessment_IsThePersonsAlone()
    {
        var draft = new EvidenceDraft { EducatorId = Person, Source = EvidenceSource.SelfAssessment, On = Some.Today, Items = [new() { Code = "PSY.1", Severity = 3 }, new() { Code = "COM.4", Severity = 1 }] };

        _world.AsCentre();
        (await Service.RecordAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsTeacher(_world.People[1]);
        (await Service.RecordAsync(draft, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsTeacher(Person);
        (await Service.RecordAsync(draft, default)).IsOk.Should().BeTrue();

        var deficit = (await _world.DeficitAsync(Person, "PSY.1"))!;
        (deficit.State, deficit.Severity).Should().Be((DeficitState.Proposed, 3));
    }

    [Fact]
    public async Task Record_RequestByACoordinatorWithoutConsent_IsTakenAndShowsNothing()
    {
        _world.AsCoordinator();

        (await Service.RecordAsync(Request(Person), default)).IsOk.Should().BeTrue();
        (await Service.RecordAsync(Request(_world.Foreigner), default)).Error.Should().Be(DiagnosticsErrors.NotFound);
        (await Service.RecordAsync(Exam(), default)).Error.Should().Be(AccessErrors.Forbidden);
        (await _world.Profiles.FindAsync(Person, default))!.Should().Match<Profile>(p => p.NeedsConsent && p.Deficits.Count == 0 && p.Evidence.Count == 0);
        (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(0);

        (await _world.DeficitAsync(Person, "MET.3"))!.State.Should().Be(DeficitState.Proposed);
    }

    [Fact]
    public async Task Record_ForeignMunicipality_AnswersAsAbsent()
    {
        _world.AsTosno();
        (await Service.RecordAsync(Exam(), default)).Error.Should().Be(DiagnosticsErrors.NotFound);
    }

    [Fact]
    public async Task Withdraw_WithAReason_TakesTheUntouchedDeficitAway()
    {
        _world.AsMethodist();
        await Service.RecordAsync(Exam(), default);
        var id = (await _world.Profiles.FindAsync(Person, default))!.Evidence.Single().Id;

        (await Service.WithdrawAsync(id, " ", default)).Error.Should().Be(DiagnosticsErrors.WithdrawReasonMissing);
        (await Service.WithdrawAsync(id, "ошибка класса", default)).IsOk.Should().BeTrue();
        (await Service.WithdrawAsync(id, "ещё раз", default)).Error.Should().Be(DiagnosticsErrors.EvidenceWithdrawn);

        (await _world.DeficitAsync(Person, "MET.3")).Should().BeNull();
        _world.AsMethodist();
        (await _world.Profiles.FindAsync(Person, default))!.Evidence.Single().WithdrawReason.Should().Be("ошибка класса");
    }

    [Fact]
    public async Task Visit_MarksBelowTwo_ConfirmAndACorrectedCardTakesThemBack()
    {
        _world.AsMethodist();
        var visits = _world.Test.Get<VisitService>();
        var draft = (await visits.FindDraftAsync(Person, 0, default))!;
        draft.Marks.Select(m => m.Code).Should().Contain("MET.1").And.NotContain("MAN.1").And.NotContain("SUB.1");
        (await visits.SaveAsync(draft, default)).Error.Should().Be(DeficitErrors.CardEmpty);
        Mark(draft, "MET.1", 0);
        Mark(draft, "MET.2", 1);
        Mark(draft, "PSY.1", 2);
        draft.Advice = "Показать критерии до работы";

        var id = (await visits.SaveAsync(draft, default)).Value;
        (await _world.DeficitAsync(Person, "MET.1"))!.Should().Match<Deficit>(d => d.State == DeficitState.Confirmed && d.Severity == 2);
        (await _world.DeficitAsync(Person, "MET.2"))!.Severity.Should().Be(1);
        (await _world.DeficitAsync(Person, "PSY.1")).Should().BeNull();

        _world.AsMethodist();
        var again = (await visits.FindDraftAsync(Person, id, default))!;
        Mark(again, "MET.1", 2);
        (await visits.SaveAsync(again, default)).Value.Should().Be(id);
        (await _world.DeficitAsync(Person, "MET.1")).Should().BeNull();
        await using var db = _world.Test.Database.Read();
        (await db.DeficitEvidence.CountAsync(e => e.VisitId == id)).Should().Be(2);
        (await db.DeficitEvidence.CountAsync(e => e.VisitId == id && e.WithdrawnOn == null)).Should().Be(1);
    }

    [Fact]
    public async Task Visit_EvidenceOfTheCard_IsNotWithdrawnApart()
    {
        _world.AsMethodist();
        var visits = _world.Test.Get<VisitService>();
        var draft = (await visits.FindDraftAsync(Person, 0, default))!;
        Mark(draft, "MET.1", 0);
        await visits.SaveAsync(draft, default);
        var evidence = (await _world.Profiles.FindAsync(Person, default))!.Evidence.Single();

        evidence.MayWithdraw.Should().BeFalse();
        (await Service.WithdrawAsync(evidence.Id, "не нужно", default)).Error.Should().Be(DeficitErrors.OfVisit);
    }

    [Fact]
    public async Task Visit_ByCoordinatorOrToForeigner_IsRefused()
    {
        var visits = _world.Test.Get<VisitService>();
        _world.AsCoordinator();
        (await visits.FindDraftAsync(Person, 0, default)).Should().BeNull();
        _world.AsMethodist();
        (await visits.FindDraftAsync(_world.People[1], 0, default)).Should().BeNull();
        (await visits.SaveAsync(new() { EducatorId = _world.People[1], On = Some.Today, Marks = [new() { Code = "MET.1", Mark = 0 }] }, default)).Error.Should().Be(DiagnosticsErrors.NotFound);
    }

    [Fact]
    public async Task Consent_GivenOnPaperAndWithdrawn_OpensAndClosesForTheCoordinator()
    {
        var consents = _world.Test.Get<ConsentService>();
        await _world.ResultAsync(await _world.CampaignAsync(), Person, "MET.3=10/47", Some.Today);

        _world.AsTeacher(Person);
        (await consents.GiveAsync(default)).IsOk.Should().BeTrue();
        (await consents.GiveAsync(default)).Error.Should().Be(DeficitErrors.ConsentGiven);
        _world.AsCoordinator();
        (await _world.Profiles.FindAsync(Person, default))!.Deficits.Should().ContainSingle();
        (await consents.WithdrawAsync(Person, default)).Error.Should().Be(AccessErrors.Forbidden);

        _world.AsTeacher(Person);
        (await consents.WithdrawAsync(Person, default)).IsOk.Should().BeTrue();
        _world.AsCoordinator();
        (await _world.Profiles.FindAsync(Person, default))!.NeedsConsent.Should().BeTrue();
        (await consents.RecordPaperAsync(Person, Some.Today, default)).Error.Should().Be(AccessErrors.Forbidden);
        _world.AsCentre();
        (await consents.RecordPaperAsync(Person, Some.Today.AddDays(-3), default)).IsOk.Should().BeTrue();
        _world.AsCoordinator();
        (await _world.List.ListAsync(new(), new(), default)).Total.Should().Be(1);
    }

    private static void Mark(VisitDraft draft, string code, int mark) => draft.Marks.Single(m => m.Code == code).Mark = mark;

    private static EvidenceDraft Request(int person) => new()
    {
        EducatorId = person, Source = EvidenceSource.Request, On = Some.Today, Text = "Нужна помощь с оцениванием", Items = [new() { Code = "MET.3", Severity = 2 }],
    };

    private EvidenceDraft Exam() => new()
    {
        EducatorId = Person, Source = EvidenceSource.StateExam, On = new DateOnly(2026, 6, 10), Items = [new() { Code = "MET.3", Severity = 2 }], ClassName = "9А", Pupils = 24, Failed = 9,
    };
}
