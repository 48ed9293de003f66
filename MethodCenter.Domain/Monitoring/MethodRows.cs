namespace MethodCenter.Domain.Monitoring;

/// <summary>What is looked for among the methods.</summary>
public sealed record MethodFilter
{
    /// <summary>The day on which versions are in force; null: today.</summary>
    public DateOnly? Day { get; init; }
    public IndicatorKind? Kind { get; init; }

    /// <summary>Part of a code, a name or a formula.</summary>
    public string? Text { get; init; }
    public bool OnlyNotApproved { get; init; }
}

/// <summary>An indicator with the version in force on the day.</summary>
/// <param name="Method">As in force.</param>
/// <param name="DraftNumber">A version that is being worked on; only for those who keep methods.</param>
public sealed record MethodRow(IndicatorMethod Method, int? DraftNumber);

/// <summary>One of the eight with its variants, or all the others.</summary>
/// <param name="Title">«П1», or «Иные показатели».</param>
/// <param name="Rows">The main one first.</param>
public sealed record MethodGroup(string Title, IReadOnlyList<MethodRow> Rows);

/// <summary>All methods in force on a day.</summary>
public sealed record MethodList(DateOnly Day, IReadOnlyList<MethodGroup> Groups)
{
    public int Count => Groups.Sum(g => g.Rows.Count);
}

/// <summary>A field that differs between two versions.</summary>
public sealed record MethodChange(string Field, string Was, string Is);

/// <summary>A version of the method of an indicator.</summary>
/// <param name="Method">With its words, parameters and target.</param>
/// <param name="State">The built-in reading is neither a draft nor approved: null.</param>
public sealed record MethodVersionRow(IndicatorMethod Method, MethodState? State)
{
    /// <summary>0: the built-in reading, which has no row.</summary>
    public int Id { get; init; }

    /// <summary>For the check of a lost update.</summary>
    public int Version { get; init; }
    public int Number => Method.Version;

    /// <summary>The last day; null: until further notice, or not in force.</summary>
    public DateOnly? Until { get; init; }
    public bool IsInForce { get; init; }

    /// <summary>Approved, but a later number begins on the same day.</summary>
    public bool IsNeverInForce { get; init; }
    public string? ChangeNote { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? CreatedAt { get; init; }
    public string? CreatedBy { get; init; }

    /// <summary>Against the version before; empty for the first.</summary>
    public IReadOnlyList<MethodChange> Changes { get; init; } = [];

    /// <summary>With what <see cref="Changes"/> compares.</summary>
    public int? ComparedWith { get; init; }
}

/// <summary>In which room a parameter differs from the method.</summary>
public enum MethodRemarkRoom
{
    Mentoring = 1,
    Programmes = 2,
}

/// <summary>«В «Правилах наставничества» указано …, показатель считается по …».</summary>
public sealed record MethodRemark(MethodRemarkRoom Room, string Text);

/// <summary>The card of an indicator.</summary>
/// <param name="Method">In force on the day.</param>
/// <param name="Day">The day.</param>
/// <param name="Versions">Newest first, the built-in reading last.</param>
public sealed record MethodCard(IndicatorMethod Method, DateOnly Day, IReadOnlyList<MethodVersionRow> Versions)
{
    public IReadOnlyList<MethodRemark> Remarks { get; init; } = [];

    /// <summary>Of the main indicator, its variants; of a variant, its main one and the others.</summary>
    public IReadOnlyList<IndicatorMethod> Relatives { get; init; } = [];
    public bool MayKeep { get; init; }
    public MethodVersionRow? Draft => Versions.FirstOrDefault(v => v.State is MethodState.Draft);

    /// <summary>Nobody has approved or replaced the built-in reading yet.</summary>
    public bool MayApproveBuiltIn => MayKeep && !Versions.Any(v => v is { Id: > 0, Number: 1 });
}

/// <summary>Which two versions are compared in figures.</summary>
public sealed record MethodEffectRequest(string Code, DateOnly Day, int Before, int After);

/// <summary>How lines changed their role between two versions: people, organisations or routes.</summary>
public sealed record MethodMoves(int Counted, int NotCounted, int Entered, int Gone)
{
    /// <summary>Lines with another role than before.</summary>
    public int Total { get; init; }
}

/// <summary>A number of the region (no municipality) or of a municipality by two versions.</summary>
public sealed record MethodEffectRow(int? MunicipalityId, string? Place, IndicatorValue Before, IndicatorValue After, MethodMoves Moves)
{
    public TrafficLight LightBefore { get; init; }
    public TrafficLight LightAfter { get; init; }

    /// <summary>In tenths of the unit; null without data on either side.</summary>
    public long? DifferenceTenths => After.Tenths - Before.Tenths;
}

/// <summary>Что изменится в числах.</summary>
public sealed record MethodEffect(IndicatorMethod Before, IndicatorMethod After, DateOnly Day, IReadOnlyList<MethodEffectRow> Rows);
