using System.Globalization;
using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Turns lines of the journal into the history of a card: «срок: 15.01.2026 → 15.01.2027».</summary>
internal static class MethodistHistory
{
    private const string Nothing = "—";

    /// <summary>Keys and machinery that say nothing to people.</summary>
    private static readonly HashSet<string> Hidden = ["AdmittedBy", "OrganisationId", "MunicipalityId", "EducatorId"];

    public static AssetEvent ToEvent(AuditEntry entry) =>
        new(entry.At, entry.ActorName, Capital(entry.Summary), Details(entry.Changes));

    private static string? Details(string? changes)
    {
        if (changes is null) return null;
        using var json = JsonDocument.Parse(changes);
        var parts = json.RootElement.EnumerateObject().Where(p => !Hidden.Contains(p.Name)).Select(Change).ToList();
        return parts.Count == 0 ? null : string.Join("; ", parts);
    }

    private static string Change(JsonProperty property) =>
        $"{AuditTerms.Property(property.Name)}: {Value(property.Name, property.Value[0])} → {Value(property.Name, property.Value[1])}";

    private static string Value(string property, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => Nothing,
        JsonValueKind.Number => Number(property, value.GetInt32()),
        JsonValueKind.True => "да",
        JsonValueKind.False => "нет",
        _ => Text(value.GetString()!),
    };

    private static string Number(string property, int number) => property switch
    {
        nameof(Methodist.Admission) => MethodicalAssetTerms.Of((AdmissionState)number),
        nameof(Methodist.Relation) => MethodicalAssetTerms.Of((MethodistRelation)number),
        nameof(Methodist.DiagnosticsTenths) => Formats.Tenths(number),
        _ => Formats.Number(number),
    };

    private static string Text(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Formats.Date(day) : text;

    private static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], Formats.Russian) + text[1..];
}
