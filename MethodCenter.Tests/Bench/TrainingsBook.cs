using System.Globalization;
using System.Text;

namespace MethodCenter.Tests.Bench;

/// <summary>Learning of the people of <see cref="EducatorsBook"/>: csv with the columns of the sample, twenty programmes in streams of 25.</summary>
internal static class TrainingsBook
{
    private const int Programmes = 20;
    private const int StreamSize = 25;

    public const string Heads = "№ п/п;ФИО слушателя;СНИЛС;Дата рождения;Должность;Наименование программы;Вид программы;№ программы в ФР ДПП;Объём, ч;Организатор обучения;"
        + "№ приказа о зачислении;Дата приказа о зачислении;Поток;Начало обучения;Окончание обучения;Статус;Вид документа;№ документа;Дата выдачи";

    /// <param name="path">Where to.</param>
    /// <param name="people">How many.</param>
    /// <param name="each">Programmes a person.</param>
    public static async Task WriteAsync(string path, int people, int each)
    {
        await using var text = new StreamWriter(path, append: false, new UTF8Encoding(true));
        await text.WriteLineAsync(Heads);
        for (var row = 0; row < people * each; row++)
        {
            var (person, turn) = (row % people, row / people);
            var (programme, stream) = ((person + turn) % Programmes, person / StreamSize);
            var who = EducatorsBook.Who(person);
            var from = new DateOnly(2026, 1, 12).AddDays(turn * 60);
            await text.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{row + 1};{who[1]} {who[2]} {who[3]};{who[0]};{who[4]};учитель;Программа повышения квалификации № {programme};ПК;{10_400 + programme};36;ГАОУ ДПО «ЛОИРО»;"
                + $"{stream + 100}-у;{from.AddDays(-4):dd.MM.yyyy};{stream % 9 + 1};{from:dd.MM.yyyy};{from.AddDays(12):dd.MM.yyyy};завершено;удостоверение;4726-{row:D6};{from.AddDays(12):dd.MM.yyyy}"));
        }
    }
}
