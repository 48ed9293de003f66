using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;
using static MethodCenter.Tests.Import.DevelopmentFiles;

namespace MethodCenter.Tests.Import;

/// <summary>However headings are written, whatever the format and the rows around, the same learning and routes come of them; sent again nothing changes.</summary>
public sealed class DevelopmentVariantsTests : IAsyncLifetime
{
    private static readonly string Snils = Some.Snils(1).Formatted;
    private DevelopmentFiles _files = null!;

    public async Task InitializeAsync()
    {
        _files = await CreateAsync();
        await _files.AddProgrammeAsync();
        await _files.AddResultAsync();
    }

    public async Task DisposeAsync() => await _files.DisposeAsync();

    [Theory]
    [InlineData("СНИЛС слушателя;ФИО;Наименование ДПП;Вид;№ в ФР;Часов;№ приказа;Дата приказа;№ потока;Дата начала;Дата окончания;Статус обучения;Документ;Рег. №;Дата документа")]
    [InlineData("СНИЛС;Ф.И.О. слушателя;Программа;Вид ДПП;ФР ДПП;Кол-во часов;Приказ о зачислении №;Приказ о зачислении от;Группа;Обучение с;Обучение по;Состояние;Вид документа;Номер удостоверения;Дата выдачи удостоверения")]
    [InlineData("СТРАХОВОЙ НОМЕР;ФАМИЛИЯ, ИМЯ, ОТЧЕСТВО;НАЗВАНИЕ ПРОГРАММЫ;ТИП ПРОГРАММЫ;НОМЕР ПРОГРАММЫ;ОБЪЁМ (ЧАС.);НОМЕР ПРИКАЗА;ДАТА ЗАЧИСЛЕНИЯ;ПОТОК;НАЧАЛО ОБУЧЕНИЯ;ЗАВЕРШЕНИЕ ОБУЧЕНИЯ;СТАТУС;ТИП ДОКУМЕНТА;СЕРИЯ И НОМЕР ДОКУМЕНТА;ДОКУМЕНТ ВЫДАН")]
    public async Task TrainingHeadings_OfEveryWording_GiveTheSame(string headings)
    {
        var outcome = await _files.ImportAsync(ImportKind.Trainings, $"{headings}\n{Snils};Иванова Мария Петровна;Оценивание;ПК;10412;36;15-у;28.01.2026;2;02.02.2026;20.02.2026;завершено;удостоверение;78-1;20.02.2026\n");

        outcome.Sheets.Single().Warnings.Should().BeEmpty();
        await ShouldHaveLearntAsync();
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    [InlineData("cp1251")]
    [InlineData("utf-8")]
    public async Task Formats_GiveTheSame(string format)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var table = DiagnosticsFiles.Table(
            "Сведения об обучении", "", "№ п/п;ФИО слушателя;СНИЛС;Наименование программы;№ программы в ФР ДПП;№ приказа о зачислении;Дата приказа о зачислении;Поток;Начало обучения;Окончание обучения;Статус;Вид документа;№ документа;Дата выдачи",
            "1;2;3;4;5;6;7;8;9;10;11;12;13;14", $"1;Иванова Мария Петровна;{Snils};Оценивание;10412;15-у;28.01.2026;2;02.02.2026;20.02.2026;завершено;удостоверение;78-1;20.02.2026",
            "Итого;1;;;;;;;;;;;;", "Исп. Петрова;;;;;;;;;;;;;");
        var (content, name) = format switch
        {
            "xlsx" => (TableWriters.Xlsx(table), "x.xlsx"),
            "ods" => (TableWriters.Ods(table), "x.ods"),
            "cp1251" => (TableWriters.Csv(table, ';', Encoding.GetEncoding(1251)), "x.csv"),
            _ => (TableWriters.Csv(table, '\t', new UTF8Encoding(true)), "x.csv"),
        };

        var outcome = await _files.ImportAsync(ImportKind.Trainings, content, name);

        outcome.Should().BeEquivalentTo(new { Rows = 1, Created = 1, Warnings = 0 });
        await ShouldHaveLearntAsync();
    }

    [Theory]
    [InlineData("Номер ИОМ;СНИЛС;ФИО;Основание;Код кампании;Дата диагностики;Дата создания;Дата утверждения;Статус;Дата статуса;Срок реализации по;Программы ДПП (№ в ФР);СНИЛС методиста;Часов по плану;Часов выполнено")]
    [InlineData("№ маршрута;СНИЛС педагога;Педагог;Основание разработки;Шифр кампании;Дата прохождения диагностики;Дата разработки;Утверждён;Статус маршрута;Статус с;Реализация по;№ программ;Методист: СНИЛС;Плановый объём, ч;Выполнено, ч")]
    [InlineData("ИОМ №;Страховой номер;Фамилия, имя, отчество;Основание ИОМ;Код диагностики;Диагностика: дата;Создан;Дата утверждения ИОМ;Состояние;Дата изменения статуса;Срок реализации;ДПП;СНИЛС методиста;Часы по плану;Освоено часов")]
    public async Task RouteHeadings_OfEveryWording_GiveTheSame(string headings)
    {
        await _files.ImportAsync(ImportKind.Routes, headings + "\n" + Route());

        (await PictureAsync(_files.Test)).Should().ContainSingle(l => l.StartsWith("ИОМ-2026/0001 ", StringComparison.Ordinal))
            .Which.Should().Contain("Diagnosis 1 03/10/2026 04/01/2026 04/10/2026 Ongoing 04/15/2026 04/01/2026 12/01/2026  54 18");
    }

