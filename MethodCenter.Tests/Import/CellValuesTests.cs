using System.Globalization;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Import.Tables;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class CellValuesTests
{
    [Theory]
    [InlineData("12.03.1980")]
    [InlineData("12.3.80")]
    [InlineData("12/03/1980")]
    [InlineData("1980-03-12")]
    [InlineData("1980-03-12T00:00:00")]
    [InlineData("12.03.1980 0:00:00")]
    [InlineData("12.03.1980 г.")]
    [InlineData("12 марта 1980 г.")]
    [InlineData("«12» марта 1980 года")]
    [InlineData("12 мар 1980")]
    [InlineData(" 12\u00A0марта  1980 ")]
    public void Date_Spelling_IsRead(string text) => CellValues.Date(Cell.OfText(text)).Value.Should().Be(new DateOnly(1980, 3, 12));

    [Theory]
    [InlineData("31.02.1985")]
    [InlineData("1980")]
    [InlineData("вчера")]
    [InlineData("13.13.2020")]
    public void Date_NoSuchDay_IsBad(string text) => CellValues.Date(Cell.OfText(text)).IsBad.Should().BeTrue();

    [Fact]
    public void Date_AnyDayInAnySpelling_ComesBack()
    {
        var days = Gen.Choose(0, 50_000).Select(n => new DateOnly(1940, 1, 1).AddDays(n)).ToArbitrary();
        string[] spellings = ["dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMMM yyyy 'г.'", "dd MMM yyyy", "dd/MM/yyyy"];

        Prop.ForAll(days, day => spellings.All(format => CellValues.Date(Cell.OfText(day.ToString(format, Formats.Russian))).Value == day)
            && CellValues.Date(Cell.OfNumber(day.ToDateTime(TimeOnly.MinValue).ToOADate())).Value == day).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Snils_AnyNumberInAnySpelling_ComesBack()
    {
        var numbers = Gen.Choose(1_001_999, 999_999_999).Select(n => n.ToString("D9", CultureInfo.InvariantCulture))
            .Select(nine => nine + Snils.CheckSum(nine).ToString("D2", CultureInfo.InvariantCulture)).ToArbitrary();

        Prop.ForAll(numbers, digits =>
        {
            var snils = Snils.Parse(digits)!;
            var number = long.Parse(digits, CultureInfo.InvariantCulture);
            return new[] { Cell.OfText(digits), Cell.OfText(snils.Formatted), Cell.OfText(snils.Formatted.Replace('-', ' ')), Cell.OfNumber(number) }
                .All(cell => CellValues.Snils(cell).Value == snils);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("198-027-655 0")]
    [InlineData("112-233-445 96")]
    [InlineData("4.7E+09")]
    [InlineData("112233445955")]
    public void Snils_WrongLengthOrSum_IsBad(string text) => CellValues.Snils(Cell.OfText(text)).Reason.Should().Be("неверное контрольное число или длина");

    [Theory]
    [InlineData("0,75", 0.75)]
    [InlineData("0.5", 0.5)]
    [InlineData("1 080", 1080)]
    [InlineData("1\u00A0080,5", 1080.5)]
    [InlineData("0,5 ст.", 0.5)]
    [InlineData("67 %", 67)]
    public void Number_Spelling_IsRead(string text, double number) => CellValues.Number(Cell.OfText(text)).Value.Should().Be((decimal)number);

    [Theory]
    [InlineData("4.7E+09")]
    [InlineData("4702013351")]
    [InlineData("470201335")]
    public void Inn_Wrong_IsBad(string text) => CellValues.Inn(Cell.OfText(text)).IsBad.Should().BeTrue();

    [Fact]
    public void Inn_NumberOrText_IsRead()
    {
        CellValues.Inn(Cell.OfNumber(4702013350)).Value.Should().Be("4702013350");
        CellValues.Inn(Cell.OfText("4702 013 350 ")).Value.Should().Be("4702013350");
    }

    [Theory]
    [InlineData("да", true)]
    [InlineData("+", true)]
    [InlineData("х", true)]
    [InlineData("1", true)]
    [InlineData("нет", false)]
    [InlineData("-", false)]
    [InlineData("0", false)]
    public void YesNo_Mark_IsRead(string text, bool answer) => CellValues.YesNo(Cell.OfText(text)).Should().Be(Parsed<bool>.Of(answer));

    [Theory]
    [InlineData("#Н/Д", true)]
    [InlineData("#REF!", true)]
    [InlineData("#ЗНАЧ!", true)]
    [InlineData("№ 5", false)]
    public void IsError_MarkInCsv_IsSeen(string text, bool isError) => CellValues.IsError(Cell.OfText(text)).Should().Be(isError);

    [Fact]
    public void SearchKey_OfAKey_IsTheSame()
    {
        var texts = ArbMap.Default.ArbFor<string>();

        Prop.ForAll(texts, text => SearchKey.Of(SearchKey.Of(text)) == SearchKey.Of(text)).QuickCheckThrowOnFailure();
    }
}
