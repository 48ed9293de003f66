using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;

namespace MethodCenter.App.Features.Import;

/// <summary>Captions of taking files in: choosing, preview, result, history.</summary>
public static class ImportTexts
{
    public const string Title = "Загрузка файлов";
    public const string Subtitle = "Таблицы xlsx, xls, ods и csv. Сначала показываем, что изменится; записываем только после подтверждения.";
    public const string History = "История загрузок";
    public const string KindStep = "Что в файле";
    public const string FileStep = "Файл";
    public const string ChooseFile = "Выберите таблицу";
    public const string Accept = ".xlsx, .xls, .ods, .csv";
    public const string Template = "Пустая форма (xlsx)";
    public const string NotAllowed = "Файлы загружают сотрудники ЦНППМ и муниципальные методические службы.";

    public const string Uploading = "Получение файла";
    public const string Cancelled = "Загрузка прервана. Ничего не записано.";
    public const string UploadBroken = "Файл не удалось получить целиком: прервалась связь. Выберите его ещё раз.";

    public const string Preview = "Проверка файла";
    public const string PreviewGone = "Этой проверки уже нет";
    public const string PreviewGoneText = "Проверенный файл хранится полчаса. Загрузите файл ещё раз: записанное дважды ничего не изменит.";
    public const string LoadAgain = "Загрузить файл";
    public const string Discard = "Отказаться от загрузки";
    public const string NothingToWrite = "Новых сведений в файле нет: записывать нечего.";
    public const string NothingAccepted = "Ни одна строка не принята. Исправьте отклонённые строки и загрузите файл снова.";
    public const string Writing = "Запись";
    public const string WritingNote = "Можно закрыть страницу: запись завершится сама, итог будет в истории загрузок.";

    public const string Sheet = "Лист";
    public const string Rows = "Строк";
    public const string New = "Новых";
    public const string WillChange = "Изменится";
    public const string Changed = "Изменено";
    public const string Unchanged = "Без изменений";
    public const string Rejected = "Отклонено";
    public const string Queued = "В очередь";
    public const string Warnings = "Замечаний";

    public const string TabChanges = "Что изменится";
    public const string TabChanged = "Что изменилось";
    public const string TabRejected = "Отклонённые строки";
    public const string TabQueue = "Очередь сопоставления";
    public const string TabWarnings = "Замечания";
    public const string TabColumns = "Столбцы";
    public const string Row = "Строка";
    public const string Column = "Столбец";
    public const string Value = "Значение";
    public const string Reason = "Причина";
    public const string Subject = "О ком (о чём)";
    public const string Fate = "Итог";
    public const string What = "Что изменится";
    public const string NoRejected = "Отклонённых строк нет.";
    public const string NoQueue = "Все люди и организации найдены.";
    public const string NoWarnings = "Замечаний нет.";
    public const string NoChanges = "Файл не меняет ни одной записи.";
    public const string QueueNote = "Эти строки верны, но неясно, о ком они. После записи их разберут в очереди сопоставления.";
    public const string WarningsNote = "Эти строки будут приняты.";
    public const string ColumnInFile = "Столбец файла";
    public const string Field = "Поле";
    public const string NotUsed = "не используется";
    public const string DownloadIssues = "Скачать замечания (xlsx)";
    public const string DownloadRejected = "Скачать отклонённые (xlsx)";

    public const string Done = "Файл загружен";
    public const string ToEducators = "Открыть список педагогов";
    public const string ToOrganisations = "Открыть список организаций";
    public const string ToMethodists = "Открыть список методистов";
    public const string ToCampaigns = "Открыть список кампаний";
    public const string ToDeficits = "Открыть список дефицитов";
    public const string ToProgrammes = "Открыть список программ";
    public const string ToRoutes = "Открыть список ИОМ";
    public const string ToSupport = "Открыть список форм поддержки";
    public const string ToQueue = "Разобрать очередь";
    public const string ToBatch = "Карточка загрузки";
    public const string More = "Загрузить ещё файл";

    public const string File = "Файл";
    public const string Kind = "Что в файле";
    public const string When = "Когда";
    public const string Who = "Кто";
    public const string State = "Состояние";
    public const string Undo = "Отменить загрузку";
    public const string UndoTitle = "Отмена загрузки";
    public const string UndoYes = "Вернуть прежние данные";
    public const string UndoDone = "Загрузка отменена, прежние данные возвращены";
    public const string NoHistory = "Файлов ещё не загружали";
    public const string NoHistoryText = "Здесь появятся загрузки: кто, когда, какой файл и что из него принято.";
    public const string Issues = "Замечания и отклонённые строки";
    public const string IssueKind = "Показать";
    public const string AllIssues = "Все";
    public const string NoIssues = "Замечаний нет";
    public const string NoIssuesText = "Все строки файла приняты без замечаний.";

