using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A methodist who may take somebody.</summary>
internal sealed record MethodistGiver(int Id) : GiverSource(StagingKeys.Methodist(Id), Id)
{
    public int EducatorId { get; init; }
    public MethodistLevel Level { get; init; }

    /// <summary>Own municipality; of a regional one that of the workplace.</summary>
    public int? HomeMunicipalityId { get; init; }
    public int? OrganisationId { get; init; }

    /// <summary>The subject and those that the words of the direction name.</summary>
    public required HashSet<string> Subjects { get; init; }

    /// <summary>Of a regional one; empty is the whole region.</summary>
    public required HashSet<int> Territory { get; init; }

    /// <summary>Codes of competences.</summary>
    public required HashSet<string> Strengths { get; init; }

    /// <summary>Organisations that they look after as a whole.</summary>
    public required HashSet<int> Schools { get; init; }

    /// <summary>People that they look after, by organisation.</summary>
    public required Dictionary<int, int> PeopleBy { get; init; }
}

/// <summary>Reads the methodists of the asset who may take somebody on the day: admitted, with an order in force, not absent.</summary>
internal sealed class MethodistGivers(MethodCenterDb db, StagingAsk ask, StagingPlaces places, ProfileCompetences names)
{
    /// <summary>Who is counted nowhere in the load: those who are being distributed.</summary>
    public IReadOnlySet<int> Seeking { get; init; } = new HashSet<int>();

    private bool ForSchools => ask.Kind is StagingKind.Schools or StagingKind.LowResults;

    public async Task<IReadOnlyList<MethodistGiver>> ReadAsync(CancellationToken ct)
    {
        var rows = await RowsAsync(ct);
        var ids = rows.Select(m => m.Id).ToArray();
        var held = (await StagingTotals.AssignmentsAsync(db, ids, ask.Day, ask.Until, ct)).ToLookup(a => a.MethodistId);
        var strengths = await DeficitReading.StrengthsAsync(db, [.. rows.Select(m => m.EducatorId)], names, ask.Day, ct);
        var curated = (await db.SchoolCurators.Where(c => c.MethodistId != null && c.From <= ask.Day && (c.Until == null || c.Until >= ask.Day))
            .Select(c => new { Id = c.MethodistId!.Value, c.OrganisationId }).ToListAsync(ct)).ToLookup(c => c.Id, c => c.OrganisationId);
        return rows.ConvertAll(m => GiverOf(m, [.. held[m.Id]], strengths[m.EducatorId], curated[m.Id]));
    }

    private async Task<List<Methodist>> RowsAsync(CancellationToken ct)
    {
        var (day, last) = (ask.Day, ask.Until ?? ask.Day);
        var absent = await db.MethodistAbsences.Where(a => a.From <= last && a.Until >= day).Select(a => a.MethodistId).ToHashSetAsync(ct);
        var rows = await db.Methodists.AsNoTracking().Include(m => m.Territory)
            .Where(m => ask.MunicipalityId == null || (m.Level == MethodistLevel.Municipal && m.MunicipalityId == ask.MunicipalityId)).ToListAsync(ct);
        var away = ask.Absence is { } absence ? await db.Methodists.Where(m => m.Id == absence.MethodistId).Select(m => m.EducatorId).FirstOrDefaultAsync(ct) : 0;
        return rows.FindAll(m => m.IsInAssetOn(day) && m.HasOrderOn(day) && !m.HasExpiredOn(last) && !absent.Contains(m.Id) && m.EducatorId != away
            && (m.Level is MethodistLevel.Regional ? ask.Settings.WithRegional : ask.Settings.WithMunicipal));
    }

    private MethodistGiver GiverOf(Methodist row, List<HeldAssignment> held, IEnumerable<string> strengths, IEnumerable<int> curated)
    {
        var key = StagingKeys.Methodist(row.Id);
        HashSet<string> subjects = [.. SubjectWords.In(row.Direction)];
        if (row.SubjectCode is { } subject) subjects.Add(subject);
        return new(row.Id)
        {
            EducatorId = row.EducatorId, Level = row.Level, OrganisationId = row.OrganisationId, Subjects = subjects,
            HomeMunicipalityId = row.MunicipalityId ?? (row.OrganisationId is { } place ? places.Organisations.GetValueOrDefault(place)?.MunicipalityId : null),
            Territory = [.. row.Territory.Select(t => t.ServedMunicipalityId)], Strengths = [.. strengths],
            Schools = [.. held.Where(a => a.EducatorId is null).Select(a => a.OrganisationId), .. curated],
            PeopleBy = held.Where(a => a.EducatorId is not null).DistinctBy(a => a.EducatorId).CountBy(a => a.OrganisationId).ToDictionary(),
            Facts = new(key, row.Id, null, row.EducatorId, row.FullName, PlaceOf(row), FieldOf(row)),
            Giver = ForSchools
                ? ProblemBuild.Giver(ask.Settings, key, row.FullName, ask.Settings.OrganisationSoft, ask.Settings.OrganisationHard, HeldSchools(held))
                : ProblemBuild.Giver(ask.Settings, key, row.FullName, row.SoftLimit, row.HardLimit, HeldPeople(held)),
        };
    }

    private int HeldPeople(List<HeldAssignment> held) =>
        held.Where(a => a.EducatorId is { } id && !Seeking.Contains(id)).DistinctBy(a => a.EducatorId).Count();

    private int HeldSchools(List<HeldAssignment> held) =>
        held.Where(a => a.EducatorId is null && !Seeking.Contains(a.OrganisationId)).DistinctBy(a => a.OrganisationId).Count();

    private string PlaceOf(Methodist row) => string.Join(", ", new[]
    {
        MethodicalAssetTerms.Of(row.Level), row.MunicipalityId is { } municipality ? places.Municipality(municipality) : null, row.Workplace,
    }.Where(p => !string.IsNullOrEmpty(p)));

    private static string? FieldOf(Methodist row) => row.Direction ?? (row.SubjectCode is { } code ? SubjectWords.Name(code) : null);
}
