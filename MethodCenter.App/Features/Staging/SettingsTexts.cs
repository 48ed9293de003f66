using MethodCenter.Domain.Staging;

namespace MethodCenter.App.Features.Staging;

/// <summary>Captions of the settings of a variant.</summary>
public static class SettingsTexts
{
    public const string NewTitle = "Новый вариант";
    public const string Name = "Название варианта";
    public const string NameHint = "Пусто — «Вариант» с номером.";
    public const string Whom = "Кого охватываем";
    public const string Who = "Кто участвует";
    public const string Pairs = "Какие пары допустимы";
    public const string Limits = "Пределы нагрузки";
    public const string Weights = "Что важнее: баллы за причины";
    public const string Without = "Кого не включать";
    public const string Municipalities = "Муниципалитеты";
    public const string AnyMunicipality = "Все, кого вы видите";
    public const string Subjects = "Предметы";
    public const string AnySubject = "Все предметы";
    public const string Campaign = "Дефициты кампании";
    public const string Severity = "Тяжесть дефицитов";
    public const string OnlyUncovered = "Только те, у кого ещё никого нет";
    public const string OnlyUncoveredMentoring = "Только те, у кого нет наставника";
    public const string WithoutSupported = "Без тех, чья поддержка уже записана в другой форме";
    public const string WithRegional = "Региональные методисты";
    public const string WithMunicipal = "Муниципальные методисты";
    public const string Form = "Форма наставничества";
    public const string SameSubject = "Только свой предмет";
    public const string SameMunicipality = "Только свой муниципалитет";
    public const string SameOrganisation = "Только своя организация";
    public const string PairsHint = "Обязательные условия сокращают выбор: кто-то может остаться без пары.";
    public const string SoftHard = "Не превышать мягкий предел";
    public const string SoftLimit = "Мягкий предел для всех";
    public const string HardLimit = "Жёсткий предел для всех";
    public const string OwnLimits = "свои пределы";
    public const string LimitsHint = "Пусто — у каждого свой предел. Мягкий можно превысить за баллы, жёсткий — никогда.";
    public const string OrganisationSoft = "Организаций на одного, мягкий предел";
    public const string OrganisationHard = "Организаций на одного, жёсткий предел";
    public const string OverSoft = "Штраф за превышение мягкого предела";
    public const string OverSoftHint = "Баллов за первого сверх предела; за второго — вдвое, за третьего — втрое.";
    public const string Evenness = "Важность ровной нагрузки";
    public const string EvennessHint = "0 — не важна, 10 — очень важна.";
    public const string WeightsHint = "Чем больше баллов, тем важнее причина. Минус — причина против пары.";
    public const string Usual = "Вернуть обычные баллы";
    public const string WithoutGivers = "Кто не берёт людей";
    public const string WithoutSeekers = "Кому пока не подбираем";
    public const string AddGiver = "Добавить по фамилии";
    public const string AddSeeker = "Добавить по фамилии или названию";
    public const string RemoveKey = "Вернуть в подбор";
    public const string UnknownKey = "запись не найдена";
    public const string WithoutEmpty = "Участвуют все.";
    public const string Solve = "Построить";
    public const string SolveAgain = "Построить заново";
    public const string Solving = "Строим вариант";

    public static string UsualPoints(int points) => $"обычно {StagingReasons.Signed(points)}";

    public static string SeverityOf(int least) => least switch
    {
        1 => "любая",
        2 => "средняя и высокая",
        _ => "только высокая",
    };

    public static string EditTitle(string name) => $"Условия: {name}";

    public static string RemoveOf(string? name) => $"{RemoveKey}: {name ?? UnknownKey}";
}
