using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.Recommendations;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>Captions of the list of recommendations, of a card and of its forms.</summary>
public static class RecommendationTexts
{
    public const string Title = "Адресные рекомендации";
    public const string About = "По итогам раундов мониторинга: что низко, где и что с этим сделать. Рекомендацию направляет человек, система только предлагает.";
    public const string AboutOwn = "Рекомендации вашему муниципалитету по итогам мониторинга. Ответьте на каждую до указанного срока.";
    public const string AboutReader = "Рекомендации, направленные муниципалитетам по итогам раундов мониторинга.";
    public const string NotAllowed = "Рекомендации открыты ЦНППМ, муниципальным службам и совету";
    public const string NotAllowedText = "Вашей роли они не нужны для работы.";

    public const string Round = "Раунд";
    public const string Municipality = "Муниципалитет";
    public const string Addressee = "Кому";
    public const string Indicator = "Показатель";
    public const string State = "Состояние";
    public const string Figure = "Значение";
    public const string Text = "Рекомендация";
    public const string Owner = "Ответственный";
    public const string OwnerHint = "Должность или подразделение";
    public const string Due = "Срок";
    public const string OnlyLate = "Только просроченные";
    public const string Late = "просрочена";
    public const string All = "Все";
    public const string Yes = "да";
    public const string Rule = "Повод";
    public const string SentAt = "Направлена";
    public const string Answer = "Ответ";
    public const string AnsweredAt = "Когда ответили";
    public const string Day = "Отчётная дата";
    public const string Note = "Замечание";
    public const string Paper = "Документ";

    public const string Propose = "Предложить по раунду";
    public const string Add = "Добавить вручную";
    public const string AddTitle = "Новая рекомендация";
    public const string EditTitle = "Изменить рекомендацию";
    public const string Approve = "Направить";
    public const string Reject = "Отклонить";
    public const string Withdraw = "Отозвать";
    public const string Settle = "Принять ответ";
    public const string Return = "Вернуть ответ";
    public const string Edit = "Изменить";
    public const string Undo = "Отменить действие";
    public const string Reply = "Ответить";
    public const string ReplyAgain = "Изменить ответ";

    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия не подходит ни одна рекомендация. Снимите часть условий.";
    public const string Empty = "Рекомендаций пока нет";
    public const string EmptyKeep = "Зафиксируйте раунд мониторинга и предложите рекомендации по его итогам.";
    public const string EmptyRead = "Они появятся, когда ЦНППМ направит их по итогам раунда мониторинга.";

    public const string WithdrawTitle = "Отозвать рекомендации?";
    public const string WithdrawHint = "Причину увидит муниципалитет.";
    public const string RejectTitle = "Отклонить предложения?";
    public const string RejectHint = "Необязательно. Видит только ЦНППМ.";
    public const string ReturnTitle = "Вернуть ответ?";
    public const string ReturnHint = "Что нужно доделать или уточнить. Увидит муниципалитет.";
    public const string SettleTitle = "Принять ответ?";
    public const string SettleHint = "Необязательно. Увидит муниципалитет.";
    public const string Reason = "Причина";
    public const string Comment = "Комментарий";
    public const string Saved = "Сохранено";
    public const string Sent = "Направлено";
    public const string Undone = "Последнее действие отменено";

    public const string Missing = "Рекомендация не найдена";
    public const string MissingText = "Её нет или она вне вашей зоны ответственности.";
    public const string ToList = "К списку";
    public const string Why = "Почему";
    public const string WhyByHand = "Обоснование не указано: рекомендация внесена вручную.";
    public const string Hidden = "Показатель относится к группе меньше пяти человек: значение и текст не показываются.";
    public const string What = "Что рекомендуется";
    public const string Where = "Где больше всего неучтённых";
    public const string SpotName = "Организация или муниципалитет";
    public const string SpotCount = "Не учтено";
    public const string ToPeople = "Кто учтён и кто нет";
    public const string AnswerTitle = "Ответ муниципалитета";
    public const string NoAnswer = "Ответа пока нет.";
    public const string Returned = "Ответ возвращён";
    public const string DoneOn = "Исполнено";
    public const string Facts = "Сведения";
    public const string History = "История";
    public const string By = "Кем";
    public const string EffectTitle = "Что изменилось к следующему раунду";
    public const string EffectHonest = "Это изменение после рекомендации, а не вследствие неё: на показатель влияют и другие причины.";
    public const string EffectAwaits = "Следующий раунд ещё не зафиксирован: изменение будет видно после него.";
    public const string EffectNone = "По этой рекомендации изменение показателя не измеряется.";

    public const string WhyLabel = "Обоснование";
    public const string WhyHint = "Что низко и против чего: увидит муниципалитет";
    public const string TextLabel = "Что рекомендуется сделать";
    public const string AnswerLabel = "Что сделано";
    public const string AnswerHint = "Кратко: что сделано, кем, чем подтверждается. Без фамилий педагогов.";
    public const string DoneOnLabel = "Дата исполнения";
    public const string DoneOnHint = "Пусто — ещё исполняется";

    public static string Total(int count) => RussianPlural.Count(count, "рекомендация", "рекомендации", "рекомендаций");

    public static string Of(SnapshotChoice snapshot) => $"{snapshot.Round} — {Formats.Date(snapshot.Day)}{(snapshot.Number > 1 ? $", снимок № {snapshot.Number}" : "")}";

    public static string Brief(string? text) => text is null ? "" : text.Length <= 100 ? text.Replace('\n', ' ') : text[..98].Replace('\n', ' ').TrimEnd() + "…";

    public static string ApproveConsequence(int count) => $"{Total(count)}: муниципалитеты увидят их и получат напоминание со сроком. Отменить можно в течение суток, пока нет ответа.";

    public static string CountOf(RecommendationState state, int count) => $"{RecommendationTerms.Of(state)}: {Formats.Number(count)}";

    public static string LateOf(int count) => $"{Late}: {Formats.Number(count)}";

    public static Tone ToneOf(RecommendationState state) => state switch
    {
        RecommendationState.Proposed => Tone.Neutral,
        RecommendationState.Approved => Tone.Accent,
        RecommendationState.Answered => Tone.Warning,
        RecommendationState.Done => Tone.Good,
        RecommendationState.Rejected or RecommendationState.Withdrawn => Tone.Neutral,
    };

    public static Tone ToneOf(TrafficLight light) => light switch
    {
        TrafficLight.Green => Tone.Good,
        TrafficLight.Yellow => Tone.Warning,
        TrafficLight.Red => Tone.Bad,
        TrafficLight.None => Tone.Neutral,
    };

    public static Tone ToneOf(RecommendationRule rule) => rule switch
    {
        RecommendationRule.BelowTarget or RecommendationRule.NotSubmitted => Tone.Bad,
        RecommendationRule.Worse or RecommendationRule.BelowRegion => Tone.Warning,
        _ => Tone.Neutral,
    };
}
