using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>Refusals of the room, as the user reads them.</summary>
public static class RouteErrors
{
    public static readonly DomainError NotFound = New("not-found", "Маршрут не найден или вне вашей зоны ответственности.");
    public static readonly DomainError VersionIsFixed = New("version-fixed", "Эта версия уже отправлена на согласование: изменить её нельзя. Создайте новую версию.");
    public static readonly DomainError MonthsWrong = New("months", "Срок маршрута: от 3 до 12 месяцев.");
    public static readonly DomainError BudgetWrong = New("budget", "Предел часов маршрута: от 8 до 1000; пусто — без предела.");
    public static readonly DomainError ParametersWrong = New("parameters", "Часы в неделю, часы мероприятий и срок начала должны быть в разумных пределах: до 40 часов и до 90 дней.");
    public static readonly DomainError PersonMissing = New("person", "Выберите педагога, для которого составляется маршрут.");
    public static readonly DomainError OwnRoute = New("own", "Собственный маршрут составляет и согласует за методиста другой человек: методическая служба или ЦНППМ.");
    public static readonly DomainError CampaignMissing = New("campaign", "Основание «Диагностика»: выберите кампанию, в которой у педагога есть завершённый результат.");
    public static readonly DomainError DatesMissing = New("dates", "Укажите начало и окончание маршрута.");
    public static readonly DomainError DatesTurned = New("dates-turned", "Окончание маршрута раньше начала. Проверьте даты.");
    public static readonly DomainError ReasonMissing = New("reason", "Укажите причину: она останется в истории маршрута.");
    public static readonly DomainError CommentMissing = New("comment", "Напишите, что исправить: без замечания вернуть маршрут нельзя.");
    public static readonly DomainError PaperCommentMissing = New("paper", "Укажите, каким документом подтверждено согласие на бумаге.");
    public static readonly DomainError PaperDateWrong = New("paper-date", "Дата согласия на бумаге не может быть позже сегодняшнего дня.");
    public static readonly DomainError NothingToSend = New("nothing-to-send", "В этой версии ничего не изменилось: согласовывать нечего.");
    public static readonly DomainError VersionMissing = New("version-missing", "Такой версии у маршрута нет.");
    public static readonly DomainError DoneInFuture = New("done-future", "Дата выполнения не может быть позже сегодняшнего дня.");
    public static readonly DomainError DoneMissing = New("done-missing", "Укажите, когда мероприятие выполнено.");
    public static readonly DomainError AlreadyDone = New("already-done", "Мероприятие уже выполнено. Чтобы перенести его, сначала снимите отметку.");
    public static readonly DomainError MoveDatesMissing = New("move-dates", "Укажите новые даты мероприятия.");
    public static readonly DomainError MoveDatesTurned = New("move-dates-turned", "Новое окончание мероприятия раньше начала. Проверьте даты.");
    public static readonly DomainError NothingToUndo = New("nothing-to-undo", "На мероприятии нет отметки, которую можно снять.");
    public static readonly DomainError NotMarkable = New("not-markable", "Отмечать мероприятия можно у утверждённого маршрута, пока он не приостановлен и не завершён.");
    public static readonly DomainError OutcomeMissing = New("outcome", "Запишите, что показала контрольная точка.");
    public static readonly DomainError ReflectionMissing = New("reflection", "Педагог ещё не записал рефлексию. ЦНППМ может завершить маршрут без неё, указав причину.");
    public static readonly DomainError LeftMissing = New("left", "Выполнено не всё: напишите, что осталось и почему.");
    public static readonly DomainError ConclusionMissing = New("conclusion", "Напишите экспертное заключение: что педагог показал на практике.");
    public static readonly DomainError NoTransferDone = New("no-transfer",
        "Снять дефицит по заключению можно после переноса в практику: в маршруте нет выполненного мероприятия с переносом в практику по этой компетенции. Отметьте его выполненным или дождитесь повторной диагностики.");
    public static readonly DomainError SecondReasonMissing = New("second-reason", "Второй действующий маршрут допускается только с обоснованием.");

    /// <summary>There is an active route already.</summary>
    public static DomainError SecondRoute(string number) =>
        New("second", $"У педагога уже есть действующий маршрут {number}. Завершите его, создайте в нём новую версию или обоснуйте второй маршрут.");

    /// <summary>The act does not go with the state.</summary>
    public static DomainError ActImpossible(string act, RouteStatus status) => New("act", $"{act}: недоступно, пока маршрут в состоянии «{RouteTerms.Of(status)}».");

    public static DomainError NotYourTurn(ApprovalParty turn) => New("turn", $"Сейчас маршрут ждёт другую сторону: {RouteTerms.Of(turn)}.");

    public static DomainError OpenVersion(int number, RouteVersionState state) =>
        New("open-version", $"Есть незавершённая версия {number} ({RouteTerms.Of(state)}). Доведите её до утверждения или откажитесь от неё.");

    public static DomainError DoneBeforeRoute(DateOnly from) => New("done-early", $"Маршрут начинается {Formats.Date(from)}: дата выполнения не может быть раньше.");

    public static DomainError MoveOutside(DateOnly from, DateOnly until) =>
        New("move-outside", $"Новые даты выходят за срок маршрута {Formats.Date(from)} – {Formats.Date(until)}. Выберите даты внутри срока или создайте новую версию.");

    /// <summary>The content is not admissible: what is wrong, each in a sentence.</summary>
    public static DomainError Content(IReadOnlyCollection<RouteProblem> problems) => New("content", string.Join(' ', problems.Select(p => p.Message)));

    public static readonly DomainError BeginsInThePast = New("from-past", "Начало маршрута уже прошло: выберите сегодняшний или более поздний день.");
    public static readonly DomainError NothingNew = New("nothing-new", "Результаты диагностики не требуют менять маршрут.");
    public static readonly DomainError NothingToPlan = New("nothing-to-plan", "У педагога нет подтверждённых дефицитов: маршрут предложить не по чему. Проведите диагностику или составьте маршрут вручную.");
    public static readonly DomainError ProposalGone = New("proposal-gone", "Предложение устарело: данные за это время изменились. Постройте его ещё раз.");

    public static DomainError HasActive(string number) => New("has-active", $"У педагога уже есть действующий маршрут {number}: измените его или завершите.");

    internal static DomainError New(string code, string message) => new("routes." + code, message);
}
