using System.Globalization;
using System.Text.Json;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Registry;

/// <summary>Says stored columns and values in Russian for the history of a card.</summary>
internal static class HistoryWords
{
    public const string Elsewhere = "организация вне вашей зоны ответственности";

    /// <summary>Columns of machinery, and those that only repeat the home employment, whose own change is told.</summary>
    private static readonly HashSet<string> Machinery = ["Id", "Version", "NameKey", "SnilsCipher", "EducatorId", "MethodistId", "PostGroup", "FullName"];
    private static readonly HashSet<string> Repeated = ["PositionCode", "SubjectCode", "HomeKind", "WorksFrom", "WorksUntil", "MunicipalityId"];

    public static bool IsSilent(string subject, string field) =>
        Machinery.Contains(field) || (subject == nameof(Educator) && Repeated.Contains(field))
        || (subject == nameof(Assignment) && field is "MunicipalityId" or "OrganisationId");

    public static string Field(string subject, string field) => field switch
    {
        "RateHundredths" => "ставка",
        "OrganisationId" when subject == nameof(Educator) => "место учёта",
        "From" when subject == nameof(Employment) => "принят",
        "Until" when subject == nameof(Employment) => "уволен",
        "EndReason" => "причина",
        _ => AuditTerms.Property(field),
    };

    /// <summary>«файл «kontingent.xlsx»: карточка педагога добавлена».</summary>
    public static string ByFile(string entity, string fileName, bool created) =>
        $"загрузка файла «{fileName}»: {AuditTerms.Subject(entity)}" + (created ? ", добавление" : ", изменение");

    public static string Say(string field, string json, EducatorWords words)
    {
        if (json == "\"•\"") return "•••";
        using var document = JsonDocument.Parse(json);
        var value = document.RootElement;
        return value.ValueKind switch
        {
            JsonValueKind.True => "да",
            JsonValueKind.False => "нет",
            JsonValueKind.Number => SayNumber(field, value.TryGetInt32(out var number) ? number : 0, words),
            JsonValueKind.String => SayText(field, value.GetString()!, words),
            _ => value.GetRawText(),
        };
    }

    private static string SayNumber(string field, int number, EducatorWords words) => field switch
    {
        "MunicipalityId" => words.Municipality(number),
        "RateHundredths" => Formats.Hundredths(number),
        "Kind" when Enum.IsDefined((EmploymentKind)number) => RegistryTerms.Of((EmploymentKind)number),
        "Admission" when Enum.IsDefined((AdmissionState)number) => MethodicalAssetTerms.Of((AdmissionState)number),
        "Relation" when Enum.IsDefined((MethodistRelation)number) => MethodicalAssetTerms.Of((MethodistRelation)number),
        "Level" when Enum.IsDefined((MethodistLevel)number) => MethodicalAssetTerms.Of((MethodistLevel)number),
        "DiagnosticsTenths" => Formats.Tenths(number) + " %",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string SayText(string field, string text, EducatorWords words)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Formats.Date(day);
        return field switch
        {
            "PositionCode" => EducatorWords.Position(text),
            "SubjectCode" => EducatorWords.Subject(text) ?? text,
            "CategoryCode" => EducatorWords.Category(text),
            "SnilsHash" => "указан",
            _ => text,
        };
    }
}
