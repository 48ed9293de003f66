using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.MonitoringRounds;

/// <summary>Что взято из официальной статистики. Stored by number.</summary>
public enum OfficialKind
{
    /// <summary>Педагогические работники: compared with T.</summary>
    Teachers = 1,

    /// <summary>Руководители и заместители: compared with M.</summary>
    Managers = 2,

    /// <summary>Организации: compared with the contour.</summary>
    Organisations = 3,

    /// <summary>Педагоги моложе 35 лет: compared with the denominator of П6′.</summary>
    Young = 4,
}

/// <summary>A figure of official statistics (ОО-1, 85-К and others), entered by hand, against which a round is checked.</summary>
public sealed class OfficialFigure : IScopedRow, IVersioned
{
    private OfficialFigure() { }

    public OfficialFigure(OfficialKind kind, DateOnly day, int? municipalityId) => (Kind, Day, MunicipalityId) = (kind, day, municipalityId);

    public int Id { get; internal set; }
    public OfficialKind Kind { get; private set; }

    /// <summary>The day of the statistics.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Null: the region.</summary>
    public int? MunicipalityId { get; private set; }
    public int Value { get; private set; }

    /// <summary>Form and table.</summary>
    public string Source { get; private set; } = "";
    public DateTime EnteredAt { get; private set; }
    public string EnteredBy { get; private set; } = "";
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId);

    internal void Enter(int value, string source, DateTime at, string by) =>
        (Value, Source, EnteredAt, EnteredBy) = (value, Inputs.Tidy(source, 300) ?? "", at, by);
}
