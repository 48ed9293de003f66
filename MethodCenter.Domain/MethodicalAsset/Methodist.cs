using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.MethodicalAsset;

/// <summary>Уровень актива. Stored by number.</summary>
public enum MethodistLevel
{
    /// <summary>Works for ЦНППМ.</summary>
    Regional = 1,

    /// <summary>Works for a municipal methodical service.</summary>
    Municipal = 2,
}

/// <summary>Вид отношений (приказ о РСНМС, п. 1.3). Stored by number.</summary>
public enum MethodistRelation
{
    Staff = 1,
    Contract = 2,
    Other = 3,
}

/// <summary>How the methodist came into the asset. Stored by number.</summary>
public enum AdmissionState
{
    /// <summary>Named, not yet admitted.</summary>
    Candidate = 0,

    /// <summary>Admitted: the rule held on the day.</summary>
    ByRule = 1,

    /// <summary>Admitted against the rule, with a recorded reason.</summary>
    ByException = 2,

    /// <summary>Taken out of the asset before the term.</summary>
    Ended = 3,
}

/// <summary>
/// The status of a person as a regional methodist or as the municipal methodist of one municipality
/// (приказ о РСНМС, п. 1.3). One person may hold several.
/// </summary>
public sealed class Methodist : IScopedRow, IVersioned
{
    private readonly List<Assignment> _assignments = [];
    private readonly List<MethodistTerritory> _territory = [];

    private Methodist() { }

    public Methodist(Educator person, MethodistLevel level, int? municipalityId)
    {
        (EducatorId, Level, MunicipalityId) = (person.Id, level, municipalityId);
        TakeName(person.Name);
    }

    public int Id { get; internal set; }
    public int EducatorId { get; internal set; }

    /// <summary>
    /// The name is kept here too: a municipality may name its own methodist though the person's card belongs to another.
    /// </summary>
    public string FullName { get; private set; } = "";
    public string NameKey { get; private set; } = "";
    public MethodistLevel Level { get; private set; }

    /// <summary>The municipality whose methodist it is; null for a regional one.</summary>
    public int? MunicipalityId { get; private set; }

    /// <summary>Where the person works; a school assigned to its own worker is a conflict of interest.</summary>
    public int? OrganisationId { get; private set; }
    public string? Workplace { get; private set; }
    public string? SubjectCode { get; private set; }

    /// <summary>Предмет (направление) in words, as the order has it.</summary>
    public string? Direction { get; private set; }
    public MethodistRelation Relation { get; private set; } = MethodistRelation.Staff;
    public string? OrderNumber { get; private set; }
    public DateOnly? OrderDate { get; private set; }

    /// <summary>Last day of the status, included; null is without term.</summary>
    public DateOnly? Until { get; private set; }
    public DateOnly? DiagnosedOn { get; private set; }

    /// <summary>Result of the diagnostics in tenths of a percent.</summary>
    public int? DiagnosticsTenths { get; private set; }
    public string? TrainingProgramme { get; private set; }
    public string? TrainingDocument { get; private set; }
    public DateOnly? TrainedOn { get; private set; }
    public int SoftLimit { get; private set; } = 25;
    public int HardLimit { get; private set; } = 40;
    public AdmissionState Admission { get; private set; }
    public DateOnly? AdmittedOn { get; private set; }
    public string? AdmissionReason { get; private set; }
    public string? AdmittedBy { get; private set; }
    public DateOnly? EndedOn { get; private set; }
    public string? EndReason { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<Assignment> Assignments => _assignments;
    public IReadOnlyList<MethodistTerritory> Territory => _territory;
    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, EducatorId, Id);

    /// <summary>The order and term hold on a day (decisions, point 9: number and date of the order, «по» included).</summary>
    public bool HasOrderOn(DateOnly day) =>
        OrderNumber is not null && OrderDate is { } date && date <= day && !HasExpiredOn(day);

    /// <summary>The term or an early end has passed.</summary>
    public bool HasExpiredOn(DateOnly day) => (Until is { } until && until < day) || (EndedOn is { } ended && ended < day);

    public void TakeName(PersonName name) => (FullName, NameKey) = (name.Full, name.Key);

    /// <summary>Two records of one person became one: the status goes to the person who stays.</summary>
    internal void HandOver(Educator person)
    {
        EducatorId = person.Id;
        TakeName(person.Name);
    }

