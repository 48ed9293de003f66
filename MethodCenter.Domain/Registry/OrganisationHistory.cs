using System.Globalization;
using System.Text.Json;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>The journal of one record in plain words.</summary>
internal static class OrganisationHistory
{
    private const int Shown = 50;
    private static readonly string[] Subjects = ["Organisation", "LowResultsPeriod", "MethodicalStructure", "OrganisationSite"];

    public static Task<List<RegistryHistoryLine>> OfOrganisationAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        ReadAsync(db.AuditEntries.Where(a => a.OrganisationId == id && Subjects.Contains(a.Subject)), ct);

    public static Task<List<RegistryHistoryLine>> OfMunicipalityAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        ReadAsync(db.AuditEntries.Where(a => (a.Subject == "Municipality" && a.SubjectId == id)
            || (a.Subject == "MunicipalService" && a.MunicipalityId == id)), ct);

    private static async Task<List<RegistryHistoryLine>> ReadAsync(IQueryable<AuditEntry> entries, CancellationToken ct)
    {
        var lines = await entries.OrderByDescending(a => a.Id).Take(Shown)
            .Select(a => new { a.At, a.Summary, a.ActorName, a.Changes }).ToListAsync(ct);
        return [.. lines.Select(l => new RegistryHistoryLine(l.At, l.Summary, l.ActorName, Describe(l.Changes)))];
    }

    /// <summary>«краткое наименование: СОШ № 1 → СОШ № 2»; ids and codes are named without their values.</summary>
    internal static string? Describe(string? changes)
    {
        if (changes is null) return null;
        using var json = JsonDocument.Parse(changes);
        return string.Join("; ", json.RootElement.EnumerateObject().Select(Describe));
    }

    private static string Describe(JsonProperty property)
    {
        var name = AuditTerms.Property(property.Name);
        var isPlain = property.Value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String or JsonValueKind.Null)
            && !property.Name.EndsWith("Code", StringComparison.Ordinal);
        return isPlain ? $"{name}: {Value(property.Value[0])} → {Value(property.Value[1])}" : name;
    }

    private static string Value(JsonElement value)
    {
        if (value.GetString() is not { Length: > 0 } text) return "—";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Formats.Date(day) : text;
    }
}
