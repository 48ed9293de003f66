using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>
/// Everything that a file would do, worked out against the registry as it stands: records to add, records to change with
/// their picture before, rows for the queue. Writing it is one transaction.
/// </summary>
public sealed class ImportPlan
{
    private readonly Dictionary<object, string> _before = new(ReferenceEqualityComparer.Instance);

    public List<SheetOutcome> Sheets { get; } = [];
    public List<Organisation> NewOrganisations { get; } = [];
    public List<LowResultsPeriod> NewLowResults { get; } = [];
    public List<MethodicalStructure> NewStructures { get; } = [];
    public List<Educator> NewEducators { get; } = [];
    public List<Employment> NewEmployments { get; } = [];
    public List<Methodist> NewMethodists { get; } = [];
    public List<Assignment> NewAssignments { get; } = [];
    public List<DiagnosticCampaign> NewCampaigns { get; } = [];
    public List<CampaignItem> NewItems { get; } = [];
    public List<Diagnosis> NewDiagnoses { get; } = [];
    public List<Programme> NewProgrammes { get; } = [];
    public List<ProgrammeStream> NewStreams { get; } = [];
    public List<Enrolment> NewEnrolments { get; } = [];
    public List<IndividualRoute> NewRoutes { get; } = [];
    public List<RouteStatusStep> NewRouteStatuses { get; } = [];
    public List<RouteVersion> NewRouteVersions { get; } = [];
    public List<RouteStep> NewRouteSteps { get; } = [];
    public List<SupportParticipation> NewSupport { get; } = [];
    public List<QueuedRow> Queue { get; } = [];

    /// <summary>Why the file as a whole cannot be taken, found only against the registry; null when it can.</summary>
    public DomainError? Refusal { get; set; }

    /// <summary>Changed records with their picture before the change.</summary>
    public IReadOnlyDictionary<object, string> Changed => _before;

    /// <summary>Employments know their person by reference until ids are given.</summary>
    public Dictionary<Employment, Educator> PersonOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>New methodists and assignments know their people by reference until ids are given.</summary>
    public Dictionary<Methodist, Educator> MethodistPerson { get; } = new(ReferenceEqualityComparer.Instance);
    public Dictionary<Assignment, (Methodist Methodist, Educator? Person)> PartiesOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>New items and results know their campaign by reference until ids are given.</summary>
    public Dictionary<object, DiagnosticCampaign> CampaignOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>Streams and enrolments know a programme or a stream that the file makes by reference until ids are given.</summary>
    public Dictionary<ProgrammeStream, Programme> ProgrammeOf { get; } = new(ReferenceEqualityComparer.Instance);
    public Dictionary<Enrolment, (Programme Programme, ProgrammeStream Stream)> LearningOf { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>A stored record that has no verbs is replaced by another one with the same id.</summary>
    public void Replace(MethodCenterDb db, object stored, object by) => _before.TryAdd(by, RowImage.Take(db, stored));

    /// <summary>Takes the picture of a stored record before its first change.</summary>
    public void Remember(MethodCenterDb db, object entity) => _before.TryAdd(entity, RowImage.Take(db, entity));

    public bool IsChanged(object entity) => _before.ContainsKey(entity);

    /// <summary>The changed records of one type.</summary>
    public IEnumerable<T> ChangedOf<T>() => _before.Keys.OfType<T>();
}

/// <summary>What planners share: the registry's codes and who asks.</summary>
/// <param name="Db">A context for reading, without tracking.</param>
/// <param name="Today">The day by which terms are judged.</param>
/// <param name="Account">The user or account by name, as the asset records who admitted.</param>
public sealed record PlanContext(MethodCenterDb Db, SnilsVault Vault, DateOnly Today, string Account, IProgress<ImportProgress>? Progress)
{
    public AccessScope Scope => Db.Scope;
}
