using System.Text.RegularExpressions;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Import;

/// <summary>How a row names a programme. What could not be read is null; the problems say why.</summary>
/// <param name="RegisterNumber">№ in the Federal register as kept; null for a programme outside it.</param>
/// <param name="Hours">Academic hours.</param>
public sealed record ProgrammeMention(string? Title, ProgrammeKind? Kind, string? RegisterNumber, int? Hours, string? Provider);

/// <summary>A row of «Программы»: a programme with its dates in the Federal register and what it closes.</summary>
/// <param name="Codes">Codes of competences; they are judged against the registry.</param>
public sealed record ProgrammeRecord(ProgrammeMention Programme, DateOnly? IncludedOn, DateOnly? ExcludedOn, IReadOnlyList<string> Codes);

/// <summary>Программы ДПП: лист «Программы».</summary>
public static partial class ProgrammeRows
{
    internal const string Title = "programme", Kind = "programmeKind", RegisterNumber = "registerNumber", Hours = "hours", Provider = "provider",
        IncludedOn = "includedOn", ExcludedOn = "excludedOn", Codes = "codes";

    public static readonly TableDefinition Definition = new("programmes", "программы ДПП",
    [
        .. Columns(),
        new(IncludedOn, "Дата включения в ФР", ["Дата включения", "Включена в ФР", "Дата включения в реестр", "Дата включения в Федеральный реестр", "Включена", "В ФР с", "В реестре с", "included_on"], ["ВКЛЮЧЕН !ИСКЛЮЧ", "ДАТ ВКЛЮЧ", "РЕЕСТР С"]),
        new(ExcludedOn, "Дата исключения из ФР", ["Дата исключения", "Исключена из ФР", "Дата исключения из реестра", "Дата исключения из Федерального реестра", "Исключена", "В ФР по", "В реестре по", "excluded_on"], ["ИСКЛЮЧ", "РЕЕСТР ПО"]),
        new(Codes, "Закрываемые компетенции (коды)", ["Компетенции", "Коды компетенций", "Закрываемые компетенции", "Формируемые компетенции", "Закрываемые дефициты", "Дефициты", "codes", "competences"], ["КОМПЕТЕН", "ДЕФИЦИТ"]),
    ],
    [
        new("Наименование программы", [Title]), new("Объём», «Дата включения в ФР» или «Закрываемые компетенции", [Hours], [IncludedOn], [Codes]),
    ]);

    /// <summary>How a programme is named on both sheets.</summary>
    internal static IReadOnlyList<ColumnDefinition> Columns() =>
    [
        new(Title, "Наименование программы",
            ["Программа", "Название программы", "Программа ДПП", "Наименование ДПП", "Наименование программы ДПП", "Программа обучения", "Дополнительная профессиональная программа", "Наименование дополнительной профессиональной программы", "Тема программы", "Тема курсов", "Наименование курсов", "programme", "program"],
            ["НАИМЕН ПРОГРАММ", "НАЗВАН ПРОГРАММ", "ТЕМ ПРОГРАММ", "ТЕМ КУРС", "ПРОГРАММ !ВИД !ТИП !НОМЕР !ДАТ !ЧАС !ОБЪЕМ !РЕЕСТР !ОРГАНИЗ !РАЗРАБ !ФОРМ !КОД"]),
        new(Kind, "Вид программы", ["Вид ДПП", "Вид", "Тип программы", "Вид обучения", "Вид ДПО", "Вид дополнительной профессиональной программы", "ПК/ПП", "kind"], ["ВИД ПРОГРАММ", "ТИП ПРОГРАММ", "ВИД ДПП", "ВИД ОБУЧЕН"]),
        new(RegisterNumber, "№ программы в ФР ДПП",
            ["№ в ФР ДПП", "№ в ФР", "№ программы в ФР", "№ ФР", "ФР ДПП", "Номер в Федеральном реестре", "№ в Федеральном реестре", "№ в реестре", "Номер в реестре", "Номер программы", "№ программы", "Регистрационный номер программы", "register_number"],
            ["НОМЕР ФР", "НОМЕР РЕЕСТР !ДАТ", "НОМЕР ПРОГРАММ !ПРИКАЗ !ДАТ"]),
        new(Hours, "Объём, ч", ["Объём", "Объём, час.", "Объём, часов", "Объём программы", "Объём программы, ч", "Количество часов", "Кол-во часов", "Часов", "Часы", "Трудоёмкость", "Трудоёмкость, ч", "hours"], ["ОБЪЕМ", "ЧАС !ДАТ !НАЧАЛ", "ТРУДОЕМК"]),
        new(Provider, "Организатор обучения",
            ["Организатор", "Обучающая организация", "Организация-разработчик", "Разработчик", "Организация, проводившая обучение", "Организация, реализующая программу", "Место обучения", "Кто обучал", "Где обучался", "provider"],
            ["ОРГАНИЗАТОР", "РАЗРАБОТЧ", "ОБУЧАЮЩ ОРГАНИЗ", "ОРГАНИЗАЦ ОБУЧЕН", "ОРГАНИЗАЦ РЕАЛИЗ", "МЕСТ ОБУЧЕН"]),
    ];

