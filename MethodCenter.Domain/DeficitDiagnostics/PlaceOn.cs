using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Where and as what a person worked on a day: kept on a result, so that the map of a campaign stays when people move.</summary>
public readonly record struct PlaceOn(int MunicipalityId, int OrganisationId, string? PositionCode, string? SubjectCode)
{
    /// <summary>
    /// The main job in force on the day, the later begun of two (decisions, point 4); else what speaks for the person on that day; without
    /// any employment the place where the person belongs.
    /// </summary>
    public static PlaceOn Of(Educator person, DateOnly day)
    {
        var main = person.Employments.Where(e => e.Kind == EmploymentKind.Main && e.IsInForce(day)).OrderByDescending(e => e.From ?? DateOnly.MinValue).ThenBy(e => e.Id).FirstOrDefault();
        return (main ?? HomeEmployment.Choose(person.Employments, day)) is { } job
            ? new(job.MunicipalityId, job.OrganisationId, job.PositionCode, job.SubjectCode)
            : new(person.MunicipalityId, person.OrganisationId, person.PositionCode, person.SubjectCode);
    }
}
