using MethodCenter.Domain.Common;

namespace MethodCenter.App.Shared;

/// <summary>Captions of the shared widgets.</summary>
public static class SharedTexts
{
    public const string Xlsx = "Выгрузить XLSX";
    public const string Breadcrumbs = "Путь к странице";
    public const string Cancel = "Отмена";
    public const string Save = "Сохранить";
    public const string Close = "Закрыть";
    public const string Working = "Выполняется…";
    public const string Loading = "Загрузка…";
    public const string Required = "обязательно";
    public const string FormHasErrors = "Проверьте поля формы";

    public const string Filters = "Условия отбора";
    public const string FiltersSet = "Заданные условия";
    public const string ClearFilters = "Сбросить всё";

    public const string Previous = "к прошлому срезу";
    public const string NoChange = "без изменений";
    public const string Points = "п. п.";
    public const string Target = "Цель";
    public const string Less = "меньше";
    public const string More = "больше";

    public const string Why = "Почему?";
    public const string Met = "выполнено";
    public const string NotMet = "не выполнено";
    public const string NotKnown = "нет данных";
    public const string LeftToDo = "Что сделать";
    public const string Method = "Версия правила";
    public const string Source = "Основание";
    public const string Alternatives = "Другие варианты";

    public const string NoHistory = "Изменений ещё не было.";
    public const string EmptyList = "Ничего не найдено";
    public const string EmptyListText = "Под заданные условия не подходит ни одна запись. Снимите часть условий.";

    public const string Density = "Плотность строк";
    public const string DensityCompact = "Плотно";
    public const string DensityRoomy = "Просторно";
    public const string SelectAllOnPage = "Отметить все строки страницы";
    public const string SelectRow = "Отметить строку";
    public const string ClearSelection = "Снять отметки";

    public const string ChooseFile = "Выберите файл";
    public const string OrDropFile = "или перетащите сюда";
    public const string FileEmpty = "Файл пуст. Выберите другой файл.";

    public const string NotChosen = "Не выбрано";
    public const string TypeToFind = "Начните вводить название или фамилию";
    public const string NothingFound = "Ничего не найдено";

    public static string Total(int count) => RussianPlural.Count(count, "запись", "записи", "записей");

    /// <summary>«1–50 из 1 080».</summary>
    public static string Shown(int skip, int rows, int total) =>
        rows == 0 ? "" : $"{Formats.Number(skip + 1)}–{Formats.Number(skip + rows)} из {Formats.Number(total)}";

    public static string Selected(int count) => $"Отмечено: {Formats.Number(count)}";

    public static string ClearFilter(string filter) => $"Снять условие «{filter}»";

    public static string DropHint(string accept, long maxBytes) => $"{accept}, не больше {Size(maxBytes)}";

    public static string FileTooLarge(string name, long size, long maxBytes) =>
        $"Файл «{name}» занимает {Size(size)}, а принимается не больше {Size(maxBytes)}. Разделите его на части.";

    public static string FileWrongKind(string name, string accept) => $"Файл «{name}» не подходит. Принимаются файлы {accept}.";

    public static string TargetAt(string target) => $"{Target} {target}";

    public static string Progress(int percent) => $"{percent} %";

    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} Б",
        < 1024 * 1024 => $"{bytes / 1024} КБ",
        _ => $"{Formats.Tenths(bytes * 10 / (1024 * 1024)).Replace(",0", "", StringComparison.Ordinal)} МБ",
    };
}
