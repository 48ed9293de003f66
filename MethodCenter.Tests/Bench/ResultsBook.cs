using System.Globalization;
using System.Text;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Tests.Import;

namespace MethodCenter.Tests.Bench;

/// <summary>Results of the people of <see cref="EducatorsBook"/> for twelve competences: long as csv, wide as a workbook.</summary>
internal static class ResultsBook
{
    public const int Competences = 12;

    private const string Campaign = "UPR-2026;Диагностика управленческих компетенций;Академия Минпросвещения России;официальная;06.04.2026;24.04.2026";
    private const int Max = 12;

    /// <summary>One row a competence, with the columns of the sample of the Academy.</summary>
    public static async Task WriteLongAsync(string path, int people)
    {
        await using var text = new StreamWriter(path, append: false, new UTF8Encoding(true));
        await text.WriteLineAsync("campaign_code;Кампания;Оператор;Вид диагностики;Начало кампании;Окончание кампании;СНИЛС;Фамилия;Имя;Отчество;Дата рождения;"
            + "Попытка;Дата прохождения;Статус;Балл;Максимум;% выполнения;competency_code;score;max;percent;level");
        for (var i = 0; i < people; i++)
        {
            var points = Points(i);
            var attempt = string.Create(CultureInfo.InvariantCulture,
                $"{Campaign};{string.Join(';', EducatorsBook.Who(i))};1;{6 + (i % 18):D2}.04.2026;завершена;{points.Sum()};{Max * Competences};{Share(points.Sum(), Max * Competences)}");
            for (var c = 0; c < Competences; c++)
                await text.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{attempt};MAN.{c + 1};{points[c]};{Max};{Share(points[c], Max)};базовый"));
        }
    }

    /// <summary>One row an attempt, the passport of the campaign on the second sheet.</summary>
    public static async Task WriteWideAsync(string path, int people)
    {
        var heads = new[] { "СНИЛС", "Фамилия", "Имя", "Отчество", "Дата рождения", "Попытка", "Дата прохождения", "Статус" }
            .Concat(Enumerable.Range(1, Competences).Select(c => $"MAN.{c} Компетенция (макс. {Max})"));
        var rows = new List<TableRow> { new(1, [.. heads.Select(Cell.OfText)]) };
        for (var i = 0; i < people; i++)
        {
            string[] texts = [.. EducatorsBook.Who(i), "1", $"{6 + (i % 18):D2}.04.2026", "завершена"];
            rows.Add(new(i + 2, [.. texts.Select(Cell.OfText), .. Points(i).Select(p => Cell.OfNumber(p))]));
        }
        string[] labels = ["Код кампании", "Наименование", "Оператор", "Вид диагностики", "Начало", "Окончание"];
        var passport = labels.Zip(Campaign.Split(';')).Select((p, i) => new TableRow(i + 1, [Cell.OfText(p.First), Cell.OfText(p.Second)])).ToList();
        await File.WriteAllBytesAsync(path, TwoSheets.Xlsx(rows, passport));
    }

    private static int[] Points(int i) => [.. Enumerable.Range(0, Competences).Select(c => ((i * 7) + (c * 5)) % (Max + 1))];

    private static string Share(int points, int max) => Math.Round(points * 100m / max, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.GetCultureInfo("ru-RU"));
}
