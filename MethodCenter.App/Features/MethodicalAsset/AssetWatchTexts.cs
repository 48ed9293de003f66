using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Captions of the forecast, the absences and the load.</summary>
public static class AssetWatchTexts
{
    public const string Forecast = "Прогноз актива";
    public const string Absences = "Отсутствия";
    public const string Load = "Нагрузка актива";
    public const string NotAllowed = "Раздел недоступен";
    public const string NotAllowedText = "Его видят ЦНППМ, муниципальные методические службы, методисты и координаторы организаций.";
    public const string Print = "Печать";
    public const string All = "Все";
    public const string Horizon = "На сколько дней вперёд";
    public const string Views = "Что показать";
    public const string Methodist = "Методист";
    public const string LastDay = "Последний день";
    public const string Why = "Почему";
    public const string What = "Что это значит";
    public const string ToDo = "Что сделать";
    public const string Lost = "Без методиста";
    public const string Stays = "Кто останется";
    public const string OnlyAlone = "Только без методиста обоих уровней";
    public const string Alone = "Совсем без методиста";
    public const string Prolong = "Продлить статус";
    public const string Replace = "Подобрать замену";
    public const string Refresh = "Обновить сведения";
    public const string Fact = "Условие допуска";
    public const string LapsesNote = "Статус при этом действует, но основание для работы в активе пропадёт.";
    public const string EndsFigure = "Потеряют статус";
    public const string PeopleFigure = "Педагогов лишатся методиста";
    public const string OrganisationsFigure = "Организаций лишатся методиста";
    public const string LapsesFigure = "Условий допуска истекает";
    public const string NoEnds = "Никто не теряет статус";
    public const string NoEndsText = "В выбранный срок статусы действуют. Посмотрите на больший срок.";
    public const string NoLeft = "Без методиста никто не останется";
    public const string NoLeftText = "У всех закреплённых на следующий день есть другой методист этого уровня.";
    public const string NoLapses = "Условия допуска не истекают";
    public const string NoLapsesText = "Сроки действия диагностики и повышения квалификации задаёт администратор в правиле допуска. Пока они не заданы, здесь пусто.";
    public const string NothingFound = "Ничего не найдено";
    public const string NothingFoundText = "Под заданные условия ничего не подходит. Снимите часть условий.";
    public const string Further = "Показать на 180 дней";

    public const string Add = "Добавить отсутствие";
    public const string Edit = "Изменить отсутствие";
    public const string AbsencesAbout = "Кто из методистов отсутствует сейчас и в ближайшее время и кого это касается";
    public const string Kind = "Вид";
    public const string From = "С";
    public const string Term = "Срок";
    public const string Until = "По";
    public const string FromLong = "Первый день";
    public const string UntilLong = "Последний день (включительно)";
    public const string Days = "Дней";
    public const string Note = "Примечание";
    public const string NoteHint = "Диагноз и другие сведения о здоровье не указывайте.";
    public const string State = "Состояние";
    public const string NowAndAhead = "Сейчас и в будущем";
    public const string Depend = "Зависят";
    public const string DependPeople = "Зависит педагогов";
    public const string DependOrganisations = "Зависит организаций";
    public const string NobodyElse = "Больше некому";
    public const string Substitution = "Замещение";
    public const string Substitute = "Подобрать замещение";
    public const string OnlyUncovered = "Только без замещения";
    public const string Yes = "да";
    public const string NowFigure = "Отсутствуют сегодня";
    public const string AheadFigure = "Предстоит отсутствий";
    public const string MissingFigure = "Замещение не подобрано";
    public const string MissingDetail = "отсутствий, где оно нужно";
    public const string Strip = "Двенадцать недель";
    public const string StripAbout = "Кто и когда отсутствует; те же сведения — в таблице ниже";
    public const string Today = "сегодня";
    public const string NoAbsences = "Отсутствий нет";
    public const string NoAbsencesText = "Запишите отпуск или другое отсутствие заранее: программа покажет, кого нужно передать на это время.";
    public const string NoAbsencesOf = "Отсутствий не записано.";
    public const string Saved = "Отсутствие записано";
    public const string Remove = "Удалить запись";
    public const string Removed = "Запись об отсутствии удалена";
    public const string RemoveText = "Запись об отсутствии будет удалена.";
    public const string AllAbsences = "Все отсутствия актива";

