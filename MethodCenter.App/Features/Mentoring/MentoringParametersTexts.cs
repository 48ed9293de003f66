using MethodCenter.Domain.Common;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.App.Features.Mentoring;

/// <summary>Captions of the parameters of mentoring.</summary>
public static class MentoringParametersTexts
{
    public const string Title = "Правила счёта молодых педагогов";
    public const string About = "Кого считать молодым и сколько наставляемых у нового наставника. Изменения действуют сразу во всех списках; сданные отчёты не меняются.";
    public const string Age = "Возраст, полных лет";
    public const string AgeHint = "Показатель П6 — «до 35 лет»";
    public const string Inclusive = "Считать и тех, кому исполнилось столько лет (489-ФЗ: «до 35 лет включительно»)";
    public const string Months = "Стаж, меньше месяцев";
    public const string MonthsHint = "Первые три года — 36 полных месяцев";
    public const string Limit = "Наставляемых у нового наставника";
    public const string LimitHint = "У каждого наставника предел меняется отдельно";
    public const string Effect = "Как это работает";
    public const string Saved = "Правила сохранены";

    /// <summary>The effect in words, as the form stands.</summary>
    public static IReadOnlyList<string> EffectOf(MentoringParametersDraft draft)
    {
        if (draft is not { Age: { } age, ServiceMonths: { } months }) return [];
        var oldest = draft.IsAgeInclusive ? age : age - 1;
        return
        [
            $"Молодым считается человек, которому не больше {RussianPlural.Count(oldest, "полного года", "полных лет", "полных лет")}: {(draft.IsAgeInclusive ? $"в день {age + 1}-летия он уже не считается" : $"в день {age}-летия он уже не считается")}.",
            $"Начинающим считается тот, кто работает меньше {MentoringTerms.ServiceGenitive(months)}: ровно {RussianPlural.Count(months, "месяц", "месяца", "месяцев")} — уже нет.",
            "В показатель П6 входит тот, кто и молодой, и начинающий; поддержка предлагается и тем, кто только молодой или только начинающий.",
            "Если дата рождения или начала педагогической деятельности не указана, человек не считается: он показан отдельно.",
        ];
    }
}
