using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Import;

/// <summary>Refusals of whole files: what is wrong and what to do. Rows have <see cref="RowProblem"/>.</summary>
public static class ImportErrors
{
    private const string SaveAsXlsx = "Откройте его в программе, сохраните как «Книга Excel (*.xlsx)» и загрузите снова.";
    private const string OnlyTables = "Загрузите таблицу: файл xlsx, xls, ods или csv.";

    public static readonly DomainError Empty = new("import.empty-file",
        "Файл пустой: в нём нет ни одного байта. Проверьте, что он сохранён до конца, и загрузите снова.");

    public static readonly DomainError Password = new("import.password",
        "Файл защищён паролем. Откройте его в программе, снимите пароль (Файл → Сведения → Защита книги) и загрузите снова.");

    public static readonly DomainError Macros = new("import.macros",
        $"В файле есть макросы, такие файлы не принимаются. {SaveAsXlsx}");

    public static readonly DomainError ExternalLinks = new("import.external-links",
        "В книге есть ссылки на другие файлы. Откройте её, разорвите связи (Данные → Изменить связи → Разорвать связь), сохраните и загрузите снова.");

    public static readonly DomainError Damaged = new("import.damaged",
        $"Файл повреждён и не читается до конца. {SaveAsXlsx}");

    public static readonly DomainError Photo = new("import.photo",
        $"Это изображение, а не таблица. {OnlyTables}");

    public static readonly DomainError Pdf = new("import.pdf",
        $"Это документ PDF, а не таблица: данные из него не читаются. {OnlyTables}");

    public static readonly DomainError TextDocument = new("import.text-document",
        $"Это текстовый документ (Word), а не таблица. Скопируйте таблицу на лист книги. {OnlyTables}");

    public static readonly DomainError Presentation = new("import.presentation",
        $"Это презентация, а не таблица. {OnlyTables}");

    public static readonly DomainError Archive = new("import.archive",
        "Это архив, а не таблица. Распакуйте его и загрузите файлы таблиц по одному.");

    public static readonly DomainError WebPage = new("import.web-page",
        $"Внутри файла веб-страница или разметка XML, хотя имя может оканчиваться на xls. {SaveAsXlsx}");

    public static readonly DomainError BinaryBook = new("import.binary-book",
        $"Это двоичная книга (xlsb), она не поддерживается. {SaveAsXlsx}");

    public static readonly DomainError NotTable = new("import.not-table",
        $"Содержимое файла не похоже на таблицу. {OnlyTables}");

    public static readonly DomainError UnknownEncoding = new("import.unknown-encoding",
        "Кодировка текста не распознана. Сохраните файл как «CSV UTF-8» или как «Книга Excel (*.xlsx)» и загрузите снова.");

    public static readonly DomainError OpenQuote = new("import.open-quote",
        "В файле csv есть открытая и не закрытая кавычка: слишком длинное поле. Проверьте кавычки или сохраните таблицу как «Книга Excel (*.xlsx)».");

    public static DomainError TooLarge(long limit) => new("import.too-large",
        $"Файл больше {Mebibytes(limit)} МБ. Удалите лишние листы и рисунки или разделите таблицу на части.");

    public static DomainError TooLargeUnpacked(long limit) => new("import.too-large-unpacked",
        $"В распакованном виде файл больше {Mebibytes(limit)} МБ. Удалите лишние листы, рисунки и оформление пустых строк или разделите таблицу.");

    public static DomainError TooManyParts(int limit) => new("import.too-many-parts",
        $"Внутри файла больше {Formats.Number(limit)} частей (рисунков, листов, связей). Скопируйте таблицу в новую книгу и загрузите её.");

    public static DomainError TooManyRows(string sheet, int limit) => new("import.too-many-rows",
        $"На листе «{sheet}» есть данные ниже строки {Formats.Number(limit)}. Удалите лишние строки под таблицей (до самого конца листа) или разделите файл.");

    public static DomainError TooManyColumns(string sheet, int limit) => new("import.too-many-columns",
        $"На листе «{sheet}» есть данные правее столбца {Formats.Number(limit)}. Удалите лишние столбцы и загрузите снова.");

    public static DomainError NoSheets(string what) => new("import.no-data",
        $"В файле нет ни одного листа с данными: {what}. Проверьте, тот ли это файл.");

    /// <summary>No sheet has the columns of the wanted kind.</summary>
    /// <param name="sheet">The sheet that was nearest.</param>
    /// <param name="missing">Titles of the columns it lacks.</param>
    /// <param name="seen">Headings that were read there.</param>
    public static DomainError NoColumns(string sheet, IReadOnlyList<string> missing, IReadOnlyList<string> seen)
    {
        var where = sheet == "—" ? "В файле" : $"На листе «{sheet}»";
        var word = missing.Count == 1 ? "нет столбца" : "нет столбцов";
        var names = string.Join(", ", missing.Select(title => $"«{title}»"));
        var found = seen.Count == 0
            ? "Строка заголовков не найдена среди первых строк."
            : $"Прочитаны заголовки: {string.Join(", ", seen.Take(30).Select(heading => $"«{heading}»"))}.";
        var act = missing.Count == 1 ? "Добавьте столбец или исправьте его заголовок" : "Добавьте столбцы или исправьте их заголовки";
        return new("import.no-columns", $"{where} {word} {names}. {found} {act} и загрузите файл снова.");
    }

