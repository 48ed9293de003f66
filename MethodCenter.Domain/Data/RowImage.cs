using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace MethodCenter.Domain.Data;

/// <summary>The stored columns of an entity as JSON: what a batch found before it changed the row, so that it can be put back.</summary>
public static class RowImage
{
    /// <summary>Takes the picture of an entity as it is now.</summary>
    public static string Take(MethodCenterDb db, object entity)
    {
        var type = db.Model.FindEntityType(entity.GetType())!;
        return JsonSerializer.Serialize(type.GetProperties().ToDictionary(p => p.Name, p => p.GetGetter().GetClrValue(entity)));
    }

    /// <summary>Puts a picture back onto a tracked entity; key and version stay as they are.</summary>
    public static void PutBack(DbContext db, object entity, string image)
    {
        var entry = db.Entry(entity);
        var columns = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(image)!;
        foreach (var property in entry.Metadata.GetProperties().Where(p => !p.IsPrimaryKey() && p.Name != "Version"))
        {
            if (columns.TryGetValue(property.Name, out var value)) entry.Property(property.Name).CurrentValue = ValueOf(property, value);
        }
    }

    private static object? ValueOf(IProperty property, JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : value.Deserialize(property.ClrType);
}
