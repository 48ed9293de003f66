using MethodCenter.Domain.Common;

namespace MethodCenter.App.Features.Registry;

/// <summary>Captions of the search.</summary>
public static class SearchTexts
{
    public const string Title = "Поиск";
    public const string Label = "Что найти";
    public const string Placeholder = "Фамилия, СНИЛС, организация, раздел";
    public const string Find = "Найти";
    public const string People = "Люди";
    public const string Organisations = "Организации";
    public const string Methodists = "Методисты";
    public const string Campaigns = "Диагностические кампании";
    public const string Programmes = "Программы ДПО";
    public const string Events = "Мероприятия";
    public const string Routes = "Маршруты (ИОМ)";
    public const string Indicators = "Показатели";
    public const string Rounds = "Раунды мониторинга";
    public const string Mentorships = "Наставнические пары и группы";
    public const string Stagings = "Подборы";
    public const string Pages = "Разделы";
    public const string AllPeople = "Все найденные в списке";
    public const string NothingTitle = "Ничего не найдено";
    public const string NothingText = "Проверьте написание или введите часть фамилии. Поиск идёт только по записям вашей зоны ответственности.";
    public const string StartTitle = "Введите хотя бы две буквы";
    public const string StartText = "Ищем людей, организации, методистов, программы, мероприятия, маршруты по номеру и разделы.";

    public static string Subtitle(string text) => $"По запросу «{text}»";

    public static string Total(int count) => RussianPlural.Count(count, "совпадение", "совпадения", "совпадений");
}