    /// <summary>Whatever learning a file holds, only turned dates and repeats are refused, and the same file again changes nothing.</summary>
    [Fact]
    public async Task RandomLearning_SentTwice_ChangesNothing()
    {
        var random = new Random(4);
        for (var round = 0; round < 12; round++)
        {
            var rows = Enumerable.Range(0, random.Next(1, 25)).Select(_ => (Person: random.Next(1, 4), Order: random.Next(1, 3), From: random.Next(0, 3), Days: random.Next(-1, 3), Status: random.Next(3))).ToList();
            string[] texts = [.. rows.Select(r => Row(
                new[] { "завершено", "обучается", "отчислен" }[r.Status], "удостоверение;1;", $"{Day(round, r.From)};{Day(round, r.From + r.Days)}", $"{r.Order}-у;01.01.2026", person: r.Person))];

            var first = await _files.LearnAsync(texts);
            var before = await PictureAsync(_files.Test);
            var second = await _files.LearnAsync(texts);

            var right = rows.Where(r => r.Days >= 0).DistinctBy(r => (r.Person, r.Order, r.From)).ToList();
            (first.Created, first.Queued, first.Rejected).Should().Be((right.Count(r => r.Person < 3), right.Count(r => r.Person == 3), rows.Count - right.Count));
            (second.Unchanged, second.Created, second.Updated).Should().Be((first.Accepted, 0, 0));
            (await PictureAsync(_files.Test)).Should().Equal(before);
        }

        static string Day(int round, int day) => new DateOnly(2026, 1, 10).AddDays((round * 20) + day).ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>However a route goes on from file to file, its history never goes back in time and ends in its status.</summary>
    [Fact]
    public async Task RandomLives_OfARoute_KeepAHistoryInOrder()
    {
        var random = new Random(7);
        string[] words = ["черновик", "согласование", "возвращён", "утверждён", "в реализации", "приостановлен", "завершён", "прекращён"];
        for (var i = 0; i < 40; i++)
        {
            var (number, status, since) = ($"ИОМ-{i % 4}", words[random.Next(words.Length)], new DateOnly(2026, 4, 1).AddDays(random.Next(90)));
            var approved = random.Next(2) == 0 || status is "утверждён" ? Text(since) : "";
            await _files.RouteAsync(Route(number, days: $"01.04.2026;{approved}", status: $"{status};{Text(since)}", until: random.Next(2) == 0 ? "01.12.2026" : "01.02.2027", hours: $"{random.Next(30, 60)};{random.Next(30)}", programmes: random.Next(2) == 0 ? "10412" : ""));
        }
        await using var db = _files.Test.Database.Read();
        var life = (await db.RouteStatusSteps.OrderBy(s => s.Id).ToListAsync()).ToLookup(s => s.RouteId);
        var versions = (await db.RouteVersions.OrderBy(v => v.Number).ToListAsync()).ToLookup(v => v.RouteId);

        foreach (var route in await db.Routes.ToListAsync())
        {
            life[route.Id].Select(s => s.On).Should().BeInAscendingOrder();
            life[route.Id].Skip(1).Zip(life[route.Id], (next, last) => (next.From, last.To)).Should().OnlyContain(p => p.From == p.To, "each step begins where the last one ended");
            (life[route.Id].Last().To, life[route.Id].Last().On).Should().Be((route.Status, route.StatusSince));
            versions[route.Id].Select(v => v.Number).Should().Equal(Enumerable.Range(1, versions[route.Id].Count()));
            versions[route.Id].SkipLast(1).Should().OnlyContain(v => v.State == Domain.IndividualRoutes.RouteVersionState.Superseded || v.State == Domain.IndividualRoutes.RouteVersionState.Dropped);
        }

        static string Text(DateOnly day) => day.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task ShouldHaveLearntAsync()
    {
        await using var db = _files.Test.Database.Read();
        (await db.Enrolments.SingleAsync()).Should().BeEquivalentTo(new
        {
            EducatorId = _files.First, Status = Domain.Programmes.EnrolmentStatus.Completed, OrderNumber = "15-у", OrderDate = new DateOnly(2026, 1, 28), From = new DateOnly(2026, 2, 2),
            Until = new DateOnly(2026, 2, 20), DocumentKind = "удостоверение", DocumentNumber = "78-1", DocumentDate = new DateOnly(2026, 2, 20),
        });
        (await db.ProgrammeStreams.SingleAsync()).Number.Should().Be("2");
    }
}