    public static string Hint(ImportKind kind) => kind switch
    {
        ImportKind.Organisations => "Перечень организаций и их методические службы. Нужны: ИНН, наименование, тип организации, ОКТМО.",
        ImportKind.Educators => "Кто и где работает. Нужны: СНИЛС, ФИО, дата рождения, ИНН или ОГРН организации, должность, вид занятости.",
        ImportKind.Methodists => "Региональный и муниципальный актив, закрепления. Нужны: СНИЛС, ФИО, реквизиты приказа или срок.",
        ImportKind.Campaigns => "Паспорта кампаний: код, наименование, оператор, начало и окончание, порог, шкала; что измеряют компетенции и задания.",
        ImportKind.Diagnostics => "Баллы по компетенциям или заданиям: строка на компетенцию либо столбец на компетенцию. Кампания — из паспорта в книге или загружена раньше.",
        ImportKind.Trainings => "Кто какую программу ДПП прошёл, по какому приказу, с каким документом; лист «Программы» — сроки в Федеральном реестре и компетенции. Сначала загрузите контингент.",
        ImportKind.Routes => "ИОМ, которые вели раньше: номер, основание, кампания, даты, статус, программы, методист. Сначала загрузите контингент, актив, результаты диагностики и программы.",
        ImportKind.Support => "Кто из молодых педагогов в какой форме поддержки участвует: СНИЛС или ФИО, вид, начало, окончание (пусто — продолжается), наставник. Сначала загрузите контингент.",
    };

    public static string Form(ImportKind kind) => $"Форма: {ImportKinds.Name(kind)}";

    public static string Load(int rows) => $"Загрузить {RussianPlural.Count(rows, "строку", "строки", "строк")}";

    public static string Of(RowFate fate) => fate switch
    {
        RowFate.Created => "новая запись",
        RowFate.Updated => "изменение",
        RowFate.Unchanged => "без изменений",
        RowFate.Rejected => "отклонена",
        RowFate.Queued => "в очередь",
    };

    public static string Of(ImportState state) => state switch
    {
        ImportState.Staged => "проверена",
        ImportState.Committed => "записана",
        ImportState.Undone => "отменена",
        ImportState.Cancelled => "прервана",
    };

    public static Tone ToneOf(ImportState state) => state switch
    {
        ImportState.Committed => Tone.Good,
        ImportState.Staged => Tone.Accent,
        ImportState.Undone or ImportState.Cancelled => Tone.Neutral,
    };

    public static string Of(IssueKind kind) => kind switch
    {
        Domain.Import.IssueKind.Rejected => "отклонена",
        Domain.Import.IssueKind.Queued => "в очередь",
        Domain.Import.IssueKind.Warning => "замечание",
    };

    public static Tone ToneOf(IssueKind kind) => kind switch
    {
        Domain.Import.IssueKind.Rejected => Tone.Bad,
        Domain.Import.IssueKind.Queued => Tone.Accent,
        Domain.Import.IssueKind.Warning => Tone.Warning,
    };

    public static string Tab(string title, int count) => $"{title} ({Formats.Number(count)})";

    public static string Progress(ImportProgress progress) => progress.Total is { } total
        ? $"{progress.Stage}: {Formats.Number(progress.Done)} из {Formats.Number(total)}"
        : progress.Done > 0 ? $"{progress.Stage}: {RussianPlural.Count(progress.Done, "строка", "строки", "строк")}" : progress.Stage;

    public static string FirstOnly(int shown, int all) => $"Показаны первые {Formats.Number(shown)} из {Formats.Number(all)}.";

    public static string Absent(IEnumerable<string> fields) => $"В файле нет столбцов: {string.Join(", ", fields.Select(f => $"«{f}»"))}. Эти сведения останутся как есть.";

    public static string SheetHolds(string sheet, string what) => sheet == "—" ? what : $"Лист «{sheet}»: {what}";

    public static string SheetCaption(string sheet) => $"Лист «{sheet}»";

    public static string BatchTitle(int id) => $"Загрузка № {id}";

    public static string Summary(ImportOutcome outcome) =>
        $"Записано: новых — {Formats.Number(outcome.Created)}, изменено — {Formats.Number(outcome.Updated)}, без изменений — {Formats.Number(outcome.Unchanged)}. "
        + $"Отклонено — {Formats.Number(outcome.Rejected)}, в очереди — {Formats.Number(outcome.Queued)}.";

    public static string TotalBatches(int count) => RussianPlural.Count(count, "загрузка", "загрузки", "загрузок");

    public static string TotalIssues(int count) => RussianPlural.Count(count, "строка", "строки", "строк");

    public static string Consequence(UndoConsequence would)
    {
        var parts = new List<string>();
        if (would.Removed > 0) parts.Add($"будет удалено {RussianPlural.Count(would.Removed, "запись", "записи", "записей")}");
        if (would.Restored > 0) parts.Add($"прежние значения вернутся в {RussianPlural.Count(would.Restored, "запись", "записи", "записей")}");
        if (would.Dismissed > 0) parts.Add($"из очереди уйдёт {RussianPlural.Count(would.Dismissed, "строка", "строки", "строк")}");
        return parts.Count == 0 ? "Эта загрузка ничего не изменила в реестре." : $"При отмене {string.Join(", ", parts)}.";
    }
}
