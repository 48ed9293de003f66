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
        $"{methodist}: стало бы {RussianPlural.Count(wouldBe, "закрепление", "закрепления", "закреплений")} при жёстком пределе {hardLimit}. Уменьшите список или выберите другого методиста.");
}