    /// <summary>The columns say that the file is of another kind.</summary>
    public static DomainError WrongKind(ImportKind chosen, ImportKind better) => new("import.wrong-kind",
        $"Похоже, это другой файл: по столбцам — «{ImportKinds.Name(better)}», а выбрано «{ImportKinds.Name(chosen)}». Выберите вид «{ImportKinds.Name(better)}» и загрузите файл снова.");

    public static readonly DomainError QueueDone = new("import.queue-done",
        "Эта строка уже разобрана. Обновите список.");

    public static readonly DomainError QueueReasonMissing = new("import.queue-reason",
        "Укажите, почему строка откладывается: причина останется в истории.");

    public static readonly DomainError QueueNeedsPerson = new("import.queue-person",
        "Выберите человека, о котором эта строка.");

    public static readonly DomainError QueueNeedsMethodist = new("import.queue-methodist",
        "Выберите методиста: без него закрепление не записать.");

    /// <summary>No row of a file of results can know its campaign.</summary>
    public static readonly DomainError NoCampaign = new("import.no-campaign",
        "Неизвестно, к какой кампании относятся результаты. Добавьте лист «Паспорт кампании» или загрузите сначала файл кампаний и укажите её код в столбце «Код кампании».");

    public static DomainError PassportWrong(string sheet, string reason) => new("import.passport",
        $"Паспорт кампании на листе «{sheet}» заполнен неверно: {reason}. Исправьте паспорт и загрузите файл снова.");

    public static DomainError UnknownCompetence(string sheet, string heading, string code) => new("import.unknown-competence",
        $"{Place(sheet)} в заголовке столбца «{heading}» код компетенции {code}, которого нет в перечне. Исправьте код или добавьте компетенцию в перечень и загрузите файл снова.");

    public static DomainError RepeatedCompetence(string sheet, string heading) => new("import.repeated-competence",
        $"{Place(sheet)} компетенция (задание) столбца «{heading}» указана дважды. Оставьте один столбец и загрузите файл снова.");

    public static readonly DomainError QueueResultNeedsPerson = new("import.queue-result-person",
        "Результат не заводит нового человека: добавьте его карточку или загрузите контингент, затем выберите его здесь.");

    public static readonly DomainError QueueLearningNeedsPerson = new("import.queue-learning-person",
        "Строка обучения, маршрута или поддержки не заводит нового человека: добавьте его карточку или загрузите контингент, затем выберите его здесь.");

    /// <summary>What has changed since the file was read stands in the way of the row.</summary>
    public static DomainError QueueRowRefused(string reason) => new("import.queue-refused",
        $"Строку не применить: {reason}. Если она больше не нужна, отложите её.");

    public static readonly DomainError QueueCampaignGone = new("import.queue-campaign",
        "Кампании, к которой относится строка, больше нет. Загрузите файл кампаний, затем примените строку.");

    public static readonly DomainError QueueNeedsOrganisation = new("import.queue-organisation",
        "Нового человека не завести: в строке нет организации из реестра. Добавьте организацию и загрузите строку снова.");

    public static DomainError QueueOtherSnils(string name) => new("import.queue-snils",
        $"У человека «{name}» в реестре другой СНИЛС. Выберите другого или проверьте номер в файле.");

    public static readonly DomainError UndoNotCommitted = new("import.undo-not-committed",
        "Эта загрузка не была записана: отменять нечего.");

    public static readonly DomainError UndoOutOfScope = new("import.undo-scope",
        "Часть записей этой загрузки теперь вне вашей зоны ответственности. Отменить её может ЦНППМ.");

    public static DomainError UndoLater(ImportBatch later) => new("import.undo-later",
        $"Те же записи изменила более поздняя загрузка № {later.Id} «{later.FileName}». Сначала отмените её.");

    public static DomainError UndoEdited(string first, int count) => new("import.undo-edited",
        $"После загрузки изменены записи ({Formats.Number(count)}): {first}{(count > 1 ? " и другие" : "")}. Отмена стёрла бы эти изменения. Исправьте данные вручную или новым файлом.");

    public static DomainError UndoGone(string what, int count) => new("import.undo-gone",
        $"Часть загруженного уже удалена или недоступна вам ({what}, {Formats.Number(count)}). Отменить загрузку целиком нельзя. Исправьте данные вручную или новым файлом.");

    public static DomainError UndoReferred(string what) => new("import.undo-referred",
        $"На загруженные записи уже опираются: {what}. Сначала удалите или перенесите их, затем отмените загрузку.");

    private static string Place(string sheet) => sheet == "—" ? "В файле" : $"На листе «{sheet}»";

    private static string Mebibytes(long bytes) => Formats.Number(bytes >> 20);
}
