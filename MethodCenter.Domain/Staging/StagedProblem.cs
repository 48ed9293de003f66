using MethodCenter.Domain.Matching;

namespace MethodCenter.Domain.Staging;

/// <summary>Who needs somebody, as pages and orders show them.</summary>
/// <param name="Key">See <see cref="StagingKeys"/>.</param>
/// <param name="EducatorId">The person, where it is one.</param>
/// <param name="OrganisationId">The organisation itself, or the home of the person.</param>
/// <param name="Name">Full name, or short name of the organisation.</param>
/// <param name="Place">Organisation of the person; the municipality of an organisation.</param>
/// <param name="Municipality">Short name.</param>
/// <param name="Detail">What is needed: deficits, the subject.</param>
/// <param name="IsLowResults">Of a school with low results.</param>
public sealed record SeekerFacts(
    string Key, int? EducatorId, int OrganisationId, string Name, string Place, string Municipality, string? Detail, bool IsLowResults);

/// <summary>Who can take somebody.</summary>
/// <param name="Key">See <see cref="StagingKeys"/>.</param>
/// <param name="MethodistId">Of the asset.</param>
/// <param name="MentorId">Of mentoring.</param>
/// <param name="EducatorId">The person.</param>
/// <param name="Name">Full name.</param>
/// <param name="Place">Where from: level and municipality, organisation.</param>
/// <param name="Detail">Subject, strengths.</param>
public sealed record GiverFacts(string Key, int? MethodistId, int? MentorId, int EducatorId, string Name, string Place, string? Detail);

/// <summary>The problem of a variant as of a day, with what pages show of its people.</summary>
public sealed record StagedProblem(MatchingProblem Problem, IReadOnlyDictionary<string, SeekerFacts> Seekers, IReadOnlyDictionary<string, GiverFacts> Givers);
