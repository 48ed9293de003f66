using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import;

/// <summary>What a file says of a campaign. What could not be read is null; the problems say why.</summary>
/// <param name="Validity">Months.</param>
public sealed record CampaignRecord(
    string? Code, string? Title, string? Operator, bool? IsOfficial, DateOnly? From, DateOnly? Until, decimal? Threshold, string? Scale,
    string? Instrument, string? InstrumentVersion, int? Validity, string? Note)
{
    /// <summary>More than a code: enough to try to make a campaign of it.</summary>
    public bool IsDescribed => Title is not null || Operator is not null || From is not null || Until is not null;
}

/// <summary>A competence or a task that a campaign measures.</summary>
/// <param name="Campaign">Code; null on the sheet of one campaign.</param>
/// <param name="Task">Number; empty for the competence as a whole.</param>
public sealed record CampaignItemRecord(string? Campaign, string Task, string? Code, decimal? Max);

/// <summary>Диагностические кампании: one row a campaign, and what they measure.</summary>
public static class Campaigns
{
    internal const string Code = "campaign", Title = "campaignTitle", Operator = "operator", Official = "official", From = "from", Until = "until",
        Threshold = "threshold", Scale = "scale", Instrument = "instrument", InstrumentVersion = "instrumentVersion", Validity = "validity", Note = "note",
        Task = "task", Competence = "competence", Max = "max", CompetenceName = "competenceName";

    internal static readonly ColumnDefinition CodeColumn = new(Code, "Код кампании", ["Кампания (код)", "Шифр кампании", "Код диагностики", "Код диагностической кампании", "campaign_code", "campaign"], ["КОД КАМПАН", "ШИФР КАМПАН"]);

    /// <summary>How a file describes a campaign besides its code.</summary>
    internal static IReadOnlyList<ColumnDefinition> Description(params string[] titles) =>
    [
        new(Title, "Наименование кампании", ["Кампания", "Название кампании", "Диагностика", "Диагностическая кампания", "campaign_title", "campaign_name", .. titles], ["НАИМЕН КАМПАН", "НАЗВАН КАМПАН"]),
        new(Operator, "Оператор", ["Оператор диагностики", "Организатор", "Организатор диагностики", "Кто проводит", "operator"], ["ОПЕРАТОР", "ОРГАНИЗАТОР"]),
        new(Official, "Вид диагностики", ["Официальная/неофициальная", "Вид", "Статус диагностики (официальная/неофициальная)", "Официальная", "diagnostic_kind", "official"], ["ВИД ДИАГНОСТ", "ОФИЦИАЛЬН"]),
        new(From, "Начало кампании", ["Начало", "Дата начала", "Дата начала кампании", "Проводится с", "campaign_from", "starts_on"], ["НАЧАЛ КАМПАН", "НАЧАЛ ДИАГНОСТ"]),
        new(Until, "Окончание кампании", ["Окончание", "Дата окончания", "Дата окончания кампании", "Проводится по", "Конец", "campaign_until", "ends_on"], ["ОКОНЧ КАМПАН", "ОКОНЧ ДИАГНОСТ"]),
        new(Threshold, "Порог дефицита, %", ["Порог", "Порог дефицита", "Порог, %", "Порог дефицитов", "threshold"], ["ПОРОГ"]),
        new(Scale, "Шкала", ["Шкала уровней", "Код шкалы", "Шкала оценки", "scale"], ["ШКАЛ"]),
        new(Instrument, "Инструмент", ["Инструмент диагностики", "Инструментарий", "Методика", "instrument"], ["ИНСТРУМЕНТ !ВЕРСИ"]),
        new(InstrumentVersion, "Версия инструмента", ["Версия", "Версия инструментария", "instrument_version"], ["ВЕРСИ"]),
        new(Validity, "Срок действия результата, мес.", ["Срок действия", "Срок действия, мес.", "Срок действия результата", "Срок действия (месяцев)", "validity_months"], ["СРОК ДЕЙСТВ"]),
    ];

    public static readonly TableDefinition Definition = new("campaigns", "диагностические кампании",
    [
        CodeColumn, .. Description("Наименование", "Название"), new(Note, "Примечание", ["Примечания", "Комментарий", "note"], ["ПРИМЕЧАН"]),
    ],
    [
        new("Код кампании", [Code]), new("Наименование кампании", [Title]), new("Начало кампании", [From]), new("Окончание кампании", [Until]),
    ]);

