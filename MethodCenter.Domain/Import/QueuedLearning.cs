using System.Text.Json.Serialization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Import;

/// <summary>Whom a kept row of learning or of routes names. СНИЛС is kept sealed.</summary>
public sealed record QueuedPerson(byte[]? SnilsCipher, string? LastName, string? FirstName, string? MiddleName, DateOnly? BirthDate, int? OrganisationId)
{
    /// <summary>Stands in a kept record for the person, who is kept apart.</summary>
    internal static readonly ResultPerson Nobody = new(null, null, null, null);

    [JsonIgnore]
    public PersonName? Name => LastName is null || FirstName is null ? null : new(LastName, FirstName, MiddleName);

    internal static QueuedPerson Of(ResultPerson person, int? organisationId, SnilsVault vault) => new(
        person.Snils is null ? null : vault.Seal(person.Snils).Cipher, person.Name?.Last, person.Name?.First, person.Name?.Middle, person.BirthDate, organisationId);
}

/// <summary>A row of learning whose person is not known for certain.</summary>
/// <param name="Record">Judged already; the person stands apart.</param>
public sealed record QueuedTraining(TrainingRecord Record, QueuedPerson Person, IReadOnlyList<string> Columns) : QueuedRecord
{
    internal static QueuedTraining Of(TrainingRecord record, int? organisationId, Header header, SnilsVault vault) =>
        new(record with { Person = QueuedPerson.Nobody }, QueuedPerson.Of(record.Person, organisationId, vault), [.. header.Places.Keys]);

    [JsonIgnore]
    internal Header Header => HeaderOf(TrainingRows.Definition, Columns);
}

/// <summary>A row of routes whose person is not known for certain.</summary>
/// <param name="Record">Judged already; person and methodist stand apart.</param>
/// <param name="MethodistId">The status of the methodist, found when the file was taken.</param>
public sealed record QueuedRoute(RouteRecord Record, QueuedPerson Person, int? MethodistId, IReadOnlyList<string> Columns) : QueuedRecord
{
    internal static QueuedRoute Of(RouteRecord record, int? organisationId, int? methodistId, Header header, SnilsVault vault) => new(
        record with { Person = QueuedPerson.Nobody, MethodistSnils = null, MethodistName = null }, QueuedPerson.Of(record.Person, organisationId, vault),
        methodistId, [.. header.Places.Keys]);

    [JsonIgnore]
    internal Header Header => HeaderOf(RouteRows.Definition, Columns);
}
