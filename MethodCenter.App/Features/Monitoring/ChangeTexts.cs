using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>Captions of «почему изменилось».</summary>
public static class ChangeTexts
{
    public const string Title = "Почему изменилось";
    public const string From = "Было";
    public const string To = "Стало";
    public const string FromSource = "Сравнить с";
    public const string ToSource = "Что сравнить";
    public const string OnDay = "На дату";
    public const string Picture = "Как изменение сложилось";
    public const string Causes = "Причины";
    public const string Cause = "Причина";
    public const string Subjects = "Кого касается";
    public const string DeltaN = "Числитель";
    public const string DeltaZ = "Знаменатель";
    public const string Contribution = "Вклад";
    public const string Reached = "Стало бы";
    public const string Whole = "Всего";
    public const string Was = "Почему было так";
    public const string Now = "Почему стало так";
    public const string NoChange = "Ничего не изменилось";
    public const string NoChangeText = "На обе даты показатель считается по одним и тем же строкам.";
    public const string Order = "Вклад считается по порядку строк таблицы: методика, затем пришедшие и ставшие засчитываться, затем выбывшие. "
        + "«Стало бы» — значение после этой и всех строк выше; вклады в сумме дают всю разницу.";
    public const string HiddenForReader = "Причины не показаны: среди них есть группы менее пяти человек.";
    public const string HiddenForMunicipality = "Причины изменения по области видит ЦНППМ. Выберите свой муниципалитет.";
    public const string ChooseCause = "Щёлкните по причине, чтобы увидеть поимённый список.";

    public static string Subtitle(ChangeView view) => $"{view.Place ?? FigureTexts.Region} · {FigureTexts.Origin(view.From)} → {FigureTexts.Origin(view.To)}";

    public static string Of(ChangeCause cause) => IndicatorTexts.Capital(ChangeTerms.Of(cause));

    public static string Number(int delta) => delta == 0 ? "0" : (delta > 0 ? "+" : "−") + Formats.Number(Math.Abs(delta));

    public static string ContributionOf(IndicatorMethod method, long? tenths) => tenths is not { } value ? "—" : value == 0 ? "0,0" : FigureTexts.Signed(method, value);

    /// <summary>«+6,0 п. п.: с 20,0 % до 26,0 %»; where one is unknown, both as they are.</summary>
    public static string Words(IndicatorMethod method, IndicatorRow before, IndicatorRow after) => before.Value.Tenths is { } was && after.Value.Tenths is { } now
        ? $"{FigureTexts.Signed(method, now - was)}: с {FigureTexts.Text(before)} до {FigureTexts.Text(after)}" : $"{FigureTexts.Text(before)} → {FigureTexts.Text(after)}";

    public static string Recounted(IndicatorChange change) => $"Методика изменилась: версия {change.Old!.Version} → версия {change.New!.Version}. "
        + "Данные первой даты посчитаны и по новой версии: разница отнесена на методику, остальное — на людей и организации.";

    public static string SubjectsOf(IndicatorMethod method, int count) => (method.Subject, method.Shape) switch
    {
        (FactSubject.Organisations, not IndicatorShape.Ratio) => RussianPlural.Count(count, "организация", "организации", "организаций"),
        (FactSubject.Events, _) => RussianPlural.Count(count, "мероприятие", "мероприятия", "мероприятий"),
        (FactSubject.People or FactSubject.Methodists, not IndicatorShape.Ratio) => RussianPlural.Count(count, "человек", "человека", "человек"),
        _ => RussianPlural.Count(count, "строка", "строки", "строк"),
    };

    public static string AxisFrom(string value) => $"Шкала начинается с {value}";

    public static string Moved(string place, ChangeCause cause) => cause is ChangeCause.MovedIn ? $"откуда: {place}" : $"куда: {place}";

    public static Tone ToneOf(ChangeGroup group, IndicatorMethod method) => (group.Tenths, method.Direction) switch
    {
        (null or 0, _) => Tone.Neutral,
        ( > 0, IndicatorDirection.Less) or ( < 0, IndicatorDirection.More) => Tone.Bad,
        ( < 0, IndicatorDirection.Less) or ( > 0, IndicatorDirection.More) => Tone.Good,
        _ => Tone.Accent,
    };
}
