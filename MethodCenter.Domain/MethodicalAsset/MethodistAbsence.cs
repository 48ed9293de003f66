using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Вид отсутствия. Stored by number.</summary>
public enum AbsenceKind
{
    /// <summary>Отпуск.</summary>
    Leave = 1,

    /// <summary>Временная нетрудоспособность.</summary>
    Illness = 2,
    BusinessTrip = 3,
    Other = 4,
}

/// <summary>Отсутствие методиста for a term, both ends included: those who depend on them need somebody meanwhile.</summary>
public sealed class MethodistAbsence : IScopedRow, IVersioned
{
    private MethodistAbsence() { }

    public MethodistAbsence(Methodist methodist) => (MethodistId, MunicipalityId) = (methodist.Id, methodist.MunicipalityId);

    public int Id { get; internal set; }
    public int MethodistId { get; internal set; }

    /// <summary>Of the methodist; null for a regional one.</summary>
    public int? MunicipalityId { get; private set; }
    public AbsenceKind Kind { get; private set; } = AbsenceKind.Leave;
    public DateOnly From { get; private set; }
    public DateOnly Until { get; private set; }
    public string? Note { get; private set; }
    public int Version { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, MethodistId: MethodistId);

    public bool IsOn(DateOnly day) => From <= day && day <= Until;

    public Result Change(AbsenceKind kind, DateOnly from, DateOnly until, string? note)
    {
        if (until < from) return RegistryErrors.SpanTurnedRound;
        (Kind, From, Until, Note) = (kind, from, until, Inputs.Tidy(note));
        return Result.Ok;
    }
}
