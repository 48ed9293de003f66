using FluentAssertions;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Registry;
using Xunit;

namespace MethodCenter.Tests.Import;

public sealed class MatchersTests
{
    [Theory]
    [InlineData("учитель", "teacher")]
    [InlineData("Учитель-логопед", "speech_teacher")]
    [InlineData("учитель - дефектолог", "defectologist")]
    [InlineData("и.о. директора", "director")]
    [InlineData("И. о. заведующей", "head_dou")]
    [InlineData("врио директора", "director")]
    [InlineData("Заведующая", "head_dou")]
    [InlineData("советник директора по воспитанию", "counsellor")]
    [InlineData("муз.руководитель", "music_director")]
    [InlineData("преподаватель-организатор ОБЖ", "obzr_organizer")]
    [InlineData("ПДО", "pdo")]
    [InlineData("педагог доп.образования", "pdo")]
    [InlineData("инструктор по ФК", "pe_instructor")]
    [InlineData("соц.педагог", "social_pedagogue")]
    [InlineData("заведующий отделением", "unit_head")]
    [InlineData("зам. директора", "deputy_director")]
    [InlineData("преподаватель", "lecturer_spo")]
    public void Position_KnownWording_IsFound(string text, string code) => PositionMatcher.Find(text)!.Position.Code.Should().Be(code);

    [Theory]
    [InlineData("помощник воспитателя")]
    [InlineData("младший воспитатель")]
    [InlineData("учитель-предметник")]
    [InlineData("учитель астрологии")]
    [InlineData("Заведующий хозяйством")]
    [InlineData("делопроизводитель")]
    [InlineData("лаборант")]
    [InlineData("библиотекарь")]
    [InlineData("заместитель")]
    [InlineData("")]
    [InlineData(null)]
    public void Position_OtherStaff_IsNotFound(string? text) => PositionMatcher.Find(text).Should().BeNull();

    [Theory]
    [InlineData("зам.директора по УВР", "deputy_director", DeputyDirection.TeachingAndUpbringing)]
    [InlineData("Заместитель директора по учебно - воспитательной работе", "deputy_director", DeputyDirection.TeachingAndUpbringing)]
    [InlineData("и.о. заместителя директора по ВР", "deputy_director", DeputyDirection.Upbringing)]
    [InlineData("зам. заведующей по АХР", "deputy_head", DeputyDirection.Housekeeping)]
    [InlineData("зам. директора по административно-хозяйственной части", "deputy_director", DeputyDirection.Premises)]
    [InlineData("заместитель директора по безопасности", "deputy_director", DeputyDirection.Safety)]
    [InlineData("зам. директора (по УПР)", "deputy_director", DeputyDirection.Industrial)]
    [InlineData("заместитель директора по дошкольному образованию", "deputy_director", DeputyDirection.Preschool)]
    [InlineData("заместитель директора по проектам", "deputy_director", DeputyDirection.Other)]
    public void Position_Deputy_HasDirection(string text, string code, DeputyDirection direction)
    {
        var match = PositionMatcher.Find(text)!;

        (match.Position.Code, match.Direction).Should().Be((code, direction));
    }

    [Theory]
    [InlineData("учитель русского языка и литературы", "rus")]
    [InlineData("Учитель труда (технологии)", "tech")]
    [InlineData("учитель основ безопасности и защиты Родины", "obzr")]
    [InlineData("учитель (математика)", "math")]
    [InlineData("учитель математики и информатики", "math")]
    [InlineData("учитель начальных классов", "primary")]
    public void Position_TeacherOfSubject_HasSubject(string text, string subject)
    {
        var match = PositionMatcher.Find(text)!;

        (match.Position.Code, match.SubjectCode).Should().Be(("teacher", subject));
    }

    [Theory]
    [InlineData("ИЗО", "art")]
    [InlineData("русский язык и литература", "rus")]
    [InlineData("математика, физика", "math")]
    [InlineData("история и обществознание", "hist")]
    [InlineData("физкультура", "pe")]
    [InlineData("астрология", null)]
    [InlineData("математика и астрология", null)]
    public void Subject_Wording_IsFoundOrNot(string text, string? code) => SubjectMatcher.Find(text).Should().Be(code);

    [Theory]
    [InlineData("", "none")]
    [InlineData("—", "none")]
    [InlineData("б/к", "none")]
    [InlineData("СЗД", "compliance")]
    [InlineData("1 КК", "first")]
    [InlineData("I", "first")]
    [InlineData("ВКК", "highest")]
    [InlineData("Высшая квалификационная категория", "highest")]
    [InlineData("педагог-наставник", "ped_mentor")]
    [InlineData("супер", null)]
    public void Category_Wording_IsFoundOrNot(string text, string? code) => CategoryMatcher.Find(text).Should().Be(code);

    [Theory]
    [InlineData("осн.", EmploymentKind.Main)]
    [InlineData("Основной работник", EmploymentKind.Main)]
    [InlineData("внутр. совм.", EmploymentKind.Internal)]
    [InlineData("внешний совместитель", EmploymentKind.External)]
    [InlineData("договор ГПХ", EmploymentKind.Contract)]
    [InlineData("вахта", null)]
    public void Employment_Wording_IsFoundOrNot(string text, EmploymentKind? kind) => EmploymentKindMatcher.Find(text).Should().Be(kind);

    [Theory]
    [InlineData("СОШ", "oo_sosh")]
    [InlineData("детский сад", "doo")]
    [InlineData("Гимназия", "oo_gymn")]
    [InlineData("Организация дополнительного образования (ДДТ, ЦРТ, ДЮСШ, ДШИ)", "odo")]
    [InlineData("цирк", null)]
    public void OrganisationType_Wording_IsFoundOrNot(string text, string? code) => OrganisationTypeMatcher.Find(text).Should().Be(code);
}
