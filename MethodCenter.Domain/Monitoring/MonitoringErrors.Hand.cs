using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Refusals about indicators kept by hand.</summary>
public static partial class MonitoringErrors
{
    public static readonly DomainError NoHand = new("hand.not-found", "Такого показателя нет. Откройте его из списка иных показателей.");
    public static readonly DomainError HandCodeWrong = new("hand.code", $"Код показателя — до {IndicatorCode.Longest} знаков: буква, затем буквы, цифры, точка. Например: М1.");
    public static readonly DomainError HandNameEmpty = new("hand.name", "Не указано наименование показателя.");
    public static readonly DomainError HandUnitEmpty = new("hand.unit", "Не указана единица измерения: %, ед., чел., баллы.");
    public static readonly DomainError HandFormulaEmpty = new("hand.formula", "Не описан порядок расчёта. Напишите словами, откуда берётся значение.");
    public static readonly DomainError HandTargetNegative = new("hand.target", "Целевое значение не может быть меньше нуля. Укажите число от 0.");
    public static readonly DomainError HandHasValues = new("hand.has-values", "У показателя уже есть внесённые значения: выражение их скрыло бы. Создайте для выражения новый показатель.");
    public static readonly DomainError HandHasPlaces = new("hand.has-places", "Значения муниципалитетов уже внесены. Чтобы вести показатель только по области, создайте новый.");
    public static readonly DomainError HandDayMissing = new("hand.day", "Не указана отчётная дата.");
    public static readonly DomainError HandDayLater = new("hand.day-later", "Отчётная дата ещё не наступила. Внесите значения после неё.");
    public static readonly DomainError HandClosed = new("hand.closed", "Показатель закрыт: новые значения не вносятся. Возобновите его, если он ведётся снова.");
    public static readonly DomainError HandIsExpression = new("hand.expression", "Показатель вычисляется по выражению: значения вносить не нужно.");
    public static readonly DomainError HandNotYours = new("hand.not-yours", "Можно внести значение только своего муниципалитета.");
    public static readonly DomainError HandRegionOnly = new("hand.region-only", "Показатель ведётся только по области в целом.");

    public static DomainError HandCodeTaken(string code) => new("hand.code-taken", $"Код «{code}» уже занят. Выберите другой: по кодам показатели различаются в отчётах и выражениях.");

    public static DomainError HandCodeUsed(string code, IEnumerable<string> users) => new("hand.code-used",
        $"Код «{code}» используется в выражениях показателей {string.Join(", ", users)}. Сначала измените их.");

    public static DomainError HandPair(string place) => new("hand.pair", $"{place}: укажите и числитель, и знаменатель — или одно значение.");

    public static DomainError HandNegative(string place) => new("hand.negative", $"{place}: значение не может быть меньше нуля.");

    public static DomainError HandMoreThanWhole(string place, int numerator, int denominator) => new("hand.more",
        $"{place}: числитель {Formats.Number(numerator)} больше знаменателя {Formats.Number(denominator)}. Проверьте, не переставлены ли они.");

    public static DomainError HandBounds(string place) => new("hand.bounds", $"{place}: число слишком велико или записано точнее, чем до четырёх знаков после запятой.");
}
