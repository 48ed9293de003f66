using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Monitoring;

/// <summary>How the room writes what it keeps: enums by name, so that a stored document is readable by itself.</summary>
internal static class MonitoringJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new SetConverter<SupportKind>(), new SetConverter<RouteStatus>() },
    };
}

/// <summary>A set as a list in order: equal sets are written alike.</summary>
internal sealed class SetConverter<T> : JsonConverter<IReadOnlySet<T>>
{
    public override IReadOnlySet<T>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<HashSet<T>>(ref reader, options);

    public override void Write(Utf8JsonWriter writer, IReadOnlySet<T> value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Order().ToArray(), options);
}
