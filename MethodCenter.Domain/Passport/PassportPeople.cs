using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Passport;

/// <summary>Tables about people of the contour: each once, by the one main job that counts.</summary>
internal static class PassportPeople
{
    private const string Register = "реестр педагогических работников, контур мониторинга";
    private const string Unknown = "не указано";
    private static readonly string[] AgeOrder = [.. new[] { 24, 25, 30, 35, 40, 45, 50, 55, 60, 65 }.Select(CutRule.AgeGroup), Unknown];
    private static readonly string[] ServiceOrder = [.. new[] { 2, 3, 5, 10, 15, 20 }.Select(CutRule.ServiceGroup), Unknown];

    public static PassportTable Staff(PassportFacts facts, int? place)
    {
        var people = facts.People(place);
        return PassportTables.Counts("staff", "Педагогические работники и управленческие кадры", "Категория", "Человек",
            [
                ("Педагогические работники (T)", people.Count(p => p.PostGroup is PostGroup.Teaching)),
                ("Управленческие кадры (M)", people.Count(p => p.PostGroup is PostGroup.Managing)),
            ],
            (true, people.Count, Register, facts.Day));
    }

    public static PassportTable Ages(PassportFacts facts, int? place) => PassportTables.Counts("ages", "По возрасту", "Полных лет", "Человек",
        PassportTables.Groups(facts.People(place), p => p.BirthDate is { } born ? CutRule.AgeGroup(FullPeriods.Years(born, facts.Day)) : Unknown, AgeOrder),
        (true, facts.People(place).Count, Register, facts.Day));

    public static PassportTable Services(PassportFacts facts, int? place) => PassportTables.Counts("service", "По педагогическому стажу", "Полных лет стажа", "Человек",
        PassportTables.Groups(facts.People(place), p => p.TeachingSince is { } since ? CutRule.ServiceGroup(FullPeriods.Months(since, facts.Day) / 12) : Unknown, ServiceOrder),
        (true, facts.People(place).Count, Register, facts.Day));

    /// <summary>Of teachers only: managers have no category of their own.</summary>
    public static PassportTable Categories(PassportFacts facts, int? place)
    {
        var names = facts.Categories.ToDictionary(c => c.Code, c => c.Name);
        var teachers = facts.People(place).Where(p => p.PostGroup is PostGroup.Teaching).ToList();
        return PassportTables.Counts("categories", "Педагогические работники по квалификационным категориям", "Категория", "Человек",
            PassportTables.Groups(teachers, p => names.GetValueOrDefault(facts.CategoryOf.GetValueOrDefault(p.EducatorId, ""), Unknown), [.. facts.Categories.Select(c => c.Name), Unknown]),
            (true, teachers.Count, "реестр педагогических работников; категории — по сведениям на день сборки", facts.Day));
    }

    /// <summary>The region by municipalities.</summary>
    public static PassportTable Places(PassportFacts facts)
    {
        List<PassportLine> lines = [.. facts.Sheet.Places.Select(p => Line(facts, p.Oktmo, p.Name, p.Id) with { IsPart = true })];
        lines.Add(Line(facts, "Итого", "Итого", null) with { IsTotal = true });
        return new("places", "Контингент и организации по муниципальным образованиям",
            [new("Муниципалитет", IsFigure: false, Weight: 2.4), new("Организаций"), new("Педагогов"), new("Управленцев"), new("Моложе 35 лет")], lines, Register, facts.Day);
    }

    private static PassportLine Line(PassportFacts facts, string key, string name, int? place)
    {
        var people = facts.People(place);
        return new(key,
        [
            PassportCell.Of(name), PassportCell.Count(facts.Organisations(place).Count, false),
            PassportCell.Count(people.Count(p => p.PostGroup is PostGroup.Teaching), true), PassportCell.Count(people.Count(p => p.PostGroup is PostGroup.Managing), true),
            PassportCell.Count(people.Count(p => p.BirthDate is { } born && FullPeriods.Years(born, facts.Day) < 35), true),
        ]);
    }
}
