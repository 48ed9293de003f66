using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the list of young educators.</summary>
public static class YoungTexts
{
    public const string Title = "Молодые педагоги";
    public const string NotAllowed = "Список молодых педагогов вам недоступен";
    public const string NotAllowedText = "Его видят сотрудники ЦНППМ, муниципальные методические службы, координаторы организаций и методисты.";
    public const string FindMentors = "Подобрать наставников";
    public const string GiveSupport = "Записать в форму поддержки";
    public const string ToParameters = "Правила счёта";

    public const string Measure = "Кого считать";
    public const string Search = "Поиск";
    public const string SearchName = "Фамилия педагога";
    public const string All = "Все";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Subject = "Предмет";
    public const string Show = "Показать";
    public const string Day = "На дату";
    public const string From = "Период с";

    public const string Name = "Педагог";
    public const string Age = "Возраст";
    public const string Service = "Стаж";
    public const string Forms = "Формы поддержки";
    public const string FormsNow = "Поддержка на дату";
    public const string FormsInPeriod = "Поддержка за период";
    public const string Mentor = "Наставник";
    public const string Position = "Должность";
    public const string Without = "без поддержки";
    public const string NoBirthDate = "нет даты рождения";
    public const string NoTeachingSince = "нет даты начала педагогической деятельности";

    public const string Share = "Охвачены поддержкой";
    public const string WithoutTitle = "Без поддержки за период";
    public const string WithoutNowTitle = "Без поддержки на дату";
    public const string UnknownTitle = "Не хватает дат";
    public const string UnknownDetail = "не считаются, пока дата не заполнена";

    public const string EverybodyCovered = "Все охвачены поддержкой";
    public const string EverybodyCoveredText = "В этом списке нет ни одного молодого педагога без поддержки. Покажите всех, чтобы увидеть, кто в чём участвует.";
    public const string ShowAll = "Показать всех";
    public const string NothingFound = "Никто не найден";
    public const string NothingFoundText = "Под заданные условия не подходит ни один педагог. Снимите часть условий.";
    public const string Nobody = "Молодых педагогов нет";
    public const string NobodyText = "Проверьте в карточках даты рождения и начала педагогической деятельности: без них человек в список не попадает.";

    public static string Of(YoungMeasure measure) => measure switch
    {
        YoungMeasure.Support => "Для поддержки",
        YoungMeasure.Indicator => "Показатель П6",
    };

    public static string Of(YoungShow show) => show switch
    {
        YoungShow.Without => "без поддержки за период",
        YoungShow.WithoutNow => "без поддержки на дату",
        YoungShow.Covered => "охваченные поддержкой",
        YoungShow.All => "всех",
        YoungShow.Unknown => "тех, у кого не хватает дат",
    };

    public static string Total(int count) => RussianPlural.Count(count, "педагог", "педагога", "педагогов");

    /// <summary>Who is counted, in the words of the parameters.</summary>
    public static string About(YoungMeasure measure, (int Age, bool IsInclusive, int ServiceMonths) bounds)
    {
        var age = bounds.IsInclusive ? $"до {bounds.Age} лет включительно" : $"моложе {bounds.Age} лет";
        var service = $"стаж меньше {MentoringTerms.ServiceGenitive(bounds.ServiceMonths)}";
        return measure is YoungMeasure.Indicator ? $"Педагогические работники, у которых есть и то и другое: {age} и {service}" : $"Педагогические работники, у которых есть хотя бы одно: {age} или {service}";
    }

    /// <summary>«01.01.2026 – 30.06.2026».</summary>
    public static string PeriodOf(DateSpan period) => $"{Formats.Date(period.From)} – {Formats.Date(period.Until)}";

    public static string ShareTitle(YoungMeasure measure) => measure is YoungMeasure.Indicator ? "П6: участвуют в формах поддержки" : Share;

    public static string AgeOf(YoungRow row) => row.Standing.Age is { } age ? RussianPlural.Count(age, "год", "года", "лет") : NoBirthDate;

    public static string ServiceOf(YoungRow row) => row.Standing.ServiceMonths switch
    {
        null => NoTeachingSince,
        < 1 => "меньше месяца",
        { } months => MentoringTerms.Service(months),
    };

    /// <summary>«наставничество (педагог — педагог), по 29.05.2026».</summary>
    public static string FormOf(SupportLine line, DateOnly day)
    {
        var what = line.Title is null ? line.Text : $"{line.Text} ({line.Title})";
        if (line.From > day) return $"{what}, с {Formats.Date(line.From)}";
        return line.Until is { } until ? $"{what}, по {Formats.Date(until)}" : what;
    }

    public static Tone ToneOf(SupportLine line, DateOnly day) => line.Kind is SupportKind.Other ? Tone.Neutral : line.IsOn(day) ? Tone.Good : Tone.Neutral;
}
