using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Events;

/// <summary>Whom a row of an attendance list names; problems say why the row cannot be taken.</summary>
internal sealed record ListedPerson(Snils? Snils, PersonName? Name, DateOnly? BirthDate, string? Inn, string? Organisation, string? Document);

/// <summary>Reads attendance lists by the same tables as files of the import: any order of columns, xlsx, xls, ods, csv.</summary>
internal static class AttendanceListFile
{
    private const string Document = "document";

    public static readonly TableDefinition Definition = new("attendance", "список присутствовавших",
    [
        .. Person(), .. Workplace(),
        new(Document, "№ сертификата", ["Сертификат", "Номер сертификата", "№ документа", "Номер документа", "№ справки", "Сертификат №"], ["СЕРТИФИКАТ !ДАТ", "НОМЕР ДОКУМ !ДАТ", "НОМЕР СПРАВК"]),
    ],
    [new("СНИЛС или ФИО", [SnilsNumber], [FullName], [LastName, FirstName])]);

    public static async Task<Result<List<RowReading<ListedPerson>>>> ReadAsync(Stream content, string fileName, DateOnly today, CancellationToken ct)
    {
        var file = TableFile.Open(content, fileName);
        if (!file.IsOk) return file.Error;
        content.Position = 0;
        return await Task.Run(() => UnreadableTableException.Catch(() => Walk(file.Value, today, ct)), ct);
    }

    private static Result<List<RowReading<ListedPerson>>> Walk(TableFile file, DateOnly today, CancellationToken ct)
    {
        var finder = new SheetFinder(file, [Definition]);
        var rows = new List<RowReading<ListedPerson>>();
        foreach (var sheet in finder.Sheets(ct)) rows.AddRange(sheet.DataRows().Select(row => Read(row, today)));
        if (finder.Refusal is { } refusal) return refusal;
        return rows;
    }

    private static RowReading<ListedPerson> Read(DataRow row, DateOnly today)
    {
        var scribe = new RowScribe(row);
        var person = TrainingRows.ReadPerson(scribe, today);
        return scribe.Read(new ListedPerson(person.Snils, person.Name, person.BirthDate, person.Inn, scribe.Text(Organisation), Inputs.Tidy(scribe.Text(Document), 80)));
    }
}
