using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>Refusals of the distribution: what cannot be distributed at all, and hand-made pairs that contradict each other.</summary>
public static class MatchingErrors
{
    /// <summary>More sentences than this are counted, not written.</summary>
    private const int Shown = 5;

    public static readonly DomainError NobodyNeeds =
        new("matching.nobody-needs", "Распределять некого: никто не выбран. Проверьте, кому нужно подобрать человека.");

    public static readonly DomainError NobodyGives =
        new("matching.nobody-gives", "Распределять не к кому: не выбран ни один человек, который может взять других.");

    public static readonly DomainError WeightsWrong =
        new("matching.weights", "Цена перегрузки и цена равномерности — целые числа от 0 до 100. Исправьте их.");

    public static readonly DomainError TooLarge =
        new("matching.too-large", "Баллы или пределы слишком велики для точного расчёта. Уменьшите баллы за причины или цену перегрузки.");

    /// <summary>Offers or hand-made pairs name somebody outside the lists. Keys are not shown: they may be СНИЛС.</summary>
    public static DomainError Strangers(int pairs) => new(
        "matching.strangers",
        $"{RussianPlural.Count(pairs, "пара называет", "пары называют", "пар называют")} людей, которых нет в списках. Обновите данные и постройте вариант заново.");

    /// <summary>Somebody who was asked about is not of this distribution.</summary>
    public static readonly DomainError NotOfThis =
        new("matching.not-of-this", "В этом варианте такого человека нет. Возможно, состав изменился: постройте вариант заново.");

    public static DomainError SeekerTwice(string name) =>
        new("matching.seeker-twice", $"{name}: две записи среди тех, кому нужен человек. Оставьте одну.");

    public static DomainError GiverTwice(string name) =>
        new("matching.giver-twice", $"{name}: две записи среди тех, кто берёт других. Оставьте одну.");

    public static DomainError OfferTwice(string seeker, string giver) =>
        new("matching.offer-twice", $"Пара «{seeker} — {giver}» оценена дважды. Оставьте одну оценку.");

    public static DomainError OfferRefused(string seeker, string giver, string text) =>
        new("matching.offer-refused", $"Пара «{seeker} — {giver}» и предложена, и отклонена обязательным условием ({text}). Проверьте условия.");

    public static DomainError NegativeLimit(string name) =>
        new("matching.negative-limit", $"{name}: предел или нагрузка меньше нуля. Укажите числа от 0.");

    public static DomainError SoftOverHard(string name, int soft, int hard) =>
        new("matching.soft-over-hard", $"{name}: мягкий предел {soft} больше жёсткого {hard}. Мягкий предел не может быть больше жёсткого.");

    public static DomainError ScoreTooLarge(string seeker, string giver, int limit) =>
        new("matching.score", $"Пара «{seeker} — {giver}»: сумма баллов по модулю больше {Formats.Number(limit)}. Уменьшите баллы.");

    public static DomainError ForcedTwice(string seeker, IEnumerable<string> givers) =>
        new("matching.forced-twice", $"{seeker}: вручную составлено сразу несколько пар ({string.Join(", ", givers)}). Оставьте одну.");

    public static DomainError ForcedRefused(string seeker, string giver, string text) =>
        new("matching.forced-refused", $"Пару «{seeker} — {giver}» составить нельзя: {text}. Уберите её или выберите другого.");

    public static DomainError ForcedForbidden(string seeker, string giver) =>
        new("matching.forced-forbidden", $"Пара «{seeker} — {giver}» вручную и закреплена, и запрещена. Оставьте что-то одно.");

    public static DomainError TooManyForced(Giver giver, IReadOnlyList<string> seekers) => new(
        "matching.too-many-forced",
        $"{giver.Name}: пары, составленные вручную ({Names(seekers)}), вместе с прежней нагрузкой дают {giver.Held + seekers.Count} при жёстком пределе {giver.HardLimit}. Уберите лишние пары или поднимите предел.");

    /// <summary>Everything that is wrong, as one refusal with the code of the first.</summary>
    internal static DomainError Together(IReadOnlyList<DomainError> errors)
    {
        var text = string.Join(" ", errors.Take(Shown).Select(e => e.Message));
        var rest = errors.Count - Shown;
        return new(errors[0].Code, rest > 0 ? $"{text} И ещё {RussianPlural.Count(rest, "замечание", "замечания", "замечаний")}." : text);
    }

    private static string Names(IReadOnlyList<string> names) => names.Count <= Shown
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(Shown))} и ещё {names.Count - Shown}";
}
