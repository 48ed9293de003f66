namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Where a version of the framework stands on a day.</summary>
public enum FrameworkState
{
    /// <summary>Черновик.</summary>
    Draft = 1,

    /// <summary>Вступит в силу.</summary>
    Coming = 2,

    /// <summary>Действует.</summary>
    InForce = 3,

    /// <summary>Прежняя.</summary>
    Former = 4,
}

/// <summary>A version in the choice of versions.</summary>
public sealed record FrameworkHead(int Id, int Number, string Title, DateOnly? From, FrameworkState State);

/// <summary>A competence as the page shows it.</summary>
public sealed record FrameworkCompetence(int Id, string Code, string Name, IReadOnlyList<string> AppliesTo, string? Description, IReadOnlyList<string> Sources);

/// <summary>The competences of one group.</summary>
public sealed record FrameworkGroup(string Name, IReadOnlyList<FrameworkCompetence> Competences);

/// <summary>One version with everything the page shows.</summary>
/// <param name="Head">Number, title, state.</param>
/// <param name="Version">For optimistic concurrency.</param>
/// <param name="Basis">The paper that approved it.</param>
/// <param name="Groups">In the order of the list.</param>
/// <param name="Versions">All that the user may open, newest first.</param>
public sealed record FrameworkView(
    FrameworkHead Head, int Version, string? Basis, IReadOnlyList<FrameworkGroup> Groups, IReadOnlyList<FrameworkHead> Versions)
{
    /// <summary>The version it is compared with: the one in force for a draft, the one before for others.</summary>
    public FrameworkHead? ComparedWith { get; init; }
    public IReadOnlyList<FrameworkDifference> Differences { get; init; } = [];
    public bool MayKeep { get; init; }

    public int Count => Groups.Sum(g => g.Competences.Count);
    public bool IsDraft => Head.State is FrameworkState.Draft;
    public bool MayEdit => MayKeep && IsDraft;
    public bool MayStart => MayKeep && Versions.All(v => v.State is not FrameworkState.Draft);
}
