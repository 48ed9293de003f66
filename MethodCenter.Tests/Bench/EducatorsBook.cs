using System.Globalization;
using System.IO.Compression;
using System.Text;
using MethodCenter.Domain.Common;

namespace MethodCenter.Tests.Bench;

/// <summary>Writes a контингент of any size as a stream: a workbook with one sheet of inline text, as a municipality would send it.</summary>
internal static class EducatorsBook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] Heads =
        ["СНИЛС", "Фамилия", "Имя", "Отчество", "Дата рождения", "ИНН организации", "Должность", "Предмет", "Вид занятости", "Ставка", "Дата приёма",
         "Дата начала педагогической деятельности", "Категория"];

    private static readonly string[] Surnames = ["Семёнова", "Иванова", "Кузнецова", "Орлова", "Фёдорова", "Белова", "Зайцева", "Лебедева", "Морозова", "Волкова"];
    private static readonly string[] Names = ["Анна", "Мария", "Елена", "Ольга", "Наталья", "Ирина", "Светлана", "Юлия", "Татьяна"];
    private static readonly string[] Patronymics = ["Ивановна", "Петровна", "Сергеевна", "Андреевна", "Николаевна", "Викторовна", "Олеговна"];
    private static readonly string[] Subjects = ["Математика", "Русский язык", "Физика", "История", "Английский язык", "Биология", "Химия"];
    private static readonly string[] Categories = ["первая", "высшая", "без категории"];

    /// <param name="path">Where to.</param>
    /// <param name="inns">Organisations that the people work in, in turn.</param>
    /// <param name="rows">How many people.</param>
    public static async Task WriteAsync(string path, IReadOnlyList<string> inns, int rows)
    {
        await using var file = File.Create(path);
        using var zip = new ZipArchive(file, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="Контингент" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>""");
        await using var text = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false));
        await text.WriteAsync($"<worksheet xmlns=\"{Main}\"><sheetData>");
        await text.WriteAsync(Row(1, Heads));
        for (var i = 0; i < rows; i++) await text.WriteAsync(Row(i + 2, Person(i, inns)));
        await text.WriteAsync("</sheetData></worksheet>");
    }

    private static string[] Person(int i, IReadOnlyList<string> inns)
    {
        var born = BornOf(i);
        return
        [
            .. Who(i), inns[i % inns.Count], "учитель", Subjects[i % Subjects.Length], "основное место работы", "1",
            Formats.Date(new DateOnly(2024, 9, 1).AddYears(-(i % 3))), Formats.Date(born.AddYears(23)), Categories[i % Categories.Length],
        ];
    }

    private static DateOnly BornOf(int i) => new DateOnly(1962, 1, 1).AddDays(i * 13 % 13_000);

    /// <summary>СНИЛС, surname, name, patronymic and birth date: files of results name the same people.</summary>
    public static string[] Who(int i)
    {
        var nine = (300_000_000 + (i * 17)).ToString(CultureInfo.InvariantCulture);
        var snils = nine + Snils.CheckSum(nine).ToString("D2", CultureInfo.InvariantCulture);
        return
        [
            $"{snils[..3]}-{snils[3..6]}-{snils[6..9]} {snils[9..]}", Surnames[i % Surnames.Length], Names[i / 3 % Names.Length], Patronymics[i / 7 % Patronymics.Length],
            Formats.Date(BornOf(i)),
        ];
    }

    private static string Row(int number, string[] cells)
    {
        var row = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<row r=\"{number}\">");
        for (var i = 0; i < cells.Length; i++) row.Append(CultureInfo.InvariantCulture, $"<c r=\"{(char)('A' + i)}{number}\" t=\"inlineStr\"><is><t>{cells[i]}</t></is></c>");
        return row.Append("</row>").ToString();
    }

    private static void Part(ZipArchive zip, string name, string content)
    {
        using var text = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(false));
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content);
    }
}
