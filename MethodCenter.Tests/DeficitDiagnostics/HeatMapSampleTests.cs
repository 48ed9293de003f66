using System.Globalization;
using System.Text;
using System.Text.Json;
using ExcelDataReader;
using FluentAssertions;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.DeficitDiagnostics;

/// <summary>The sample files, read by hand and not by the import, counted as the independent count says.</summary>
public sealed class HeatMapSampleTests : IAsyncLifetime
{
    private static readonly string Samples = Path.Combine(Repository.Root, "MethodCenter.Tests", "Samples");

    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.CreateAsync();

    public Task DisposeAsync() => _test.DisposeAsync().AsTask();

    [Theory]
    [InlineData("MAT-2026-03")]
    [InlineData("UPR-2026-04")]
    public async Task Deficits_OfTheSample_EqualTheIndependentCount(string code)
    {
        await WriteAsync(code, code.StartsWith("MAT", StringComparison.Ordinal) ? WideRows() : LongRows());

        var counted = (await _test.Get<CampaignDeficitsQueries>().ListAsync(code)).Value;

        var expected = Expected(code);
        counted.Should().HaveCount(expected.Count);
        counted.Select(r => (r.Competence, r.Oktmo ?? "region", r.Deficit, r.Tested)).Should().BeEquivalentTo(expected);
        counted.Select(r => r.Competence).Distinct().Should().Equal(expected.Select(e => e.Competence).Distinct());
        counted.Where(r => r.Oktmo is null).Should().HaveCount(counted.Select(r => r.Competence).Distinct().Count());
    }

    private static List<(string Competence, string Oktmo, int Deficit, int Tested)> Expected(string code)
    {
        var campaign = JsonDocument.Parse(File.ReadAllText(Path.Combine(Samples, "expected.json"))).RootElement.GetProperty("campaign_deficits").GetProperty(code);
        return [.. campaign.GetProperty("competencies").EnumerateObject().SelectMany(c => c.Value.EnumerateObject().Select(p =>
            (c.Name, p.Name, p.Value.GetProperty("deficit").GetInt32(), p.Value.GetProperty("tested").GetInt32())))];
    }

    private async Task WriteAsync(string code, IReadOnlyList<SampleAttempt> attempts)
    {
        var campaign = await _test.AddCampaignAsync(code);
        await _test.Database.WriteAsync(async db =>
        {
            var places = await db.Municipalities.ToDictionaryAsync(m => m.Oktmo, m => m.Id);
            var schools = attempts.Select(a => a.Oktmo).Distinct().Select((oktmo, i) => (oktmo, School: Some.Organisation(places[oktmo], i + 1))).ToDictionary(s => s.oktmo, s => s.School);
            db.AddRange(schools.Values);
            await db.SaveChangesAsync();
            var people = attempts.Select(a => (a.Person, a.Oktmo)).DistinctBy(a => a.Person)
                .Select((a, i) => (a.Person, Educator: Some.Educator(schools[a.Oktmo], $"Человек Номер{i}", i + 1))).ToDictionary(p => p.Person, p => p.Educator);
            db.AddRange(people.Values);
            await db.SaveChangesAsync();
            db.AddRange(attempts.Select(a => SomeDiagnostics.Attempt(campaign, people[a.Person], a.Scores, a.Attempt, status: a.IsCompleted ? DiagnosisStatus.Completed : DiagnosisStatus.Interrupted)));
            return Result.Ok;
        });
    }

    /// <summary>One row an attempt; rows that the import refuses or puts into the queue are left out by their numbers.</summary>
    private static List<SampleAttempt> WideRows()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var file = File.OpenRead(Path.Combine(Samples, "Результаты_диагностики_математика_2026-03_широкий.xlsx"));
        using var reader = ExcelReaderFactory.CreateReader(file);
        while (reader.Name != "Результаты") reader.NextResult();
        var (attempts, heads, number) = (new List<SampleAttempt>(), new List<string>(), 0);
        while (reader.Read())
        {
            number++;
            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture)?.Trim() ?? "").ToList();
            if (cells.Contains("СНИЛС")) heads = cells;
            else if (heads.Count > 0 && cells[heads.IndexOf("ОКТМО")].Length == 8 && number is not (15 or 44 or 24 or 58)) attempts.Add(Wide(heads, cells));
        }
        return attempts;
    }

    private static SampleAttempt Wide(List<string> heads, List<string> cells)
    {
        string Cell(string head) => cells[heads.FindIndex(h => h == head)];
        var scores = heads.Select((head, i) => (head, i)).Where(h => h.head.Contains("(макс.", StringComparison.Ordinal)).Select(h =>
        {
            var (code, max) = (h.head.Split((char[]?)null)[0], h.head[(h.head.LastIndexOf(' ') + 1)..].TrimEnd(')'));
            return decimal.TryParse(cells[h.i].Replace(',', '.'), CultureInfo.InvariantCulture, out var points)
                ? new Score(code, points, decimal.Parse(max, CultureInfo.InvariantCulture)) : (Score?)null;
        }).OfType<Score>();
        return new(PersonOf(Cell("СНИЛС"), Cell("Фамилия"), Cell("Имя"), Cell("Дата рождения")), Cell("ОКТМО"),
            int.Parse(Cell("Попытка"), CultureInfo.InvariantCulture), Cell("Статус") == "завершена", ScoreSheet.Write(scores));
    }

    private static List<SampleAttempt> LongRows()
    {
        var lines = File.ReadAllLines(Path.Combine(Samples, "Результаты_диагностики_управленцы_2026-04_длинный.csv"), Encoding.UTF8);
        var heads = lines[0].TrimStart('\uFEFF').Split(';').ToList();
        var rows = lines.Skip(1).Select((line, i) => (Number: i + 2, Cells: line.Split(';'))).Where(r => r.Number is not (115 or 308 or 202 or 203)).ToList();
        string Cell(string[] cells, string head) => cells[heads.IndexOf(head)];
        return [.. rows.GroupBy(r => (Person: PersonOf(Cell(r.Cells, "СНИЛС"), Cell(r.Cells, "Фамилия"), Cell(r.Cells, "Имя"), Cell(r.Cells, "Дата рождения")), Attempt: Cell(r.Cells, "Попытка")))
            .Select(g => new SampleAttempt(g.Key.Person, Cell(g.First().Cells, "ОКТМО"), int.Parse(g.Key.Attempt, CultureInfo.InvariantCulture),
                Cell(g.First().Cells, "Статус") == "завершена",
                ScoreSheet.Write(g.Where(r => Cell(r.Cells, "score").Length > 0).Select(r =>
                    new Score(Cell(r.Cells, "competency_code"), Number(Cell(r.Cells, "score")), Number(Cell(r.Cells, "max")))))))];
    }

    private static decimal Number(string text) => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture);

    /// <summary>СНИЛС where there is one: a surname may change.</summary>
    private static string PersonOf(string snils, string last, string first, string born) =>
        snils.Length > 0 ? string.Concat(snils.Where(char.IsDigit)) : $"{last} {first} {born}";

    private sealed record SampleAttempt(string Person, string Oktmo, int Attempt, bool IsCompleted, string Scores);
}
