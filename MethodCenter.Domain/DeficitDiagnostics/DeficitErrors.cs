using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Refusals about deficits, evidence, visits and consents.</summary>
public static class DeficitErrors
{
    public static readonly DomainError ActImpossible = New("act-impossible", "В нынешнем состоянии дефицита это сделать нельзя. Обновите страницу: состояние могло измениться.");
    public static readonly DomainError ReasonMissing = New("reason", "Укажите причину: она останется в истории дефицита.");
    public static readonly DomainError ConclusionMissing = New("conclusion", "Изложите экспертное заключение: что показано на практике и на каком основании дефицит снимается.");
    public static readonly DomainError NothingToUndo = New("undo", "Отменить можно только последнее решение, если после него дефицит не изменился.");

    public static readonly DomainError SourceMissing = New("source", "Выберите источник свидетельства.");
    public static readonly DomainError SourceReadOnly = New("source-readonly", "Результат диагностики загружается файлом, а посещение урока записывается картой наблюдения.");
    public static readonly DomainError CompetencesMissing = New("competences", "Отметьте хотя бы одну компетенцию.");
    public static readonly DomainError SeverityWrong = New("severity", "Укажите, насколько это тяжело: от 1 до 3.");
    public static readonly DomainError DateMissing = New("date", "Укажите дату.");
    public static readonly DomainError DateInFuture = New("date-future", "Дата не может быть в будущем.");
    public static readonly DomainError ClassMissing = New("class", "Укажите класс, сколько учеников писало работу и сколько не справилось.");
    public static readonly DomainError PupilsFew = New("pupils", "О классе меньше пяти учеников сведения не хранятся: по ним можно узнать ребёнка.");
    public static readonly DomainError FailedWrong = New("failed", "Не справившихся не может быть меньше одного и больше, чем писало работу.");
    public static readonly DomainError RequestTextMissing = New("request-text", "Опишите запрос: в чём педагогу нужна помощь.");
    public static readonly DomainError OfVisit = New("of-visit", "Это свидетельство из карты наблюдения: измените карту посещения.");

    public static readonly DomainError CardEmpty = New("card", "Отметьте в карте хотя бы одну компетенцию: 0, 1 или 2.");
    public static readonly DomainError MarkWrong = New("mark", "Отметка карты наблюдения — 0, 1 или 2.");

    public static readonly DomainError ConsentGiven = New("consent-given", "Согласие уже дано и действует.");
    public static readonly DomainError ConsentAbsent = New("consent-absent", "Действующего согласия нет.");

    private static DomainError New(string code, string message) => DiagnosticsErrors.New("deficit-" + code, message);
}
