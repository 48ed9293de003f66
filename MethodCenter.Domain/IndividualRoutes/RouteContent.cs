using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// The whole content of one version of a route: what is proposed, edited, agreed to, compared and printed. Kept as JSON in
/// <see cref="RouteVersion.Content"/>; the live <see cref="RouteStep"/>s are made from it when the version is approved.
/// </summary>
public sealed record RouteContent(DateOnly From, DateOnly Until)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string? Goal { get; init; }

    /// <summary>Ожидаемые результаты.</summary>
    public string? Expected { get; init; }
    public IReadOnlyList<ContentStep> Steps { get; init; } = [];
    public IReadOnlyList<ContentCheckpoint> Checkpoints { get; init; } = [];

    /// <summary>Deficits that nothing in the plan closes, with the reason.</summary>
    public IReadOnlyList<ContentGap> Uncovered { get; init; } = [];

    /// <summary>Hours in all.</summary>
    public int Hours => Steps.Sum(s => s.Hours);

    public static RouteContent Read(string json) => JsonSerializer.Deserialize<RouteContent>(json, Json)!;

    public string Write() => JsonSerializer.Serialize(this, Json);

    /// <summary>What an approval is given over: SHA-256 of the stored text, hexadecimal.</summary>
    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));
}

/// <summary>A planned step. <see cref="Key"/> stays the same from version to version.</summary>
public sealed record ContentStep(string Key, RouteStepKind Kind, LearningKind Learning, string Title, int Hours, DateOnly From, DateOnly Until)
{
    /// <summary>Задача: what the person is to learn.</summary>
    public string? Task { get; init; }
    public string? Organiser { get; init; }

    /// <summary>Competences whose deficits it closes, a line of codes.</summary>
    public string Codes { get; init; } = "";
    public bool IsTransfer { get; init; }

    /// <summary>Taken outside the Federal register on purpose: the programme need not be in it (and will not count in П1).</summary>
    public bool IsOutside { get; init; }

    /// <summary>Expected product: a lesson plan, a report, a document.</summary>
    public string? Product { get; init; }

    /// <summary>Why it stands here, in one sentence.</summary>
    public string? Why { get; init; }
    public IReadOnlyList<ContentAlternative> Alternatives { get; init; } = [];
    public int? ProgrammeId { get; init; }
    public int? StreamId { get; init; }
    public int? EventId { get; init; }
    public int? OfferId { get; init; }

    /// <summary>A key for a new step: short, random, without meaning.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));
}

/// <summary>What could have stood in place of a step and why it does not.</summary>
public sealed record ContentAlternative(string Title, int Hours, string WhyNot);

/// <summary>A planned checkpoint.</summary>
public sealed record ContentCheckpoint(string Title, DateOnly DueOn);

/// <summary>A deficit that the plan leaves open.</summary>
public sealed record ContentGap(string Code, string Reason);
