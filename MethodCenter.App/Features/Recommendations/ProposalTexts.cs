using MethodCenter.Domain.Common;
using MethodCenter.Domain.Recommendations;

namespace MethodCenter.App.Features.Recommendations;

/// <summary>Captions of the preview of proposals and of the effects of a round.</summary>
public static class ProposalTexts
{
    public const string Title = "Предложения по итогам раунда";
    public const string About = "Отметьте, что взять в работу. Созданные рекомендации видит только ЦНППМ, пока вы их не направите.";
    public const string Snapshot = "Раунд";
    public const string ChooseSnapshot = "Выберите раунд";
    public const string NoSnapshots = "Зафиксированных раундов ещё нет";
    public const string NoSnapshotsText = "Рекомендации опираются на значения, которые больше не изменятся. Зафиксируйте раунд мониторинга.";
    public const string ToRounds = "К раундам";
    public const string Nothing = "Предлагать нечего";
    public const string NothingText = "По этому раунду все показатели достигли цели и не ниже прошлого раунда и значения по области.";
    public const string LeftOut = "Не предложено, потому что…";
    public const string IsCreated = "уже создана";
    public const string Due = "Срок";
    public const string Owner = "Ответственный";
    public const string TickAll = "Отметить все";
    public const string TickNone = "Снять все";
    public const string Done = "Рекомендации созданы";

    public const string EffectsTitle = "Что изменилось к следующему раунду";
    public const string EffectsNone = "Следующий раунд ещё не зафиксирован: изменения появятся после него.";
    public const string EffectsEmpty = "Направленных рекомендаций, которые можно сравнить, в этом раунде нет.";
    public const string EffectsHonest = "Изменение после рекомендации, а не вследствие неё. Рядом — муниципалитеты, которым такой рекомендации не было.";
    public const string PeriodsDiffer = "Периоды раундов разной длины: за больший срок показатель растёт и сам по себе.";
    public const string With = "С рекомендацией";
    public const string Without = "Без рекомендации";
    public const string Better = "Улучшили";
    public const string Reached = "Достигли цели";

    public static string Create(int count) => count == 0 ? "Создать отмеченные" : $"Создать отмеченные ({Formats.Number(count)})";

    public static string Created(int count) => RussianPlural.Count(count, "рекомендация создана", "рекомендации созданы", "рекомендаций создано");

    public static string Compared(DateOnly? day) => day is { } on ? $"Сравнение — с раундом на {Formats.Date(on)}." : "Сравнить не с чем: это первый раунд.";

    public static string Summary(string place, int proposed, int leftOut) =>
        $"{place}: {RussianPlural.Count(proposed, "предложение", "предложения", "предложений")}{(leftOut > 0 ? $", не предложено — {leftOut}" : "")}";

    public static string NameOf(ProposedRecommendation proposal) => $"{RecommendationTerms.CodeOf(proposal.Code)} — {proposal.Name}";

    public static string EffectDays(DateOnly before, DateOnly after) => $"{Formats.Date(before)} → {Formats.Date(after)}";

    public static string OutOf(int count, int all) => $"{Formats.Number(count)} из {Formats.Number(all)}";

    public static string MeanOf(EffectLine line) => $"{EffectWords.Mean(line.Method, line.MeanTenths)} · {RussianPlural.Count(line.Sent, "муниципалитет", "муниципалитета", "муниципалитетов")}";

    public static string OthersOf(EffectLine line) => line.Others is { } others
        ? $"{EffectWords.Mean(line.Method, others.MeanTenths)} · {RussianPlural.Count(others.Count, "муниципалитет", "муниципалитета", "муниципалитетов")}" : "—";
}
