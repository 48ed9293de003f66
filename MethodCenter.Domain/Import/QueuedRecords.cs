using System.Text.Json;
using System.Text.Json.Serialization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import;

/// <summary>A row kept until a human says whom it is about. СНИЛС is kept sealed.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "what")]
[JsonDerivedType(typeof(QueuedEducator), "educator")]
[JsonDerivedType(typeof(QueuedMethodist), "methodist")]
[JsonDerivedType(typeof(QueuedAssignment), "assignment")]
[JsonDerivedType(typeof(QueuedResult), "result")]
[JsonDerivedType(typeof(QueuedTraining), "training")]
[JsonDerivedType(typeof(QueuedRoute), "route")]
[JsonDerivedType(typeof(QueuedSupport), "support")]
public abstract record QueuedRecord
{
    public static QueuedRecord FromJson(string json) => JsonSerializer.Deserialize<QueuedRecord>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>The columns that the file had: what it does not name stays as it is known.</summary>
    internal static Header HeaderOf(TableDefinition definition, IReadOnlyList<string> columns) => new(
        definition, 0, columns.Select((key, i) => (key, i)).ToDictionary(c => c.key, c => c.i),
        columns.Select((key, i) => (definition.Columns.First(c => c.Key == key).Title, i)).ToDictionary(c => c.i, c => c.Title));
}

/// <summary>A row of контингент.</summary>
public sealed record QueuedEducator(
    byte[]? SnilsCipher, string LastName, string FirstName, string? MiddleName, DateOnly? BirthDate, int OrganisationId,
    string PositionCode, string? DeputyArea, string? SubjectCode, EmploymentKind Kind, int? RateHundredths, DateOnly? From, DateOnly? Until,
    bool IsOnLeave, DateOnly? TeachingSince, string? CategoryCode, DateOnly? CategoryOn, IReadOnlyList<string> Columns) : QueuedRecord
{
    public static QueuedEducator Of(EducatorRecord record, int organisationId, EmploymentFacts facts, Header header, SnilsVault vault) => new(
        record.Snils is null ? null : vault.Seal(record.Snils).Cipher, record.Name!.Last, record.Name.First, record.Name.Middle, record.BirthDate,
        organisationId, facts.Position.Code, facts.DeputyArea, facts.SubjectCode, facts.Kind, facts.RateHundredths, facts.From, facts.Until,
        facts.IsOnLeave, record.TeachingSince, record.CategoryCode, record.CategoryOn, [.. header.Places.Keys]);

    [JsonIgnore]
    public PersonName Name => new(LastName, FirstName, MiddleName);

    [JsonIgnore]
    internal Header Header => HeaderOf(Educators.Definition, Columns);

    /// <summary>The employment that the row speaks of.</summary>
    public EmploymentFacts Facts() => new(Kind, SeedFiles.Positions.First(p => p.Code == PositionCode))
    {
        DeputyArea = DeputyArea, SubjectCode = SubjectCode, RateHundredths = RateHundredths, From = From, Until = Until, IsOnLeave = IsOnLeave,
    };

    /// <summary>What the row says of the person.</summary>
    internal EducatorRecord Record(Snils? snils) => new(
        snils, Name, BirthDate, null, null, null, null, null, null, SubjectCode, Kind, RateHundredths, From, Until, TeachingSince, CategoryCode, CategoryOn, IsOnLeave, null);
}

/// <summary>A row of the asset whose person is not known for certain.</summary>
/// <param name="Record">Without name and number, which stand apart.</param>
/// <param name="MunicipalityId">Whose methodist it is; null for a regional one.</param>
public sealed record QueuedMethodist(
    MethodistRecord Record, byte[]? SnilsCipher, string LastName, string FirstName, string? MiddleName, int? OrganisationId, int? MunicipalityId,
    IReadOnlyList<string> Columns) : QueuedRecord
{
    public static QueuedMethodist Of(MethodistRecord record, int? organisationId, int? municipalityId, Header header, SnilsVault vault) => new(
        record with { Snils = null, Name = null }, record.Snils is null ? null : vault.Seal(record.Snils).Cipher,
        record.Name!.Last, record.Name.First, record.Name.Middle, organisationId, municipalityId, [.. header.Places.Keys]);

    [JsonIgnore]
    public PersonName Name => new(LastName, FirstName, MiddleName);

    [JsonIgnore]
    internal Header Header => HeaderOf(Methodists.Definition, Columns);
}

/// <summary>A row of «Закрепление»: one of the people, or both, are not known.</summary>
public sealed record QueuedAssignment(
    byte[]? MethodistSnils, string? MethodistName, byte[]? EducatorSnils, string? EducatorName, int? OrganisationId, int? MethodistId, int? EducatorId,
    DateOnly From, DateOnly? Until, string? Basis) : QueuedRecord;
