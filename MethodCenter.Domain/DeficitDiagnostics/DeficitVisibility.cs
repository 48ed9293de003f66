using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// «Педагог видит свой результат первым» (domain, section 12): until the person has opened a result or its day has come, nobody but the person
/// and the centre sees it, nor the deficits of the competences that it measured.
/// </summary>
internal static class DeficitVisibility
{
    /// <summary>Results that the actor of the context may see.</summary>
    public static IQueryable<Diagnosis> OpenDiagnoses(this MethodCenterDb db)
    {
        var (today, own) = (db.Today, db.Scope.EducatorId);
        return DeficitRights.IsCentre(db.Actor) ? db.Diagnoses
            : db.Diagnoses.Where(d => d.SeenAt != null || d.OpenFrom <= today || (own > 0 && d.EducatorId == own));
    }

    /// <summary>Deficits that the actor of the context may see.</summary>
    public static IQueryable<Deficit> OpenDeficits(this MethodCenterDb db)
    {
        var (today, own) = (db.Today, db.Scope.EducatorId);
        return DeficitRights.IsCentre(db.Actor) ? db.Deficits
            : db.Deficits.Where(d => (own > 0 && d.EducatorId == own) || !db.Diagnoses.Any(r => r.EducatorId == d.EducatorId
                && r.Status == DiagnosisStatus.Completed && r.SeenAt == null && r.OpenFrom > today && (";" + r.Scores).Contains(";" + d.CompetenceCode + "=")));
    }

    /// <summary>The attempt measured the competence.</summary>
    public static bool Measures(this Diagnosis attempt, string code) => (";" + attempt.Scores).Contains($";{code}=", StringComparison.Ordinal);
}
