using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Import;

/// <summary>Two people of one school, small files of programmes, learning and routes, and what comes of them.</summary>
internal sealed class DevelopmentFiles(TestDatabase test) : IAsyncDisposable
{
    public const string ProgrammeHead = "№ в ФР ДПП;Наименование программы;Вид;Объём, ч;Организация-разработчик;Дата включения в ФР;Дата исключения из ФР;Закрываемые компетенции (коды)\n";
    public const string Programme = "10412;Оценивание;ПК;36;ЛОИРО;01.02.2024;;MET.3; MET.4\n";
    public const string TrainingHead = "ФИО слушателя;СНИЛС;Дата рождения;Наименование программы;Вид программы;№ программы в ФР ДПП;Объём, ч;№ приказа о зачислении;Дата приказа о зачислении;Поток;Начало обучения;Окончание обучения;Статус;Вид документа;№ документа;Дата выдачи\n";
    public const string RouteHead = "Номер ИОМ;СНИЛС;ФИО;Основание;Код кампании;Дата диагностики;Дата создания;Дата утверждения;Статус;Дата статуса;Срок реализации по;Программы ДПП (№ в ФР);СНИЛС методиста;Часов по плану;Часов выполнено\n";

    public TestDatabase Test => test;
    public int First { get; private set; }
    public int Second { get; private set; }
    public int Municipality { get; private set; }
    public Organisation School { get; private set; } = null!;

