using MethodCenter.App.Shared;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.App.Features.LowResultsSchools;

/// <summary>Captions of schools with low results.</summary>
public static class LowResultsTexts
{
    public const string Schools = "Школы с низкими результатами";
    public const string About = "Риски, кураторы, посещения и охват учителей диагностикой";
    public const string NavLine = "Школы с низкими результатами";
    public const string Name = "Школа";
    public const string Municipality = "Муниципалитет";
    public const string All = "Все";
    public const string Year = "Учебный год";
    public const string ThisYear = "Отмеченные сейчас";
    public const string WithoutCurator = "Без куратора";
    public const string WithoutVisit = "Без посещения больше 90 дней";
    public const string WithoutProfile = "Без рискового профиля";
    public const string WithPast = "Показать и прошлые";
    public const string Only = "да";
    public const string Since = "Отмечена с";
    public const string Basis = "Основание";
    public const string Curator = "Куратор";
    public const string Risks = "Риски";
    public const string High = "Высоких рисков";
    public const string Visit = "Посещение";
    public const string NotVisited = "не было";
    public const string CoverageShort = "Охват";
    public const string LastVisit = "Последнее посещение";
    public const string NextVisit = "Следующее";
    public const string Coverage = "Охват учителей";
    public const string Gaps = "Чего не хватает";
    public const string NoGaps = "Сопровождение ведётся";
    public const string Ended = "отметка снята";
    public const string None = "не назначен";
    public const string Xlsx = "XLSX";
    public const string Csv = "CSV";
    public const string Empty = "Школ нет";
    public const string EmptyText = "По этому отбору школ нет. Отметку «школа с низкими результатами» ставит сотрудник ЦНППМ в карточке организации.";
    public const string ToOrganisations = "К организациям";
    public const string ByMunicipality = "По муниципалитетам";
    public const string KeyTeachers = "Диагностика: русский и математика";

    public const string NotFound = "Школа не найдена";
    public const string NotFoundText = "Такой школы нет, она вне вашей зоны ответственности или никогда не была отмечена.";
    public const string ToList = "К списку школ";
    public const string Now = "в списке ШНОР";
    public const string WhatNext = "Что сделать";
    public const string NeedsFirst = "Что школе нужно в первую очередь";
    public const string Organisation = "Карточка организации";
    public const string Print = "Печать";
    public const string Profile = "Рисковый профиль";
    public const string Assess = "Оценить риски";
    public const string ProfileHint = "Оцените каждый фактор. Сегодняшняя оценка правится, более ранние остаются в истории.";
    public const string NotAssessed = "не оценён";
    public const string Conclusion = "Вывод";
    public const string ConclusionHint = "Что показала оценка и о чём договорились с командой школы.";
    public const string Assessed = "Рисковый профиль сохранён";
    public const string EarlierProfiles = "Прежние оценки";
    public const string NoProfile = "Профиль ещё не составлен. Оцените двенадцать факторов, чтобы увидеть, с чего начать помощь.";

    public const string Curators = "Кураторы";
    public const string NameCurator = "Назначить куратора";
    public const string NoCurators = "Кураторов не было.";
    public const string Methodist = "Методист актива";
    public const string MethodistHint = "Начните вводить фамилию.";
    public const string OtherPerson = "Или другое лицо";
    public const string OtherPersonHint = "Фамилия, имя, отчество: если куратор не методист актива.";
    public const string From = "С какого дня";
    public const string Until = "По какой день";
    public const string Order = "Распорядительный акт";
    public const string FormerEnds = "Срок прежнего куратора закончится накануне.";
    public const string CuratorNamed = "Куратор назначен";
    public const string EndTerm = "Завершить срок";
    public const string LastDay = "Последний день";
    public const string TermEnded = "Срок куратора завершён";
    public const string InForce = "сейчас";

    public const string Visits = "Посещения школы";
    public const string AddVisit = "Записать посещение";
    public const string Edit = "Изменить";
    public const string EditVisit = "Изменить посещение";
    public const string NoVisits = "Посещений ещё не записано.";
    public const string VisitedOn = "Дата посещения";
    public const string Visitor = "Кто посетил";
    public const string Purpose = "Цель";
    public const string Lessons = "Посещено уроков";
    public const string Findings = "Что увидели";
    public const string Agreements = "О чём договорились";
    public const string NextOn = "Следующее посещение";
    public const string VisitSaved = "Посещение записано";
    public const string RemoveVisit = "Удалить";
    public const string RemoveConsequence = "Запись о посещении будет удалена. В журнале действий останется отметка об удалении.";
    public const string TextsHidden = "Содержание посещений видят куратор, школа, методическая служба и ЦНППМ.";

    public const string Teachers = "Учителя и другие педагоги";
    public const string Diagnosed = "С действующей диагностикой";
    public const string KeyDiagnosed = "Из них русский язык и математика";
    public const string WithDeficits = "С открытыми дефицитами";
    public const string WithMethodist = "Закреплены за методистом";
    public const string NoSuchTeachers = "таких педагогов нет";
    public const string Hidden = "скрыто";
    public const string HiddenDetail = "в группе менее 5 человек";
    public const string CoverageAbout = "Педагоги по основному месту работы; диагностика — официальная, срок действия результата не истёк.";
    public const string People = "Педагоги школы";
    public const string ShowPeople = "Показать педагогов";
    public const string NobodyHere = "По этому отбору педагогов нет.";
    public const string OnlyAssigned = "Показаны только педагоги, закреплённые за вами.";
    public const string OnlyConsented = "Результаты показаны по тем, кто дал согласие.";
    public const string Person = "Педагог";
    public const string Subject = "Предмет";
    public const string DiagnosedOn = "Диагностика";
    public const string Deficits = "Открытых дефицитов";
    public const string PersonMethodist = "Методист";
    public const string NotShown = "нет согласия";
    public const string Never = "не проходил";
    public const string History = "История";

