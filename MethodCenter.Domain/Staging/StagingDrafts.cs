namespace MethodCenter.Domain.Staging;

/// <summary>A new distribution.</summary>
public sealed class StagingDraft
{
    public StagingKind Kind { get; set; } = StagingKind.Educators;

    /// <summary>Empty is the usual title by kind and day.</summary>
    public string? Title { get; set; }

    /// <summary>Of <see cref="StagingKind.Substitution"/>.</summary>
    public int? AbsenceId { get; set; }
}

/// <summary>A variant that is to be worked out: new where <see cref="Id"/> is 0.</summary>
public sealed class VariantDraft
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>Of a new variant.</summary>
    public int StagingId { get; set; }

    /// <summary>Empty is «Вариант N»; of an existing one null keeps the name.</summary>
    public string? Name { get; set; }
    public VariantSettings Settings { get; set; } = new();
}

/// <summary>Another name of a distribution or a variant.</summary>
public sealed record RenameDraft(int Id, int Version, string? Name);

/// <summary>What is done by hand with a pair.</summary>
public enum HandKind
{
    /// <summary>The seeker goes to this giver, whatever it costs.</summary>
    Force = 1,

    /// <summary>The seeker never goes to this giver.</summary>
    Forbid = 2,

    /// <summary>What was said of the pair is taken back.</summary>
    Release = 3,
}

/// <summary>A change by hand.</summary>
/// <param name="VariantId">Which variant.</param>
/// <param name="Version">Of the variant, as the form was opened; the price does not look at it.</param>
/// <param name="Seeker">Key, see <see cref="StagingKeys"/>.</param>
/// <param name="Giver">Key.</param>
/// <param name="Kind">What is done.</param>
public sealed record HandDraft(int VariantId, int Version, string Seeker, string Giver, HandKind Kind);

/// <summary>The order by which a variant becomes assignments or mentorships.</summary>
public sealed class ApprovalDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? OrderNumber { get; set; }
    public DateOnly? OrderDate { get; set; }

    /// <summary>First day; a substitution has the term of the absence instead.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last day, included; null is without term, mentoring needs one within a year.</summary>
    public DateOnly? Until { get; set; }
    public string? SignerPost { get; set; }
    public string? SignerName { get; set; }
    public string? Ground { get; set; }
    public string? Controller { get; set; }
    public string? City { get; set; }
}

/// <summary>How far a calculation has come.</summary>
/// <param name="Done">Variants that are finished.</param>
/// <param name="Total">Variants in all.</param>
/// <param name="Stage">What goes on, in words.</param>
public sealed record StagingProgress(int Done, int Total, string Stage);

/// <summary>What came of a calculation.</summary>
/// <param name="VariantId">Which variant.</param>
/// <param name="Remarks">What a person should know: too few seats, people of hand-made pairs who are gone.</param>
public sealed record SolveOutcome(int VariantId, IReadOnlyList<string> Remarks);

/// <summary>What an approval made.</summary>
/// <param name="Created">Assignments or mentorships.</param>
/// <param name="Kept">Pairs that were together already and stay.</param>
/// <param name="Ended">Earlier assignments that ended because the person goes to another methodist.</param>
public sealed record ApprovalOutcome(int Created, int Kept, int Ended);
