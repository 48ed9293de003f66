using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.App.Features.DeficitDiagnostics;

/// <summary>Captions of heat maps and of deficits without a programme.</summary>
public static class HeatMapTexts
{
    public const string HeatMap = "Тепловая карта";
    public const string People = "Люди";
    public const string WithoutProgramme = "Дефициты без программы";
    public const string Campaign = "Кампания";
    public const string LastCampaign = "Последняя с результатами";
    public const string OnDate = "На дату";
    public const string Cut = "Разрез";
    public const string Group = "Группа компетенций";
    public const string Subject = "Предмет";
    public const string Position = "Должность";
    public const string Municipality = "Муниципалитет";
    public const string Organisation = "Организация";
    public const string Compare = "Сравнить с кампанией";
    public const string Where = "Где";
    public const string All = "Все";
    public const string Whole = "В целом";
    public const string MoreFilters = "Ещё условия";
    public const string NotCompared = "Не сравнивать";
    public const string Total = "Всего";
    public const string Region = "Область";
    public const string AllCompetences = "Все компетенции, результатов";
    public const string Competence = "Компетенция";
    public const string Code = "Код";
    public const string Print = "Печать";
    public const string ByFramework = "По перечню компетенций";
    public const string SortHint = "Упорядочить компетенции по доле в этом столбце";
    public const string Masked = "менее 5";
    public const string MaskedMark = "<5";
    public const string NoTested = "нет прошедших";
    public const string Small = "меньше пяти человек";
    public const string Difference = "Разница, п. п.";
    public const string DeficitShare = "доля с дефицитом";
    public const string Deficits = "С дефицитом";
    public const string Tested = "Прошли";
    public const string NoCompared = "нет данных";

    public const string FullName = "ФИО";
    public const string TakenOn = "Дата";
    public const string Points = "Баллы";
    public const string Share = "Доля, %";
    public const string Level = "Уровень";
    public const string Deficit = "Дефицит";
    public const string Yes = "да";
    public const string No = "нет";
    public const string OnlyDeficits = "С дефицитом";
    public const string AllTested = "Все прошедшие";
    public const string Severity = "Тяжесть";
    public const string Since = "В этом состоянии с";
    public const string BackToMap = "К тепловой карте";

    public const string NoMap = "Тепловой карты пока нет";
    public const string NoMapText = "В вашей зоне ответственности нет завершённых прохождений диагностики. Карта появится, когда ЦНППМ загрузит результаты.";
    public const string NotForRole = "Для вашей роли тепловая карта не предусмотрена.";
    public const string NoRows = "Под заданные условия никто не подходит. Снимите часть условий.";
    public const string NotFound = "Такой клетки нет";
    public const string NotFoundText = "Клетки нет на карте, или она вне вашей зоны ответственности.";
    public const string NobodyText = "Никого нет: снимите условие или вернитесь к карте.";
    public const string Legend = "Доля участников с дефицитом по компетенции. Чем сильнее окрашена клетка, тем она больше. В клетке — доля и число прошедших.";
    public const string MaskedForStaff = "Группы меньше пяти человек отмечены знаком «<5»: доля по ним ни о чём не говорит. Нажмите на клетку, чтобы увидеть людей.";
    public const string MaskedForReaders = "Сведения о группах меньше пяти человек скрыты; чтобы их нельзя было вычислить, скрыты и некоторые соседние клетки.";
    public const string OnDateNote = "На дату: последний завершённый официальный результат каждого человека по каждой компетенции, если срок его действия не истёк.";
    public const string OtherNote = "Столбцов слишком много: показаны самые крупные, остальные — в столбце «прочие». Выберите муниципалитет, чтобы увидеть все его организации.";
    public const string MeasuresLike = "Инструмент и его версия одни и те же: разница показана в процентных пунктах.";
    public const string MeasuresUnlike = "Кампании проведены разными инструментами или их версиями, поэтому доли показаны рядом, а разница не вычисляется.";

    public const string WithoutProgrammeAbout = "Что разрабатывать ЛОИРО: компетенции по числу людей с открытым дефицитом, который не закрывает ни одна программа.";
    public const string NoProgrammes = "Программы ДПП в систему ещё не внесены, поэтому показаны все открытые дефициты. Когда программы появятся, здесь останутся только непокрытые.";
    public const string NoDeficits = "Открытых дефицитов нет";
    public const string NoDeficitsText = "Дефициты появляются после загрузки результатов диагностики и других свидетельств.";
    public const string BySubject = "По предметам";
    public const string ByPosition = "По должностям";
    public const string PeopleInAll = "Всего человек";
    public const string Severe = "Из них тяжёлых";

    public static readonly IReadOnlyList<string> Steps = ["до 20 %", "20–40 %", "40–60 %", "60–80 %", "от 80 %"];

    public static string Subtitle(HeatMap map) => map.Campaign is { } campaign
        ? $"{campaign.Title}, {Formats.Date(campaign.From)} – {Formats.Date(campaign.Until)}. Порог {campaign.Threshold.ToString("0.##", Formats.Russian)} %. {PeopleOf(map)}"
        : $"На {Formats.Date(map.Filter.On)}. {PeopleOf(map)}";

    /// <summary>«46 %»: whole percents, as in the cell.</summary>
    public static string Percents(HeatCell cell) => cell.IsEmpty ? "" : cell.IsMasked ? MaskedMark
        : $"{(int)Math.Round(cell.Share.Tenths!.Value / 10m, MidpointRounding.AwayFromZero)} %";

    public static string CellLabel(string competence, string column, HeatCell cell) => cell.IsEmpty ? $"{competence}, {column}: {NoTested}"
        : cell.IsMasked ? $"{competence}, {column}: {Small}" : $"{competence}, {column}: {Formats.Share(cell.Share)}, {Formats.Parts(cell.Share)}";

    public static string Unopened(int people) =>
        $"Ещё не учтены: {RussianPlural.Count(people, "результат", "результата", "результатов")}. Педагог видит свой результат первым; карта учтёт его, когда педагог откроет результат или наступит день открытия.";

    public static string PeopleTitle(HeatMapPeople people, bool all) => all
        ? $"Прошли диагностику: {people.Competence}" : $"Дефицит: {people.Competence}";

    public static string PeopleSubtitle(HeatMapPeople people) => string.Join(". ", new[]
    {
        people.Campaign?.Title ?? $"На {Formats.Date(people.On)}", people.Column,
        $"С дефицитом {Formats.Number(people.Cell.Deficits)} из {Formats.Number(people.Cell.Tested)}",
    }.OfType<string>());

    public static string PeopleTotal(int count) => RussianPlural.Count(count, "человек", "человека", "человек");

    public static string PointsOf(HeatMapPerson person) => $"{person.Points.ToString("0.##", Formats.Russian)} из {person.Max.ToString("0.##", Formats.Russian)}";

    /// <summary>«+4,2» with a typographic minus.</summary>
    public static string Signed(int? tenths) => tenths is not { } value ? NoCompared : value == 0 ? "0,0" : (value > 0 ? "+" : "−") + Formats.Tenths(Math.Abs(value));

    public static string NumberLabel(string competence, string column, int? people) =>
        $"{competence}, {column}: {(people is { } count ? PeopleTotal(count) : Small)}";

    public static string UncoveredSubtitle(UncoveredPeople people) => people.Column ?? All;

    private static string PeopleOf(HeatMap map) => map.People == 0 ? "" : RussianPlural.Count(map.People, "человек прошёл", "человека прошли", "человек прошли") + " диагностику";
}
