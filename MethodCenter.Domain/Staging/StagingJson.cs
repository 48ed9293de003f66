using System.Text.Encodings.Web;
using System.Text.Json;
using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>How settings, measures, reasons and parts of the order are kept; what cannot be read is the default.</summary>
internal static class StagingJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    public static VariantSettings Settings(string json) => Read<VariantSettings>(json) ?? new();

    /// <summary>A variant that was never worked out has none.</summary>
    public static VariantMeasures Measures(string json) => json == "{}" ? VariantMeasures.Empty : Read<VariantMeasures>(json) ?? VariantMeasures.Empty;

    public static OrderParts Order(string json) => Read<OrderParts>(json) ?? new(null, null, null, null, null);

    public static IReadOnlyList<Reason> Reasons(string json) => Read<Reason[]>(json) ?? [];

    private static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options);
}
