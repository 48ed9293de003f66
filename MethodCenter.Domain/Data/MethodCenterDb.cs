using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Events;
using MethodCenter.Domain.Import;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.Mentoring;
using MethodCenter.Domain.MethodicalAsset;
using MethodCenter.Domain.Monitoring;
using MethodCenter.Domain.MonitoringRounds;
using MethodCenter.Domain.Passport;
using MethodCenter.Domain.Programmes;
using MethodCenter.Domain.Recommendations;
using MethodCenter.Domain.Registry;
using MethodCenter.Domain.ServiceRating;
using MethodCenter.Domain.Staging;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Data;

/// <summary>
/// The one model over both databases. Reading passes the scope filters, which read <see cref="Scope"/> of this very context;
/// saving passes the scope check and writes the journal. Opened by <see cref="Database"/> alone.
/// </summary>
public abstract class MethodCenterDb(DbContextOptions options) : DbContext(options)
{
    /// <summary>Name of the query filter; dropped by name in the few allow-listed aggregate queries.</summary>
    public const string ScopeFilter = "AccessScope";

    public DbSet<Municipality> Municipalities => Set<Municipality>();
    public DbSet<MunicipalService> MunicipalServices => Set<MunicipalService>();
    public DbSet<Organisation> Organisations => Set<Organisation>();
    public DbSet<Educator> Educators => Set<Educator>();
    public DbSet<Employment> Employments => Set<Employment>();
    public DbSet<Position> Positions => Set<Position>();
    public DbSet<Subject> Subjects => Set<Subject>();
    public DbSet<OrganisationType> OrganisationTypes => Set<OrganisationType>();
    public DbSet<QualificationCategory> QualificationCategories => Set<QualificationCategory>();
    public DbSet<LowResultsPeriod> LowResultsPeriods => Set<LowResultsPeriod>();
    public DbSet<MethodicalStructure> MethodicalStructures => Set<MethodicalStructure>();
    public DbSet<OrganisationSite> OrganisationSites => Set<OrganisationSite>();
    public DbSet<Methodist> Methodists => Set<Methodist>();
    public DbSet<MethodistTerritory> MethodistTerritories => Set<MethodistTerritory>();
    public DbSet<Assignment> Assignments => Set<Assignment>();
    public DbSet<WorkEntry> WorkEntries => Set<WorkEntry>();
    public DbSet<AdmissionParameters> AdmissionParameters => Set<AdmissionParameters>();
    public DbSet<CompetenceFramework> CompetenceFrameworks => Set<CompetenceFramework>();
    public DbSet<Competence> Competences => Set<Competence>();
    public DbSet<Scale> Scales => Set<Scale>();
    public DbSet<DiagnosticCampaign> Campaigns => Set<DiagnosticCampaign>();
    public DbSet<CampaignItem> CampaignItems => Set<CampaignItem>();
    public DbSet<CampaignParticipant> CampaignParticipants => Set<CampaignParticipant>();
    public DbSet<Diagnosis> Diagnoses => Set<Diagnosis>();
    public DbSet<Deficit> Deficits => Set<Deficit>();
    public DbSet<DeficitStep> DeficitSteps => Set<DeficitStep>();
    public DbSet<DeficitEvidence> DeficitEvidence => Set<DeficitEvidence>();
    public DbSet<LessonVisit> LessonVisits => Set<LessonVisit>();
    public DbSet<ResultConsent> ResultConsents => Set<ResultConsent>();
    public DbSet<RiskProfile> RiskProfiles => Set<RiskProfile>();
    public DbSet<SchoolCurator> SchoolCurators => Set<SchoolCurator>();
    public DbSet<SchoolVisit> SchoolVisits => Set<SchoolVisit>();
    public DbSet<Programme> Programmes => Set<Programme>();
    public DbSet<ProgrammeParameters> ProgrammeParameters => Set<ProgrammeParameters>();
    public DbSet<ProgrammeStream> ProgrammeStreams => Set<ProgrammeStream>();
    public DbSet<Enrolment> Enrolments => Set<Enrolment>();
    public DbSet<SupportTask> SupportTasks => Set<SupportTask>();
    public DbSet<InternshipOffer> InternshipOffers => Set<InternshipOffer>();
    public DbSet<Internship> Internships => Set<Internship>();
    public DbSet<MethodicalEvent> Events => Set<MethodicalEvent>();
    public DbSet<EventRegistration> EventRegistrations => Set<EventRegistration>();
    public DbSet<ContestEntry> ContestEntries => Set<ContestEntry>();
    public DbSet<IndividualRoute> Routes => Set<IndividualRoute>();
    public DbSet<RouteStatusStep> RouteStatusSteps => Set<RouteStatusStep>();
    public DbSet<RouteVersion> RouteVersions => Set<RouteVersion>();
    public DbSet<RouteApproval> RouteApprovals => Set<RouteApproval>();
    public DbSet<RouteStep> RouteSteps => Set<RouteStep>();
    public DbSet<RouteCheckpoint> RouteCheckpoints => Set<RouteCheckpoint>();
    public DbSet<RouteFile> RouteFiles => Set<RouteFile>();
    public DbSet<RouteFileContent> RouteFileContents => Set<RouteFileContent>();
    public DbSet<Consultation> Consultations => Set<Consultation>();
    public DbSet<RouteParameters> RouteParameters => Set<RouteParameters>();
    public DbSet<MethodistAbsence> MethodistAbsences => Set<MethodistAbsence>();
    public DbSet<StagingCase> Stagings => Set<StagingCase>();
    public DbSet<StagingVariant> StagingVariants => Set<StagingVariant>();
    public DbSet<VariantLine> VariantLines => Set<VariantLine>();
    public DbSet<Mentor> Mentors => Set<Mentor>();
    public DbSet<MentoringWish> MentoringWishes => Set<MentoringWish>();
    public DbSet<Mentorship> Mentorships => Set<Mentorship>();
    public DbSet<MentorshipMember> MentorshipMembers => Set<MentorshipMember>();
    public DbSet<MentorshipTask> MentorshipTasks => Set<MentorshipTask>();
    public DbSet<MentorshipMeeting> MentorshipMeetings => Set<MentorshipMeeting>();
    public DbSet<MentorshipQuestionnaire> MentorshipQuestionnaires => Set<MentorshipQuestionnaire>();
    public DbSet<MentoringSetup> MentoringSetups => Set<MentoringSetup>();
    public DbSet<SupportParticipation> SupportParticipations => Set<SupportParticipation>();
    public DbSet<MentoringParameters> MentoringParameters => Set<MentoringParameters>();
    public DbSet<MethodVersion> MethodVersions => Set<MethodVersion>();
    public DbSet<HandIndicator> HandIndicators => Set<HandIndicator>();
    public DbSet<HandValue> HandValues => Set<HandValue>();
    public DbSet<MonitoringRound> MonitoringRounds => Set<MonitoringRound>();
    public DbSet<RoundPlace> RoundPlaces => Set<RoundPlace>();
    public DbSet<RoundComment> RoundComments => Set<RoundComment>();
    public DbSet<RoundFile> RoundFiles => Set<RoundFile>();
    public DbSet<RoundFileContent> RoundFileContents => Set<RoundFileContent>();
    public DbSet<OfficialFigure> OfficialFigures => Set<OfficialFigure>();
    public DbSet<RoundSnapshot> RoundSnapshots => Set<RoundSnapshot>();
    public DbSet<RoundSnapshotContent> RoundSnapshotContents => Set<RoundSnapshotContent>();
    public DbSet<RoundFigure> RoundFigures => Set<RoundFigure>();
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();
    public DbSet<RatingScheme> RatingSchemes => Set<RatingScheme>();
    public DbSet<RatingMark> RatingMarks => Set<RatingMark>();
    public DbSet<ServiceContest> ServiceContests => Set<ServiceContest>();
    public DbSet<ServiceApplication> ServiceApplications => Set<ServiceApplication>();
    public DbSet<ExpertSheet> ExpertSheets => Set<ExpertSheet>();
    public DbSet<PassportEdition> PassportEditions => Set<PassportEdition>();
    public DbSet<PassportText> PassportTexts => Set<PassportText>();
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportIssue> ImportIssues => Set<ImportIssue>();
    public DbSet<QueuedRow> QueuedRows => Set<QueuedRow>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();
    public DbSet<User> Users => Set<User>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>Who uses this context; nobody by default.</summary>
    public Actor Actor { get; internal set; } = Actor.Nobody;

