using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Domain.Registry;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Tests.Import;

/// <summary>Two people, small files of campaigns and results, and what comes of them.</summary>
internal sealed class DiagnosticsFiles(TestDatabase test) : IAsyncDisposable
{
    public const string CampaignHead = "Код кампании;Наименование;Оператор;Вид диагностики;Начало;Окончание;Порог;Шкала\n";
    public const string Campaign = "K-1;Диагностика;ЦНППМ;официальная;01.03.2026;31.03.2026;60;A\n";
    public const string Long = "Код кампании;СНИЛС;Фамилия;Имя;Отчество;Дата рождения;Попытка;Дата прохождения;Статус;Код компетенции;Балл;Максимум;% выполнения\n";

    public TestDatabase Test => test;
    public int First { get; private set; }
    public int Second { get; private set; }
    public int Municipality { get; private set; }

    public static async Task<DiagnosticsFiles> CreateAsync(bool withCampaign = true)
    {
        var files = new DiagnosticsFiles(await TestDatabase.CreateAsync());
        await files.FillAsync();
        if (withCampaign) await files.ImportAsync(ImportKind.Campaigns, CampaignHead + Campaign);
        return files;
    }

    public ValueTask DisposeAsync() => test.DisposeAsync();

    /// <summary>A row of the first person in the long form.</summary>
    public static string Row(string points, int attempt = 1, string taken = "10.03.2026", string status = "завершена", string campaign = "K-1", int person = 1) =>
        $"{campaign};{Some.Snils(person).Formatted};{(person == 1 ? "Иванова;Мария;Петровна" : "Петров;Пётр;Петрович")};12.03.1985;{attempt};{taken};{status};{points}\n";

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

    public Task<ImportOutcome> ImportLongAsync(params string[] rows) => ImportAsync(ImportKind.Diagnostics, Long + string.Concat(rows));

    /// <summary>Every result as one line, ordered.</summary>
    public async Task<List<string>> ResultsAsync()
    {
        await using var db = test.Database.Read();
        return [.. (await db.Diagnoses.OrderBy(d => d.EducatorId).ThenBy(d => d.CampaignId).ThenBy(d => d.Attempt).ToListAsync())
            .Select(d => $"{(d.EducatorId == First ? "first" : "second")} {d.Attempt} {Formats.Date(d.TakenOn)} {d.Status} {d.Scores} [{d.Tasks}] {d.TotalHundredths}/{d.TotalMaxHundredths}".Trim())];
    }

    /// <summary>A table of texts as rows of cells.</summary>
    public static List<TableRow> Table(params string[] lines) =>
        [.. lines.Select((line, i) => new TableRow(i + 1, [.. line.Split(';').Select(Cell.OfText)])).Where(row => row.Cells.Any(c => !c.IsEmpty))];

    private async Task FillAsync() => await test.Database.WriteAsync(async db =>
    {
        Municipality = await db.Municipalities.Where(m => m.Oktmo == "41633000").Select(m => m.Id).SingleAsync();
        var school = Some.Organisation(Municipality, 1);
        db.Add(school);
        await db.SaveChangesAsync();
        var (first, second) = (Person(school, "Иванова Мария Петровна", 1), Person(school, "Петров Пётр Петрович", 2));
        db.AddRange(first, second);
        await db.SaveChangesAsync();
        (First, Second) = (first.Id, second.Id);
        return Result.Ok;
    });

    private Educator Person(Organisation organisation, string name, int snils)
    {
        var person = Some.Educator(organisation, name, snils);
        person.TakeSnils(test.Vault.Seal(Some.Snils(snils)));
        return person;
    }
}
