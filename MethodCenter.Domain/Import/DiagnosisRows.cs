using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using static MethodCenter.Domain.Import.PersonColumns;

namespace MethodCenter.Domain.Import;

/// <summary>Whom a row of results names; rows of one person share it.</summary>
public sealed record ResultPerson(Snils? Snils, PersonName? Name, DateOnly? BirthDate, string? Inn);

/// <summary>Which campaign a row names; rows of one campaign share it.</summary>
/// <param name="Row">Where it is named first.</param>
public sealed record CampaignMention(CampaignRecord Record, int Row)
{
    /// <summary>Names of levels met in its rows: they tell the scale, never the level.</summary>
    internal HashSet<string> Levels { get; } = new(StringComparer.Ordinal);
}

/// <summary>Points for one competence or one task as the file gives them; what they must satisfy is judged once the campaign is known.</summary>
/// <param name="Task">Null for a competence as a whole.</param>
/// <param name="Code">Null for a task whose competence only the campaign knows.</param>
/// <param name="Points">Null where there is no result: a blank cell or «н/я».</param>
/// <param name="Key">Column of the points, for messages; the heading for a column of a wide file.</param>
public readonly record struct ResultPoints(string? Task, string? Code, decimal? Points, decimal? Max, decimal? Percent, string Key);

/// <summary>A row of results: one competence or one task of an attempt, or in a wide file the whole attempt.</summary>
/// <param name="Campaign">Null where the file has no column for it.</param>
/// <param name="Points">One entry in a long file, none where the person was absent; in a wide file one a column.</param>
/// <param name="Total">Points in all, as the file says.</param>
public sealed record ResultRecord(
    ResultPerson Person, CampaignMention? Campaign, string? Oktmo, int Attempt, DateOnly? TakenOn, DiagnosisStatus? Status,
    IReadOnlyList<ResultPoints> Points, decimal? Total, decimal? TotalMax);

/// <summary>Результаты диагностики: long (a row a competence or a task) and wide (a column a competence or a task).</summary>
public static class DiagnosisRows
{
    internal const string Attempt = "attempt", TakenOn = "takenOn", Status = "status", Points = "score", Share = "percent",
        Total = "total", TotalMax = "totalMax", TotalPercent = "totalPercent", Level = "level";

