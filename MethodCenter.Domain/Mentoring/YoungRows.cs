using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Who counts as young on the list.</summary>
public enum YoungMeasure
{
    /// <summary>Either measure: support is offered to all of them.</summary>
    Support = 1,

    /// <summary>Both at once: П6.</summary>
    Indicator = 2,
}

/// <summary>Which of the young the list shows.</summary>
public enum YoungShow
{
    /// <summary>No form of the list in the whole period.</summary>
    Without = 1,

    /// <summary>No form of the list on the day itself, though there may have been one in the period.</summary>
    WithoutNow = 2,

    /// <summary>At least one form of the list in the period.</summary>
    Covered = 3,
    All = 4,

    /// <summary>A date is missing, so the person is counted nowhere.</summary>
    Unknown = 5,
}

/// <summary>Which young educators a list shows.</summary>
public sealed record YoungFilter
{
    public string? Text { get; init; }
    public int? MunicipalityId { get; init; }
    public int? OrganisationId { get; init; }
    public string? SubjectCode { get; init; }
    public YoungMeasure Measure { get; init; } = YoungMeasure.Support;
    public YoungShow Show { get; init; } = YoungShow.Without;

    /// <summary>The day of the count; today when not set.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>First day of the period; 1 January of the day's year when not set.</summary>
    public DateOnly? From { get; init; }
}

/// <summary>A young educator in a list.</summary>
public sealed record YoungRow(int EducatorId, string FullName, YoungStanding Standing)
{
    public string NameKey { get; init; } = "";
    public int OrganisationId { get; init; }
    public string Organisation { get; init; } = "";
    public string Municipality { get; init; } = "";
    public string Position { get; init; } = "";
    public string? Subject { get; init; }
    public bool HasBirthDate { get; init; }
    public bool HasTeachingSince { get; init; }

    /// <summary>Support that touches the period, counted or not.</summary>
    public IReadOnlyList<SupportLine> Forms { get; init; } = [];

    /// <summary>A form of the list crosses the period.</summary>
    public bool IsCovered { get; init; }

    /// <summary>A form of the list lasts on the day.</summary>
    public bool IsCoveredNow { get; init; }

    /// <summary>Mentor on the day: of a pair, else as it was noted.</summary>
    public string? Mentor { get; init; }

    public bool Equals(YoungRow? other) => other is not null && other.EducatorId == EducatorId;

    public override int GetHashCode() => EducatorId;
}

/// <summary>What stands above the list, over the same people.</summary>
/// <param name="Total">Z.</param>
/// <param name="Covered">N.</param>
/// <param name="CoveredNow">Of them on the day itself.</param>
/// <param name="Unknown">Counted nowhere: a date is missing.</param>
public sealed record YoungFigures(int Total, int Covered, int CoveredNow, int Unknown)
{
    /// <summary>П6 where the measure is that of the indicator.</summary>
    public Percent Share => new(Covered, Total);
    public int Without => Total - Covered;
    public int WithoutNow => Total - CoveredNow;
}

/// <summary>The list, its numbers, and by what they were counted.</summary>
public sealed record YoungList(Page<YoungRow> Page, YoungFigures Figures, DateSpan Period);
