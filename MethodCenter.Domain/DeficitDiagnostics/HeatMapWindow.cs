using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Through it maps and reports of diagnostics read attempts: those whose people the reader sees, or past the filter for counts
/// without names. The one file of the room's maps that drops the scope filter.
/// </summary>
internal sealed class HeatMapWindow(MethodCenterDb db)
{
    private ScopeKind Kind => db.Scope.Kind;

    public MethodCenterDb Db => db;

    /// <summary>Null for those who see neither people nor aggregates here.</summary>
    public HeatMapRights? Rights => Kind switch
    {
        ScopeKind.Region => new(true, false, false, Enum.GetValues<HeatMapCut>()),
        ScopeKind.Municipality => new(true, false, true, [HeatMapCut.Organisation, HeatMapCut.Subject, HeatMapCut.Position, HeatMapCut.Experience]) { HidesUnopened = true },
        ScopeKind.Assigned => new(true, false, true, [HeatMapCut.Municipality, HeatMapCut.Organisation, HeatMapCut.Subject, HeatMapCut.Position, HeatMapCut.Experience]) { HidesUnopened = true },
        ScopeKind.Organisation => new(false, true, true, [HeatMapCut.Subject, HeatMapCut.Position, HeatMapCut.Experience]),
        ScopeKind.Aggregates => new(false, true, false, [HeatMapCut.Municipality, HeatMapCut.Subject, HeatMapCut.Position, HeatMapCut.Experience]),
        ScopeKind.Nothing or ScopeKind.Self or ScopeKind.Journal => null,
    };

    /// <summary>Completed attempts of the reader's part of the region, as people were placed when tested.</summary>
    public IQueryable<Diagnosis> Attempts()
    {
        var (scope, completed) = (db.Scope, db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed));
        return Kind switch
        {
            ScopeKind.Region or ScopeKind.Aggregates => Past(completed),
            ScopeKind.Organisation => Past(completed.Where(d => d.OrganisationId == scope.OrganisationId)),
            ScopeKind.Municipality => completed.Where(d => d.MunicipalityId == scope.MunicipalityId),
            ScopeKind.Assigned => completed.Where(d => d.EducatorId != scope.EducatorId),
            _ => completed.Where(_ => false),
        };
    }

    /// <summary>Completed attempts of the whole region: for counts without names alone.</summary>
    public IQueryable<Diagnosis> Region() => Past(db.Diagnoses.Where(d => d.Status == DiagnosisStatus.Completed));

    /// <summary>Open deficits of the reader's part of the region, by where people work now.</summary>
    public IQueryable<Deficit> OpenDeficits()
    {
        var (scope, open) = (db.Scope, db.Deficits.StillOpen());
        return Kind switch
        {
            ScopeKind.Region or ScopeKind.Aggregates => Past(open),
            ScopeKind.Organisation => Past(open.Where(d => db.Educators.Any(e => e.Id == d.EducatorId && e.OrganisationId == scope.OrganisationId))),
            ScopeKind.Municipality or ScopeKind.Assigned => open,
            _ => open.Where(_ => false),
        };
    }

    /// <summary>Who must be diagnosed by the plan of a campaign: for counts without names alone.</summary>
    public IQueryable<PlannedPlace> Planned(int campaignId) => Past(
        from participant in db.CampaignParticipants
        where participant.CampaignId == campaignId && participant.Excused == null
        join person in db.Educators on participant.EducatorId equals person.Id
        select new PlannedPlace { EducatorId = person.Id, MunicipalityId = person.MunicipalityId });

    private static IQueryable<T> Past<T>(IQueryable<T> rows) where T : class => rows.IgnoreQueryFilters([MethodCenterDb.ScopeFilter]);
}

/// <summary>A participant of a plan and the municipality, no name.</summary>
internal sealed class PlannedPlace
{
    public int EducatorId { get; init; }
    public int MunicipalityId { get; init; }
}
