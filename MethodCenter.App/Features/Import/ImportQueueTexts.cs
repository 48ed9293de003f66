using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;

namespace MethodCenter.App.Features.Import;

/// <summary>Captions of the queue of rows whose people are not known for certain.</summary>
public static class ImportQueueTexts
{
    public const string Title = "Очередь сопоставления";
    public const string Subtitle = "Верные строки файлов, по которым неясно, о ком они. Выберите человека — строка применится, как при загрузке.";
    public const string Who = "О ком";
    public const string Details = "Что в строке";
    public const string Reason = "Почему в очереди";
    public const string File = "Файл";
    public const string Place = "Лист, строка";
    public const string State = "Состояние";
    public const string Batch = "Загрузка";
    public const string NoneTitle = "Очередь пуста";
    public const string NoneText = "Все люди и организации из загруженных файлов найдены.";
    public const string ToImports = "К загрузке файлов";
    public const string FromFile = "В файле";
    public const string Candidates = "Кто это может быть";
    public const string NoCandidates = "Похожих людей в реестре не нашлось.";
    public const string Choose = "Это он (она)";
    public const string NewPerson = "Завести нового человека";
    public const string Dismiss = "Отложить строку";
    public const string DismissReason = "Почему откладываете";
    public const string DismissHint = "Строка не будет применена; причина останется в истории.";
    public const string Applied = "Строка применена";
    public const string DismissedDone = "Строка отложена";
    public const string NoBirthDate = "дата рождения не указана";
    public const string NoSnils = "СНИЛС не указан";
    public const string Gone = "Строка не найдена: её уже разобрали или отменили загрузку.";

    public static string Link(int count) => count == 0 ? Title : $"{Title} ({Formats.Number(count)})";

    public static string Of(QueueState state) => state switch
    {
        QueueState.Waiting => "Ждут решения",
        QueueState.Applied => "Применены",
        QueueState.Dismissed => "Отложены",
    };

    public static string PlaceOf(string sheet, int row) => sheet == "—" ? $"строка {row}" : $"{sheet}, строка {row}";

    public static string Total(int count) => RussianPlural.Count(count, "строка", "строки", "строк");
}
