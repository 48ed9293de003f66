using System.Text.Json.Serialization;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Import;

/// <summary>Points of a kept row of results, judged already.</summary>
public sealed record QueuedPoints(string? Task, string Code, decimal? Points, decimal? Max);

/// <summary>A row of results whose person is not known for certain.</summary>
/// <param name="Campaign">Code.</param>
/// <param name="IsWide">The row speaks of the whole attempt.</param>
public sealed record QueuedResult(
    byte[]? SnilsCipher, string? LastName, string? FirstName, string? MiddleName, DateOnly? BirthDate, int? OrganisationId, string Campaign, int Attempt,
    DateOnly? TakenOn, DiagnosisStatus Status, IReadOnlyList<QueuedPoints> Points, decimal? Total, decimal? TotalMax, bool IsWide) : QueuedRecord
{
    internal static QueuedResult Of(ResultRecord record, ReadOnlySpan<ResultPoints> points, string campaign, int? organisationId, bool isWide, SnilsVault vault)
    {
        var kept = new List<QueuedPoints>(points.Length);
        foreach (var one in points) kept.Add(new(one.Task, one.Code!, one.Points, one.Max));
        var (snils, name) = (record.Person.Snils, record.Person.Name);
        return new(
            snils is null ? null : vault.Seal(snils).Cipher, name?.Last, name?.First, name?.Middle, record.Person.BirthDate, organisationId,
            campaign, record.Attempt, record.TakenOn, record.Status!.Value, kept, record.Total, record.TotalMax, isWide);
    }

    [JsonIgnore]
    public PersonName? Name => LastName is null || FirstName is null ? null : new(LastName, FirstName, MiddleName);

    /// <summary>Whom the row names: rows with the same answer are about one person.</summary>
    internal string PersonKey(SnilsVault vault) => vault.Reveal(SnilsCipher)?.Digits ?? $"{Name?.Key} {BirthDate:yyyy-MM-dd}";

    /// <summary>The row as the planner reads it.</summary>
    internal ResultRecord Record() => new(
        new(null, Name, BirthDate, null), null, null, Attempt, TakenOn, Status,
        [.. Points.Select(p => new ResultPoints(p.Task, p.Code, p.Points, p.Max, null, ""))], Total, TotalMax);
}
