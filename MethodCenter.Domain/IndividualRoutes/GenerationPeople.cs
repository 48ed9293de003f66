using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>A person for whom a route may be proposed, with what the planner must know.</summary>
internal sealed record GenerationPerson(int EducatorId, string FullName, int MunicipalityId, int OrganisationId, string? SubjectCode)
{
    public byte[]? SnilsCipher { get; init; }
    public IReadOnlyList<PlanNeed> Needs { get; init; } = [];
    public IReadOnlyList<PlanRejection> Completed { get; init; } = [];

    /// <summary>Programme, stream and dates of what is attended now.</summary>
    public IReadOnlyList<(int ProgrammeId, int StreamId, DateOnly From, DateOnly Until)> Studying { get; init; } = [];

    /// <summary>Active methodist: a regional one before a municipal one.</summary>
    public int? MethodistId { get; init; }

    /// <summary>Number of the active route; null where there is none.</summary>
    public string? ActiveRoute { get; init; }

    /// <summary>Day of the counted result of the campaign.</summary>
    public DateOnly? DiagnosedOn { get; init; }

    /// <summary>The heavier the deficits, the earlier in the queue for seats.</summary>
    public int Weight => Needs.Sum(n => n.Priority);
}

/// <summary>Reads people with their confirmed open deficits and what they have learnt, under the scope of whoever asks.</summary>
internal sealed class GenerationPeople(MethodCenterDb db, ProfileCompetences names)
{
    private static readonly DeficitState[] Confirmed = [DeficitState.Confirmed, DeficitState.InRoute, DeficitState.InWork, DeficitState.NotClosed];

    /// <summary>Those who have a counted result in the campaign, work and have a confirmed open deficit; in the order of the queue for seats.</summary>
    public async Task<IReadOnlyList<GenerationPerson>> OfCampaignAsync(int campaignId, CancellationToken ct)
    {
        var taken = await db.OpenDiagnoses().Where(d => d.CampaignId == campaignId && d.Status == DiagnosisStatus.Completed)
            .Select(d => new { d.EducatorId, d.Attempt, d.TakenOn }).ToListAsync(ct);
        var days = taken.GroupBy(d => d.EducatorId).ToDictionary(g => g.Key, g => g.MaxBy(d => d.Attempt)!.TakenOn);
        var people = await LoadAsync([.. days.Keys], ct);
        return [.. people.Where(p => p.Needs.Count > 0).Select(p => p with { DiagnosedOn = days[p.EducatorId] })
            .OrderByDescending(p => p.Weight).ThenBy(p => p.EducatorId)];
    }

    /// <summary>These people, if they work; with or without deficits.</summary>
    public async Task<IReadOnlyList<GenerationPerson>> LoadAsync(int[] ids, CancellationToken ct)
    {
        var today = db.Today;
        var people = await db.Educators.Where(e => EF.Parameter(ids).Contains(e.Id) && e.MergedIntoId == null && e.HomeKind != null && (e.WorksUntil == null || e.WorksUntil >= today))
            .Select(e => new { e.Id, e.LastName, e.FirstName, e.MiddleName, e.MunicipalityId, e.OrganisationId, e.SubjectCode, e.SnilsCipher }).ToListAsync(ct);
        var (needs, learning, methodists) = (await NeedsAsync(ids, ct), await LearningAsync(ids, ct), await MethodistsAsync(ids, ct));
        var active = (await db.Routes.Where(r => EF.Parameter(ids).Contains(r.EducatorId) && r.Status != RouteStatus.Completed && r.Status != RouteStatus.Stopped)
            .OrderBy(r => r.Id).Select(r => new { r.EducatorId, r.Number }).ToListAsync(ct)).GroupBy(r => r.EducatorId).ToDictionary(g => g.Key, g => g.First().Number);
        return [.. people.Select(p => new GenerationPerson(p.Id, new PersonName(p.LastName, p.FirstName, p.MiddleName).Full, p.MunicipalityId, p.OrganisationId, p.SubjectCode)
        {
            SnilsCipher = p.SnilsCipher, Needs = [.. needs[p.Id]], ActiveRoute = active.GetValueOrDefault(p.Id),
            MethodistId = methodists.TryGetValue(p.Id, out var methodist) ? methodist : null,
            Completed = [.. learning[p.Id].Where(l => l.Enrolment.Status == EnrolmentStatus.Completed).Select(l => CompletedOf(l.Enrolment, l.Programme)).DistinctBy(c => c.Key)],
            Studying = [.. learning[p.Id].Where(l => l.Enrolment.Status == EnrolmentStatus.Studying && l.Enrolment.Until >= today)
                .Select(l => (l.Programme.Id, l.Enrolment.StreamId, l.Enrolment.From, l.Enrolment.Until)).DistinctBy(s => s.Id)],
        })];
    }

    private async Task<ILookup<int, PlanNeed>> NeedsAsync(int[] ids, CancellationToken ct)
    {
        var today = db.Today;
        var deficits = await (from d in db.OpenDeficits()
                              join e in db.Educators on d.EducatorId equals e.Id
                              where EF.Parameter(ids).Contains(d.EducatorId) && Confirmed.Contains(d.State) && d.Severity > 0
                              select new
                              {
                                  d.EducatorId, d.CompetenceCode, d.Severity, d.Sources,
                                  IsLow = db.LowResultsPeriods.Any(p => p.OrganisationId == e.OrganisationId && p.From <= today && (p.Until == null || p.Until >= today)),
                              }).ToListAsync(ct);
        return deficits.ToLookup(d => d.EducatorId, d => new PlanNeed(d.CompetenceCode, names.Of(d.CompetenceCode).Name, d.Severity, DeficitPriority.Of(d.Severity, d.Sources, d.IsLow)));
    }

    private async Task<ILookup<int, (Enrolment Enrolment, Programme Programme)>> LearningAsync(int[] ids, CancellationToken ct)
    {
        var rows = await (from e in db.Enrolments.AsNoTracking()
                          join p in db.Programmes.AsNoTracking() on e.ProgrammeId equals p.Id
                          where EF.Parameter(ids).Contains(e.EducatorId) && (e.Status == EnrolmentStatus.Completed || e.Status == EnrolmentStatus.Studying)
                          orderby e.Until
                          select new { e, p }).ToListAsync(ct);
        return rows.ToLookup(r => r.e.EducatorId, r => (r.e, r.p));
    }

    private async Task<Dictionary<int, int>> MethodistsAsync(int[] ids, CancellationToken ct)
    {
        var today = db.Today;
        var rows = await (from a in db.Assignments
                          join m in db.Methodists on a.MethodistId equals m.Id
                          where a.EducatorId != null && EF.Parameter(ids).Contains(a.EducatorId.Value) && a.From <= today && (a.Until == null || a.Until >= today)
                          orderby m.Level, a.Id
                          select new { EducatorId = a.EducatorId!.Value, m.Id }).ToListAsync(ct);
        return rows.GroupBy(r => r.EducatorId).ToDictionary(g => g.Key, g => g.First().Id);
    }

    private static PlanRejection CompletedOf(Enrolment enrolment, Programme programme) => new(
        GenerationCatalogue.KeyOfProgramme(programme.Id), programme.Title, programme.Hours, CompetenceCodes.Read(programme.Codes),
        $"уже освоена {Formats.Date(enrolment.Until)}", IsCompleted: true);
}
