using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Monitoring;

namespace MethodCenter.App.Features.Monitoring;

/// <summary>Captions of the pages of figures.</summary>
public static class FigureTexts
{
    public const string Title = "Показатели";
    public const string About = "Показатели эффективности по п. 6.1 Положения: на любую дату или по зафиксированному раунду";
    public const string NotAllowed = "Показатели вам недоступны";
    public const string NotAllowedText = "Показатели мониторинга видят ЦНППМ, муниципальные методические службы и наблюдатели.";
    public const string Source = "Откуда значения";
    public const string Live = "Текущие данные на дату";
    public const string Day = "Отчётная дата";
    public const string Today = "Сегодня";
    public const string Place = "Где";
    public const string Region = "Ленинградская область";
    public const string RegionShort = "Область";
    public const string Print = "Печать";
    public const string Refused = "Показатели на эту дату не посчитать";
    public const string Empty = "Сведений пока нет";
    public const string Main = "Показатели п. 6.1";
    public const string Variants = "Справочно";
    public const string Others = "Иные показатели";
    public const string Table = "По муниципалитетам";
    public const string OnMap = "На карте";

    /// <summary>The indicator that the map shows at first.</summary>
    public const string UsualOnMap = "П3";
    public const string Municipality = "Муниципалитет";
    public const string Indicator = "Показатель";
    public const string Value = "Значение";
    public const string Parts = "N из Z";
    public const string Numerator = "Числитель";
    public const string Denominator = "Знаменатель";
    public const string Unit = "Единица";
    public const string Target = "Цель";
    public const string State = "Состояние";
    public const string Why = "Почему изменилось";
    public const string SortHint = "Щёлкните, чтобы отсортировать";
    public const string Hidden = "скрыто";
    public const string HiddenMark = "•";
    public const string HiddenNote = "• и «скрыто» — значение не показано: по нему можно было бы узнать о группе менее пяти человек.";
    public const string Trend = "Раунды";
    public const string LiveNote = "посчитано по текущим данным";
    public const string NotFound = "Показатель не найден";
    public const string NotFoundText = "Такого показателя нет. Откройте его из списка показателей.";
    public const string ToFigures = "К показателям";
    public const string HomeTitle = "Показатели мониторинга";
    public const string HomeAll = "Все показатели";
    public const string HomeCounting = "Считаем показатели…";

    public static readonly IReadOnlyList<(string Label, string Css)> Legend =
        [("цель достигнута", "figures-light-good"), ("близко к цели (не меньше 90 %)", "figures-light-warn"), ("цель не достигнута", "figures-light-bad")];

    /// <summary>«20,4 %», «13,5», «18», «скрыто» or «нет данных».</summary>
    public static string Text(IndicatorRow row) => row.IsHidden ? Hidden : Text(row.Method, row.Value.Tenths);

    public static string Text(IndicatorMethod method, long? tenths) => tenths is not { } value ? Formats.NoData
        : method.Unit == "%" ? Formats.Tenths(value) + " %"
        : value % 10 == 0 && (method.IsCount || method.IsStatistic) ? Formats.Number(value / 10) : Formats.Tenths(value);

    /// <summary>«20,4», «•» or «—»: where the head of the column says the rest.</summary>
    public static string Short(IndicatorRow row) => row.IsHidden ? HiddenMark : row.Value.Tenths is null ? "—" : Text(row.Method, row.Value.Tenths).Replace(" %", "", StringComparison.Ordinal);

