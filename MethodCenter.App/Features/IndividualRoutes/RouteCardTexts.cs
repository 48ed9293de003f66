using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.App.Features.IndividualRoutes;

/// <summary>Captions of the card of a route and of its acts.</summary>
public static class RouteCardTexts
{
    public const string NextTitle = "Что дальше";
    public const string Turn = "Сейчас отвечает";
    public const string Facts = "О маршруте";
    public const string Position = "Должность";
    public const string Created = "Составлен";
    public const string Approved = "Утверждён";
    public const string Goal = "Цель";
    public const string Expected = "Ожидаемые результаты";
    public const string SecondReason = "Обоснование второго маршрута";
    public const string Path = "Путь по месяцам";
    public const string Steps = "Мероприятия";
    public const string NoSteps = "Мероприятий пока нет: их добавляют в черновике.";
    public const string Transfer = "перенос в практику";
    public const string OutOfPlan = "вне действующей версии";
    public const string Mark = "Отметить";
    public const string Undo = "Снять отметку";
    public const string UndoConsequence = "Отметка будет снята, мероприятие вернётся к плану. Записанное подтверждение и отзыв останутся.";
    public const string Undone = "Отметка снята";
    public const string Marked = "Отметка записана";
    public const string Proof = "Подтверждение";
    public const string ProofHint = "Документ, номер удостоверения или ссылка на материалы";
    public const string Review = "Отзыв педагога";
    public const string Reason = "Причина";
    public const string DoneOn = "Когда выполнено";
    public const string NewFrom = "Новое начало";
    public const string NewUntil = "Новое окончание";
    public const string MarkAs = "Что произошло";
    public const string Chain = "Согласование";
    public const string ChainHint = "Стороны подтверждают по порядку. Подтверждение относится к точному содержанию версии: после правки оно снимается.";
    public const string OnPaper = "подписано на бумаге, внёс ЦНППМ";
    public const string WaitsNow = "ждёт сейчас";
    public const string NotYet = "ещё не было";
    public const string Versions = "Версии";
    public const string CompareAny = "Сравнить";
    public const string CompareOld = "Было: версия";
    public const string CompareNew = "Стало: версия";
    public const string NoDifference = "Отличий нет.";
    public const string Checkpoints = "Контрольные точки";
    public const string NoCheckpoints = "Контрольные точки не назначены.";
    public const string Pass = "Записать итог";
    public const string Outcome = "Что показала контрольная точка";
    public const string Deficits = "Какие дефициты закрывает";
    public const string DeficitsHint = "Дефицит снимает повторная диагностика или экспертное заключение после переноса в практику.";
    public const string DeficitsHidden = "Результаты закрыты: педагог ещё не открыл их или не дал согласия на показ. Видны мероприятия и сроки.";
    public const string NoDeficits = "Мероприятия маршрута не связаны с дефицитами.";
    public const string Conclude = "Дать заключение";
    public const string Competence = "Компетенция";
    public const string ClosedBy = "Мероприятия";
    public const string State = "Состояние";
    public const string Severity = "Тяжесть";
    public const string Gaps = "Что маршрут не закрывает";
    public const string Words = "Рефлексия и заключение";
    public const string Reflection = "Рефлексия педагога";
    public const string Conclusion = "Заключение методиста";
    public const string NotWritten = "Ещё не записано";
    public const string Write = "Записать";
    public const string History = "История";
    public const string HistoryEmpty = "Изменений ещё не было.";
    public const string Edit = "Править черновик";
    public const string NewVersion = "Новая версия";
    public const string Done = "Записано";
    public const string Comment = "Замечание";
    public const string PaperOn = "Дата согласия на бумаге";
    public const string PaperComment = "Чем подтверждено";
    public const string Left = "Что не выполнено и почему";
    public const string WithoutReflection = "Почему без рефлексии педагога";
    public const string ConclusionHint = "Что педагог показал на практике, где и когда это видели.";
    public const string Text = "Текст";
    public const string Lead = "Сменить методиста";
    public const string LeadHint = "Методисты, за которыми педагог закреплён сейчас";
    public const string Nobody = "никто";
    public const string VersionNote = "Зачем нужна новая версия";
    public const string Today = "сегодня";

    public static string Subtitle(RouteHead head) => string.Join(" · ", new[] { head.Number, head.Organisation, head.Municipality }.Where(t => t.Length > 0));

    public static string BasisOf(RouteHead head) => head.Campaign is { } campaign
        ? $"{RouteTerms.Of(head.Basis)}: {campaign}" + (head.DiagnosedOn is { } on ? $", {Formats.Date(on)}" : "") : RouteTerms.Of(head.Basis);

    public static string VersionTitle(RouteVersionLine version) => $"Версия {version.Number}";

    public static string VersionFacts(RouteVersionLine version) => $"{RouteTerms.Of(version.Origin)}, {RouteTerms.Steps(version.Steps)}, {RouteTerms.Hours(version.Hours)}";

    public static string ChainTitle(int version) => $"{Chain}: версия {version}";

