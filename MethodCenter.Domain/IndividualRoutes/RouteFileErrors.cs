using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Why a file is not taken, or not taken away.</summary>
public static class RouteFileErrors
{
    private const string Accepted = "Подойдёт PDF, DOCX, XLSX, PPTX, JPG или PNG.";

    public static readonly DomainError NotFound = New("not-found", "Файл не найден или вне вашей зоны ответственности.");
    public static readonly DomainError Empty = New("empty", "Файл пуст. Проверьте его на своём компьютере и выберите снова.");
    public static readonly DomainError TooLarge = New("too-large", "Файл больше 10 МиБ. Уменьшите качество снимков или разделите документ на части.");
    public static readonly DomainError Executable = New("executable", $"Это программа, а не документ: такие файлы не принимаются. {Accepted}");
    public static readonly DomainError Macros = New("macros", "В документе есть макросы или вложенные программы. Сохраните его без макросов (DOCX, XLSX, PPTX) или как PDF.");
    public static readonly DomainError OldOffice = New("old-office", "Это документ старого формата Office. Откройте его и сохраните как DOCX, XLSX, PPTX или PDF.");
    public static readonly DomainError Archive = New("archive", $"Это архив. Распакуйте его и приложите документы по одному. {Accepted}");
    public static readonly DomainError Broken = New("broken", "Документ повреждён: его содержимое не читается. Откройте его у себя, сохраните заново и приложите снова.");
    public static readonly DomainError WrongKind = New("kind", $"По содержимому это не документ и не снимок нужного вида. {Accepted}");
    public static readonly DomainError TooMany = New("too-many", "К маршруту уже приложено 20 файлов. Удалите лишние или объедините документы в один PDF.");
    public static readonly DomainError StepForeign = New("step", "Такого мероприятия в маршруте нет. Обновите страницу: маршрут мог измениться.");
    public static readonly DomainError StepCancelled = New("step-cancelled", "Мероприятие отменено: подтверждение к нему не нужно.");
    public static readonly DomainError RouteEnded = New("route-ended", "Маршрут завершён или прекращён: его документы больше не меняются.");
    public static readonly DomainError StepIsDone = New("step-done", "Мероприятие отмечено выполненным, и файл его подтверждает. Удалить файл можно, пока отметки нет.");
    public static readonly DomainError NotYours = New("not-yours", "Удалить файл может тот, кто его приложил, или сотрудник ЦНППМ.");

    /// <summary>The same bytes are there already.</summary>
    public static DomainError Same(string name) => New("same", $"Этот файл уже приложен: «{name}». Второй раз прикладывать не нужно.");

    private static DomainError New(string code, string message) => RouteErrors.New("file-" + code, message);
}