    public const string LoadAbout = "Сколько педагогов и маршрутов у каждого методиста и кому стоит передать часть";
    public const string Methodists = "Методистов";
    public const string Median = "Обычная нагрузка";
    public const string OverSoft = "Выше мягкого предела";
    public const string Idle = "Без закреплений";
    public const string IdleDetail = "допущены, но никто не закреплён";
    public const string Spread = "Как распределено";
    public const string OverRoutes = "Много ИОМ";
    public const string OnlyOverRoutes = "Только с превышением по ИОМ";
    public const string Alerts = "Требует внимания";
    public const string NoAlerts = "Перегруженных методистов нет.";
    public const string MoreAlerts = "Показать остальные";
    public const string CanBeEvened = "Есть и перегруженные методисты, и свободные: нагрузку можно выровнять.";
    public const string Even = "Подобрать новое распределение";
    public const string Groups = "По уровням и муниципалитетам";
    public const string Group = "Уровень, муниципалитет";
    public const string Regional = "Региональные методисты";
    public const string Most = "Наибольшая";
    public const string Deviation = "Отклонение";
    public const string Inequality = "Неравенство";
    public const string SpreadNote = "Отклонение — стандартное отклонение числа педагогов. Неравенство — коэффициент Джини: 0 — у всех поровну, 1 — все педагоги у одного.";
    public const string Bars = "По методистам";
    public const string BarsNote = "Черта потоньше — мягкий предел, потолще — жёсткий. Ровно на пределе — ещё не превышение.";
    public const string Routes = "ИОМ";
    public const string RouteLimit = "Предел ИОМ";
    public const string Attention = "Замечание";
    public const string NoLoad = "Методистов в активе нет";
    public const string NoLoadText = "Нагрузка считается по методистам, допущенным в актив.";

    public static string InDays(int days) => $"{days} дней";

    public static string ForecastSubtitle(Forecast forecast) => $"С {Formats.Date(forecast.Day)} по {Formats.Date(forecast.Until)} включительно";

    public static string Of(ForecastView view, Forecast forecast) => view switch
    {
        ForecastView.Ends => $"Кто теряет статус · {Formats.Number(forecast.Ends.Count)}",
        ForecastView.Left => $"Кто останется без методиста · {Formats.Number(forecast.Left.Count)}",
        ForecastView.Lapses => $"Условия допуска · {Formats.Number(forecast.Lapses.Count)}",
    };

    public static string LevelAnd(MethodistLevel level, string? municipality) =>
        municipality is null ? MethodicalAssetTerms.Of(level) : $"{MethodicalAssetTerms.Of(level)} · {municipality}";

    public static string KeptDetail(Forecast forecast) => forecast.Kept == 0 ? "ни у кого не останется методиста другого уровня"
        : $"останется методист другого уровня: {Formats.Number(forecast.Kept)}";

    public static string TotalEnds(int count) => AssetTexts.Total(count);

    public static string TotalLeft(int count) => RussianPlural.Count(count, "строка", "строки", "строк");

    public static string TotalAbsences(int count) => RussianPlural.Count(count, "отсутствие", "отсутствия", "отсутствий");

    public static Tone ToneOf(ForecastRow row)
    {
        if (row.Lost > row.Kept) return Tone.Bad;
        return row.Lost > 0 ? Tone.Warning : Tone.Neutral;
    }

    public static Tone ToneOf(AbsenceState state) => state switch
    {
        AbsenceState.Now => Tone.Warning,
        AbsenceState.Ahead => Tone.Accent,
        AbsenceState.Past => Tone.Neutral,
    };

    public static Tone ToneOf(SubstitutionState state) => state switch
    {
        SubstitutionState.NotNeeded => Tone.Neutral,
        SubstitutionState.Missing => Tone.Bad,
        SubstitutionState.Partial => Tone.Warning,
        SubstitutionState.Arranged => Tone.Good,
    };

    public static string DependOf(AbsenceRow row) => row.State is AbsenceState.Past ? "" : AssignedCount.Of(row.Cover.People, row.Cover.Organisations);

