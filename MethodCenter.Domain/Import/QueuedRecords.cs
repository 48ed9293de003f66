using System.Text.Json;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import;

/// <summary>A row of контингент kept until a human says whom it is about. СНИЛС is kept sealed.</summary>
public sealed record QueuedEducator(
    byte[]? SnilsCipher, string LastName, string FirstName, string? MiddleName, DateOnly? BirthDate, int OrganisationId,
    string PositionCode, string? DeputyArea, string? SubjectCode, EmploymentKind Kind, int? RateHundredths, DateOnly? From, DateOnly? Until,
    bool IsOnLeave, DateOnly? TeachingSince, string? CategoryCode, DateOnly? CategoryOn)
{
    public static QueuedEducator Of(EducatorRecord record, int organisationId, EmploymentFacts facts, SnilsVault vault) => new(
        record.Snils is null ? null : vault.Seal(record.Snils).Cipher, record.Name!.Last, record.Name.First, record.Name.Middle, record.BirthDate,
        organisationId, facts.Position.Code, facts.DeputyArea, facts.SubjectCode, facts.Kind, facts.RateHundredths, facts.From, facts.Until,
        facts.IsOnLeave, record.TeachingSince, record.CategoryCode, record.CategoryOn);

    public static QueuedEducator FromJson(string json) => JsonSerializer.Deserialize<QueuedEducator>(json)!;

    public PersonName Name => new(LastName, FirstName, MiddleName);

    public string ToJson() => JsonSerializer.Serialize(this);

    /// <summary>The employment that the row speaks of.</summary>
    public EmploymentFacts Facts() => new(Kind, SeedFiles.Positions.First(p => p.Code == PositionCode))
    {
        DeputyArea = DeputyArea, SubjectCode = SubjectCode, RateHundredths = RateHundredths, From = From, Until = Until, IsOnLeave = IsOnLeave,
    };
}

/// <summary>A row of «Закрепление» kept until a human says who the people are.</summary>
public sealed record QueuedAssignment(
    byte[]? MethodistSnils, string? MethodistName, byte[]? EducatorSnils, string? EducatorName, int? OrganisationId, int? MethodistId, int? EducatorId,
    DateOnly From, DateOnly? Until, string? Basis)
{
    public static QueuedAssignment FromJson(string json) => JsonSerializer.Deserialize<QueuedAssignment>(json)!;

    public string ToJson() => JsonSerializer.Serialize(this);
}
