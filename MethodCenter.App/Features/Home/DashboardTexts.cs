using MethodCenter.Domain.Common;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.Reporting;

namespace MethodCenter.App.Features.Home;

/// <summary>Captions of the first screens with figures.</summary>
public static class DashboardTexts
{
    public const string People = "Кадры";
    public const string Diagnostics = "Диагностика";
    public const string Organisations = "Организации";
    public const string Asset = "Методический актив";
    public const string Quality = "Полнота данных";
    public const string ByMunicipality = "По муниципалитетам";
    public const string Table = "Все показатели по муниципалитетам";
    public const string Municipality = "Муниципалитет";
    public const string Region = "Область";
    public const string Own = "Муниципалитет";
    public const string Figure = "Показатель";
    public const string Day = "На дату";
    public const string Today = "Сегодня";
    public const string Excel = "Скачать XLSX";
    public const string Csv = "Скачать CSV";
    public const string Waits = "Требует внимания";
    public const string RecentImports = "Загрузки за две недели";
    public const string AllImports = "Все загрузки";
    public const string NothingWaits = "Всё в порядке: ничего не просрочено и ничто не ждёт решения.";
    public const string NoImports = "За две недели файлов не загружали.";
    public const string Load = "Загрузить файл";
    public const string Hidden = "менее 5";
    public const string HiddenMark = "•";
    public const string HiddenNote = "• — значение скрыто: по нему можно было бы узнать о группе менее пяти человек.";
    public const string HowCounted = "Как посчитано";
    public const string Empty = "Реестр пока пуст";
    public const string EmptyText = "Загрузите перечень организаций и контингент: показатели посчитаются сразу.";
    public const string Sorted = "Сортировка";

    public static string Subtitle(DateOnly day, DateOnly previous, string scope) =>
        $"на {Formats.Date(day)} · {scope} · изменения к {Formats.Date(previous)}";

    public static string WholeRegion(int municipalities) => RussianPlural.Count(municipalities, "муниципалитет", "муниципалитета", "муниципалитетов");

    /// <summary>«20,4 %», «13,5», «1 080», «•» or «нет данных».</summary>
    public static string Value(DashboardFigure figure, DashboardValue value, string? hidden = null) => value switch
    {
        { IsHidden: true } => hidden ?? Hidden,
        { Number: null } => Formats.NoData,
        _ when figure == DashboardFigure.TeachersPerMethodist => Formats.Tenths(value.Number.Value),
        _ => Formats.Number(value.Number.Value),
    };

    /// <summary>«+12 к 30.06.2026»; null where one of the two is not known.</summary>
    public static string? Change(DashboardFigure figure, DashboardValue now, DashboardValue before, DateOnly previous)
    {
        if (now.Number is not { } present || before.Number is not { } past) return null;
        var change = present - past;
        if (change == 0) return $"без изменений к {Formats.Date(previous)}";
        var size = Math.Abs(change);
        var number = figure == DashboardFigure.TeachersPerMethodist ? Formats.Tenths(size) : Formats.Number(size);
        return $"{(change > 0 ? "+" : "−")}{number} к {Formats.Date(previous)}";
    }

    public static string OfWhole(Percent share) => $"{Formats.Share(share)} · {Formats.Parts(share)}";

    public static string InRegion(string value) => $"по области {value}";

    public static string Average(string value) => $"Черта — в среднем на муниципалитет: {value}";

    public static string RegionLine(string value) => $"Черта — по области: {value}";

    public static string MapTitle(DashboardFigure figure) => $"{DashboardTerms.Of(figure)}: карта муниципалитетов";

    public static string Expired(int count) =>
        $"{RussianPlural.Count(count, "статус методиста истёк", "статуса методистов истекли", "статусов методистов истекли")}: продлите или завершите";

    public static string Expiring30(int count) =>
        $"{RussianPlural.Count(count, "статус методиста истекает", "статуса методистов истекают", "статусов методистов истекают")} в ближайшие 30 дней";

    public static string Expiring90(int count) =>
        $"{RussianPlural.Count(count, "статус методиста истекает", "статуса методистов истекают", "статусов методистов истекают")} в ближайшие 90 дней";

    public static string OverHard(int count) =>
        $"{RussianPlural.Count(count, "методист загружен", "методиста загружены", "методистов загружены")} сверх жёсткого предела";

    public static string OverSoft(int count) => $"{RussianPlural.Count(count, "методист загружен", "методиста загружены", "методистов загружены")} сверх мягкого предела";

    public static string Waiting(int count) =>
        $"{RussianPlural.Count(count, "строка файлов ждёт", "строки файлов ждут", "строк файлов ждут")} сопоставления с реестром";

    /// <summary>Without a number: the page behind also finds near names, which the first screen does not count.</summary>
    public static string Duplicates(int count) => count == 0 ? "" : "Есть возможные двойники: совпадают ФИО и дата рождения";

    public static string Closed(int count) =>
        $"{RussianPlural.Count(count, "закрытая организация", "закрытые организации", "закрытых организаций")} с действующими сотрудниками";

    public static string WithoutMethodist(int count) =>
        $"{RussianPlural.Count(count, "организация", "организации", "организаций")} без методиста";

    public static string Import(DashboardImport import) => ImportKinds.Name(import.Kind);

    public static string ImportOutcome(DashboardImport import) => string.Join(", ", new[]
    {
        $"новых {Formats.Number(import.Created)}", $"изменено {Formats.Number(import.Updated)}",
        import.Rejected > 0 ? $"отклонено {Formats.Number(import.Rejected)}" : null,
        import.Queued > 0 ? $"в очереди {Formats.Number(import.Queued)}" : null,
    }.Where(part => part is not null));
}
