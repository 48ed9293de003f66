using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Reporting;

/// <summary>What the form of one route is built from.</summary>
internal sealed record RouteFormFacts
{
    public required PersonName Name { get; init; }
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";

    /// <summary>Full months of teaching; null where the beginning is unknown.</summary>
    public int? ExperienceMonths { get; init; }
    public string Category { get; init; } = "";
    public required IndividualRoute Route { get; init; }
    public required RouteVersion Version { get; init; }
    public required RouteContent Content { get; init; }

    /// <summary>A further version waits for agreement: the paper says so.</summary>
    public int? NewerNumber { get; init; }
    public RouteFormBasis? Basis { get; init; }
    public IReadOnlyList<RouteFormDeficit> Deficits { get; init; } = [];
    public IReadOnlyList<RouteFormStep> Steps { get; init; } = [];
    public IReadOnlyList<RouteFormPoint> Points { get; init; } = [];
    public IReadOnlyList<RouteApproval> Approvals { get; init; } = [];

    /// <summary>«Петрова Анна Сергеевна, региональный методист».</summary>
    public string? Methodist { get; init; }
    public IReadOnlyList<string> Tutors { get; init; } = [];

    /// <summary>Names of competences by code.</summary>
    public required Func<string, string> NameOf { get; init; }

    /// <summary>A coordinator reads and the person has not consented: titles of steps, dates and signatures only.</summary>
    public bool HidesResults { get; init; }
    public required DateOnly Day { get; init; }

    /// <summary>Of the stored text of the version.</summary>
    public string Hash => RouteContent.HashOf(Version.Content);
}

/// <summary>The diagnosis that the route rests on.</summary>
/// <param name="Result">«54,3 % — средний уровень дефицитов»; null where the reader may not see it or there is none.</param>
internal sealed record RouteFormBasis(string Campaign, string Operator, string Scale, DateOnly? On, string? Result);

/// <summary>A deficit of the form.</summary>
/// <param name="Result">«19 из 47 (40,4 %)» of the basis; null where it was not measured.</param>
/// <param name="State">Today; null where no deficit is kept, or the reader may not see it yet.</param>
internal sealed record RouteFormDeficit(string Code, string Name, int Severity, string? Result, string? Level, DeficitState? State, bool IsInPlan);

/// <summary>A planned step with what came of it.</summary>
/// <param name="Live">Null while the version is not approved.</param>
internal sealed record RouteFormStep(ContentStep Plan, RouteStep? Live)
{
    public string? RegisterNumber { get; init; }
    public string? EventLevel { get; init; }
    public int Files { get; init; }
}

/// <summary>A checkpoint, planned or passed.</summary>
internal sealed record RouteFormPoint(string Title, DateOnly DueOn, DateOnly? DoneOn, string? Outcome);
