using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Staging;

/// <summary>Refusals of the room, as the user reads them.</summary>
public static class StagingErrors
{
    /// <summary>More sentences than this are counted, not written.</summary>
    private const int Shown = 5;

    public const string NoLongerHoldsCode = "staging.no-longer-holds";

    public static readonly DomainError NotFound = New("not-found", "Подбор не найден.");
    public static readonly DomainError VariantNotFound = New("variant-not-found", "Вариант не найден. Возможно, его удалили.");
    public static readonly DomainError TitleMissing = New("title", "Назовите подбор.");
    public static readonly DomainError NameMissing = New("name", "Назовите вариант.");
    public static readonly DomainError AbsenceMissing = New("absence", "Выберите отсутствие, на время которого нужна замена.");
    public static readonly DomainError CaseSettled = New("settled", "Подбор утверждён или закрыт: варианты больше не меняются.");
    public static readonly DomainError VariantApproved = New("approved", "Вариант утверждён приказом: изменить его нельзя. Сделайте копию.");
    public static readonly DomainError NotApproved = New("not-approved", "Вариант не утверждён: отменять нечего.");
    public static readonly DomainError TooManyVariants = New("too-many", $"В одном подборе не больше {StagingLimits.MostVariants} вариантов. Удалите лишние.");
    public static readonly DomainError SeverityWrong = New("severity", "Наименьшая тяжесть дефицитов — от 1 до 3.");
    public static readonly DomainError LimitsWrong = New("limits", "Пределы нагрузки — целые числа от 0 до 1000, мягкий не больше жёсткого.");
    public static readonly DomainError PointsWrong = New("points", "Баллы за причину — целые числа от −100 до 100.");
    public static readonly DomainError NothingToUndo = New("nothing-to-undo", "Изменений, сделанных вручную, нет.");
    public static readonly DomainError NothingToApprove = New("nothing-to-approve", "В варианте нет ни одной пары: утверждать нечего.");
    public static readonly DomainError OrderMissing = New("order", "Укажите номер и дату приказа.");
    public static readonly DomainError FromMissing = New("from", "Укажите, с какого дня действует закрепление.");
    public static readonly DomainError UntilMissing = New("until", "Укажите последний день наставничества.");
    public static readonly DomainError TermTooLong = New("term", "Наставничество устанавливается на срок не больше года. Исправьте последний день.");
    public static readonly DomainError FormWrong = New("form", "Выберите одну форму наставничества.");
    public static readonly DomainError TouchedSince = New("touched", "Созданное по приказу уже изменили или продолжили: утверждение отменить нельзя. Исправьте сами закрепления (пары).");
    public static readonly DomainError PairUnknown = New("pair", "Такой пары в этом варианте быть не может: выберите людей из списков варианта.");
    public static readonly DomainError CompareTwoToFour = New("compare", "Сравнить можно от двух до четырёх вариантов одного подбора.");
    public static readonly DomainError PresetUnknown = New("preset", "Такой заготовки вариантов нет. Выберите из списка.");

    /// <summary>What of the variant no longer holds; nothing was approved.</summary>
    public static DomainError NoLongerHolds(IReadOnlyList<string> lines)
    {
        var rest = lines.Count - Shown;
        var more = rest > 0 ? $" И ещё {RussianPlural.Count(rest, "замечание", "замечания", "замечаний")}." : "";
        return new(NoLongerHoldsCode, $"Ничего не утверждено: сведения изменились. {string.Join(" ", lines.Take(Shown))}{more} Пересчитайте вариант.");
    }

    private static DomainError New(string code, string message) => new("staging." + code, message);
}

/// <summary>Bounds of the room.</summary>
public static class StagingLimits
{
    public const int MostVariants = 12;
    public const int MostPoints = 100;
    public const int MostLoad = 1000;

    /// <summary>Candidates that are kept for one seeker: the best by points; see the docstring of the chooser.</summary>
    public const int Candidates = 50;
}
