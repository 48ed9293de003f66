using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Refusals of the methodical asset.</summary>
public static class MethodicalAssetErrors
{
    public static readonly DomainError NotFound =
        new("methodist.not-found", "Запись не найдена. Возможно, её удалили или она вне вашей зоны ответственности.");

    public static readonly DomainError LimitsTurnedRound =
        new("methodist.limits", "Мягкий предел нагрузки должен быть не меньше 1 и не больше жёсткого. Проверьте оба числа.");

    public static readonly DomainError AdmissionNeedsReason =
        new("methodist.admission-reason", "Условия допуска не выполнены. Допустить можно только с письменным обоснованием: заполните поле «Обоснование».");

    public static readonly DomainError EndNeedsReason =
        new("methodist.end-reason", "Укажите причину исключения из актива.");

    public static readonly DomainError EndBeforeOrder =
        new("methodist.end-before-order", "Дата исключения раньше даты приказа (договора). Проверьте обе даты.");

    public static readonly DomainError EndInFuture =
        new("methodist.end-in-future", "Дата исключения ещё не наступила. Укажите сегодняшнюю или более раннюю дату.");

    public static readonly DomainError PersonMissing =
        new("methodist.person", "Не выбран человек. Найдите его в реестре по фамилии.");

    public static readonly DomainError ResultWrong =
        new("methodist.result", "Результат диагностики — от 0 до 100 %.");

    public static readonly DomainError TerritoryOnlyRegional =
        new("methodist.territory", "Территория задаётся только региональному методисту: муниципальный работает в своём муниципалитете.");

    public static readonly DomainError AllAssigned =
        new("assignment.all-assigned", "Закреплять некого: выбранные уже закреплены за этим методистом или закрепить их нельзя. Причины — в таблице.");

    public static readonly DomainError FromMissing =
        new("assignment.from", "Укажите дату, с которой действует закрепление.");

    public static readonly DomainError MethodistMissing =
        new("assignment.methodist", "Методист не выбран. Найдите его по фамилии.");

    public static readonly DomainError SameMethodist =
        new("assignment.same", "Закрепления и так за этим методистом. Выберите другого.");

    public static readonly DomainError EndReasonMissing =
        new("assignment.end-reason", "Укажите, почему закрепление снимается.");

    public static readonly DomainError CannotUndo =
        new("assignment.undo", "Отменить уже нельзя: закрепления с тех пор изменили. Снимите их в списке закреплений.");

    public static readonly DomainError ParametersWrong =
        new("admission.parameters", "Параметры допуска вне пределов: процент от 0 до 100, срок действия не меньше 1 месяца.");

    public static readonly DomainError AlreadyMethodist =
        new("methodist.twice", "Этот человек уже состоит в активе этого уровня и муниципалитета. Исправьте имеющуюся запись.");

    public static readonly DomainError MunicipalityMissing =
        new("methodist.municipality", "У муниципального методиста должен быть указан муниципалитет.");

    public static readonly DomainError NothingToAssign =
        new("assignment.nothing", "Не выбрано ни одного педагога или организации. Отметьте нужные строки.");

    public static readonly DomainError NotInAsset =
        new("assignment.not-in-asset", "Методист не допущен в актив или его статус истёк. Сначала проверьте допуск в его карточке.");

    public static readonly DomainError WorkDateWrong =
        new("work.date", "Дата работы не указана или ещё не наступила.");

    public static readonly DomainError WorkFunctionWrong =
        new("work.function", "Выберите вид работы из перечня функций этого уровня актива.");

    public static readonly DomainError WorkSummaryMissing =
        new("work.summary", "Опишите, что сделано: одно-два предложения.");

    public static readonly DomainError WorkMinutesWrong =
        new("work.minutes", "Продолжительность — от 1 минуты до 24 часов.");

    /// <summary>More than the hard limit would be assigned (decisions, point 15: more than 40).</summary>
    public static DomainError OverHardLimit(string methodist, int wouldBe, int hardLimit) => new(
        "assignment.over-hard-limit",
        $"{methodist}: стало бы {RussianPlural.Count(wouldBe, "закреплённый педагог", "закреплённых педагога", "закреплённых педагогов")} при жёстком пределе {hardLimit}. Уменьшите список или выберите другого методиста.");
}
