using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.LowResultsSchools;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>
/// What was made up about the results of people and about schools with low results. Has its own chain of random numbers, so that the
/// people of the demo stay as they were.
/// </summary>
internal sealed class DemoResults(DemoWorld world, IReadOnlyDictionary<string, int> scales)
{
    public DemoWorld World { get; } = world;
    public DemoRandom Random { get; } = new(0x4D435F44454D4F32);
    public DateOnly Today => World.Today;
    public List<DemoCampaign> Campaigns { get; } = [];
    public List<CampaignParticipant> Participants { get; } = [];
    public List<Diagnosis> Diagnoses { get; } = [];
    public List<LessonVisit> Visits { get; } = [];
    public List<DeficitEvidence> Evidence { get; } = [];
    public List<ResultConsent> Consents { get; } = [];
    public List<RiskProfile> Profiles { get; } = [];
    public List<SchoolCurator> Curators { get; } = [];
    public List<SchoolVisit> SchoolVisits { get; } = [];

    public int ScaleId(string code) => scales[code];

    /// <summary>Those who work, by the main job, in organisations that count.</summary>
    public List<DemoPerson> People { get; } =
        [.. world.People.Where(p => p is { Works: true, Home.Entity.IsMonitored: true, Entity.MergedIntoId: null } && p.Entity.OrganisationId == p.Home.Entity.Id)];

    /// <summary>People of the methodist of the demo account, chosen as <see cref="DemoFiller.FindAsync"/> does.</summary>
    public HashSet<int> Shown { get; } = [.. world.Assignments
        .Where(a => a.EducatorId is not null && a.MethodistId == world.Methodists.First(m => m is { Level: MethodistLevel.Regional, Admission: AdmissionState.ByRule }).Id)
        .Select(a => a.EducatorId!.Value)];

    /// <summary>The teacher of the demo account.</summary>
    public int TeacherId => Shown.Min();

    /// <summary>Whose evidence there is.</summary>
    public List<int> Touched => [.. Diagnoses.Select(d => d.EducatorId).Concat(Evidence.Select(e => e.EducatorId)).Distinct().Order()];

    public void Add(DeficitEvidence evidence)
    {
        evidence.Id = Evidence.Count + 1;
        Evidence.Add(evidence);
    }
}
