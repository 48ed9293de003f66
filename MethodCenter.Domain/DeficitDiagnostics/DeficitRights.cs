using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Who may do what about results and deficits. The scope says about whom; here stands which acts a role has at all.</summary>
public static class DeficitRights
{
    /// <summary>The whole region: annuls results, records paper consents, sees results before the person has opened them.</summary>
    public static bool IsCentre(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator or Role.CentreStaff;

    /// <summary>Decides about deficits, records evidence and visits.</summary>
    public static bool MayKeep(Actor actor) => IsCentre(actor) || actor.Role is Role.RegionalMethodist or Role.MunicipalService;

    /// <summary>Nobody decides about oneself: a methodist is not the keeper of the own deficits.</summary>
    public static bool MayKeepOf(Actor actor, int educatorId) => MayKeep(actor) && !IsSelf(actor, educatorId);

    /// <summary>Opens lists of deficits and profiles of others; a coordinator sees those who consented.</summary>
    public static bool MayView(Actor actor) => MayKeep(actor) || actor.Role is Role.OrganisationCoordinator;

    /// <summary>The own profile.</summary>
    public static bool IsSelf(Actor actor, int educatorId) => educatorId > 0 && actor.Scope.EducatorId == educatorId
        && actor.Role is Role.Educator or Role.RegionalMethodist;

    /// <summary>Gives the expert conclusion (after transfer to practice).</summary>
    public static bool MayClose(Actor actor) => IsCentre(actor) || actor.Role is Role.RegionalMethodist;

    /// <summary>May record evidence of a source about a person; the own self-assessment is the person's alone.</summary>
    public static bool MayRecord(Actor actor, EvidenceSource source, int educatorId) => source switch
    {
        EvidenceSource.SelfAssessment => IsSelf(actor, educatorId),
        EvidenceSource.Request => MayView(actor) && !IsSelf(actor, educatorId),
        EvidenceSource.StateExam or EvidenceSource.NationalTest or EvidenceSource.Attestation or EvidenceSource.LessonVisit => MayKeepOf(actor, educatorId),
        EvidenceSource.Diagnosis => false,
    };
}
