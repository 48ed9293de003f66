using MethodCenter.Domain.Common;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Passport;

/// <summary>Tables about programmes, learners, young teachers, events.</summary>
internal static class PassportDevelopment
{
    public static PassportTable Programmes(PassportFacts facts)
    {
        List<PassportLine> lines = [.. Enum.GetValues<ProgrammeKind>().Select(k => Line(ProgrammeTerms.Of(k), facts.Programmes.Where(p => p.Kind == k).ToList()) with { IsPart = true })];
        lines.Add(Line("Итого", [.. facts.Programmes]) with { IsTotal = true });
        return new("programmes", "Дополнительные профессиональные программы",
            [new("Вид", IsFigure: false, Weight: 2.4), new("Всего"), new("В Федеральном реестре"), new("Сетевые"), new("С применением ДОТ")], lines, "реестр ДПП", facts.Day);
    }

    /// <summary>People of the contour who completed a programme with a document, each once a year.</summary>
    public static PassportTable Learners(PassportFacts facts, int? place)
    {
        var people = facts.Contour.Counted;
        var years = facts.Learners.Where(l => people.TryGetValue(l.EducatorId, out var job) && (place is null || job.MunicipalityId == place))
            .GroupBy(l => l.Year).ToDictionary(g => g.Key, g => g.Select(l => l.EducatorId).Distinct().Count());
        return PassportTables.Counts("learners", "Завершили обучение по ДПП с документом (работающие на дату паспорта)", "Год", "Человек",
            Enumerable.Range(facts.Day.Year - 2, 3).Select(y => ($"{y}{(y == facts.Day.Year ? $" (на {Formats.Date(facts.Day)})" : "")}", years.GetValueOrDefault(y))),
            (true, null, "реестр обучения по ДПП", facts.Day));
    }

    public static PassportTable Young(PassportFacts facts, int? place)
    {
        var teachers = facts.People(place).Where(p => p.PostGroup is PostGroup.Teaching).ToList();
        return PassportTables.Counts("young", "Молодые педагоги", "Кто", "Человек",
            [
                ("Педагоги моложе 35 лет", teachers.Count(p => IsYoung(p.BirthDate, facts.Day))),
                ("Педагоги со стажем менее трёх лет", teachers.Count(p => IsNew(p.TeachingSince, facts.Day))),
                ("Моложе 35 лет со стажем менее трёх лет", teachers.Count(p => IsYoung(p.BirthDate, facts.Day) && IsNew(p.TeachingSince, facts.Day))),
            ],
            (true, null, "реестр педагогических работников, контур мониторинга", facts.Day));
    }

    /// <summary>Plan: everything that was set for the calendar year; fact: held by the day.</summary>
    public static PassportTable Events(PassportFacts facts, int? place)
    {
        var events = facts.Events.Where(e => place is null || e.MunicipalityId == place).ToList();
        List<PassportLine> lines = [.. Enum.GetValues<EventLevel>().Select(l => Line(l, [.. events.Where(e => e.Level == l)])).Where(l => l.Cells[1].Numerator > 0)];
        lines.Add(new("Итого", [PassportCell.Of("Итого"), PassportCell.Count(events.Count, false), PassportCell.Share(events.Count(e => e.IsHeld), events.Count, false)]) { IsTotal = true });
        return new("events", $"Мероприятия {facts.Day.Year} года: план и факт", [new("Уровень", IsFigure: false, Weight: 2.4), new("Запланировано на год"), new("Проведено на дату паспорта")], lines, "реестр мероприятий", facts.Day);
    }

    private static PassportLine Line(EventLevel level, List<PassportEvent> events) => new(EventTerms.Of(level),
        [PassportCell.Of(EventTerms.Of(level)), PassportCell.Count(events.Count, false), PassportCell.Share(events.Count(e => e.IsHeld), events.Count, false)])
    { IsPart = true };

    private static PassportLine Line(string key, List<PassportProgramme> rows) => new(key,
    [
        PassportCell.Of(key), PassportCell.Count(rows.Count, false), PassportCell.Count(rows.Count(p => p.IsInRegister), false),
        PassportCell.Count(rows.Count(p => p.IsNetwork), false), PassportCell.Count(rows.Count(p => p.IsDistance), false),
    ]);

    private static bool IsYoung(DateOnly? born, DateOnly day) => born is { } on && FullPeriods.Years(on, day) < 35;

    private static bool IsNew(DateOnly? since, DateOnly day) => since is { } on && FullPeriods.Months(on, day) < 36;
}
