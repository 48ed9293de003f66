using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.MethodicalAsset;

/// <summary>Captions of the methodical asset.</summary>
public static class AssetTexts
{
    public const string Methodists = "Методисты";
    public const string MethodistsAbout = "Региональный и муниципальный методический актив";
    public const string Assignments = "Закрепления";
    public const string NewAssignment = "Новое закрепление";
    public const string WorkJournal = "Журнал работы";
    public const string AdmissionSettings = "Правило допуска";

    public const string Search = "Поиск";
    public const string SearchName = "Фамилия или её часть";
    public const string Name = "Фамилия, имя, отчество";
    public const string Level = "Уровень";
    public const string Municipality = "Муниципалитет";
    public const string Relation = "Вид отношений";
    public const string Subject = "Предмет";
    public const string Field = "Предмет (направление)";
    public const string Direction = "Направление (как в приказе)";
    public const string State = "Состояние";
    public const string AdmissionState = "Допуск";
    public const string ByRule = "Условия допуска";
    public const string Admissible = "выполнены";
    public const string NotAdmissible = "не выполнены";
    public const string Term = "Срок статуса";
    public const string Load = "Нагрузка";
    public const string All = "Все";
    public const string People = "Педагогов";
    public const string Organisations = "Организаций";
    public const string Region = "регион";
    public const string Limits = "Пределы нагрузки";
    public const string SoftLimit = "Мягкий предел";
    public const string HardLimit = "Жёсткий предел";
    public const string LimitsHint = "Больше мягкого — предупреждение, больше жёсткого — закрепить нельзя.";
    public const string Until = "Статус по";
    public const string Warnings = "Замечания";
    public const string Order = "Приказ (договор)";
    public const string OrderNumber = "№ приказа (договора)";
    public const string OrderDate = "Дата приказа (договора)";
    public const string UntilLong = "Статус действует по (включительно)";
    public const string Workplace = "Место работы";
    public const string Territory = "Территория";
    public const string WholeRegion = "вся область";
    public const string TerritoryHint = "Не отмечено ни одного — вся область.";
    public const string Diagnostics = "Диагностика";
    public const string DiagnosedOn = "Дата диагностики";
    public const string DiagnosticsResult = "Результат, %";
    public const string Training = "Повышение квалификации в области методической поддержки";
    public const string TrainingProgramme = "Программа";
    public const string TrainingDocument = "№ документа";
    public const string TrainedOn = "Дата документа";
    public const string Person = "Человек из реестра";
    public const string PersonCard = "Карточка в реестре";
    public const string PersonHint = "Кого нет в реестре, сначала добавьте в разделе «Педагоги» или загрузите файлом.";
    public const string Status = "Статус";

    public const string Add = "Добавить методиста";
    public const string Edit = "Изменить";
    public const string Admit = "Допустить в актив";
    public const string End = "Исключить из актива";
    public const string Assign = "Закрепить";
    public const string PrintAsset = "Отчёт для совета";
    public const string NoMethodists = "Методистов ещё нет";
    public const string NoMethodistsText = "Добавьте первого методиста из реестра педагогов или загрузите файл актива в разделе «Загрузка файлов».";
    public const string NothingFound = "Никто не найден";
    public const string NothingFoundText = "Под заданные условия никто не подходит. Снимите часть условий.";

    public const string Why = "Почему такое состояние допуска?";
    public const string AdmissionHolds = "Условия допуска выполнены.";
    public const string AdmissionFails = "Условия допуска не выполнены.";
    public const string AdmittedByException = "Допущен с обоснованием";
    public const string Reason = "Обоснование";
    public const string ReasonHint = "Будет записано вместе с вашей фамилией и датой.";
    public const string EndReason = "Причина";
    public const string LastDay = "Последний день";
    public const string Facts = "Сведения";
    public const string LoadByMonth = "Закреплено педагогов на конец месяца";
    public const string Work = "Работа по функциям";
    public const string NoWork = "Записей в журнале работы нет.";
    public const string History = "История";
    public const string CurrentAssignments = "Закрепления";
    public const string PastAssignments = "Показать и прошлые";
    public const string AllAssignments = "Открыть все закрепления";
    public const string NotFound = "Такого методиста нет";
    public const string NotFoundText = "Запись удалена или вне вашей зоны ответственности.";
    public const string ToList = "К списку методистов";
    public const string Saved = "Сохранено";
    public const string Admitted = "Методист допущен в актив";
    public const string Ended = "Методист исключён из актива";
    public const string AdmittedFact = "Допущен";
    public const string EndedFact = "Исключён";

