using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Matching;

/// <summary>How a distribution explains itself. Names stand in the nominative, so that any name fits.</summary>
public static class MatchingWords
{
    /// <summary>More names than this are counted, not written.</summary>
    private const int Shown = 3;

    public const string ForbiddenByHand = "запрещено вручную";
    public const string Together = "Уже вместе в этом варианте.";
    public const string Forbidden = "Эта пара запрещена вручную. Снимите запрет, чтобы её рассмотреть.";
    public const string NotOffered = "Эту пару не оценивали: её не было среди предложенных.";
    public const string NobodySuitsAnybody = "Ни для кого нет подходящих: обязательные условия не выполнены ни в одной паре.";

    /// <summary>«4 балла».</summary>
    public static string Points(long points) => RussianPlural.Count(points, "балл", "балла", "баллов");

    /// <summary>«3,25 балла» from units of 1/10,000 of a point, to the nearest hundredth.</summary>
    public static string Units(long units) => units % LoadCost.Point == 0
        ? Points(units / LoadCost.Point)
        : Formats.Hundredths((int)Math.Round(units / (LoadCost.Point / 100m), MidpointRounding.AwayFromZero)) + " балла";

    /// <summary>What changes in the whole distribution, in a sentence.</summary>
    public static string Price(MatchingPrice price)
    {
        if (price.Sign == 0) return "Ничего не стоит: вариант с этим изменением равноценен.";
        if (price.Covered != 0) return $"Без пары останется на {People(Math.Abs(price.Covered))} {(price.Covered > 0 ? "больше" : "меньше")}.";
        if (price.Levels.Count > 0) return price.Sign > 0 ? "Без пары останется тот, чья очередь раньше." : "Пару получит тот, чья очередь раньше.";
        if (Math.Abs(price.Total) * 200 < LoadCost.Point) return price.Sign > 0 ? "Баллы те же, но нагрузка распределится менее ровно." : "Баллы те же, но нагрузка распределится ровнее.";
        return $"Общий итог {(price.Sign > 0 ? "снизится" : "вырастет")} на {Units(Math.Abs(price.Total))}.";
    }

    internal static string Refused(IReadOnlyList<string> texts) => $"Не выполнено обязательное условие: {string.Join("; ", texts)}.";

    internal static string TiedByHand(Giver giver) => $"Пара составлена вручную: {giver.Name}. Сначала отмените её.";

    internal static string Full(Giver giver, int forced) =>
        $"Мест нет: занято {giver.Held + forced} при жёстком пределе {giver.HardLimit}, и занятые места не перераспределяются.";

    internal static string NobodySuits(IReadOnlyList<RefusalCount> refusals) => refusals.Count == 0
        ? "Подходящих нет: не предложено ни одной пары."
        : $"Подходящих нет. Отклонено: {string.Join(", ", refusals.Select(r => $"{r.Kind} — {r.Count}"))}.";

    internal static string AllFull(IReadOnlyList<Giver> suited, SeatRemedy remedy)
    {
        var names = string.Join(", ", suited.Take(Shown).Select(g => g.Name)) + (suited.Count > Shown ? $" и ещё {suited.Count - Shown}" : "");
        var after = remedy.Moves.Count > 1 ? $" Тогда: {remedy.Moves[0].Seeker.Name} → {remedy.Moves[0].To!.Name}.{Chain(remedy.Moves)}" : "";
        var others = remedy.Waiting > 1 ? $" На это же место рассчитывают и другие: {Formats.Number(remedy.Waiting - 1)}." : "";
        return $"У всех подходящих места заняты: {names}. Поможет ещё одно место: {remedy.At.Name} (нужен предел {remedy.HardLimit}, сейчас {remedy.At.HardLimit}).{after}{others}";
    }

    private static string Chain(IReadOnlyList<Move> moves)
    {
        var rest = moves.Count - 1 - Shown;
        return string.Concat(moves.Skip(1).Take(Shown).Select(m => $" {m.Seeker.Name}: {m.From!.Name} → {m.To!.Name}."))
            + (rest > 0 ? $" И ещё {RussianPlural.Count(rest, "перестановка", "перестановки", "перестановок")}." : "");
    }

