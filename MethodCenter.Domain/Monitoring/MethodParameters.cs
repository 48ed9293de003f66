using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;

namespace MethodCenter.Domain.Monitoring;

/// <summary>Команда П2: of an organisation, or of a municipality.</summary>
public enum TeamUnit
{
    Organisation = 1,
    Municipality = 2,
}

/// <summary>Which teaching service П6 measures.</summary>
public enum ServiceSource
{
    /// <summary>Общий педагогический стаж, from «дата начала педагогической деятельности».</summary>
    Teaching = 1,

    /// <summary>Стаж в данной организации, from the beginning of the main job.</summary>
    Organisation = 2,
}

/// <summary>
/// What a version of a method counts by. Defaults are the readings of domain 2.2–2.3 and of the decisions; a changed one makes a new
/// version of the method.
/// </summary>
public sealed record MethodParameters
{
    public static readonly MethodParameters Default = new();

    /// <summary>П6: under so many full years.</summary>
    public int AgeLimit { get; init; } = 35;

    /// <summary>П6: «до 35 лет включительно» (489-ФЗ).</summary>
    public bool IsAgeInclusive { get; init; }

    /// <summary>П6: under so many full months of service.</summary>
    public int ServiceMonths { get; init; } = 36;
    public ServiceSource Service { get; init; } = ServiceSource.Teaching;

    /// <summary>П6: forms of support that count.</summary>
    public IReadOnlySet<SupportKind> SupportForms { get; init; } = Enum.GetValues<SupportKind>().Where(k => k != SupportKind.Other).ToHashSet();

    /// <summary>П3 on D: a result is valid so many months, the last day included.</summary>
    public int ValidityMonths { get; init; } = 36;

    /// <summary>П1: the diagnosis is not older than so many calendar months before the training began.</summary>
    public int MonthsBeforeTraining { get; init; } = 24;

    /// <summary>П2: least number of managers that make a team.</summary>
    public int TeamMinSize { get; init; } = 2;
    public TeamUnit TeamUnit { get; init; } = TeamUnit.Organisation;

    /// <summary>П2: professional retraining counts beside advanced training.</summary>
    public bool CountsRetraining { get; init; }

    /// <summary>Parental and long leave leaves the contour.</summary>
    public bool ExcludesLeave { get; init; }

    /// <summary>Heads of units are managers (M).</summary>
    public bool IncludesUnitHeads { get; init; }

    /// <summary>П4: states of a route on D that count as developed.</summary>
    public IReadOnlySet<RouteStatus> RouteStates { get; init; } =
        new HashSet<RouteStatus> { RouteStatus.Approved, RouteStatus.Ongoing, RouteStatus.Paused, RouteStatus.Completed };

    /// <summary>Months for which the training of a methodist is valid; null: without end.</summary>
    public int? MethodistTrainingMonths { get; init; }

    /// <summary>Share of people with routes from which an organisation counts, percent.</summary>
    public int RouteShare { get; init; } = 10;

    /// <summary>By what they say: sets of equal members are equal.</summary>
    public bool Equals(MethodParameters? other) => other is not null && MethodBook.Write(this) == MethodBook.Write(other);

    public override int GetHashCode() => MethodBook.Write(this).GetHashCode(StringComparison.Ordinal);
}
