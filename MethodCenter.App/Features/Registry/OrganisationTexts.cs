using MethodCenter.Domain.Common;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Registry;

namespace MethodCenter.App.Features.Registry;

/// <summary>Captions about organisations.</summary>
public static class OrganisationTexts
{
    public const string Organisations = "Организации";
    public const string Organisation = "Организация";
    public const string New = "Новая организация";
    public const string Add = "Добавить организацию";
    public const string Edit = "Изменить";
    public const string EditTitle = "Сведения об организации";
    public const string Find = "Название или ИНН";
    public const string Municipality = "Муниципалитет";
    public const string AllMunicipalities = "Все муниципалитеты";
    public const string Type = "Тип";
    public const string AllTypes = "Все типы";
    public const string Level = "Уровень образования";
    public const string AllLevels = "Все уровни";
    public const string Locality = "Местность";
    public const string AnyLocality = "Любая";
    public const string Monitored = "Контур мониторинга";
    public const string InCircle = "в контуре";
    public const string OutOfCircle = "вне контура";
    public const string LowResults = "ШНОР";
    public const string Service = "Методическая служба";
    public const string Site = "Площадка";
    public const string Methodist = "Методист";
    public const string State = "Состояние";
    public const string Open = "действует";
    public const string ToSupport = "Поддержка школы";
    public const string Closed = "закрыта";
    public const string ClosedOn = "Прекратила деятельность";
    public const string MoreFilters = "Ещё условия";
    public const string Total = "Всего";
    public const string Any = "Все";
    public const string Yes = "да";
    public const string No = "нет";
    public const string Assigned = "закреплён";
    public const string NotAssigned = "не закреплён";
    public const string Inn = "ИНН";
    public const string Ogrn = "ОГРН";
    public const string ShortName = "Краткое наименование";
    public const string FullName = "Полное наименование";
    public const string Settlement = "Населённый пункт";
    public const string Levels = "Уровни образования";
    public const string LevelsHint = "Через точку с запятой; пусто — как у типа организации";
    public const string IsMonitored = "Учитывать в показателях (контур мониторинга)";
    public const string Teachers = "Педагоги";
    public const string Managers = "Руководители";
    public const string Others = "Прочие";
    public const string PartTime = "Совместители и ГПХ";
    public const string Working = "Всего работает";
    public const string Young = "Молодые педагоги";
    public const string OnLeave = "В отпуске по уходу";
    public const string WithMethodist = "С методистом";
    public const string Excel = "XLSX";
    public const string Csv = "CSV";
    public const string Facts = "Сведения";
    public const string Staff = "Коллектив";
    public const string OpenStaff = "Открыть список";
    public const string Structures = "Методическая служба";
    public const string AddStructure = "Добавить структуру";
    public const string Sites = "Площадки";
    public const string AddSite = "Добавить площадку";
    public const string Methodists = "Закреплённые методисты";
    public const string History = "История изменений";
    public const string Warnings = "Что требует внимания";
    public const string Mark = "Отметить как ШНОР";
    public const string EndMark = "Завершить период ШНОР";
    public const string Close = "Закрыть организацию";
    public const string Reopen = "Открыть снова";
    public const string ReopenConsequence = "Дата прекращения деятельности будет убрана: организация и её сотрудники снова попадут в счёт.";
    public const string CloseHint = "Последний день работы. Закрепления методистов за организацией завершатся этим днём; места работы людей останутся.";
    public const string Day = "Дата";
    public const string From = "Начало";
    public const string Until = "Окончание";
    public const string Basis = "Основание";
    public const string Kind = "Вид";
    public const string ActKind = "Вид акта";
    public const string ActKindHint = "Приказ, положение, решение";
    public const string ActNumber = "Номер акта";
    public const string ActDate = "Дата акта";
    public const string ActUntil = "Действует по";
    public const string Topic = "Тема";
    public const string Counted = "учитывается в П8";
    public const string NotCounted = "не учитывается";
    public const string None = "Нет записей";
    public const string NoStructures = "Методическая служба и совет не внесены.";
    public const string NoSites = "Статусов площадок нет.";
    public const string NoMethodists = "Методист не закреплён.";
    public const string NoLowResults = "Отметок ШНОР не было.";
    public const string Saved = "Сохранено";
    public const string Now = "сейчас";
    public const string Over = "завершено";
    public const string NotFound = "Организация не найдена";
    public const string NotFoundText = "Её нет в реестре или она вне вашей зоны ответственности.";
    public const string ToList = "К списку организаций";
    public const string ListEmpty = "Организаций в реестре ещё нет";
    public const string ListEmptyText = "Загрузите перечень организаций или добавьте первую вручную.";
    public const string Load = "Загрузить перечень";
    public const string MoveHint = "Вместе с организацией перейдут её люди, места работы и закрепления.";
    public const string DayNote = "На дату";

    public static string Found(int count) => RussianPlural.Count(count, "организация", "организации", "организаций");

    public static string Subtitle(OrganisationCard card) => $"{card.Municipality} · {card.Type} · на {Formats.Date(card.Day)}";

    public static string Act(StructureLine line) => string.Join(' ', new[]
    {
        line.ActKind ?? "акт не указан", line.ActNumber is null ? null : $"№ {line.ActNumber}",
        line.ActDate is null ? null : $"от {Formats.Date(line.ActDate)}", line.Until is null ? null : $"по {Formats.Date(line.Until)}",
    }.Where(part => part is not null));

    public static string Term(DateOnly? from, DateOnly? until) => (from, until) switch
    {
        (null, null) => "срок не указан",
        ({ } start, null) => $"с {Formats.Date(start)}",
        (null, { } end) => $"по {Formats.Date(end)}",
        ({ } start, { } end) => $"{Formats.Date(start)} — {Formats.Date(end)}",
    };

    public static string MethodistDetails(OrganisationMethodist methodist) => string.Join(" · ", new[]
    {
        MethodicalAssetTerms.Of(methodist.Level), Term(methodist.From, methodist.Until),
        methodist.Order is null ? null : $"основание: {methodist.Order}",
    }.Where(part => part is not null));

    public static string ServiceShort(ServiceMark mark) => mark switch
    {
        ServiceMark.Counted => "есть",
        ServiceMark.WithoutAct => "без акта",
        ServiceMark.None => "нет",
    };
}
