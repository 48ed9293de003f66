namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>What the rules propose to one person: a route, or why there is none.</summary>
/// <param name="Content">Null where the limits cannot be met, see <see cref="Refusal"/>.</param>
/// <param name="ActiveRoute">Number of a route that is active already: a second one is not made by the rules.</param>
public sealed record RouteProposal(int EducatorId, string FullName, int MunicipalityId, int OrganisationId, RouteContent? Content, string? Refusal, string? ActiveRoute)
{
    /// <summary>Only for the command line of the region; null where unknown.</summary>
    public string? Snils { get; init; }

    /// <summary>Least hours and months that would do, where a limit stands in the way.</summary>
    public int? LeastHours { get; init; }
    public int? LeastMonths { get; init; }

    /// <summary>Deficits that were to be covered.</summary>
    public int Needs { get; init; }

    /// <summary>The search was exhausted: no route has fewer hours.</summary>
    public bool IsExact { get; init; } = true;
    internal int? MethodistId { get; init; }
    internal DateOnly? DiagnosedOn { get; init; }
}

/// <summary>Proposals for a whole campaign.</summary>
public sealed record CampaignProposals(int CampaignId, string Code, string Title, DateOnly From, IReadOnlyList<RouteProposal> People)
{
    /// <summary>Those to whom a route can be given now.</summary>
    public IEnumerable<RouteProposal> Ready => People.Where(p => p is { ActiveRoute: null, Content.Steps.Count: > 0 });

    /// <summary>Deficits that nobody closes, with how many people have them: what the institute should develop.</summary>
    public IReadOnlyList<(string Code, int People)> Gaps =>
        [.. People.Where(p => p.Content is not null).SelectMany(p => p.Content!.Uncovered).GroupBy(g => g.Code).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2).ThenBy(g => g.Key)];

    /// <summary>Programmes, internships and events by how many people are to be sent there.</summary>
    public IReadOnlyList<(RouteStepKind Kind, string Title, int People, int Hours)> Demand =>
        [.. Ready.SelectMany(p => p.Content!.Steps).Where(s => s.ProgrammeId is not null || s.EventId is not null || s.OfferId is not null)
            .GroupBy(s => (s.Kind, s.Title)).Select(g => (g.Key.Kind, g.Key.Title, g.Count(), g.Sum(s => s.Hours))).OrderByDescending(d => d.Item3).ThenBy(d => d.Title, StringComparer.Ordinal)];
}

/// <summary>A campaign from whose results routes can be proposed.</summary>
public sealed record GenerationCampaign(string Code, string Title, DateOnly From, DateOnly Until);

/// <summary>How far a generation has come.</summary>
public sealed record GenerationProgress(int Done, int Total);

/// <summary>What came of keeping proposals: the routes that were made, so that they can be taken back.</summary>
public sealed record GenerationOutcome(IReadOnlyList<int> RouteIds, int Skipped);
