using System.Linq.Expressions;
using MethodCenter.Domain.Access;
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
/// Which rows each scope may read, entity by entity. The expressions read the context's own properties, never a captured
/// local, or the first user's scope would be frozen into the cached model (security, point 2).
/// </summary>
internal static class ScopeFilters
{
    public static void Apply(ModelBuilder model, MethodCenterDb db)
    {
        Registry(model, db);
        Duplicates(model, db);
        Organisations(model, db);
        Asset(model, db);
        Diagnostics(model, db);
        Development(model, db);
        Stagings(model, db);
        Mentoring(model, db);
        Monitoring(model, db);
        Imports(model, db);
        Set<AuditEntry>(model, a => db.Scope.Kind == ScopeKind.Region || db.Scope.Kind == ScopeKind.Journal
            || (db.Scope.Kind == ScopeKind.Municipality && a.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && a.OrganisationId == db.Scope.OrganisationId)
            || (db.Scope.Kind == ScopeKind.Assigned && db.Assignments.Any(t => t.EducatorId == a.PersonId
                && t.MethodistId == db.Scope.MethodistId && t.From <= db.Today && (t.Until == null || t.Until >= db.Today)))
            || (db.Scope.Kind == ScopeKind.Self && a.PersonId == db.Scope.EducatorId));
    }

