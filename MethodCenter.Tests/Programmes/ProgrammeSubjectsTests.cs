using FluentAssertions;
using MethodCenter.Domain.Programmes;
using Xunit;

namespace MethodCenter.Tests.Programmes;

/// <summary>For whose subject a programme is, by its title.</summary>
public sealed class ProgrammeSubjectsTests
{
    [Theory]
    [InlineData("Формирующее оценивание на уроках математики", "math", true)]
    [InlineData("Формирующее оценивание на уроках математики", "phys", false)]
    [InlineData("Решение задач повышенного уровня сложности: ОГЭ и ЕГЭ по математике", "math", true)]
    [InlineData("Урок физики: эксперимент", "pe", false)]
    [InlineData("Уроки физической культуры в начальной школе", "phys", false)]
    [InlineData("Уроки физической культуры в начальной школе", "pe", true)]
    [InlineData("Учитель начальных классов: профессиональная переподготовка", "primary", true)]
    [InlineData("Учитель начальных классов: профессиональная переподготовка", "math", false)]
    [InlineData("Критериальное оценивание", "chem", true)]
    [InlineData("Критериальное оценивание", null, true)]
    [InlineData("Информатизация школы", "math", true)]
    [InlineData("История успеха: наставничество", "math", true)]
    [InlineData("Оценивание на уроках математики", null, false)]
    public void Suits_TheTitleNamesASubject_OnlyItsTeachersAreSent(string title, string? subject, bool suits) =>
        ProgrammeSubjects.Suits(title, subject).Should().Be(suits);
}