    /// <summary>The scope that filters see. Read by the filters at every query, so it must stay a property of the context.</summary>
    public AccessScope Scope { get; internal set; } = AccessScope.Nothing;

    /// <summary>The day by which «assigned now» is judged in the filters.</summary>
    public DateOnly Today { get; internal set; }

    /// <summary>The moment written into the journal.</summary>
    internal DateTime Now { get; set; }

    /// <summary>Contexts for reading refuse to save.</summary>
    internal bool IsForWriting { get; set; }

    /// <summary>Refuses a lost update: the row must still have the version that the person saw.</summary>
    public void ExpectVersion(IVersioned entity, int version) =>
        Entry(entity).Property(nameof(IVersioned.Version)).OriginalValue = version;

    /// <summary>Refuses a lost update of a record whose parts alone change, and raises its version all the same.</summary>
    public void Touch(IVersioned entity, int version)
    {
        ExpectVersion(entity, version);
        Entry(entity).Property(nameof(IVersioned.Version)).IsModified = true;
    }

    /// <summary>Adds a line to the journal in the transaction of the act.</summary>
    public void Note(AuditNote note) => PendingNotes.Add(note);

    /// <summary>The last line of the journal, once it is known inside this transaction.</summary>
    internal AuditTip? AuditTip { get; set; }

    internal List<AuditNote> PendingNotes { get; } = [];

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously, through Database.WriteAsync.");

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!IsForWriting) throw new InvalidOperationException("This context is for reading: write through Database.WriteAsync.");
        await PersonGuard.CheckAsync(this, cancellationToken);
        var changes = ChangeTrail.Collect(this);
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (changes.Count == 0 && PendingNotes.Count == 0) return saved;
        await AuditTrail.AppendAsync(this, [.. changes.Select(c => c.ToNote()), .. PendingNotes], cancellationToken);
        PendingNotes.Clear();
        await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        return saved;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(MethodCenterDb).Assembly);
        ScopeFilters.Apply(modelBuilder, this);
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            if (entity.FindProperty(nameof(IVersioned.Version)) is { } version) version.IsConcurrencyToken = true;
        }
    }
}

/// <summary>The model on SQLite, the default.</summary>
public sealed class SqliteMethodCenterDb(DbContextOptions<SqliteMethodCenterDb> options) : MethodCenterDb(options);

/// <summary>The model on PostgreSQL: the same, with search keys compared byte by byte, as SQLite does.</summary>
public sealed class PostgresMethodCenterDb(DbContextOptions<PostgresMethodCenterDb> options) : MethodCenterDb(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var keys = modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties())
            .Where(p => p.Name.EndsWith("Key", StringComparison.Ordinal) && p.ClrType == typeof(string));
        foreach (var key in keys) key.SetCollation("C");
    }
}
