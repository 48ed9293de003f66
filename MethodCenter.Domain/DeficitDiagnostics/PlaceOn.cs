using MethodCenter.Domain.Registry;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Where and as what a person worked on a day: kept on a result, so that the map of a campaign stays when people move.</summary>
public readonly record struct PlaceOn(int MunicipalityId, int OrganisationId, string? PositionCode, string? SubjectCode)
{
    /// <summary>
    /// The employment that spoke for the person on the day (<see cref="HomeEmployment"/>); without any the place where the person belongs.
    /// </summary>
    public static PlaceOn Of(Educator person, DateOnly day) => HomeEmployment.Choose(person.Employments, day) is { } job
        ? new(job.MunicipalityId, job.OrganisationId, job.PositionCode, job.SubjectCode)
        : new(person.MunicipalityId, person.OrganisationId, person.PositionCode, person.SubjectCode);
}
