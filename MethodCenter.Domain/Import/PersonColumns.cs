using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import;

/// <summary>Columns that tables of people and of organisations share, with the headings met in the field.</summary>
internal static class PersonColumns
{
    public const string SnilsNumber = "snils", FullName = "fullName", LastName = "lastName", FirstName = "firstName", MiddleName = "middleName",
        BirthDate = "birthDate", Oktmo = "oktmo", Municipality = "municipality", Inn = "inn", Ogrn = "ogrn", Organisation = "organisation",
        Subject = "subject", Position = "position";

    /// <summary>What «СНИЛС», «ФИО» and the birth date are called; <paramref name="others"/> are words of other people's columns.</summary>
    public static IReadOnlyList<ColumnDefinition> Person(string others = "!МЕТОДИСТ !НАСТАВНИК !РУКОВОДИТЕЛ !ДИРЕКТОР !ИСПОЛНИТЕЛ !КУРАТОР") =>
    [
        new(SnilsNumber, "СНИЛС",
            ["Страховой номер", "Страховой номер (СНИЛС)", "№ СНИЛС", "Номер СНИЛС", "СНИЛС №", "СНИЛС работника", "СНИЛС педагога", "СНИЛС сотрудника", "Страховое свидетельство", "Страховой № ПФР", "№ страхового свидетельства", "СНИЛС (при наличии)", "СНИЛС слушателя", "snils"],
            [$"СНИЛС {others}", $"СТРАХОВ НОМЕР {others}", $"СТРАХОВ СВИДЕТЕЛЬ {others}", $"НОМЕР ПЕНСИОН {others}", $"СТРАХОВ ПЕНСИОН {others}", $"НОМЕР СТРАХ {others}"]),
        new(FullName, "ФИО",
            ["Ф.И.О.", "ФИО работника", "ФИО педагога", "ФИО сотрудника", "Фамилия, имя, отчество", "Фамилия Имя Отчество", "Сотрудник", "Работник", "Педагог", "Педагогический работник", "Фамилия, имя, отчество (при наличии)", "ФИО (полностью)", "ФИО полностью", "Фамилия И.О.", "ФИО методиста", "ФИО слушателя", "Методист", "full_name", "fio"],
            [$"ФИО {others}", $"ФАМИЛ ИМ ОТЧ {others}", $"ФАМИЛ ИМЯ {others}", $"ФАМИЛ ИО {others}"]),
        new(LastName, "Фамилия", ["Фамилия работника", "Фамилия педагога", "Фам.", "last_name"], [$"ФАМИЛ !ИМЯ !ОТЧ !ИМЕН !ДЕВИЧ !ПРЕЖН !ИО {others}"]),
        new(FirstName, "Имя", ["Имя работника", "Имя педагога", "first_name"], [$"ИМЯ !ФАМИЛ !ОТЧ !ФАЙЛ {others}"]),
        new(MiddleName, "Отчество", ["Отчество (при наличии)", "Отч.", "Отчество работника", "middle_name"], [$"ОТЧ !ФАМИЛ !ИМЯ !ОТЧЕТ {others}"]),
        new(BirthDate, "Дата рождения",
            ["Д.р.", "ДР", "Дата рожд.", "Родился", "Родилась", "Родился(лась)", "День рождения", "Число, месяц, год рождения", "Дата, месяц, год рождения", "Д/р", "Дата рож.", "Год, месяц, число рождения", "birth_date", "birthday", "date_of_birth"],
            ["ДАТ РОЖД !РЕБЕН !ДЕТ", "ЧИСЛО МЕСЯЦ РОЖД", "РОЖДЕН !МЕСТО !РЕБЕН !ДЕТ !СВИДЕТЕЛЬ", "РОДИЛ !РЕБЕН"]),
    ];

