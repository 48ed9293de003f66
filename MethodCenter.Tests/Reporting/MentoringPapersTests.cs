using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FluentAssertions;
using MethodCenter.App.Reports;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.Reporting;
using MethodCenter.Tests.Mentoring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Reporting;

/// <summary>Papers of a pair: what stands in them, what is a blank, who gets which.</summary>
public sealed class MentoringPapersTests : IAsyncLifetime
{
    private SetupWorld _world = null!;

    public async Task InitializeAsync() => _world = await SetupWorld.CreateAsync();

    public Task DisposeAsync() => _world.DisposeAsync().AsTask();

    [Fact]
    public async Task Order_AllKnown_HasConsentsTermPaymentAndNumber()
    {
        _world.AsCoordinator();

        var order = await BuildAsync(MentoringPaper.Order);

        order.Title.Should().Be("ПРИКАЗ");
        order.Subtitle.Should().StartWith("10 января 2026\u00A0г. № 45-р");
        order.Organisation.Should().Equal(_world.School.FullName);
        SetupWorld.All(order).Should().Contain("Закрепить наставника (Наставникова Вера Павловна) за наставляемым (Молодцов Иван Петрович)").And.Contain("с 12 января 2026\u00A0г. по 20 декабря 2026\u00A0г.")
            .And.Contain("от 11 января 2026\u00A0г. № 3").And.Contain("10 % должностного оклада ежемесячно").And.Contain("статьёй 351.8");
        SetupWorld.Table(order, "Состав наставнической пары").Rows.Select(r => r.Cells[5].Display).Should().Equal("08.01.2026", "09.01.2026");
    }

    [Fact]
    public async Task Agreement_HasWhatTheCodeAsksFor()
    {
        _world.AsCoordinator();

        var text = SetupWorld.All(await BuildAsync(MentoringPaper.Agreement));

        text.Should().Contain("ДОПОЛНИТЕЛЬНОЕ СОГЛАШЕНИЕ № 3").And.Contain("статьями 72 и 351.8").And.Contain("письменного согласия от 8 января 2026\u00A0г.")
            .And.Contain("Содержание работы").And.Contain("Разбор трёх уроков").And.Contain("Форма наставничества: педагог — педагог").And.Contain("10 % должностного оклада ежемесячно")
            .And.Contain("не позднее чем за 3 рабочих дня").And.Contain("Работник В. П. Наставникова").And.Contain("к трудовому договору от «____»");
    }

    [Fact]
    public async Task Papers_NothingKnown_LeaveBlanksAndInventNothing()
    {
        var id = await BareAsync();
        _world.AsCoordinator();

        var order = (await _world.Papers.BuildAsync(id, MentoringPaper.Order, null, default))!;
        var agreement = (await _world.Papers.BuildAsync(id, MentoringPaper.Agreement, null, default))!;
        var programme = (await _world.Papers.BuildAsync(id, MentoringPaper.Programme, null, default))!;

        order.Title.Should().Be("ПРОЕКТ ПРИКАЗА");
        order.Subtitle.Should().StartWith("«____» ______________ 20___ г. № ________");
        SetupWorld.All(order).Should().Contain("выплату за выполнение работы по наставничеству: ____").And.Contain("(от «____» ______________ 20___ г. № ________)");
        SetupWorld.Table(order, "Состав").Rows[1].Cells[5].Display.Should().Be("________");
        SetupWorld.All(agreement).Should().Contain("Размер и условия выплаты: ____").And.Contain("Цель: ____");
        SetupWorld.All(programme).Should().Contain("Мероприятия в программу не внесены.").And.Contain("Компетенции не указаны.");
    }