    public static readonly TableDefinition Definition = new("diagnostics", "результаты диагностики",
    [
        Campaigns.CodeColumn, .. Campaigns.Description(), .. Person("!МЕТОДИСТ !НАСТАВНИК !РУКОВОДИТЕЛ !ЭКСПЕРТ !ИСПОЛНИТЕЛ !ОРГАНИЗАТОР"), .. Workplace(),
        new(Position, "Должность", ["Занимаемая должность", "position"], ["ДОЛЖНОСТ !КОД"]),
        new(Subject, "Предмет", ["Преподаваемый предмет", "Учебный предмет", "subject"], ["ПРЕДМЕТ !БАЛЛ !РЕЗУЛЬТ"]),
        new(Attempt, "Попытка", ["№ попытки", "Номер попытки", "Попытка №", "attempt"], ["ПОПЫТК !ДАТ"]),
        new(TakenOn, "Дата прохождения", ["Дата диагностики", "Дата тестирования", "Дата прохождения диагностики", "Дата", "Пройдена", "Когда пройдена", "taken_on", "date"],
            ["ДАТ ПРОХОЖД", "ДАТ ДИАГНОСТ !НАЧАЛ !ОКОНЧ", "ДАТ ТЕСТ"]),
        new(Status, "Статус", ["Статус прохождения", "Статус диагностики", "Состояние", "Явка", "status"], ["СТАТУС"]),
        new(Campaigns.Task, "Задание", ["№ задания", "Номер задания", "Задание №", "task"], ["НОМЕР ЗАДАН"]),
        new(Campaigns.Competence, "Код компетенции", ["Компетенция (код)", "Компетенция", "Шифр компетенции", "competency_code", "competence_code", "competence"], ["КОД КОМПЕТЕН", "ШИФР КОМПЕТЕН"]),
        new(Points, "Балл по компетенции", ["Балл за компетенцию", "Баллы по компетенции", "Балл за задание", "Набранный балл", "score"], ["БАЛЛ КОМПЕТЕН !МАКС", "БАЛЛ ЗАДАН !МАКС"]),
        new(Campaigns.Max, "Максимум по компетенции", ["Максимальный балл по компетенции", "Макс. балл по компетенции", "Максимум за задание", "Максимальный балл за задание", "max", "max_score"], ["МАКС КОМПЕТЕН", "МАКС ЗАДАН"]),
        new(Share, "% по компетенции", ["Процент по компетенции", "% выполнения по компетенции", "percent"], ["% КОМПЕТЕН", "ПРОЦЕНТ КОМПЕТЕН"]),
        new(Total, "Балл", ["Баллы", "Итоговый балл", "Общий балл", "Сумма баллов", "Всего баллов", "Набрано баллов", "Первичный балл", "total"], ["БАЛЛ ИТОГ !МАКС !%", "БАЛЛ СУММ !МАКС", "БАЛЛ ОБЩ !МАКС"]),
        new(TotalMax, "Максимум", ["Максимальный балл", "Макс. балл", "Макс.", "Максимум баллов", "Максимально возможный балл", "total_max"], ["МАКС БАЛЛ", "МАКСИМ"]),
        new(TotalPercent, "% выполнения", ["Процент выполнения", "%", "Процент", "Доля выполнения, %", "Выполнение, %", "total_percent"], ["% ВЫПОЛН", "ПРОЦЕНТ ВЫПОЛН"]),
        new(Level, "Уровень (рассчитывается по шкале)", ["Уровень", "Уровень дефицитов", "Уровень компетенции", "Уровень компетенций", "level"], ["УРОВЕН"]),
    ],
    [
        new("СНИЛС (или ФИО и дата рождения)", [SnilsNumber], [FullName, BirthDate], [LastName, FirstName, BirthDate]),
        new("Дата прохождения", [TakenOn]),
        new("Код компетенции» и «Балл» (либо столбец на каждую компетенцию: «MET.3 … (макс. 12)", [Requirement.Extra], [Campaigns.Competence, Points],
            [Campaigns.Competence, Total], [Campaigns.Task, Points], [Campaigns.Task, Total]),
    ])
    {
        IsExtra = heading => ResultHeadings.Parse(heading) is not null,
    };

    /// <summary>Статус прохождения by the words that operators use; null when it is not one of the four.</summary>
    internal static DiagnosisStatus? StatusOf(string text) => WordingKey.Of(text) switch
    {
        "ЗАВЕРШЕНА" or "ЗАВЕРШЕНО" or "ЗАВЕРШЕН" or "ЗАВЕРШИЛ" or "ЗАВЕРШИЛА" or "ПРОЙДЕНА" or "ПРОЙДЕНО" or "COMPLETED" => DiagnosisStatus.Completed,
        "ПРЕРВАНА" or "ПРЕРВАНО" or "ПРЕРВАН" or "НЕ ЗАВЕРШЕНА" or "НЕ ЗАВЕРШЕНО" or "INTERRUPTED" => DiagnosisStatus.Interrupted,
        "НЕ ЯВИЛСЯ" or "НЕ ЯВИЛАСЬ" or "НЕЯВКА" or "Н/Я" or "ОТСУТСТВОВАЛ" or "ОТСУТСТВОВАЛА" or "ABSENT" => DiagnosisStatus.Absent,
        "АННУЛИРОВАНА" or "АННУЛИРОВАНО" or "АННУЛИРОВАН" or "ANNULLED" => DiagnosisStatus.Annulled,
        _ => null,
    };
}
