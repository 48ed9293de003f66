using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>One municipality as the demo knows it.</summary>
/// <param name="Oktmo">Its code.</param>
/// <param name="Population">About 2018–2020 (domain, 1.1): the weight.</param>
/// <param name="Form">Form of its methodical service; invented except that of Сосновый Бор.</param>
/// <param name="Cities">City settlements, the largest first.</param>
/// <param name="Villages">Village settlements.</param>
internal sealed record DemoPlace(
    string Oktmo, int Population, MunicipalServiceForm Form, IReadOnlyList<string> Cities, IReadOnlyList<string> Villages);

/// <summary>The eighteen municipalities with their weights and real settlements; organisations in them are fictitious.</summary>
internal static class DemoPlaces
{
    private const MunicipalServiceForm Unit = MunicipalServiceForm.AuthorityUnit;
    private const MunicipalServiceForm Legal = MunicipalServiceForm.LegalEntity;
    private const MunicipalServiceForm Distributed = MunicipalServiceForm.Distributed;
    private const MunicipalServiceForm Inside = MunicipalServiceForm.OrganisationUnit;

    public static readonly IReadOnlyList<DemoPlace> All =
    [
        Place("41603000", 49_256, Unit, "г. Бокситогорск|г. Пикалёво|пос. Ефимовский", "дер. Большой Двор|пос. Заборье|дер. Бор|дер. Подборовье|дер. Анисимово"),
        Place("41606000", 51_668, Unit, "г. Волосово", "пос. Сельцо|дер. Бегуницы|пос. Большая Вруда|дер. Извара|пос. Кикерино|дер. Клопицы|дер. Рабитицы|пос. Сабск|дер. Торосово"),
        Place("41609000", 89_070, Legal, "г. Волхов|г. Новая Ладога|г. Сясьстрой", "с. Паша|дер. Усадище|дер. Иссад|дер. Потанино|дер. Кисельня|пос. Алексино|дер. Гостинополье"),
        Place("41612000", 398_896, Legal, "г. Всеволожск|г. Мурино|г. Кудрово|г. Сертолово|пос. Токсово|пос. им. Морозова", "пос. Бугры|пос. Романовка|дер. Агалатово|дер. Лесколово|пос. Рахья|пос. Щеглово|дер. Новое Девяткино|дер. Янино|с. Павлово|дер. Разметелево|дер. Гарболово"),
        Place("41615000", 199_571, Legal, "г. Выборг|г. Светогорск|г. Приморск|г. Каменногорск|пос. Рощино", "пос. Первомайское|пос. Победа|пос. Кондратьево|пос. Возрождение|пос. Житково|пос. Поляны|пос. Коробицыно|пос. Цвелодубово|пос. Красный Сокол|пос. Семиозёрье"),
        Place("41518000", 243_156, Legal, "г. Гатчина|г. Коммунар|пос. Вырица|пос. Сиверский|пос. Тайцы", "пос. Войсковицы|пос. Сусанино|пос. Кобринское|дер. Большие Колпаны|пос. Елизаветино|с. Рождествено|с. Никольское|пос. Пудость|пос. Высокоключевой"),
        Place("41621000", 76_182, Unit, "г. Кингисепп|г. Ивангород", "пос. Усть-Луга|дер. Фалилеево|дер. Ополье|пос. Котельский|дер. Большая Пустомержа|дер. Вистино"),
        Place("41624000", 62_069, Legal, "г. Кириши|пос. Будогощь", "дер. Глажево|с. Пчева|пос. Пчевжа|дер. Кусино"),
        Place("41625000", 105_936, Unit, "г. Кировск|г. Шлиссельбург|г. Отрадное|пос. Мга", "пос. Синявино|пос. Назия|пос. Приладожский|пос. Молодцово|с. Путилово|с. Шум|дер. Сухое"),
        Place("41627000", 28_530, Distributed, "г. Лодейное Поле|пос. Свирьстрой", "с. Алёховщина|дер. Янега|пос. Рассвет"),
        Place("41630000", 73_475, Unit, "пос. Большая Ижора|пос. Лебяжье", "дер. Горбунки|дер. Кипень|с. Русско-Высоцкое|дер. Низино|пос. Ропша|дер. Гостилицы|дер. Лопухинка|с. Копорье|пос. Аннино|дер. Оржицы"),
        Place("41633000", 72_035, Distributed, "г. Луга|пос. Толмачёво", "пос. Оредеж|пос. Мшинская|дер. Скреблово|дер. Ям-Тёсово|пос. Осьмино|пос. Серебрянский|дер. Волошово|пос. Торковичи"),
        Place("41636000", 28_263, Distributed, "г. Подпорожье|пос. Никольский|пос. Важины|пос. Вознесенье", "с. Винницы"),
        Place("41639000", 61_028, Unit, "г. Приозерск|пос. Кузнечное", "пос. Сосново|пос. Мельниково|пос. Громово|дер. Раздолье|пос. Петровское|пос. Плодовое|пос. Мичуринское|пос. Запорожское|пос. Красноозёрное"),
        Place("41642000", 42_494, Unit, "г. Сланцы", "дер. Выскатка|дер. Загривье|дер. Старополье|дер. Овсище|дер. Новоселье"),
        Place("41754000", 68_344, Inside, "г. Сосновый Бор", ""),
        Place("41645000", 69_567, Legal, "г. Тихвин", "пос. Шугозеро|дер. Бор|дер. Ганьково|дер. Коськово|пос. Красава|пос. Цвылёво|дер. Андреево|дер. Пашозеро"),
        Place("41648000", 128_327, Legal, "г. Тосно|г. Любань|г. Никольское|пос. Ульяновка|пос. Красный Бор|пос. Форносово", "пос. Рябово|пос. Тельмана|дер. Нурма|пос. Ушаки|дер. Трубников Бор|пос. Войскорово|дер. Радофинниково"),
    ];

    private static DemoPlace Place(string oktmo, int population, MunicipalServiceForm form, string cities, string villages) =>
        new(oktmo, population, form, cities.Split('|'), villages.Split('|', StringSplitOptions.RemoveEmptyEntries));
}