    [Fact]
    public async Task Programme_HasGoalTasksTermsAndSignatures()
    {
        _world.AsTosno();

        var programme = await BuildAsync(MentoringPaper.Programme);

        programme.Approval!.Act.Should().Be("УТВЕРЖДАЮ");
        SetupWorld.All(programme).Should().Contain("Освоить критериальное оценивание").And.Contain("Проведены три урока").And.Contain("MET.3");
        SetupWorld.Table(programme, "План мероприятий").Rows.Select(r => r.Cells[2].Display).Should().Equal("12.01.2026\u00A0– 01.03.2026", "01.09.2026\u00A0– 01.11.2026");
        programme.Blocks.OfType<SignaturesBlock>().Single().Lines.Select(l => l.Name).Should().Equal("В. П. Наставникова", "И. П. Молодцов", null);
    }

    [Fact]
    public async Task Report_HasMeetingsTasksAndQuestionnaires()
    {
        _world.AsRegion();

        var report = await BuildAsync(MentoringPaper.Report);

        report.Title.Should().StartWith("Промежуточный отчёт");
        SetupWorld.All(report).Should().Contain("Мероприятий выполнено: 50,0 %").And.Contain("Встреч проведено: 1 45 мин").And.Contain("выполнено 20.02.2026")
            .And.Contain("Критерии названы Дать ученикам лист критериев").And.Contain("назначена, отметки о проведении нет").And.Contain("Сильные стороны: Открыт к советам");
        SetupWorld.Table(report, "Оценки").Rows.Select(r => r.Cells[2].Display).Should().Equal("9,0", "7,0");
    }

    [Fact]
    public async Task Report_EndedEarly_SaysWhoWhyAndWhenWarned()
    {
        await _world.WriteAsync(async db => (await db.Mentorships.SingleAsync()).EndEarly(new(2026, 5, 20), new DateOnly(2026, 5, 14), MentorshipEndSide.Mentor, "Переход на другую работу"));
        _world.AsCoordinator();

        var report = await BuildAsync(MentoringPaper.Report);

        report.Title.Should().Be("Отчёт о реализации программы наставничества");
        SetupWorld.All(report).Should().Contain("Прекращено досрочно: 20 мая 2026\u00A0г.").And.Contain("Чья инициатива: отказ наставника").And.Contain("Дата предупреждения: 14 мая 2026\u00A0г.");
    }

    [Fact]
    public async Task Consent_Keeper_GetsASheetForEachSide()
    {
        _world.AsCoordinator();

        var consent = await BuildAsync(MentoringPaper.Consent);

        consent.Blocks.OfType<HeadingBlock>().Select(h => h.Text).Should().Equal("Согласие наставника", "Согласие наставляемого");
        consent.Blocks.OfType<PageBreakBlock>().Should().ContainSingle();
        SetupWorld.All(consent).Should().Contain("Я, Наставникова Вера Павловна").And.Contain("не позднее чем за 3 рабочих дня").And.Contain("Я, Молодцов Иван Петрович").And.Contain("Дата согласия по учёту: 9 января 2026\u00A0г.");
    }

    [Fact]
    public async Task Mentee_GetsProgrammeOwnConsentAndReportOnly()
    {
        _world.AsPerson(_world.Young);

        (await _world.Papers.BuildAsync(_world.Pair.Id, MentoringPaper.Order, null, default)).Should().BeNull();
        (await _world.Papers.BuildAsync(_world.Pair.Id, MentoringPaper.Agreement, null, default)).Should().BeNull();
        SetupWorld.All(await BuildAsync(MentoringPaper.Consent)).Should().Contain("Я, Молодцов Иван Петрович").And.NotContain("Согласие наставника");
        SetupWorld.All(await BuildAsync(MentoringPaper.Programme)).Should().Contain("Разбор трёх уроков");
        SetupWorld.All(await BuildAsync(MentoringPaper.Report)).Should().Contain("Хочу чаще").And.NotContain("Открыт к советам", "the mentor's opinion is not for the mentee");
    }

