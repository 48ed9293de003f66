using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.ServiceRating;

namespace MethodCenter.App.Features.ServiceRating;

/// <summary>Captions of the rating, of schemes and of marks.</summary>
public static class RatingTexts
{
    public const string Title = "Рейтинг методических служб";
    public const string About = "Баллы от 0 до 100 по критериям утверждённой модели. Слагаемые суммы открыты: нажмите на муниципалитет.";
    public const string AboutOwn = "Места и суммы всех служб, слагаемые — вашей.";
    public const string AboutReader = "Места и суммы служб по утверждённой модели оценки.";
    public const string NotAllowed = "Рейтинг открыт ЦНППМ, муниципальным службам и совету";
    public const string NotAllowedText = "Вашей роли он не нужен для работы.";
    public const string Scheme = "Модель оценки";
    public const string Source = "Раунд";
    public const string Newest = "Последний зафиксированный";
    public const string Day = "Или на дату, по текущим данным";
    public const string NoSchemes = "Моделей оценки ещё нет";
    public const string NoSchemesKeep = "Соберите критерии, веса и шкалы — рейтинг посчитается сам.";
    public const string NoSchemesRead = "Рейтинг появится, когда ЦНППМ утвердит модель оценки.";
    public const string Schemes = "Модели оценки";
    public const string SchemesAbout = "Критерии, веса и шкалы. Утверждённая модель не меняется: изменения вносятся в её копию.";
    public const string NewScheme = "Новая модель";
    public const string Marks = "Оценки вручную";
    public const string Print = "Печать";
    public const string Rank = "Место";
    public const string Change = "Изменение";
    public const string Municipality = "Муниципалитет";
    public const string Sum = "Сумма";
    public const string Parts = "Из чего складывается";
    public const string Criterion = "Критерий";
    public const string Value = "Значение";
    public const string Scale = "Шкала";
    public const string Points = "Баллы";
    public const string Weight = "Вес";
    public const string Contribution = "Вклад";
    public const string ToPeople = "Кто за этим";
    public const string PartsClosed = "Слагаемые видны ЦНППМ и самой службе.";
    public const string Draft = "Модель ещё не утверждена: это черновой расчёт.";
    public const string Map = "Сумма баллов на карте";
    public const string MapLow = "0";
    public const string MapHigh = "100";
    public const string Save = "Сохранить";
    public const string Saved = "Сохранено";
    public const string Name = "Название";
    public const string Code = "Код";
    public const string Indicator = "Показатель";
    public const string ByHand = "Вносится вручную";
    public const string Less = "Меньше — лучше";
    public const string Worst = "Худшее, 0 баллов";
    public const string Best = "Лучшее, 100 баллов";
    public const string Target = "Цель, 100 баллов";
    public const string Unit = "Единица";
    public const string AddCriterion = "Добавить критерий";
    public const string Remove = "Убрать";
    public const string Approve = "Утвердить";
    public const string ApproveTitle = "Утвердить модель";
    public const string ApproveConsequence = "После утверждения критерии, веса и шкалы не изменить: только скопировать модель.";
    public const string ApprovedBy = "Кем утверждена";
    public const string Act = "Акт: вид и номер";
    public const string ActDate = "Дата акта";
    public const string Copy = "Скопировать";
    public const string Archive = "В архив";
    public const string ArchiveConsequence = "Рейтинги по ней останутся доступны, но в списке она уйдёт вниз.";
    public const string ToRating = "Рейтинг по модели";
    public const string State = "Состояние";
    public const string Approved = "Утверждена";
    public const string Criteria = "Критерии";
    public const string Missing = "Модель оценки не найдена";
    public const string MissingText = "Её нет или она ещё не утверждена.";
    public const string NoHand = "В этой модели все критерии считаются по показателям.";
    public const string MarksDay = "Дата оценки";
    public const string MarksAbout = "Пустая ячейка — нет данных: критерий не учитывается, веса остальных увеличиваются.";

    public static string Subtitle(RatingTable table) => $"{table.Scheme.Title}, на {Formats.Date(table.Day)}{(table.SnapshotId is null ? ", по текущим данным" : ", зафиксированный раунд")}";

    public static string Of(RatingSource source) => $"{source.Round} — {Formats.Date(source.Day)}{(source.Number > 1 ? $", снимок № {source.Number}" : "")}";

    public static string SumOf(long? tenths) => tenths is { } sum ? Formats.Tenths(sum) : Formats.NoData;

    public static string PointsOf(decimal? points) => points is { } value ? Formats.Tenths((long)Math.Round(value * 10, MidpointRounding.AwayFromZero)) : "—";

    public static string ShareOf(decimal share) => $"{Formats.Tenths((long)Math.Round(share * 1000, MidpointRounding.AwayFromZero))} %";

    public static string ChangeOf(RatingLine line) => line.Climb switch { null => "", 0 => "=", > 0 => $"▲ {line.Climb}", _ => $"▼ {-line.Climb}" };

    public static string ChangeWords(RatingLine line) => line.Climb switch { null => "", 0 => "место прежнее", > 0 => $"выше на {line.Climb}", _ => $"ниже на {-line.Climb}" };

    public static string LeftOut(IReadOnlyList<string> names) => $"Нет данных: {string.Join(", ", names)}. Эти критерии не учтены, веса остальных увеличены.";

    public static string Compared(DateOnly day) => $"Изменение места — к раунду на {Formats.Date(day)}.";

    public static string ScaleOf(RatingCriterion criterion) => criterion.Scale switch
    {
        RatingScale.Bounds => $"от {Number(criterion.Worst)} (0 баллов) до {Number(criterion.Best)} (100 баллов)",
        RatingScale.Target => $"цель {Number(criterion.Target)} — 100 баллов{(criterion.LessIsBetter ? ", меньше — лучше" : "")}",
        RatingScale.Spread => $"между лучшим и худшим{(criterion.LessIsBetter ? ", меньше — лучше" : "")}",
    };

    public static string SourceOf(RatingCriterion criterion) => criterion.Indicator ?? ByHand;

    public static string WeightOf(RatingCriterion criterion, IReadOnlyDictionary<string, decimal> shares) => $"{Number(criterion.Weight)} ({Number(shares.GetValueOrDefault(criterion.Code))} %)";

    public static Tone ToneOf(SchemeState state) => state is SchemeState.Approved ? Tone.Good : Tone.Neutral;

    private static string Number(decimal? number) => number is { } value ? value.ToString("0.##", Formats.Russian) : "—";
}
