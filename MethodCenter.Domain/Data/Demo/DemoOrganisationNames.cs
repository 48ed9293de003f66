using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Type and names of an organisation.</summary>
internal sealed record DemoOrganisationName(string TypeCode, string Short, string Full);

/// <summary>Names organisations as they are named in the field; no two alike.</summary>
internal sealed class DemoOrganisationNames(DemoRandom random)
{
    private static readonly (string Code, int Weight)[] CitySchools =
        [("oo_sosh", 62), ("oo_gymn", 9), ("oo_lyceum", 7), ("oo_center", 8), ("oo_oosh", 6), ("oo_corr", 4), ("oo_internat", 2), ("oo_evening", 2)];

    private static readonly (string Code, int Weight)[] VillageSchools =
        [("oo_sosh", 56), ("oo_oosh", 30), ("oo_nosh", 8), ("oo_center", 6)];

    private static readonly Dictionary<string, (string Short, string Full)> Kinds = new(StringComparer.Ordinal)
    {
        ["oo_sosh"] = ("СОШ", "Средняя общеобразовательная школа"),
        ["oo_oosh"] = ("ООШ", "Основная общеобразовательная школа"),
        ["oo_nosh"] = ("НОШ", "Начальная общеобразовательная школа"),
        ["oo_gymn"] = ("Гимназия", "Гимназия"),
        ["oo_lyceum"] = ("Лицей", "Лицей"),
        ["oo_center"] = ("Центр образования", "Центр образования"),
        ["oo_internat"] = ("Школа-интернат", "Школа-интернат"),
        ["oo_corr"] = ("Школа для обучающихся с ОВЗ", "Школа, реализующая адаптированные образовательные программы"),
        ["oo_evening"] = ("Открытая школа", "Открытая (сменная) общеобразовательная школа"),
    };

    private static readonly string[] KindergartenTitles =
        ["Ромашка", "Солнышко", "Теремок", "Берёзка", "Сказка", "Родничок", "Колокольчик", "Светлячок", "Ласточка", "Журавлик", "Рябинка", "Алёнушка",
         "Золотой ключик", "Радуга", "Чебурашка", "Звёздочка", "Кораблик", "Василёк", "Улыбка", "Вишенка", "Лесовичок", "Умка", "Жемчужинка", "Дюймовочка"];

    private static readonly (string Short, string Full)[] Clubs =
        [("Дом детского творчества", "Дом детского творчества"), ("Центр развития творчества", "Центр развития творчества"),
         ("Дворец детского (юношеского) творчества", "Дворец детского (юношеского) творчества"), ("ДЮСШ", "Детско-юношеская спортивная школа"),
         ("ДШИ", "Детская школа искусств"), ("Центр информационных технологий", "Центр информационных технологий")];

    private static readonly string[] Colleges =
        ["политехнический техникум", "многопрофильный колледж", "агропромышленный техникум", "технологический колледж", "педагогический колледж"];

    private static readonly string[] PrivateTitles = ["Перспектива", "Росток", "Логос", "Семь ступеней", "Гармония", "Парус", "Вектор", "Азбука"];

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    public DemoOrganisationName For(DemoKind kind, Municipality municipality, string settlement, bool isCity) => kind switch
    {
        DemoKind.School => School(settlement, isCity),
        DemoKind.Kindergarten => Kindergarten(settlement),
        DemoKind.Club => Club(settlement),
        DemoKind.College => College(municipality),
        DemoKind.Private => Private(settlement),
        DemoKind.Authority => Authority(municipality),
        DemoKind.Service => new("mms_legal", $"МБУ «Методический центр» ({municipality.ShortName})",
            $"Муниципальное бюджетное учреждение «Методический центр» ({municipality.Name})"),
        DemoKind.Institute => new("dpo", "ГАОУ ДПО «ЛОИРО»", "ГАОУ ДПО «Ленинградский областной институт развития образования»"),
        DemoKind.Centre => new("cnppm", "ЦНППМ ГАОУ ДПО «ЛОИРО»",
            "Центр непрерывного повышения профессионального мастерства педагогических работников ГАОУ ДПО «ЛОИРО»"),
    };

    private DemoOrganisationName School(string settlement, bool isCity)
    {
        var type = random.PickWeighted(isCity ? CitySchools : VillageSchools);
        var (brief, full) = Kinds[type];
        var number = Taken(settlement) is var n && (isCity || n > 1) ? $" № {n}" : "";
        var isBudget = isCity || random.Chance(400);
        return new(type, $"{(isBudget ? "МБОУ" : "МКОУ")} «{brief}{number} {settlement}»",
            $"Муниципальное {(isBudget ? "бюджетное" : "казённое")} общеобразовательное учреждение «{full}{number} {settlement}»");
    }

    private DemoOrganisationName Kindergarten(string settlement)
    {
        var name = $"«Детский сад № {Taken(settlement + " сад")} «{random.Pick(KindergartenTitles)}» {settlement}»";
        return new("doo", "МБДОУ " + name, "Муниципальное бюджетное дошкольное образовательное учреждение " + name);
    }

    private DemoOrganisationName Club(string settlement)
    {
        var turn = Taken(settlement + " клуб");
        var (brief, full) = Clubs[(turn - 1) % Clubs.Length];
        var number = turn > Clubs.Length ? $" № {((turn - 1) / Clubs.Length) + 1}" : "";
        return new("odo", $"МБУ ДО «{brief}{number} {settlement}»",
            $"Муниципальное бюджетное учреждение дополнительного образования «{full}{number} {settlement}»");
    }

    private DemoOrganisationName College(Municipality municipality)
    {
        var turn = Taken(municipality.Oktmo + " колледж");
        var title = $"«{municipality.ShortName} {Colleges[(turn - 1) % Colleges.Length]}»";
        return new("spo", "ГБПОУ ЛО " + title, "Государственное бюджетное профессиональное образовательное учреждение Ленинградской области " + title);
    }

    private DemoOrganisationName Private(string settlement)
    {
        var title = PrivateTitles[(Taken("частная") - 1) % PrivateTitles.Length];
        return new("oo_sosh", $"ЧОУ «{title}» ({settlement})", $"Частное общеобразовательное учреждение «Школа «{title}» ({settlement})");
    }

    private static DemoOrganisationName Authority(Municipality municipality) => new(
        "mouo", $"Комитет образования ({municipality.ShortName})", $"Комитет образования администрации ({municipality.Name})");

    private int Taken(string key) => _taken[key] = _taken.GetValueOrDefault(key) + 1;
}