    /// <summary>«220 из 1 080»; of a ratio «54 на 4»; of a count its unit.</summary>
    public static string? PartsOf(IndicatorMethod method, IndicatorValue value) => (method.Shape, value) switch
    {
        (IndicatorShape.Share, { Numerator: { } n, Denominator: { } z }) => $"{Formats.Number(n)} из {Formats.Number(z)}",
        (IndicatorShape.Ratio, { Numerator: { } n, Denominator: { } z }) => $"{Formats.Number(n)} на {RussianPlural.Count(z, "методиста", "методистов", "методистов")}",
        (IndicatorShape.Count, { Numerator: not null }) => UnitOf(method),
        ({ } shape, { Denominator: { } z }) when shape is not IndicatorShape.Count => $"по {RussianPlural.Count(z, "строке", "строкам", "строкам")}, {UnitOf(method)}",
        _ => null,
    };

    public static string UnitOf(IndicatorMethod method) => method.Unit;

    /// <summary>«+1,2 п. п.», «−3», «без изменений».</summary>
    public static string Signed(IndicatorMethod method, long tenths)
    {
        if (tenths == 0) return SharedTexts.NoChange;
        var size = method.Unit == "%" ? Formats.Tenths(Math.Abs(tenths)) + " " + SharedTexts.Points : Text(method, Math.Abs(tenths));
        return (tenths > 0 ? "+" : "−") + size;
    }

    public static string ChangeTo(string change, DateOnly day) => $"{change} к {Formats.Date(day)}";

    public static Tone ToneOf(TrafficLight light) => light switch
    {
        TrafficLight.Green => Tone.Good,
        TrafficLight.Yellow => Tone.Warning,
        TrafficLight.Red => Tone.Bad,
        _ => Tone.Neutral,
    };

    public static string LightCss(IndicatorRow row) => row.IsHidden ? "figures-cell-hidden" : row.Light switch
    {
        TrafficLight.Green => "figures-light-good",
        TrafficLight.Yellow => "figures-light-warn",
        TrafficLight.Red => "figures-light-bad",
        _ => "",
    };

    /// <summary>For those who do not see the head and the side.</summary>
    public static string CellLabel(string place, IndicatorRow row) => string.Join(", ", new[]
    {
        $"{row.Method.Code}, {place}: {Text(row)}", row.IsHidden ? null : PartsOf(row.Method, row.Value), MonitoringTerms.Of(row.Light),
    }.Where(part => !string.IsNullOrEmpty(part)));

    public static string Snapshot(FigureSnapshot snapshot) =>
        $"{snapshot.Round} ({Formats.Date(snapshot.Day)})" + (snapshot.Number > 1 || !snapshot.IsNewest ? $", снимок {snapshot.Number}" : "");

    public static string Origin(FigureOrigin origin) => origin.Snapshot is { } snapshot
        ? $"{snapshot.Round}, на {Formats.Date(snapshot.Day)}, снимок {snapshot.Number}" : $"на {Formats.Date(origin.Period.Day)}, {LiveNote}";

    public static string Subtitle(FigureOrigin origin, string? place) => $"{place ?? Region} · {Origin(origin)} · период с {Formats.Date(origin.Period.From)}";

    public static string Mark(string sha256) => $"Контрольная сумма снимка: {sha256[..12]}…";

    public static string AsOf(DateOnly day) => $"Показать на {Formats.Date(day)}";

    public static string TargetOf(IndicatorMethod method) => method.Target?.Words ?? "цель не задана";

    public static string MapTitle(IndicatorMethod method) => $"{method.Code}: карта муниципалитетов";

    public static string Version(IndicatorMethod method) => method.Approval is { } approval
        ? $"версия {method.Version}, утверждена: {approval.By}, {approval.Act} от {Formats.Date(approval.On)}" : $"версия {method.Version}, рабочее прочтение: ещё не утверждена";

    public static string HomeSource(FigureOrigin origin) => origin.Snapshot is { } snapshot
        ? $"{snapshot.Round}, зафиксировано на {Formats.Date(snapshot.Day)}" : $"Раунды ещё не зафиксированы: значения на {Formats.Date(origin.Period.Day)}";

    public static string VariantsOf(int count) => $"Справочно: {RussianPlural.Count(count, "прочтение", "прочтения", "прочтений")}";
}