    /// <summary>The organisation and its territory.</summary>
    public static IReadOnlyList<ColumnDefinition> Workplace() =>
    [
        new(Oktmo, "ОКТМО", ["Код ОКТМО", "ОКТМО МО", "Муниципалитет (ОКТМО)", "Код муниципалитета", "ОКТМО муниципалитета", "Код территории", "oktmo"], ["ОКТМО"]),
        new(Municipality, "Муниципалитет", ["Муниципальное образование", "Район", "Муниципальный район", "Территория", "Район (городской округ)", "Муниципальный район (округ)"], ["МУНИЦИПАЛ !КОД !ОКТМО !МЕТОДИСТ !УРОВЕН"]),
        new(Inn, "ИНН организации", ["ИНН", "ИНН ОО", "ИНН учреждения", "ИНН школы", "ИНН юридического лица", "ИНН места работы", "ИНН/КПП", "ИНН образовательной организации", "inn"], ["ИДЕНТИФИКАЦ НОМЕР НАЛОГОПЛ !ФИЗ !РАБОТНИК", "ИНН !РАБОТНИК !СОТРУДНИК !ПЕДАГОГ !ФИЗ !МЕТОДИСТ !ЛИЧН"]),
        new(Ogrn, "ОГРН", ["ОГРН организации", "ОГРН ОО", "ОГРН учреждения", "ogrn"], ["ОГРН !ДАТ", "ГОСУДАРСТВ РЕГИСТРАЦ НОМЕР !ДАТ"]),
        new(Organisation, "Организация",
            ["Наименование организации", "Наименование организации (краткое)", "Образовательная организация", "Место работы", "Наименование ОО", "ОО", "ОУ", "Учреждение", "Школа", "Краткое наименование организации", "Краткое наименование", "Наименование учреждения", "Образовательное учреждение", "Наименование образовательной организации", "Название организации", "Основное место работы (организация)", "Работодатель", "organisation", "organization"],
            ["ОРГАНИЗАЦ !ИНН !ОГРН !ОКТМО !КОД !ТИП !ДАТ !ФОРМ !ОБУЧЕН !ВИД !АДРЕС !ОРГАНИЗАЦИОН", "УЧРЕЖДЕН !ИНН !ОГРН !ТИП !ВИД !АДРЕС !ДАТ", "МЕСТО РАБОТ !ВИД !ОСНОВН !СОВМ !ИНН", "НАИМЕН ОО", "НАИМЕН ОУ"]),
    ];

    public static readonly Requirement Name = new("ФИО", [FullName], [LastName, FirstName]);

    public static readonly Requirement OrganisationNumber = new("ИНН организации (или ОГРН)", [Inn], [Ogrn]);

    /// <summary>The name from one column or from three; a missing part is named.</summary>
    public static PersonName? ReadName(RowScribe scribe)
    {
        var row = scribe.Row;
        if (row.Has(LastName) && row.Has(FirstName))
        {
            var (last, first, middle) = (scribe.Needed(LastName, "фамилия"), scribe.Needed(FirstName, "имя"), scribe.Text(MiddleName));
            return PersonName.Create(last, first, middle);
        }
        var full = scribe.Needed(FullName, "фамилия");
        var name = PersonName.Parse(full);
        if (full is not null && name is null) scribe.Reject(FullName, RowScribe.Missing("имя"));
        return name;
    }

    /// <summary>СНИЛС; a wrong one rejects the row.</summary>
    public static Snils? ReadSnils(RowScribe scribe, string key = SnilsNumber) => scribe.Value(key, CellValues.Snils, "СНИЛС:").Value;

    /// <summary>The birth date: not in the future, age 16 to 100 years.</summary>
    public static DateOnly? ReadBirthDate(RowScribe scribe, DateOnly today, bool isNeeded)
    {
        var born = scribe.Value(BirthDate, CellValues.Date, "дата рождения");
        if (born.IsEmpty && isNeeded) scribe.Reject(BirthDate, RowScribe.Missing("дата рождения"));
        if (!born.HasValue) return null;
        if (born.Value > today) scribe.Reject(BirthDate, "дата рождения в будущем");
        else if (FullPeriods.Years(born.Value, today) is < 16 or > 100) scribe.Reject(BirthDate, "возраст вне пределов 16–100 лет");
        return born.Value;
    }

    /// <summary>ИНН, and ОГРН where there is no ИНН; both blank reject the row when the organisation must be named.</summary>
    public static (string? Inn, string? Ogrn) ReadOrganisation(RowScribe scribe, bool isNeeded)
    {
        var inn = scribe.Value(Inn, CellValues.Inn, "ИНН:");
        var ogrn = inn.HasValue ? CellValues.Ogrn(scribe.Row[Ogrn]) : scribe.Value(Ogrn, CellValues.Ogrn, "ОГРН:");
        if (isNeeded && inn.IsEmpty && ogrn.IsEmpty) scribe.Reject(scribe.Row.Has(Inn) ? Inn : Ogrn, RowScribe.Missing("организация (ИНН или ОГРН)"));
        return (inn.Value, ogrn.Value);
    }
}