    /// <summary>What campaigns measure; under a passport the campaign need not be named.</summary>
    public static readonly TableDefinition Items = new("campaign-items", "что измеряют кампании", ItemColumns(),
        [new("Код кампании", [Code]), new("Код компетенции", [Competence]), new("Максимальный балл", [Max], [Task])]);

    /// <summary>The same on the sheet of a passport.</summary>
    internal static readonly TableDefinition PassportItems = new("passport-items", "что измеряет кампания", ItemColumns(), [new("Код компетенции", [Competence])]);

    /// <summary>A row as a record; codes of scales and competences are judged against the registry.</summary>
    public static RowReading<CampaignRecord> Read(DataRow row)
    {
        var scribe = new RowScribe(row);
        var code = scribe.Needed(Code, "код кампании");
        if (code?.Length > 60) scribe.Reject(Code, "код кампании длиннее 60 знаков");
        return scribe.Read(Read(scribe, code));
    }

    /// <summary>The description of a campaign from the columns that a row has.</summary>
    internal static CampaignRecord Read(RowScribe scribe, string? code) => new(
        code, scribe.Text(Title), scribe.Text(Operator), ReadOfficial(scribe), scribe.Date(From, "начало кампании:"), scribe.Date(Until, "окончание кампании:"),
        ReadThreshold(scribe), scribe.Text(Scale), scribe.Text(Instrument), scribe.Text(InstrumentVersion), ReadValidity(scribe), scribe.Row.Has(Note) ? scribe.Text(Note) : null);

    /// <summary>A row of what a campaign measures.</summary>
    public static RowReading<CampaignItemRecord> ReadItem(DataRow row)
    {
        var scribe = new RowScribe(row);
        var campaign = row.Has(Code) ? scribe.Needed(Code, "код кампании") : null;
        var code = scribe.Needed(Competence, "код компетенции");
        var max = scribe.Value(Max, CellValues.Number, "максимальный балл:");
        if (max is { HasValue: true, Value: <= 0 }) scribe.Reject(Max, "максимум не больше нуля");
        var task = scribe.Text(Task);
        return scribe.Read(new CampaignItemRecord(campaign, task is null ? "" : ResultHeadings.Task(task), code is null ? null : ResultHeadings.Code(code), max.HasValue ? max.Value : null));
    }

    private static bool? ReadOfficial(RowScribe scribe)
    {
        if (scribe.Text(Official) is not { } text) return null;
        bool? kind = WordingKey.Of(text) switch
        {
            "ОФИЦИАЛЬНАЯ" or "ОФИЦИАЛЬНЫЙ" or "ДА" or "OFFICIAL" => true,
            "НЕОФИЦИАЛЬНАЯ" or "НЕ ОФИЦИАЛЬНАЯ" or "НЕТ" or "ВНУТРЕННЯЯ" or "САМОДИАГНОСТИКА" or "UNOFFICIAL" => false,
            _ => null,
        };
        if (kind is null) scribe.Reject(Official, "неизвестный вид диагностики: ожидается «официальная» или «неофициальная»");
        return kind;
    }

    private static decimal? ReadThreshold(RowScribe scribe)
    {
        var threshold = scribe.Value(Threshold, CellValues.Number, "порог:");
        if (!threshold.HasValue) return null;
        if (threshold.Value is <= 0 or > 100) scribe.Reject(Threshold, "порог дефицита: больше 0 и не больше 100 %");
        return threshold.Value;
    }

    private static int? ReadValidity(RowScribe scribe)
    {
        var months = scribe.Value(Validity, CellValues.Whole, "срок действия:");
        if (!months.HasValue) return null;
        if (months.Value is < 1 or > 120) scribe.Reject(Validity, "срок действия результата: от 1 до 120 месяцев");
        return months.Value;
    }

    private static ColumnDefinition[] ItemColumns() =>
    [
        CodeColumn, new(Task, "Задание", ["№ задания", "Номер задания", "Задание №", "task"], ["НОМЕР ЗАДАН"]),
        new(Competence, "Код компетенции", ["Компетенция (код)", "Компетенция", "competency_code", "competence_code"], ["КОД КОМПЕТЕН"]),
        new(CompetenceName, "Наименование компетенции", ["Наименование", "Название компетенции", "competency_name"], ["НАИМЕН КОМПЕТЕН"]),
        new(Max, "Максимальный балл", ["Максимум", "Макс. балл", "Макс.", "Максимум баллов", "max"], ["МАКС"]),
    ];
}