    internal static string SeekerGone(string seeker) => $"{seeker}: больше нет среди тех, кому нужен человек. Пара не будет утверждена.";

    internal static string GiverGone(string seeker, string giver) => $"{giver}: больше не может никого взять. Пару «{seeker} — {giver}» утвердить нельзя.";

    internal static string RefusedNow(string seeker, string giver, string text) => $"Пара «{seeker} — {giver}» больше не проходит обязательное условие: {text}.";

    internal static string NotOfferedNow(string seeker, string giver) => $"Пара «{seeker} — {giver}» больше не входит в число подходящих. Постройте вариант заново.";

    internal static string OverHardNow(Giver giver, int count) => $"{giver.Name}: стало бы {count} при жёстком пределе {giver.HardLimit}. Уберите лишние пары.";

    internal static IReadOnlyList<string> Remarks(Distribution distribution)
    {
        var remarks = new List<string>();
        if (distribution.Pairs.Count == 0 && distribution.Problem.Offers.Count == 0) remarks.Add(NobodySuitsAnybody);
        var (seekers, seats) = (distribution.Problem.Seekers.Count, distribution.Problem.Givers.Sum(g => (long)Math.Max(0, g.HardLimit - g.Held)));
        if (seats < seekers) remarks.Add($"Мест меньше, чем нужно: {Formats.Number(seats)} из {Formats.Number(seekers)}. Кто-то останется без пары.");
        return remarks;
    }

    internal static IReadOnlyList<string> WhyNot(WhyNotAnswer answer, int score, Func<Move, bool> hasOther)
    {
        List<string> lines = [Head(answer, score)];
        if (answer.Missing.Count > 0) lines.Add($"Не хватает: {List(answer.Missing)}.");
        if (answer.Extra.Count > 0) lines.Add($"Зато есть: {List(answer.Extra)}.");
        if (answer.Displaced.Count > 0 && answer.Kind is not WhyNotKind.PlaceNeeded) lines.Add($"Место пришлось бы освободить. {Leaving(answer.Displaced, hasOther)}");
        if (answer.Kind is WhyNotKind.PlaceNeeded) lines.Add(Leaving(answer.Displaced, hasOther));
        if (answer.Kind is not WhyNotKind.Equal) lines.Add("Если выбрать так: " + char.ToLower(answer.Change!.Text[0], Formats.Russian) + answer.Change.Text[1..]);
        return lines;
    }

    private static string Head(WhyNotAnswer answer, int score) => answer.Kind switch
    {
        WhyNotKind.Equal => "Так же хорошо: итог не изменится, при равенстве выбор сделан по постоянному правилу.",
        WhyNotKind.FewerPoints => $"Подходит меньше: {Points(score)} против {Formats.Number(answer.Instead!.Score)} у выбранной пары ({answer.Instead.Giver.Name}).",
        WhyNotKind.PlaceNeeded when answer.Instead is null => $"Подходит ({Points(score)}), но место нужнее другим.",
        WhyNotKind.PlaceNeeded => $"Подходит не хуже ({Points(score)}), но место нужнее другим.",
        _ => $"Место есть, но такая нагрузка обойдётся дороже, чем даёт пара ({Points(score)}).",
    };

    private static string Leaving(IEnumerable<Move> moves, Func<Move, bool> hasOther) => string.Join(" ", moves.Select(m => m switch
    {
        { To: { } to } when m.ScoreTo < m.ScoreFrom => $"{m.Seeker.Name} → {to.Name}: на {Points(m.ScoreFrom - m.ScoreTo)} меньше.",
        { To: { } to } => $"{m.Seeker.Name} → {to.Name}.",
        _ when hasOther(m) => $"{m.Seeker.Name}: останется без пары, другие подходящие заняты.",
        _ => $"{m.Seeker.Name}: останется без пары, других подходящих нет.",
    }));

    private static string List(IEnumerable<Reason> reasons) => string.Join(", ", reasons.Select(r => $"{r.Text} (+{r.Points})"));

    private static string People(int count) => RussianPlural.Count(count, "человека", "человека", "человек");
}