    /// <summary>A row as a record; codes of competences are judged against the registry.</summary>
    public static RowReading<ProgrammeRecord> Read(DataRow row)
    {
        var scribe = new RowScribe(row);
        scribe.Needed(Title, "наименование программы");
        var programme = ReadMention(scribe);
        var (included, excluded) = (scribe.Date(IncludedOn, "дата включения"), scribe.Date(ExcludedOn, "дата исключения"));
        if (excluded < included) scribe.Reject(ExcludedOn, "дата исключения из реестра раньше даты включения: исправьте даты");
        if (programme.RegisterNumber is null && row[RegisterNumber].IsEmpty && (included ?? excluded) is not null)
            scribe.Warn(RegisterNumber, "даты реестра указаны без номера: программа принята вне Федерального реестра");
        if (programme.RegisterNumber is not null && row.Has(IncludedOn) && row[IncludedOn].IsEmpty)
            scribe.Warn(IncludedOn, "нет даты включения в реестр: обучение в П1 не засчитывается");
        return scribe.Read(new ProgrammeRecord(programme, included, excluded, CodesOf(scribe.Text(Codes))));
    }

    /// <summary>How the row names its programme; both title and number may be blank.</summary>
    internal static ProgrammeMention ReadMention(RowScribe scribe) => new(
        scribe.Text(Title), ReadKind(scribe), ReadNumber(scribe), ReadHours(scribe), scribe.Text(Provider));

    private static ProgrammeKind? ReadKind(RowScribe scribe)
    {
        if (scribe.Text(Kind) is not { } text) return null;
        var kind = KindOf(text);
        if (kind is null) scribe.Reject(Kind, "неизвестный вид программы: ожидается «ПК» или «ПП»");
        return kind;
    }

    private static ProgrammeKind? KindOf(string text) => WordingKey.Of(text) switch
    {
        "ПК" or "КПК" or "ДПП ПК" or "ППК" or "ПОВЫШЕНИЕ КВАЛИФИКАЦИИ" or "КУРСЫ ПОВЫШЕНИЯ КВАЛИФИКАЦИИ" or "ПРОГРАММА ПОВЫШЕНИЯ КВАЛИФИКАЦИИ" or "ПОВЫШЕНИЕ" => ProgrammeKind.Training,
        "ПП" or "ДПП ПП" or "ППП" or "ПЕРЕПОДГОТОВКА" or "ПРОФЕССИОНАЛЬНАЯ ПЕРЕПОДГОТОВКА" or "ПРОФ. ПЕРЕПОДГОТОВКА" or "ПРОФПЕРЕПОДГОТОВКА" or "ПРОГРАММА ПРОФЕССИОНАЛЬНОЙ ПЕРЕПОДГОТОВКИ" => ProgrammeKind.Retraining,
        _ => null,
    };

    private static string? ReadNumber(RowScribe scribe)
    {
        if (scribe.Text(RegisterNumber) is not { } text || Outside().IsMatch(WordingKey.Of(text))) return null;
        var number = NumberOf(text);
        if (number is null) scribe.Reject(RegisterNumber, "№ в Федеральном реестре не разобран: ожидается номер; для программы вне реестра оставьте пусто");
        return number;
    }

    /// <summary>«№ 10412», «10 412», «10412.0» as «10412»; null without a figure or longer than 40 signs.</summary>
    internal static string? NumberOf(string text)
    {
        var plain = text.Replace("№", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Trim('\'', '.', ',');
        if (Decimals().Match(plain) is { Success: true } decimals) plain = plain[..decimals.Index];
        if (plain.Length > 1 && plain.All(char.IsAsciiDigit)) plain = plain.TrimStart('0');
        return plain.Length is > 0 and <= 40 && plain.Any(char.IsAsciiDigit) ? plain : null;
    }

    private static int? ReadHours(RowScribe scribe)
    {
        var hours = scribe.Value(Hours, CellValues.Whole, "объём программы:");
        if (!hours.HasValue) return null;
        if (hours.Value is > 0 and <= 10_000) return hours.Value;
        scribe.Reject(Hours, "объём программы: ожидается число часов больше нуля");
        return null;
    }

    /// <summary>Codes of a cell: «MET.3; MET.4», «МЕТ.3, met 4», «MET.3 Оценивание»; each once, in the order of the cell.</summary>
    internal static IReadOnlyList<string> CodesOf(string? text)
    {
        var codes = new List<string>();
        foreach (var piece in (text ?? "").Split([';', ',', '\n', '\r', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = piece.Split(' ').Select(ResultHeadings.Code).Where(word => Code().IsMatch(word)).ToList();
            codes.AddRange(words.Count > 0 ? words : [ResultHeadings.Code(piece)]);
        }
        return [.. codes.Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"^(НЕТ|ВНЕ (ФР|РЕЕСТРА|ФЕДЕРАЛЬНОГО РЕЕСТРА)|НЕ ВКЛЮЧЕНА|НЕ В РЕЕСТРЕ|ОТСУТСТВУЕТ|0)$")]
    private static partial Regex Outside();

    [GeneratedRegex(@"[.,]0+$")]
    private static partial Regex Decimals();

    [GeneratedRegex(@"^[A-Z]{2,5}\.\d{1,2}$")]
    private static partial Regex Code();
}