    private static void Registry(ModelBuilder model, MethodCenterDb db)
    {
        Set<Educator>(model, e => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && e.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && e.OrganisationId == db.Scope.OrganisationId)
            || (db.Scope.Kind == ScopeKind.Assigned && (e.Id == db.Scope.EducatorId || db.Assignments.Any(t => t.EducatorId == e.Id
                && t.MethodistId == db.Scope.MethodistId && t.From <= db.Today && (t.Until == null || t.Until >= db.Today))))
            || (db.Scope.Kind == ScopeKind.Self && e.Id == db.Scope.EducatorId));
        Set<Employment>(model, e => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && e.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && e.OrganisationId == db.Scope.OrganisationId)
            || (db.Scope.Kind == ScopeKind.Assigned && (e.EducatorId == db.Scope.EducatorId || db.Assignments.Any(t =>
                t.EducatorId == e.EducatorId && t.MethodistId == db.Scope.MethodistId
                && t.From <= db.Today && (t.Until == null || t.Until >= db.Today))))
            || (db.Scope.Kind == ScopeKind.Self && e.EducatorId == db.Scope.EducatorId));
    }

    /// <summary>A decision about a pair of records: whose municipality both are, or the region.</summary>
    private static void Duplicates(ModelBuilder model, MethodCenterDb db) =>
        Set<DuplicateDismissal>(model, d => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && d.MunicipalityId == db.Scope.MunicipalityId));

    /// <summary>Organisations are no persons: everybody with an aggregate or wider view may see their names.</summary>
    private static void Organisations(ModelBuilder model, MethodCenterDb db)
    {
        Set<MunicipalService>(model, s => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && s.MunicipalityId == db.Scope.MunicipalityId));
        Set<Organisation>(model, o => db.Scope.Kind == ScopeKind.Region || db.Scope.Kind == ScopeKind.Aggregates
            || db.Scope.Kind == ScopeKind.Assigned || db.Scope.Kind == ScopeKind.Self
            || (db.Scope.Kind == ScopeKind.Municipality && o.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && o.Id == db.Scope.OrganisationId));
        OrganisationPart<LowResultsPeriod>(model, db);
        OrganisationPart<MethodicalStructure>(model, db);
        OrganisationPart<OrganisationSite>(model, db);
    }

    private static void OrganisationPart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region || db.Scope.Kind == ScopeKind.Aggregates
            || db.Scope.Kind == ScopeKind.Assigned || db.Scope.Kind == ScopeKind.Self
            || (db.Scope.Kind == ScopeKind.Municipality && EF.Property<int>(p, "MunicipalityId") == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && EF.Property<int>(p, "OrganisationId") == db.Scope.OrganisationId));

    private static void Asset(ModelBuilder model, MethodCenterDb db)
    {
        Set<Methodist>(model, m => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && m.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && m.OrganisationId == db.Scope.OrganisationId)
            || (db.Scope.Kind == ScopeKind.Assigned && m.Id == db.Scope.MethodistId)
            || (db.Scope.Kind == ScopeKind.Self && m.EducatorId == db.Scope.EducatorId));
        Set<MethodistTerritory>(model, t => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Assigned && t.MethodistId == db.Scope.MethodistId));
        Set<Assignment>(model, a => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && a.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && a.OrganisationId == db.Scope.OrganisationId)
            || (db.Scope.Kind == ScopeKind.Assigned && a.MethodistId == db.Scope.MethodistId)
            || (db.Scope.Kind == ScopeKind.Self && a.EducatorId == db.Scope.EducatorId));
        Set<MethodistAbsence>(model, a => db.Scope.Kind == ScopeKind.Region || db.Methodists.Any(m => m.Id == a.MethodistId));
        Set<WorkEntry>(model, w => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && w.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Assigned && w.MethodistId == db.Scope.MethodistId)
            || (db.Scope.Kind == ScopeKind.Self && w.EducatorId == db.Scope.EducatorId));
    }

    /// <summary>
    /// Rows that follow a person are seen by whoever sees the person. Results and deficits are closed to the coordinator of the organisation
    /// unless the person consented (domain, section 12); counts without names go past the filter in the allowed files.
    /// </summary>
    private static void Diagnostics(ModelBuilder model, MethodCenterDb db)
    {
        PersonPart<CampaignParticipant>(model, db);
        PersonPart<ResultConsent>(model, db);
        ResultPart<Diagnosis>(model, db);
        ResultPart<Deficit>(model, db);
        ResultPart<DeficitStep>(model, db);
        ResultPart<DeficitEvidence>(model, db);
        ResultPart<LessonVisit>(model, db);
        OrganisationPart<RiskProfile>(model, db);
        OrganisationPart<SchoolCurator>(model, db);
        OrganisationPart<SchoolVisit>(model, db);
    }

    /// <summary>
    /// Learning, events and routes follow the person. The coordinator agrees to routes of the own staff and so sees them; the person's files and
    /// questions stay closed to the coordinator like results. Events are no personal data: everybody who is signed in reads them, drafts the keeper alone.
    /// </summary>
    private static void Development(ModelBuilder model, MethodCenterDb db)
    {
        PersonPart<Enrolment>(model, db);
        PersonPart<SupportTask>(model, db);
        PersonPart<Internship>(model, db);
        PersonPart<EventRegistration>(model, db);
        PersonPart<ContestEntry>(model, db);
        PersonPart<IndividualRoute>(model, db);
        PersonPart<RouteStatusStep>(model, db);
        PersonPart<RouteVersion>(model, db);
        PersonPart<RouteApproval>(model, db);
        PersonPart<RouteStep>(model, db);
        PersonPart<RouteCheckpoint>(model, db);
        ResultPart<RouteFile>(model, db);
        ResultPart<RouteFileContent>(model, db);
        ResultPart<Consultation>(model, db);
        Set<MethodicalEvent>(model, e => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind != ScopeKind.Nothing && db.Scope.Kind != ScopeKind.Journal && e.State != EventState.Draft)
            || (db.Scope.Kind == ScopeKind.Municipality && e.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && e.OrganisationId == db.Scope.OrganisationId));
    }

    /// <summary>Variants belong to whoever keeps them: the centre, a municipality, an organisation.</summary>
    private static void Stagings(ModelBuilder model, MethodCenterDb db)
    {
        StagingPart<StagingCase>(model, db);
        StagingPart<StagingVariant>(model, db);
        StagingPart<VariantLine>(model, db);
    }

    private static void StagingPart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && EF.Property<int?>(p, "MunicipalityId") == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && EF.Property<int?>(p, "OrganisationId") == db.Scope.OrganisationId));

    /// <summary>
    /// A pair is seen by the organisation whose order it is, by those who see the card of the mentee, and by both sides: the mentor and the
    /// mentee read each other's names in it though the other's card is closed to them. Of a group a mentee sees the own part.
    /// What one side says of the other in a questionnaire is read by the curator alone.
    /// </summary>
    private static void Mentoring(ModelBuilder model, MethodCenterDb db)
    {
        PersonPart<SupportParticipation>(model, db);
        OrganisationPart<MentoringSetup>(model, db);
        Set<Mentor>(model, m => db.Scope.Kind == ScopeKind.Region || db.Educators.Any(e => e.Id == m.EducatorId)
            || db.Mentorships.Any(p => p.MentorId == m.Id));
        Set<MentoringWish>(model, w => db.Scope.Kind == ScopeKind.Region || w.MentorPersonId == db.Scope.EducatorId || db.Educators.Any(e => e.Id == w.MenteePersonId));
        Set<Mentorship>(model, m => db.Scope.Kind == ScopeKind.Region || m.MentorPersonId == db.Scope.EducatorId
            || (db.Scope.Kind == ScopeKind.Municipality && m.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && m.OrganisationId == db.Scope.OrganisationId)
            || db.MentorshipMembers.Any(x => x.MentorshipId == m.Id));
        Set<MentorshipMember>(model, m => db.Scope.Kind == ScopeKind.Region || m.MentorPersonId == db.Scope.EducatorId
            || (db.Scope.Kind == ScopeKind.Municipality && m.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && m.OrganisationId == db.Scope.OrganisationId)
            || db.Educators.Any(e => e.Id == m.MenteePersonId));
        MentorshipPart<MentorshipTask>(model, db);
        MentorshipPart<MentorshipMeeting>(model, db);
        Set<MentorshipQuestionnaire>(model, q => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && q.MunicipalityId == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && q.OrganisationId == db.Scope.OrganisationId)
            || (q.Side == MentoringSide.Mentor && q.MentorPersonId == db.Scope.EducatorId)
            || (q.Side == MentoringSide.Mentee && q.MenteePersonId == db.Scope.EducatorId));
    }

    /// <summary>What belongs to one mentee of a group is not for the others.</summary>
    private static void MentorshipPart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region || (db.Mentorships.Any(m => m.Id == EF.Property<int>(p, "MentorshipId"))
            && (EF.Property<int?>(p, "MemberId") == null || db.MentorshipMembers.Any(x => x.Id == EF.Property<int?>(p, "MemberId")))));

    /// <summary>
    /// Values, submissions and texts of a municipality are its own; those of the region are read by every municipality and by readers of
    /// aggregates. A recommendation is seen once it was sent. Sheets of experts and packed snapshots stay with the centre.
    /// </summary>
    private static void Monitoring(ModelBuilder model, MethodCenterDb db)
    {
        PlacePart<HandValue>(model, db);
        PlacePart<OfficialFigure>(model, db);
        PlacePart<PassportText>(model, db);
        OwnPart<RoundPlace>(model, db);
        OwnPart<RatingMark>(model, db);
        OwnPart<RoundComment>(model, db);
        OwnPart<RoundFile>(model, db);
        OwnPart<RoundFileContent>(model, db);
        Set<Recommendation>(model, r => db.Scope.Kind == ScopeKind.Region
            || (r.State != RecommendationState.Proposed && r.State != RecommendationState.Rejected
                && (db.Scope.Kind == ScopeKind.Aggregates || (db.Scope.Kind == ScopeKind.Municipality && r.MunicipalityId == db.Scope.MunicipalityId))));
        Set<ServiceApplication>(model, a => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && a.MunicipalityId == db.Scope.MunicipalityId)
            || ((db.Scope.Kind == ScopeKind.Municipality || db.Scope.Kind == ScopeKind.Aggregates) && a.Place != null));
        Set<ExpertSheet>(model, s => db.Scope.Kind == ScopeKind.Region);
    }

    /// <summary>What the region has is read by all who steer; of municipalities a municipality reads its own.</summary>
    private static void PlacePart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region || db.Scope.Kind == ScopeKind.Aggregates
            || (db.Scope.Kind == ScopeKind.Municipality
                && (EF.Property<int?>(p, "MunicipalityId") == null || EF.Property<int?>(p, "MunicipalityId") == db.Scope.MunicipalityId)));

    private static void OwnPart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && EF.Property<int>(p, "MunicipalityId") == db.Scope.MunicipalityId));

    private static void PersonPart<T>(ModelBuilder model, MethodCenterDb db) where T : class, IPersonRow =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region || db.Educators.Any(e => e.Id == p.EducatorId));

    private static void ResultPart<T>(ModelBuilder model, MethodCenterDb db) where T : class, IPersonRow =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region || (db.Educators.Any(e => e.Id == p.EducatorId)
            && (db.Scope.Kind != ScopeKind.Organisation || db.ResultConsents.Any(c => c.EducatorId == p.EducatorId && c.WithdrawnOn == null))));

    private static void Imports(ModelBuilder model, MethodCenterDb db)
    {
        ImportPart<ImportBatch>(model, db);
        ImportPart<ImportIssue>(model, db);
        ImportPart<QueuedRow>(model, db);
        ImportPart<ImportChange>(model, db);
    }

    private static void ImportPart<T>(ModelBuilder model, MethodCenterDb db) where T : class =>
        Set<T>(model, p => db.Scope.Kind == ScopeKind.Region
            || (db.Scope.Kind == ScopeKind.Municipality && EF.Property<int?>(p, "MunicipalityId") == db.Scope.MunicipalityId)
            || (db.Scope.Kind == ScopeKind.Organisation && EF.Property<int?>(p, "OrganisationId") == db.Scope.OrganisationId));

    private static void Set<T>(ModelBuilder model, Expression<Func<T, bool>> filter) where T : class =>
        model.Entity<T>().HasQueryFilter(MethodCenterDb.ScopeFilter, filter);
}
