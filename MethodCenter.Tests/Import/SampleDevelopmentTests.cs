using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Sample files of learning and of routes have the outcome of their description, to the row; sent again they change nothing.</summary>
public sealed class SampleDevelopmentTests : IAsyncLifetime
{
    private const string Learning = "Обучение_ДПП_2026.xlsx";
    private const string Routes = "ИОМ_2026.csv";
    private const string NotFound = "человек не найден — очередь сопоставления";

    private static readonly (ImportKind Kind, string File)[] Before =
    [
        (ImportKind.Organisations, "Перечень_организаций_2026.xlsx"), (ImportKind.Educators, "Контингент_Тосненский_2026-06.xlsx"),
        (ImportKind.Educators, "Контингент_Сосновый_Бор_2026-06.xls"), (ImportKind.Educators, "Контингент_Лужский_2026-06.csv"),
        (ImportKind.Methodists, "Актив_методисты_2026.xlsx"), (ImportKind.Diagnostics, "Результаты_диагностики_математика_2026-03_широкий.xlsx"),
        (ImportKind.Diagnostics, "Результаты_диагностики_управленцы_2026-04_длинный.csv"),
    ];

    private TestDatabase _test = null!;

    public async Task InitializeAsync()
    {
        _test = await TestDatabase.CreateAsync();
        foreach (var (kind, file) in Before) await ImportAsync(kind, file);
    }

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Fact]
    public async Task Learning_HasTheExpectedOutcome()
    {
        var sheets = (await ImportAsync(ImportKind.Trainings, Learning)).Sheets;

        sheets.Select(s => s.Sheet).Should().Equal("Обучение", "Программы");
        sheets[0].Should().BeEquivalentTo(new { Rows = 131, Accepted = 127, Created = 127 });
        Rows(sheets[0].Rejected).Should().Equal((35, "повтор строки обучения"), (55, "дата окончания раньше даты начала"));
        Rows(sheets[0].Queued).Should().Equal((12, NotFound), (76, NotFound));
        Rows(sheets[0].Warnings).Should().Equal(new[] { 53, 110, 114 }.Select(row => (row, "завершено без номера документа: в П1 не засчитывается")));
        sheets[1].Should().BeEquivalentTo(new { Rows = 20, Accepted = 20, Created = 20 });
        sheets[1].Warnings.Should().BeEmpty();
        await using var db = _test.Database.Read();
        (await db.Programmes.CountAsync()).Should().Be(20, "no row of learning made a programme of its own");
        (await db.Enrolments.CountAsync()).Should().Be(127);
        (await db.Enrolments.CountAsync(e => e.Status == EnrolmentStatus.Expelled)).Should().Be(3);
        var archived = await db.Programmes.SingleAsync(p => p.RegisterNumber == "10999");
        (archived.IsInRegisterOn(new(2026, 1, 31)), archived.IsInRegisterOn(new(2026, 2, 1))).Should().Be((true, false));
        (await db.Programmes.SingleAsync(p => p.RegisterNumber == "10412")).Codes.Should().Be("MET.3; MET.4");
        (await db.Programmes.SingleAsync(p => p.RegisterNumber == "10893")).Kind.Should().Be(ProgrammeKind.Retraining);
    }

    [Fact]
    public async Task Routes_HaveTheExpectedOutcome()
    {
        await ImportAsync(ImportKind.Trainings, Learning);
        var deficits = await DeficitsAsync();

        var sheet = (await ImportAsync(ImportKind.Routes, Routes)).Sheets.Single();

        sheet.Should().BeEquivalentTo(new { Sheet = "—", Rows = 87, Accepted = 87, Created = 87 });
        Rows(sheet.Warnings).Should().BeEmpty();
        sheet.Queued.Should().BeEmpty();
        await using var db = _test.Database.Read();
        (await db.Routes.CountAsync(r => r.MethodistId == null)).Should().Be(File.ReadLines(Path(Routes)).Skip(1).Count(l => l.Split(';')[12].Length == 0));
        (await db.RouteVersions.CountAsync()).Should().Be(87);
        (await db.RouteVersions.AllAsync(v => v.Origin == RouteVersionOrigin.Imported)).Should().BeTrue();
        (await DeficitsAsync()).Should().Equal(deficits, "deficits stay with diagnostics");
    }

    [Fact]
    public async Task StatusOnAPastDay_CanBeToldFromTheHistory()
    {
        await ImportAsync(ImportKind.Trainings, Learning);
        await ImportAsync(ImportKind.Routes, Routes);
        await using var db = _test.Database.Read();
        var day = new DateOnly(2026, 6, 30);

        var steps = (await db.RouteStatusSteps.OrderBy(s => s.Id).ToListAsync()).ToLookup(s => s.RouteId);
        var told = (await db.Routes.Where(r => r.CreatedOn <= day).ToListAsync()).ToDictionary(r => r.Number, r => steps[r.Id].Last(s => s.On <= day).To);

        told["ИОМ-2026/0056"].Should().Be(RouteStatus.Approved, "it was stopped on 2 July");
        told["ИОМ-2026/0048"].Should().Be(RouteStatus.Stopped, "it was stopped on 17 June");
        told["ИОМ-2026/0002"].Should().Be(RouteStatus.Approved, "it was completed on 20 July");
        told["ИОМ-2026/0005"].Should().Be(RouteStatus.Draft);
    }

    [Fact]
    public async Task SecondImport_OfTheSameFiles_ChangesNothing()
    {
        await ImportAsync(ImportKind.Trainings, Learning);
        await ImportAsync(ImportKind.Routes, Routes);
        var before = await DevelopmentFiles.PictureAsync(_test);

        foreach (var (kind, file) in new[] { (ImportKind.Trainings, Learning), (ImportKind.Routes, Routes) })
        {
            var again = await ImportAsync(kind, file);
            again.Sheets.SelectMany(s => s.Previews).Should().BeEmpty(file);
            again.Unchanged.Should().Be(again.Accepted);
        }

        (await DevelopmentFiles.PictureAsync(_test)).Should().Equal(before);
    }

    [Fact]
    public async Task Undo_OfBothFiles_LeavesEverythingAsItWas()
    {
        var before = await DevelopmentFiles.PictureAsync(_test);
        var learning = (await ImportAsync(ImportKind.Trainings, Learning)).BatchId!.Value;
        var routes = (await ImportAsync(ImportKind.Routes, Routes)).BatchId!.Value;
        var undo = _test.Get<ImportUndo>();

        var early = await undo.UndoAsync(learning);
        early.IsOk.Should().BeFalse("routes lean on its programmes");
        early.Error.Message.Should().Contain("мероприяти");
        foreach (var batch in new[] { routes, learning })
        {
            var undone = await undo.UndoAsync(batch);
            undone.IsOk.Should().BeTrue(undone.IsOk ? "" : undone.Error.Message);
        }

        (await DevelopmentFiles.PictureAsync(_test)).Should().Equal(before);
    }

    private static string Path(string file) => System.IO.Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples", file);

    private static IEnumerable<(int, string)> Rows(IEnumerable<RowIssue> issues) => issues.Select(i => (i.Row, i.Reason));

    private async Task<List<string>> DeficitsAsync()
    {
        await using var db = _test.Database.Read();
        return [.. (await db.Deficits.OrderBy(d => d.Id).ToListAsync()).Select(d => $"{d.EducatorId} {d.CompetenceCode} {d.State} {d.Version}")];
    }

    private async Task<ImportOutcome> ImportAsync(ImportKind kind, string file)
    {
        await using var content = File.OpenRead(Path(file));
        var service = _test.Get<ImportService>();
        var staged = await service.StageAsync(kind, content, file);
        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        return (await service.CommitAsync(staged.Value)).Value;
    }
}