    /// <summary>Takes over what the form or a file holds; limits turned round are refused.</summary>
    public Result Change(MethodistDraft draft)
    {
        if (draft.SoftLimit < 1 || draft.HardLimit < draft.SoftLimit) return MethodicalAssetErrors.LimitsTurnedRound;
        if (draft.OrderDate is { } order && draft.Until is { } until && until < order) return RegistryErrors.SpanTurnedRound;
        if (draft.DiagnosticsTenths is < 0 or > 1000) return MethodicalAssetErrors.ResultWrong;
        (OrganisationId, Workplace) = (draft.OrganisationId, Inputs.Tidy(draft.Workplace));
        (SubjectCode, Direction, Relation) = (draft.SubjectCode, Inputs.Tidy(draft.Direction), draft.Relation);
        if (EndedOn is { } ended && draft.OrderDate > ended) BeginAnew();
        (OrderNumber, OrderDate, Until) = (Inputs.Tidy(draft.OrderNumber), draft.OrderDate, draft.Until);
        (DiagnosedOn, DiagnosticsTenths) = (draft.DiagnosedOn, draft.DiagnosticsTenths);
        (TrainingProgramme, TrainingDocument, TrainedOn) =
            (Inputs.Tidy(draft.TrainingProgramme), Inputs.Tidy(draft.TrainingDocument), draft.TrainedOn);
        (SoftLimit, HardLimit) = (draft.SoftLimit, draft.HardLimit);
        return Result.Ok;
    }

    /// <summary>Admits by the rule; against it only with a reason, which is recorded.</summary>
    public Result Admit(AdmissionCheck check, string? reason, string admittedBy, DateOnly today)
    {
        var tidy = Inputs.Tidy(reason, 1000);
        if (!check.IsAdmissible && tidy is null) return MethodicalAssetErrors.AdmissionNeedsReason;
        Admission = check.IsAdmissible ? AdmissionState.ByRule : AdmissionState.ByException;
        (AdmittedOn, AdmissionReason, AdmittedBy) = (today, check.IsAdmissible ? null : tidy, admittedBy);
        (EndedOn, EndReason) = (null, null);
        return Result.Ok;
    }

    /// <summary>
    /// Takes the methodist out of the asset; assignments that are open end the same day. Those that have not begun by then
    /// are the caller's to remove: <see cref="Assignment.BeginsAfter"/>.
    /// </summary>
    public Result End(DateOnly lastDay, string? reason)
    {
        if (Inputs.Tidy(reason) is not { } why) return MethodicalAssetErrors.EndNeedsReason;
        if (lastDay < OrderDate) return MethodicalAssetErrors.EndBeforeOrder;
        (Admission, EndedOn, EndReason) = (AdmissionState.Ended, lastDay, why);
        var open = _assignments.Where(a => a.IsOpenAfter(lastDay) && !a.BeginsAfter(lastDay));
        foreach (var ended in open.Select(a => a.End(lastDay, why)).Where(r => !r.IsOk)) return ended;
        return Result.Ok;
    }

    /// <summary>Admitted (by the rule or with a reason) and not expired: may get assignments from this day.</summary>
    public bool IsInAssetOn(DateOnly day) =>
        Admission is AdmissionState.ByRule or AdmissionState.ByException && !HasExpiredOn(day);

    /// <summary>A new order after the end is a new status: the methodist is a candidate again.</summary>
    private void BeginAnew()
    {
        (Admission, AdmittedOn, AdmissionReason, AdmittedBy) = (AdmissionState.Candidate, null, null, null);
        (EndedOn, EndReason) = (null, null);
    }

    /// <summary>Sets which municipalities a regional methodist looks after; empty is the whole region.</summary>
    public void SetTerritory(IReadOnlyCollection<int> municipalityIds)
    {
        _territory.RemoveAll(t => !municipalityIds.Contains(t.ServedMunicipalityId));
        var missing = municipalityIds.Where(id => _territory.All(t => t.ServedMunicipalityId != id)).ToList();
        _territory.AddRange(missing.Select(id => new MethodistTerritory(this, id)));
    }
}

/// <summary>A municipality that a regional methodist looks after.</summary>
public sealed class MethodistTerritory : IScopedRow
{
    private MethodistTerritory() { }

    internal MethodistTerritory(Methodist methodist, int servedMunicipalityId)
    {
        (MethodistId, ServedMunicipalityId) = (methodist.Id, servedMunicipalityId);
    }

    public int Id { get; internal set; }
    public int MethodistId { get; private set; }
    public int ServedMunicipalityId { get; private set; }
    public ScopeKeys ScopeKeys => new(MethodistId: MethodistId);
}