    public const string LeastPercent = "Минимальный результат диагностики, %";
    public const string DiagnosticsMonths = "Срок действия диагностики, месяцев";
    public const string TrainingMonths = "Срок действия повышения квалификации, месяцев";
    public const string NotLimited = "не ограничен";
    public const string SettingsAbout = "Правило: действует приказ (договор), пройдена диагностика и повышение квалификации в области методической поддержки. Здесь задаются его пределы; пустое поле не ограничивает.";
    public const string SettingsRefused = "Правило меняет администратор ЦНППМ.";

    public static string Total(int count) => RussianPlural.Count(count, "методист", "методиста", "методистов");

    public static string LimitsOf(MethodistRow row) => $"{row.SoftLimit} / {row.HardLimit}";

    public static string AdmittedBy(MethodistFacts facts) => $"{Formats.Date(facts.AdmittedOn)}, {facts.AdmittedBy}";

    public static string EndedBy(MethodistFacts facts) => $"{Formats.Date(facts.EndedOn)}: {facts.EndReason}";

    public static string OrderOf(MethodistRow row) => row.OrderNumber is null ? "" : $"№ {row.OrderNumber} от {Formats.Date(row.OrderDate)}";

    public static string LevelOf(MethodistRow row) => $"{MethodicalAssetTerms.Of(row.Level)} методист";

    public static string UntilOf(MethodistRow row) => row.Until is { } day ? Formats.Date(day) : "бессрочно";

    public static string DiagnosticsOf(MethodistFacts facts) => facts.DiagnosedOn is null ? "" : facts.DiagnosticsTenths is { } tenths
        ? $"{Formats.Date(facts.DiagnosedOn)}, {Formats.Tenths(tenths)} %" : Formats.Date(facts.DiagnosedOn);

    public static string TrainingOf(MethodistFacts facts) => string.Join(", ", new[]
    {
        facts.TrainingProgramme, facts.TrainingDocument is null ? null : $"документ № {facts.TrainingDocument}", facts.TrainedOn is null ? null : Formats.Date(facts.TrainedOn),
    }.OfType<string>());

    public static string Hours(int minutes) => $"{Formats.Tenths((minutes * 10 + 30) / 60)} ч";

    public static string WorkOf(FunctionSum sum) => $"{RussianPlural.Count(sum.Entries, "запись", "записи", "записей")}, {Hours(sum.Minutes)}";

    public static string LoadOf(int people, int softLimit) => $"{people} из {softLimit}";

    public static string? LoadCss(LoadLevel level) => level switch
    {
        LoadLevel.OverHard => "badge tone-bad",
        LoadLevel.OverSoft => "badge tone-warning",
        LoadLevel.None or LoadLevel.Normal => null,
    };

    public static Tone ToneOf(MethodistStanding standing) => standing switch
    {
        MethodistStanding.InAsset => Tone.Good,
        MethodistStanding.ReadyToAdmit => Tone.Accent,
        MethodistStanding.InAssetByException => Tone.Warning,
        MethodistStanding.InAssetWithoutBasis or MethodistStanding.Expired => Tone.Bad,
        MethodistStanding.Candidate or MethodistStanding.Ended => Tone.Neutral,
    };

    public static IReadOnlyList<Criterion> Criteria(AdmissionCheck check) =>
        [.. check.Findings.Select(f => new Criterion(f.Holds, MethodicalAssetTerms.Of(f.Criterion), f.Evidence, f.ToDo))];

    public static IReadOnlyList<Choice<T?>> Choices<T>(Func<T, string> name) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(v => new Choice<T?>(v, name(v)))];
}
