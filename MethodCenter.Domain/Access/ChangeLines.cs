using System.Globalization;
using System.Text.Json;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Access;

/// <summary>Reads the stored changes of a journal line into «поле: было → стало». Secrets were never stored: only that they changed.</summary>
public static class ChangeLines
{
    private const string Secret = "•";

    /// <param name="changes">JSON: property → [old, new]; null and what is no such JSON give no lines.</param>
    /// <param name="municipalities">Names to show instead of numbers.</param>
    public static IReadOnlyList<ChangeLine> Of(string? changes, IReadOnlyDictionary<int, string> municipalities)
    {
        if (changes is null) return [];
        try
        {
            using var json = JsonDocument.Parse(changes);
            return [.. json.RootElement.EnumerateObject()
                .Where(p => p.Value is { ValueKind: JsonValueKind.Array } && p.Value.GetArrayLength() == 2)
                .Select(p => Line(p.Name, p.Value[0], p.Value[1], municipalities)).Distinct()];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static ChangeLine Line(string property, JsonElement before, JsonElement after, IReadOnlyDictionary<int, string> municipalities)
    {
        var field = AccessTerms.Field(property);
        return after.ValueKind == JsonValueKind.String && after.GetString() == Secret
            ? new(field, AccessTerms.Hidden, AccessTerms.Replaced)
            : new(field, Text(property, before, municipalities), Text(property, after, municipalities));
    }

    private static string Text(string property, JsonElement value, IReadOnlyDictionary<int, string> municipalities) => value.ValueKind switch
    {
        JsonValueKind.True => AccessTerms.Yes,
        JsonValueKind.False => AccessTerms.No,
        JsonValueKind.Number when value.TryGetInt32(out var number) => Number(property, number, municipalities),
        JsonValueKind.String => Moment(value.GetString()!),
        JsonValueKind.Null or JsonValueKind.Undefined => AccessTerms.Nothing,
        _ => value.ToString(),
    };

    private static string Number(string property, int number, IReadOnlyDictionary<int, string> municipalities) => property switch
    {
        "MunicipalityId" => municipalities.GetValueOrDefault(number, AccessTerms.CardNumber(number)),
        "Role" when Enum.IsDefined((Role)number) => AccessTerms.Of((Role)number),
        _ when property.EndsWith("Id", StringComparison.Ordinal) => AccessTerms.CardNumber(number),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Moment(string text)
    {
        if (text.Length == 0) return AccessTerms.Nothing;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return Formats.Date(day);
        return text.Length > 18 && text[10] == 'T' && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var moment)
            ? Formats.Moment(moment)
            : text;
    }
}