    public static string Total(int count) => RussianPlural.Count(count, "школа", "школы", "школ");

    public static string YearOf(int year) => $"{year}/{year + 1}";

    public static string RiskCount(RiskSummary risks) => risks.IsAssessed ? RussianPlural.Count(risks.High.Count, "высокий", "высоких", "высоких") : "не оценены";

    /// <summary>«1. Низкий уровень оснащения школы: средний риск».</summary>
    public static string SquareTitle(int number, RiskLine line) => $"{number}. {line.Factor.Name}: {LowResultsTerms.Of(line)}";

    public static string CoverageOf(SchoolCoverage coverage) => coverage.Diagnosed is { } diagnosed
        ? Formats.Parts(new(diagnosed, coverage.Teachers))
        : Hidden;

    public static string SinceOf(SchoolRow row) => row.Until is { } until && !row.IsNow
        ? $"{Formats.Date(row.Since)}–{Formats.Date(until)}, {Ended}"
        : Formats.Date(row.Since);

    /// <summary>«Лужский · с 01.09.2024».</summary>
    public static string UnderName(SchoolRow row) => row.IsNow ? $"{row.Municipality} · с {Formats.Date(row.Since)}" : $"{row.Municipality} · {SinceOf(row)}";

    /// <summary>«Иванова М. П.» in a tight list.</summary>
    public static string CuratorShort(SchoolRow row) => row.Curator is null ? None : PersonName.Parse(row.Curator)?.Short ?? row.Curator;

    public static string LastOf(SchoolRow row) => row.LastVisit is { } day ? Formats.Date(day) : NotVisited;

    public static string NextShort(DateOnly next) => $"след. {Formats.Date(next)}";

    /// <summary>«куратор, рисковый профиль»: the whole sentences stand in the tooltip and on the card.</summary>
    public static string GapsInShort(SchoolRow row) => row.Gaps.Count == 0 ? row.IsNow ? NoGaps : "" : string.Join(", ", row.Gaps.Select(g => LowResultsTerms.Short(g.Kind)));

    public static string GapsInFull(SchoolRow row) => string.Join(". ", row.Gaps.Select(g => g.Text));

    public static string BarOf(SchoolsOfMunicipality schools) => schools.WithGaps == 0
        ? Total(schools.Schools)
        : $"{Total(schools.Schools)}, не хватает: {Formats.Number(schools.WithGaps)}";

    /// <summary>«Лужский · с 01.09.2024 · распоряжение …».</summary>
    public static string Subtitle(SchoolRow row) => string.Join(" · ", new[]
    {
        row.Municipality, Term(row.Since, row.Until), row.Basis,
    }.OfType<string>());

    public static string Term(DateOnly from, DateOnly? until) => until is { } last ? $"с {Formats.Date(from)} по {Formats.Date(last)}" : $"с {Formats.Date(from)}";

    public static string ProfileOf(RiskProfileLine profile) => $"Оценка {Formats.Date(profile.AssessedOn)}, {profile.Author}";

    public static string ProfileSummary(RiskProfileLine profile) => $"{Formats.Date(profile.AssessedOn)}. {profile.Risks.Text}";

    public static string VisitLine(SchoolVisitLine visit) => visit.Lessons == 0
        ? visit.Visitor
        : $"{visit.Visitor} · {RussianPlural.Count(visit.Lessons, "урок", "урока", "уроков")}";

    public static string NextOf(DateOnly next) => $"Следующее посещение: {Formats.Date(next)}";

    public static string Of(SchoolPeople which) => which switch
    {
        SchoolPeople.Key => "русский язык и математика",
        SchoolPeople.KeyDiagnosed => "русский язык и математика, с диагностикой",
        SchoolPeople.Diagnosed => "с действующей диагностикой",
        SchoolPeople.WithMethodist => "с методистом",
        SchoolPeople.Undiagnosed => "без действующей диагностики",
        SchoolPeople.WithDeficits => "с открытыми дефицитами",
        SchoolPeople.WithoutMethodist => "без методиста",
        _ => "все педагоги",
    };

    /// <summary>Under a number of the coverage: of how many.</summary>
    public static string PartOf(int whole) => whole == 0 ? NoSuchTeachers : $"из {Formats.Number(whole)}";

    public static string DiagnosisOf(SchoolPerson person) => person switch
    {
        { DiagnosedOn: { } day } => Formats.Date(day),
        { OpenDeficits: null } => NotShown,
        _ => Never,
    };

    public static string DeficitsOf(SchoolPerson person) => person.OpenDeficits is { } count ? Formats.Number(count) : "—";

    /// <summary>«русский язык · Лужский район».</summary>
    public static string ChoiceHint(MethodistChoice methodist) => string.Join(" · ", new[] { methodist.Field, methodist.Municipality }.OfType<string>());

    public static Tone ToneOf(int? mark) => mark switch { 3 => Tone.Bad, 2 => Tone.Warning, 0 or 1 => Tone.Good, _ => Tone.Neutral };
}
