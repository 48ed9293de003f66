using System.Text;
using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using MethodCenter.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace MethodCenter.Tests.Import;

/// <summary>Bad input through the service, one by one: a sentence that says what to do, and nothing written.</summary>
public sealed class WrongFilesTests : IAsyncLifetime
{
    private TestDatabase _test = null!;

    public async Task InitializeAsync() => _test = await TestDatabase.CreateAsync();

    public async Task DisposeAsync() => await _test.DisposeAsync();

    [Theory]
    [InlineData("import.photo", "фото.xlsx", "загрузите таблицу")]
    [InlineData("import.empty-file", "пустой.xlsx", "загрузите снова")]
    [InlineData("import.too-many-rows", "строки.xlsx", "удалите лишние строки")]
    [InlineData("import.password", "с паролем.xlsx", "снимите пароль")]
    [InlineData("import.no-columns", "x.csv", "нет столбца «снилс»")]
    [InlineData("import.unknown-encoding", "x.csv", "сохраните файл как")]
    public async Task Stage_BadInput_IsRefusedInWordsAndNothingWritten(string code, string name, string advice)
    {
        await using var content = new MemoryStream(BadFiles.Of(code));

        var staged = await _test.Get<ImportService>().StageAsync(ImportKind.Educators, content, name);

        staged.Error.Code.Should().Be(code);
        staged.Error.Message.ToLowerInvariant().Should().Contain(advice).And.EndWith(".");
        await using var db = _test.Database.Read();
        (await db.ImportBatches.CountAsync() + await db.Educators.CountAsync() + await db.AuditEntries.CountAsync(a => a.BatchId != null)).Should().Be(0);
    }

    [Theory]
    [InlineData(ImportKind.Organisations, "Контингент_Тосненский_2026-06.xlsx", ImportKind.Educators)]
    [InlineData(ImportKind.Methodists, "Контингент_Тосненский_2026-06.xlsx", ImportKind.Educators)]
    [InlineData(ImportKind.Methodists, "Контингент_Сосновый_Бор_2026-06.xls", ImportKind.Educators)]
    [InlineData(ImportKind.Organisations, "Контингент_Лужский_2026-06.csv", ImportKind.Educators)]
    [InlineData(ImportKind.Educators, "Перечень_организаций_2026.xlsx", ImportKind.Organisations)]
    [InlineData(ImportKind.Methodists, "Перечень_организаций_2026.xlsx", ImportKind.Organisations)]
    [InlineData(ImportKind.Educators, "Актив_методисты_2026.xlsx", ImportKind.Methodists)]
    [InlineData(ImportKind.Organisations, "Актив_методисты_2026.xlsx", ImportKind.Methodists)]
    public async Task Stage_FileOfAnotherKind_IsRefusedAndTheKindNamed(ImportKind chosen, string file, ImportKind better)
    {
        await using var content = SampleFiles.Open(file);

        var staged = await _test.Get<ImportService>().StageAsync(chosen, content, file);

        staged.Error.Should().Be(ImportErrors.WrongKind(chosen, better));
    }

    [Fact]
    public void Templates_OfEveryKind_AreRecognisedWhole()
    {
        foreach (var kind in ImportKinds.All)
        {
            foreach (var sheet in ImportTemplates.Of(kind))
            {
                var definitions = new[] { Educators.Definition, Organisations.Definition, Organisations.Structures, Methodists.Definition, Methodists.Assignments, Campaigns.Definition, Campaigns.Items, DiagnosisRows.Definition, TrainingRows.Definition, ProgrammeRows.Definition, RouteRows.Definition, SupportRows.Definition };
                var best = definitions.Select(d => HeaderFinder.Find([new(1, [.. sheet.Headings.Select(Cell.OfText)])], d)).Where(s => s.Header is not null).MaxBy(s => s.Matched)!;

                best.Matched.Should().Be(sheet.Headings.Count, sheet.Name);
                sheet.Needed.Should().NotBeEmpty().And.BeSubsetOf(sheet.Headings);
            }
        }
    }
}

/// <summary>The smallest file for each refusal that staff meet.</summary>
internal static class BadFiles
{
    private const string Table = "СНИЛС;Фамилия;Имя;Дата рождения;ИНН;Должность;Вид занятости\n112-233-445 95;Иванова;Мария;12.03.1980;4716232779;учитель;основное\n";

    public static byte[] Of(string code)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return code switch
        {
            "import.photo" => Convert.FromHexString("FFD8FFE000104A46494600010100"),
            "import.empty-file" => [],
            "import.too-many-rows" => TableWriters.Xlsx([new(1, [Cell.OfText("СНИЛС")]), new(1_048_576, [Cell.OfText("1")])]),
            "import.password" => Password(),
            "import.no-columns" => Encoding.UTF8.GetBytes(Table.Replace("СНИЛС;", "Номер;", StringComparison.Ordinal)),
            "import.unknown-encoding" => Encoding.GetEncoding(866).GetBytes(Table),
            _ => throw new ArgumentException(code),
        };
    }

    /// <summary>A compound file whose one stream is the encrypted book.</summary>
    private static byte[] Password()
    {
        var bytes = new byte[512 * 3];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        (bytes[30], bytes[48]) = (9, 1);
        bytes.AsSpan(76, 436).Fill(0xFF);
        bytes.AsSpan(76, 4).Clear();
        bytes.AsSpan(512, 512).Fill(0xFF);
        bytes[516] = 0xFE;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(bytes, 1024);
        bytes[1024 + 64] = 34;
        return bytes;
    }
}