    public static string AloneOf(AbsenceRow row) => row.Cover.Alone == 0 ? "" : AssignedCount.Of(row.Cover.AlonePeople, row.Cover.AloneOrganisations);

    public static string SpanOf(AbsenceRow row) => $"{Formats.Date(row.From)} – {Formats.Date(row.Until)}";

    public static string DaysOf(AbsenceRow row) => RussianPlural.Count(row.Days, "день", "дня", "дней");

    /// <summary>«Иванова А. П.: отпуск, 01.07.2026 – 14.07.2026»: under a bar of the picture.</summary>
    public static string BarOf(AbsenceRow row) => $"{Short(row.FullName)}: {AbsenceTerms.Of(row.Kind)}, {SpanOf(row)}";

    public static string StripLabel(AbsenceStrip strip) =>
        $"С {Formats.Date(strip.From)} по {Formats.Date(strip.Until)}: {RussianPlural.Count(strip.Lines.Count, "методист", "методиста", "методистов")}";

    public static string MoreLines(int count) => $"И ещё {AssetTexts.Total(count)}: все — в таблице ниже.";

    public static string Week(DateOnly monday) => monday.ToString("dd.MM", Formats.Russian);

    public static string RemoveConsequence(AbsenceConsequence? consequence) =>
        consequence is null ? RemoveText : $"{RemoveText} {AbsenceTerms.Of(consequence)}";

    public static string Short(string fullName) => PersonName.Parse(fullName)?.Short ?? fullName;

    public static string LoadSubtitle(LoadReport report) => $"На {Formats.Date(report.Day)} · {AssetTexts.Total(report.Balance.Methodists)}, "
        + RussianPlural.Count(report.Balance.People, "закреплённый педагог", "закреплённых педагога", "закреплённых педагогов");

    public static string MedianOf(LoadBalance balance) => balance.MedianTenths is { } tenths ? Tenths(tenths) : Formats.NoData;

    public static string MostOf(LoadBalance balance) => $"наибольшая — {Formats.Number(balance.Most)}, наименьшая — {Formats.Number(balance.Least)}";

    public static string DeviationOf(LoadBalance balance) => balance.DeviationTenths is { } tenths ? Tenths(tenths) : "—";

    public static string InequalityOf(LoadBalance balance) => balance.InequalityHundredths is { } hundredths ? Formats.Hundredths(hundredths) : "—";

    public static string SpreadDetail(LoadBalance balance) => balance.Spread is LoadEvenness.NoData ? "нужно хотя бы два методиста с закреплениями"
        : $"0 — у всех поровну, 1 — все у одного; отклонение {DeviationOf(balance)}";

    public static string NameOf(LoadGroup group) => group.Level is MethodistLevel.Regional ? Regional : group.Municipality ?? "";

    public static string PeopleOf(LoadPoint point) => $"{Formats.Number(point.People)} из {point.HardLimit}";

    /// <summary>What the bar shows, for screen readers and the hint.</summary>
    public static string BarOf(LoadPoint point) =>
        $"{RussianPlural.Count(point.People, "педагог", "педагога", "педагогов")}: {MethodicalAssetTerms.Of(point.LoadLevel)}; пределы {point.SoftLimit} и {point.HardLimit}";

    public static string PlaceOf(ForecastLeftRow row) => row.Subject is null ? row.Organisation : $"{row.Organisation} · {row.Subject}";

    public static string RoutesOf(LoadPoint point) => $"{Formats.Number(point.Routes)} ИОМ из {point.RouteLimit}";

    public static Tone ToneOf(LoadLevel level) => level switch
    {
        LoadLevel.OverHard => Tone.Bad,
        LoadLevel.OverSoft => Tone.Warning,
        LoadLevel.None or LoadLevel.Normal => Tone.Accent,
    };

    public static Tone ToneOf(LoadEvenness spread) => spread switch
    {
        LoadEvenness.Even => Tone.Good,
        LoadEvenness.Uneven => Tone.Warning,
        LoadEvenness.VeryUneven => Tone.Bad,
        LoadEvenness.NoData => Tone.Neutral,
    };

    private static string Tenths(int tenths) => tenths % 10 == 0 ? Formats.Number(tenths / 10) : Formats.Tenths(tenths);
}
