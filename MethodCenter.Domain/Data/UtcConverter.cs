using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MethodCenter.Domain.Data;

/// <summary>Moments are UTC: SQLite returns them without a kind and PostgreSQL takes no other.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    moment => DateTime.SpecifyKind(moment, DateTimeKind.Utc),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
