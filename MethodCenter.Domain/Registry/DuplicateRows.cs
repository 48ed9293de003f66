using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Registry;

/// <summary>One side of a proposed pair.</summary>
public sealed record DuplicateSide(
    int Id, string FullName, DateOnly? BirthDate, string? MaskedSnils, string Organisation, string Municipality, string Position, bool Works);

/// <summary>Two records that may be one person, and why.</summary>
public sealed record DuplicatePair(DuplicateSide Left, DuplicateSide Right, int Certainty, string Reason);

/// <summary>A record already there that resembles the one being typed.</summary>
public sealed record SimilarPerson(int Id, string FullName, DateOnly? BirthDate, string Organisation, string Reason);

/// <summary>What the form of a new person is told while it is being filled.</summary>
/// <param name="People">Resembling people whom the user may see.</param>
/// <param name="SnilsTaken">The number stands in the region already; whose it is is not told.</param>
public sealed record SimilarPeople(IReadOnlyList<SimilarPerson> People, bool SnilsTaken);

/// <summary>Which record stays and which values it takes.</summary>
public sealed class MergeDraft
{
    public int SurvivorId { get; set; }
    public int SurvivorVersion { get; set; }
    public int OtherId { get; set; }
    public int OtherVersion { get; set; }

    /// <summary>Fields for which the archived record's value is taken; the rest keep the plan's choice.</summary>
    public HashSet<MergeFieldKind> FromOther { get; set; } = [];

    /// <summary>Fields that keep the survivor's value though the plan would take the other.</summary>
    public HashSet<MergeFieldKind> FromSurvivor { get; set; } = [];
}

/// <summary>What a merge would do, to be looked at before it is done.</summary>
public sealed record MergePreview(MergeSide Survivor, MergeSide Other)
{
    public IReadOnlyList<MergeField> Fields { get; init; } = [];
    public IReadOnlyList<MergeJobLine> Jobs { get; init; } = [];

    /// <summary>Assignments of the archived record that go over.</summary>
    public int Assignments { get; init; }

    /// <summary>Statuses in the methodical asset that go over.</summary>
    public int Statuses { get; init; }

    /// <summary>Null when the merge may be done.</summary>
    public DomainError? Refusal { get; init; }
}

/// <summary>One record of the preview.</summary>
public sealed record MergeSide(int Id, int Version, string FullName, string Place);

/// <summary>One employment after the merge, in words.</summary>
public sealed record MergeJobLine(string Organisation, string Position, EmploymentKind Kind, DateOnly? From, DateOnly? Until, MergeJobOutcome Outcome);