    public static string StepMeta(RouteCardStep step) => string.Join(" · ", new[] { RouteTerms.Of(step.Kind), RouteTerms.Of(step.Learning), step.Organiser }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>«01.02.2026 – 30.04.2026 · 36 часов».</summary>
    public static string StepTime(RouteCardStep step) => $"{RouteTerms.Span(step.From, step.Until)} · {RouteTerms.Hours(step.Hours)}";

    public static string AlternativeOf(ContentAlternative alternative) => $"{alternative.Title}, {RouteTerms.Hours(alternative.Hours)}: {alternative.WhyNot}";

    public static string DoneOnOf(DateOnly on) => $"выполнено {Formats.Date(on)}";

    /// <summary>«№ 1, 2»; a dash for none.</summary>
    public static string PlacesOf(RouteCardDeficit deficit) => deficit.Places.Count == 0 ? "—" : "№ " + string.Join(", ", deficit.Places);

    public static string DeficitState(RouteCardDeficit deficit) => $"{DeficitTerms.Of(deficit.State)} с {Formats.Date(deficit.Since)}";

    public static string KindOf(RouteChangeKind kind) => kind switch
    {
        RouteChangeKind.Period => "Срок маршрута",
        RouteChangeKind.Goal => "Цель",
        RouteChangeKind.Expected => "Ожидаемые результаты",
        RouteChangeKind.StepAdded => "Добавлено",
        RouteChangeKind.StepRemoved => "Убрано",
        RouteChangeKind.StepChanged => "Изменено",
        RouteChangeKind.StepMoved => "Переставлено",
        RouteChangeKind.GapAdded => "Оставлен открытым дефицит",
        RouteChangeKind.GapRemoved => "Дефицит больше не оставлен",
        RouteChangeKind.GapChanged => "Причина открытого дефицита",
        RouteChangeKind.CheckpointAdded => "Добавлена контрольная точка",
        RouteChangeKind.CheckpointRemoved => "Убрана контрольная точка",
    };

    public static Tone ToneOf(RouteChangeKind kind) => kind switch
    {
        RouteChangeKind.StepAdded or RouteChangeKind.CheckpointAdded or RouteChangeKind.GapRemoved => Tone.Good,
        RouteChangeKind.StepRemoved or RouteChangeKind.CheckpointRemoved or RouteChangeKind.GapAdded => Tone.Bad,
        _ => Tone.Accent,
    };

    /// <summary>The act as a verb on its button.</summary>
    public static string ButtonOf(RouteAct act, ApprovalParty? turn = null) => act switch
    {
        RouteAct.Agree => turn is ApprovalParty.Centre ? "Утвердить" : "Согласовать",
        RouteAct.AgreeOnPaper => "Согласовано на бумаге",
        RouteAct.Return => "Вернуть с замечанием",
        RouteAct.Start => "Начать реализацию",
        RouteAct.Pause => "Приостановить",
        RouteAct.Resume => "Возобновить",
        RouteAct.Stop => "Прекратить",
        RouteAct.Finish => "Завершить",
        RouteAct.NewVersion => NewVersion,
        RouteAct.DropVersion => "Отказаться от версии",
        RouteAct.Reflect => Reflection,
        RouteAct.Conclude => Conclusion,
        RouteAct.Send => "Отправить на согласование",
        RouteAct.Edit => Edit,
        RouteAct.Mark => Mark,
    };

    /// <summary>What the act will do, named before it is done.</summary>
    public static string ConsequenceOf(RouteAct act, RouteCard card) => act switch
    {
        RouteAct.Agree => card.Turn is ApprovalParty.Centre
            ? $"Версия {card.Open!.Number} вступит в силу: {RouteTerms.Steps(card.Open.Steps)}, {RouteTerms.Hours(card.Open.Hours)}. Подтверждённые дефициты станут включёнными в ИОМ."
            : $"Вы подтверждаете версию {card.Open!.Number}: {RouteTerms.Steps(card.Open.Steps)}, {RouteTerms.Hours(card.Open.Hours)}.",
        RouteAct.AgreeOnPaper => $"Будет записано согласие на бумаге: {RouteTerms.Of(card.Turn!.Value)}. В цепочке останется, что внёс его ЦНППМ.",
        RouteAct.Return => "Версия вернётся составителю. Данные ранее согласия перестанут действовать.",
        RouteAct.Start => "Маршрут перейдёт в реализацию, его дефициты — в работу.",
        RouteAct.Pause => "Мероприятия нельзя будет отмечать, пока маршрут не возобновлён.",
        RouteAct.Resume => "Маршрут продолжится с того состояния, в котором его приостановили.",
        RouteAct.Stop => "Маршрут закончится без завершения. Его дефициты вернутся в состояние до включения в ИОМ.",
        RouteAct.Finish => $"Выполнено {card.Head.Percent ?? 0} % часов: маршрут будет завершён {(card.Head.Percent >= 100 ? "полностью" : "частично")}. Дефициты останутся в работе до повторной диагностики.",
        RouteAct.NewVersion => "Действующая версия останется в силе, пока новая не утверждена.",
        RouteAct.DropVersion => $"Версия {card.Open!.Number} не вступит в силу. В списке версий она останется.",
        RouteAct.Reflect => "Что получилось, что изменилось в работе, что ещё нужно.",
        RouteAct.Conclude => "Итоговое слово методиста о маршруте. Дефицитов оно не снимает.",
        _ => "",
    };

    /// <summary>Caption of the text that an act asks for; null when it asks for none.</summary>
    public static string? TextOf(RouteAct act, RouteCard card) => act switch
    {
        RouteAct.Return => Comment,
        RouteAct.AgreeOnPaper => PaperComment,
        RouteAct.Pause or RouteAct.Stop or RouteAct.DropVersion => Reason,
        RouteAct.Finish => card.Head.Percent >= 100 ? null : Left,
        RouteAct.NewVersion => VersionNote,
        RouteAct.Reflect or RouteAct.Conclude => Text,
        _ => null,
    };

    /// <summary>The act cannot do without the text.</summary>
    public static bool NeedsText(RouteAct act) => act is RouteAct.Return or RouteAct.AgreeOnPaper or RouteAct.Pause or RouteAct.Stop or RouteAct.Finish;
}
