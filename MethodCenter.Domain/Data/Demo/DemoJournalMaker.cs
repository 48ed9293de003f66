using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Fills the work journal of the last twelve months by the functions of the statute.</summary>
internal sealed class DemoJournalMaker(DemoWorld world)
{
    private static readonly Dictionary<string, string[]> Summaries = new(StringComparer.Ordinal)
    {
        ["R1"] = ["Посткурсовая встреча: разбор применения программы на уроках", "Анализ плана внедрения после курсов"],
        ["R2"] = ["Практическое занятие курсов повышения квалификации: показ урока и разбор", "Мастер-класс на завершающем этапе программы"],
        ["R3"] = ["Тьюторское сопровождение слушателей программы Федерального реестра"],
        ["R4"] = ["Наблюдение урока по карте, выявлены дефициты", "Разбор результатов диагностики с педагогом"],
        ["R5"] = ["Составлен проект индивидуального образовательного маршрута", "Промежуточная встреча по маршруту: выполнено, что осталось"],
        ["R6"] = ["Взаимопосещение уроков и обсуждение", "Встреча группы взаимообучения"],
        ["R7"] = ["Выезд в школу с низкими результатами: посещение уроков, рекомендации", "Консультация команды школы по плану повышения качества"],
        ["R8"] = ["Консультация по запросу педагога", "Индивидуальная консультация по рабочей программе", "Дистанционная консультация"],
        ["M1"] = ["Собеседование о профессиональных затруднениях, план на полугодие", "Помощь в составлении плана самообразования"],
        ["M2"] = ["Открытый урок и его разбор в группе", "Организовано взаимопосещение"],
        ["M3"] = ["Занятие школы наставника", "Заседание муниципального методического объединения"],
        ["M4"] = ["Посещение урока: перенос изученного в практику", "Разбор материалов урока после обучения"],
        ["M5"] = ["Подготовка опыта к представлению на семинаре", "Методический семинар по обмену опытом"],
        ["M6"] = ["Поддержка слушателей в ходе обучения по программе", "Проверка практического задания слушателя"],
        ["M7"] = ["Посещение школы с низкими результатами, рекомендации", "Адресная консультация для школы в сложных условиях"],
    };

    private readonly DemoRandom _random = world.Random;

    public void Make()
    {
        var byMethodist = world.Assignments.ToLookup(a => a.MethodistId);
        foreach (var methodist in world.Methodists.Where(m => m.AdmittedOn is not null))
        {
            var assignments = byMethodist[methodist.Id].ToList();
            for (var i = _random.Between(14, 58); i > 0; i--) Add(methodist, assignments);
        }
    }

    private void Add(Methodist methodist, List<Assignment> assignments)
    {
        var last = methodist.EndedOn ?? (methodist.HasExpiredOn(world.Today) ? methodist.Until!.Value : world.Today);
        var yearAgo = world.Today.AddDays(-365);
        var first = methodist.AdmittedOn!.Value > yearAgo ? methodist.AdmittedOn.Value : yearAgo;
        if (first > last) return;
        var function = _random.Pick([.. AssetFunctions.Of(methodist.Level)]);
        var target = assignments.Count > 0 && _random.Chance(720) ? _random.Pick(assignments) : null;
        var entry = new WorkEntry(methodist) { Id = world.WorkEntries.Count + 1 };
        DemoWorld.Expect(entry.Change(new WorkEntryDraft
        {
            Date = Workday(_random.Day(first, last), last), FunctionCode = function.Code, EducatorId = target?.EducatorId,
            OrganisationId = target?.OrganisationId, Summary = _random.Pick(Summaries[function.Code]), Minutes = _random.Pick([30, 45, 60, 60, 90, 90, 120, 180]),
        }, methodist.Level, world.Today));
        world.WorkEntries.Add(entry);
    }

    /// <summary>Nobody visits schools on Sundays, and few do in July.</summary>
    private static DateOnly Workday(DateOnly day, DateOnly last)
    {
        if (day.Month == 7) day = day.AddDays(-31);
        var moved = day.DayOfWeek == DayOfWeek.Sunday ? day.AddDays(1) : day;
        return moved > last ? last : moved;
    }
}