    [Fact]
    public async Task Mentee_OfAGroup_GetsTheOwnPartOnly()
    {
        await _world.WriteAsync(async db =>
        {
            var pair = await db.Mentorships.Include(m => m.Members).SingleAsync();
            pair.Add(await db.Educators.SingleAsync(e => e.Id == _world.Alone.Id), null);
        });
        _world.AsPerson(_world.Alone);

        var all = string.Join('\n', SetupWorld.All(await BuildAsync(MentoringPaper.Programme)), SetupWorld.All(await BuildAsync(MentoringPaper.Report)), SetupWorld.All(await BuildAsync(MentoringPaper.Consent)));

        all.Should().Contain("Открытый урок").And.NotContain("Молодцов").And.NotContain("Разбор трёх уроков").And.NotContain("Хочу чаще").And.NotContain("Урок в 7 классе");
        var foreign = await _world.ReadAsync(db => db.MentorshipMembers.Where(m => m.MenteePersonId == _world.Young.Id).Select(m => m.Id).SingleAsync());
        _world.AsPerson(_world.Alone);
        (await _world.Papers.BuildAsync(_world.Pair.Id, MentoringPaper.Consent, foreign, default)).Should().BeNull();
    }

    [Fact]
    public async Task Mentor_GetsAllPapersThoughTheCardOfTheMenteeIsClosed()
    {
        _world.AsPerson(_world.Teacher);

        foreach (var paper in Enum.GetValues<MentoringPaper>()) (await BuildAsync(paper)).Should().NotBeNull();
        SetupWorld.Table(await BuildAsync(MentoringPaper.Order), "Состав").Rows[1].Cells[3].Display.Should().Be("________", "the post of the mentee is not known to the mentor");
    }

    [Theory]
    [InlineData("luga")]
    [InlineData("methodist")]
    [InlineData("stranger")]
    [InlineData("observer")]
    public async Task Papers_ForeignPair_AreNothing(string who)
    {
        if (who == "luga") _world.AsLuga();
        else if (who == "methodist") _world.AsMethodist();
        else if (who == "stranger") _world.AsPerson(_world.Newcomer);
        else _world.AsObserver();

        foreach (var paper in Enum.GetValues<MentoringPaper>()) (await _world.Papers.BuildAsync(_world.Pair.Id, paper, null, default)).Should().BeNull();
    }

    [Fact]
    public async Task Papers_EachDocx_OpensInWord()
    {
        _world.AsCoordinator();
        await using var renderers = new Renderers();

        foreach (var paper in Enum.GetValues<MentoringPaper>())
        {
            using var bytes = new MemoryStream(await renderers.BytesAsync(await BuildAsync(paper), ReportFormat.Docx));
            using var word = WordprocessingDocument.Open(bytes, false);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Should().BeEmpty();
        }
    }

    [Fact]
    public async Task Papers_Printed_LeaveALine()
    {
        _world.AsCoordinator();

        var paper = await BuildAsync(MentoringPaper.Agreement);

        paper.Kind.Should().NotContain("Наставникова", "names do not stand in file names");
        (await _world.ReadAsync(db => db.AuditEntries.Where(a => a.Action == AuditAction.Printed).SingleAsync()))
            .Should().Match<AuditEntry>(a => a.Subject == "Mentorship" && a.SubjectId == _world.Pair.Id && a.OrganisationId == _world.School.Id);
    }

    private async Task<Report> BuildAsync(MentoringPaper paper) => (await _world.Papers.BuildAsync(_world.Pair.Id, paper, null, default))!;

    private async Task<int> BareAsync()
    {
        var id = 0;
        await _world.WriteAsync(async db =>
        {
            var pair = new Mentorship(await db.Mentors.SingleAsync(), await db.Organisations.SingleAsync(o => o.Id == _world.School.Id), MentoringForm.Peer, MentoringKind.Group, SetupWorld.From, SetupWorld.Until);
            pair.Add(await db.Educators.SingleAsync(e => e.Id == _world.Alone.Id), null);
            db.Add(pair);
            await db.SaveChangesAsync();
            id = pair.Id;
        });
        return id;
    }
}
