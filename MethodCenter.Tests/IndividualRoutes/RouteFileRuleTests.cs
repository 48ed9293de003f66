using System.Globalization;
using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.App.Reports;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Tests.Reporting;
using Xunit;

namespace MethodCenter.Tests.IndividualRoutes;

/// <summary>A file is what its bytes say, and its name does no harm.</summary>
public sealed class RouteFileRuleTests
{
    private const string Types = "[Content_Types].xml";

    private static readonly Arbitrary<string> AnyName = (
        from parts in Gen.Elements("отчёт", "..", "/", "\\", "C:", "\u202E", "\u0000", "\n", ".exe", ".pdf", " ", "CON", "%2f", "<b>", "…", "\uD83D\uDE00", "очень длинное имя файла с урока ", "|", "\u2028").ArrayOf()
        select string.Concat(parts)).ToArbitrary();

    [Theory]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, RouteFileKind.Pdf)]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, RouteFileKind.Jpeg)]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00 }, RouteFileKind.Png)]
    public void Recognise_FirstBytes_TellTheKind(byte[] content, RouteFileKind kind) => RouteFileRule.Recognise(content).Value.Should().Be(kind);

    [Theory]
    [InlineData("word/document.xml", RouteFileKind.Docx)]
    [InlineData("xl/workbook.xml", RouteFileKind.Xlsx)]
    [InlineData("ppt/presentation.xml", RouteFileKind.Pptx)]
    public void Recognise_OfficePackage_TellsTheKindByItsMainPart(string part, RouteFileKind kind) =>
        RouteFileRule.Recognise(OwnRoomWorld.Zip(Types, part)).Value.Should().Be(kind);

    [Fact]
    public async Task Recognise_DocumentsOfOurOwnMaking_AreTaken()
    {
        await using var renderers = new Renderers();

        RouteFileRule.Recognise(await renderers.BytesAsync(SampleReport.Create(), ReportFormat.Docx)).Value.Should().Be(RouteFileKind.Docx);
        RouteFileRule.Recognise(await renderers.BytesAsync(SampleReport.Create(), ReportFormat.Xlsx)).Value.Should().Be(RouteFileKind.Xlsx);
    }

    public static TheoryData<byte[], string> Refused => new()
    {
        { [], RouteFileErrors.Empty.Code },
        { Encoding.ASCII.GetBytes("MZ......"), RouteFileErrors.Executable.Code },
        { [0x7F, 0x45, 0x4C, 0x46, 2], RouteFileErrors.Executable.Code },
        { Encoding.ASCII.GetBytes("#!/bin/sh"), RouteFileErrors.Executable.Code },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], RouteFileErrors.OldOffice.Code },
        { Encoding.ASCII.GetBytes("Rar!...."), RouteFileErrors.Archive.Code },
        { Encoding.ASCII.GetBytes("<html><script>"), RouteFileErrors.WrongKind.Code },
        { OwnRoomWorld.Zip("список.xlsx"), RouteFileErrors.Archive.Code },
        { OwnRoomWorld.Zip(Types, "прочее.xml"), RouteFileErrors.Archive.Code },
        { OwnRoomWorld.Zip(Types, "word/document.xml", "word/vbaProject.bin"), RouteFileErrors.Macros.Code },
        { OwnRoomWorld.Zip(Types, "word/document.xml", "word/activeX/activeX1.xml"), RouteFileErrors.Macros.Code },
        { OwnRoomWorld.Zip(Types, "word/document.xml", "word/embeddings/run.exe"), RouteFileErrors.Macros.Code },
        { OwnRoomWorld.Zip(Types + "=<a ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/>", "word/document.xml"), RouteFileErrors.Macros.Code },
        { [0x50, 0x4B, 0x03, 0x04, 1, 2, 3], RouteFileErrors.Broken.Code },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Recognise_AnythingElse_IsRefusedInWords(byte[] content, string code) => RouteFileRule.Recognise(content).Error.Code.Should().Be(code);

    [Fact]
    public void Recognise_OverTenMegabytes_IsRefused() =>
        RouteFileRule.Recognise(new byte[RouteFileRule.MostBytes + 1]).Error.Should().Be(RouteFileErrors.TooLarge);

    [Theory]
    [InlineData("../../etc/passwd", RouteFileKind.Pdf, "passwd.pdf")]
    [InlineData("C:\\Мои документы\\Отчёт за май.docx", RouteFileKind.Docx, "Отчёт за май.docx")]
    [InlineData("Отчёт 12.05.2026.pdf", RouteFileKind.Pdf, "Отчёт 12.05.2026.pdf")]
    [InlineData("снимок.JPEG", RouteFileKind.Jpeg, "снимок.jpg")]
    [InlineData("письмо.exe.pdf", RouteFileKind.Pdf, "письмо_exe.pdf")]
    [InlineData("fdp.\u202Eexe", RouteFileKind.Pdf, "fdp.pdf")]
    [InlineData("CON.png", RouteFileKind.Png, "_CON.png")]
    [InlineData("...", RouteFileKind.Png, "Файл.png")]
    [InlineData(null, RouteFileKind.Pdf, "Файл.pdf")]
    public void TidyName_Typed_IsWithoutHarm(string? name, RouteFileKind kind, string tidy) => RouteFileRule.TidyName(name, kind).Should().Be(tidy);

    [Fact]
    public void TidyName_AnyName_HasNoPathNoControlsAndTheExtensionOfItsContent() => Prop.ForAll(AnyName, name =>
    {
        var tidy = RouteFileRule.TidyName(name, RouteFileKind.Pdf);
        return tidy.EndsWith(".pdf", StringComparison.Ordinal) && tidy.Length is > 4 and <= 110
            && tidy.IndexOfAny(['/', '\\', ':', '<', '>', '"', '|', '?', '*', '%']) < 0 && !tidy.StartsWith('.')
            && tidy.All(c => !char.IsControl(c) && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator))
            && tidy.IsNormalized() && RouteFileRule.TidyName(tidy, RouteFileKind.Pdf) == tidy;
    }).QuickCheckThrowOnFailure();
}