    public static async Task<DevelopmentFiles> CreateAsync()
    {
        var files = new DevelopmentFiles(await TestDatabase.CreateAsync());
        await files.FillAsync();
        return files;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    /// <summary>The one programme with its competences.</summary>
    public Task<ImportOutcome> AddProgrammeAsync() => ImportAsync(ImportKind.Trainings, ProgrammeHead + Programme.Replace("MET.3; MET.4", "\"MET.3; MET.4\"", StringComparison.Ordinal));

    /// <summary>A row of learning of the first person.</summary>
    public static string Row(
        string status = "завершено", string document = "удостоверение;78-1;20.02.2026", string dates = "02.02.2026;20.02.2026", string order = "15-у;28.01.2026",
        string programme = "Оценивание;ПК;10412;36", string stream = "1", int person = 1) => $"{WhoOf(person)};{programme};{order};{stream};{dates};{status};{document}\n";

    /// <summary>A row of a route of the first person.</summary>
    public static string Route(
        string number = "ИОМ-2026/0001", string basis = "диагностика;K-1;10.03.2026", string days = "01.04.2026;10.04.2026", string status = "в реализации;15.04.2026",
        string until = "01.12.2026", string programmes = "10412", string methodist = "", string hours = "54;18", int person = 1) =>
        $"{number};{Some.Snils(person).Formatted};{NameOf(person)};{basis};{days};{status};{until};{programmes};{methodist};{hours}\n";

    public async Task<Result<StagedImport>> StageAsync(ImportKind kind, byte[] content, string name = "x.csv")
    {
        await using var stream = new MemoryStream(content);
        return await test.Get<ImportService>().StageAsync(kind, stream, name);
    }

    public async Task<ImportOutcome> ImportAsync(ImportKind kind, byte[] content, string name = "x.csv")
    {
        var staged = await StageAsync(kind, content, name);
        staged.IsOk.Should().BeTrue(staged.IsOk ? "" : staged.Error.Message);
        return (await test.Get<ImportService>().CommitAsync(staged.Value)).Value;
    }

    public Task<ImportOutcome> ImportAsync(ImportKind kind, string csv) => ImportAsync(kind, Encoding.UTF8.GetBytes(csv));

    public Task<ImportOutcome> LearnAsync(params string[] rows) => ImportAsync(ImportKind.Trainings, TrainingHead + string.Concat(rows));

    public Task<ImportOutcome> RouteAsync(params string[] rows) => ImportAsync(ImportKind.Routes, RouteHead + string.Concat(rows));

    /// <summary>A campaign with a completed result of the first person on 10 March.</summary>
    public async Task AddResultAsync(string code = "K-1")
    {
        await ImportAsync(ImportKind.Campaigns, DiagnosticsFiles.CampaignHead + DiagnosticsFiles.Campaign.Replace("K-1", code, StringComparison.Ordinal));
        await ImportAsync(ImportKind.Diagnostics, DiagnosticsFiles.Long + DiagnosticsFiles.Row("MET.3;6;12;", campaign: code));
    }

    /// <summary>Everything that files of learning and routes write, one line a record.</summary>
    public static async Task<List<string>> PictureAsync(TestDatabase test)
    {
        await using var db = test.Database.Read();
        var (programmes, streams, learning) = (await db.Programmes.OrderBy(p => p.Id).ToListAsync(), await db.ProgrammeStreams.OrderBy(s => s.Id).ToListAsync(), await db.Enrolments.OrderBy(e => e.Id).ToListAsync());
        var (routes, statuses) = (await db.Routes.OrderBy(r => r.Id).ToListAsync(), await db.RouteStatusSteps.OrderBy(s => s.Id).ToListAsync());
        var (versions, steps) = (await db.RouteVersions.OrderBy(v => v.Id).ToListAsync(), await db.RouteSteps.OrderBy(s => s.Id).ToListAsync());
        return
        [
            .. programmes.Select(p => $"{p.RegisterNumber} {p.Title} {p.Kind} {p.Hours} {p.Provider} {p.IncludedOn} {p.ExcludedOn} {p.Codes} {p.Version}"),
            .. streams.Select(s => $"{s.ProgrammeId} {s.Number} {s.From} {s.Until}"),
            .. learning.Select(e => $"{e.EducatorId} {e.ProgrammeId} {e.StreamId} {e.Status} {e.OrderNumber} {e.OrderDate} {e.From} {e.Until} {e.DocumentKind} {e.DocumentNumber} {e.DocumentDate} {e.Version}"),
            .. routes.Select(r => FormattableString.Invariant($"{r.Number} {r.EducatorId} {r.Basis} {r.CampaignId} {r.DiagnosedOn} {r.CreatedOn} {r.ApprovedOn} {r.Status} {r.StatusSince} {r.From} {r.Until} {r.MethodistId} {r.PlannedHours} {r.DoneHours} {r.Version}")),
            .. statuses.Select(s => $"{s.RouteId} {s.From} {s.To} {s.On}"), .. versions.Select(v => $"{v.RouteId} {v.Number} {v.State} {v.ApprovedOn} {v.Content} {v.Note}"),
            .. steps.Select(s => $"{s.RouteId} {s.Key} {s.Place} {s.Title} {s.Hours} {s.Status} {s.ProgrammeId}"),
        ];
    }

    private static string NameOf(int person) => person switch { 1 => "Иванова Мария Петровна", 2 => "Петров Пётр Петрович", _ => "Неизвестный Иван Иванович" };

    private static string WhoOf(int person) => $"{NameOf(person)};{Some.Snils(person).Formatted};12.03.1985";

    private async Task FillAsync() => await test.Database.WriteAsync(async db =>
    {
        Municipality = await db.Municipalities.Where(m => m.Oktmo == "41633000").Select(m => m.Id).SingleAsync();
        School = Some.Organisation(Municipality, 1);
        db.Add(School);
        await db.SaveChangesAsync();
        var (first, second) = (Person("Иванова Мария Петровна", 1), Person("Петров Пётр Петрович", 2));
        db.AddRange(first, second);
        await db.SaveChangesAsync();
        (First, Second) = (first.Id, second.Id);
        return Result.Ok;
    });

    private Educator Person(string name, int snils)
    {
        var person = Some.Educator(School, name, snils);
        person.TakeSnils(test.Vault.Seal(Some.Snils(snils)));
        return person;
    }
}
