using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.Monitoring;

/// <summary>
/// Иной показатель that the centre adds itself: its values are entered by hand, or worked out by an expression over other indicators.
/// Requirements from outside (мотивирующий мониторинг, управленческие механизмы) are kept here (domain 2.1).
/// </summary>
public sealed class HandIndicator : IVersioned
{
    private HandIndicator() { }

    public HandIndicator(string code, string name, string unit) => (Code, Name, Unit) = (code, name, unit);

    public int Id { get; internal set; }

    /// <summary>Unique, also among the codes of <see cref="IndicatorCatalogue"/>.</summary>
    public string Code { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string Unit { get; private set; } = "";

    /// <summary>Порядок расчёта in words.</summary>
    public string Formula { get; private set; } = "";

    /// <summary>Over other codes; null: values are entered.</summary>
    public string? Expression { get; private set; }
    public IndicatorDirection Direction { get; private set; } = IndicatorDirection.More;
    public decimal? TargetValue { get; private set; }
    public string? TargetWords { get; private set; }
    public string? Source { get; private set; }
    public string? Responsible { get; private set; }

    /// <summary>Municipalities have values too.</summary>
    public bool IsByPlace { get; private set; }

    /// <summary>No longer kept; its values stay.</summary>
    public bool IsClosed { get; private set; }
    public int Version { get; private set; }

    internal void Describe(string code, string name, string unit, string formula, string? expression) =>
        (Code, Name, Unit, Formula, Expression) = (code, name, unit, formula, expression);

    internal void Judge(IndicatorDirection direction, decimal? target, string? targetWords) =>
        (Direction, TargetValue, TargetWords) = (direction, target, Inputs.Tidy(targetWords, 300));

    internal void Keep(string? source, string? responsible, bool isByPlace) =>
        (Source, Responsible, IsByPlace) = (Inputs.Tidy(source, 500), Inputs.Tidy(responsible, 300), isByPlace);

    internal void Close(bool isClosed) => IsClosed = isClosed;
}

/// <summary>A value of an <see cref="HandIndicator"/> on a day, of the region (no municipality) or of a municipality.</summary>
public sealed class HandValue : IScopedRow, IVersioned
{
    private HandValue() { }

    public HandValue(int indicatorId, DateOnly day, int? municipalityId) => (IndicatorId, Day, MunicipalityId) = (indicatorId, day, municipalityId);

    public int Id { get; internal set; }
    public int IndicatorId { get; private set; }

    /// <summary>Reporting date.</summary>
    public DateOnly Day { get; private set; }
    public int? MunicipalityId { get; private set; }

    /// <summary>Both or none; the value follows from them.</summary>
    public int? Numerator { get; private set; }
    public int? Denominator { get; private set; }

    /// <summary>In the unit of the indicator.</summary>
    public decimal? Value { get; private set; }
    public string? Note { get; private set; }
    public DateTime EnteredAt { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Enter(int? numerator, int? denominator, decimal? value, string? note)
    {
        (Numerator, Denominator, Value, Note) = (numerator, denominator, value, Inputs.Tidy(note, 500));
    }

    internal void Sign(DateTime at, string by) => (EnteredAt, EnteredBy) = (at, by);
}
