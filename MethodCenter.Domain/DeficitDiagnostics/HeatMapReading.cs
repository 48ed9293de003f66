using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>An attempt as it is read for a map: only the columns that counting needs.</summary>
internal sealed class HeatMapAttempt
{
    public int EducatorId { get; init; }
    public int CampaignId { get; init; }
    public int Attempt { get; init; }
    public DateOnly? TakenOn { get; init; }
    public int MunicipalityId { get; init; }
    public int OrganisationId { get; init; }
    public string? PositionCode { get; init; }
    public string? SubjectCode { get; init; }
    public string Scores { get; init; } = "";

    /// <summary>Known where columns are cut by it.</summary>
    public DateOnly? TeachingSince { get; set; }
    public bool IsOpen { get; init; }
}

/// <summary>Chooses which attempts count. Pure.</summary>
internal static class HeatMapChoice
{
    /// <summary>
    /// Of attempts ordered by person and attempt the last of each person: what <see cref="AttemptRule.Counted"/> says, without a group a person.
    /// </summary>
    public static List<HeatMapAttempt> OfCampaign(IReadOnlyList<HeatMapAttempt> ordered)
    {
        var counted = new List<HeatMapAttempt>(ordered.Count);
        foreach (var attempt in ordered)
        {
            if (counted.Count > 0 && counted[^1].EducatorId == attempt.EducatorId) counted[^1] = attempt;
            else counted.Add(attempt);
        }
        return counted;
    }

    /// <summary>Those that still speak on a day, a person's newest first: the walk then takes the first of each competence.</summary>
    public static List<HeatMapAttempt> OnDay(IEnumerable<HeatMapAttempt> attempts, IReadOnlyDictionary<int, DiagnosticCampaign> campaigns, DateOnly day) =>
        [.. attempts.Where(a => a.TakenOn is { } on && AttemptRule.IsValidOn(on, campaigns[a.CampaignId].ValidityMonths, day))
            .OrderBy(a => a.EducatorId).ThenByDescending(a => a.TakenOn).ThenByDescending(a => a.CampaignId).ThenByDescending(a => a.Attempt)];
}

/// <summary>Reads the attempts of a map and names its columns.</summary>
internal sealed class HeatMapReading(MethodCenterDb db, HeatMapFilter filter, IReadOnlyDictionary<int, DiagnosticCampaign> campaigns)
{
    /// <summary>More organisations than this are put together: a map that wide cannot be read.</summary>
    public const int MostColumns = 40;

    /// <summary>Attempts that count, in the order of the walk.</summary>
    /// <param name="source">Of the reader's part or of the region.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<List<HeatMapAttempt>> AttemptsAsync(IQueryable<Diagnosis> source, CancellationToken ct)
    {
        if (filter.SubjectCode is { } subject) source = source.Where(d => d.SubjectCode == subject);
        if (filter.PositionCode is { } position) source = source.Where(d => d.PositionCode == position);
        if (filter.On is not { } day)
            return HeatMapChoice.OfCampaign(await Rows(source.Where(d => d.CampaignId == filter.CampaignId).OrderBy(d => d.EducatorId).ThenBy(d => d.Attempt)).ToListAsync(ct));
        var official = campaigns.Values.Where(c => c.IsOfficial).Select(c => c.Id).ToArray();
        var taken = source.Where(d => EF.Parameter(official).Contains(d.CampaignId) && d.TakenOn <= day);
        return HeatMapChoice.OnDay(await Rows(taken).ToListAsync(ct), campaigns, day);
    }

    /// <summary>The columns of these attempts, named and in order, with the index of each attempt's column.</summary>
    /// <param name="attempts">Those that count.</param>
    /// <param name="source">What they were read from: a source past the filter lets the length of service past it too.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<(List<HeatMapColumn> Columns, List<HeatMapEntry> Entries)> PlaceAsync(
        IReadOnlyList<HeatMapAttempt> attempts, IQueryable<Diagnosis> source, CancellationToken ct)
    {
        if (filter.By == HeatMapCut.Experience) await FindExperienceAsync(attempts, source, ct);
        var met = attempts.Select(KeyOf).GroupBy(key => key).Select(g => (g.Key, Count: g.Count())).ToList();
        var named = await NamedAsync([.. met.Select(m => m.Key)], ct);
        var shown = met.OrderByDescending(m => m.Count).ThenBy(m => m.Key, StringComparer.Ordinal).Take(met.Count > MostColumns ? MostColumns - 1 : MostColumns)
            .Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        List<HeatMapColumn> columns = [.. named.Where(c => shown.Contains(c.Key))];
        if (shown.Count < met.Count) columns.Add(new(HeatMapColumn.Other, HeatMapTerms.Others, 0));
        var index = columns.Select((c, i) => (c.Key, i)).ToDictionary(c => c.Key, c => c.i, StringComparer.Ordinal);
        return (columns, [.. attempts.Select(a => new HeatMapEntry(
            a.EducatorId, index.TryGetValue(KeyOf(a), out var i) ? i : columns.Count - 1, a.Scores, campaigns[a.CampaignId].Threshold, a.TakenOn, a.CampaignId))]);
    }

    /// <summary>One column for all: the region beside.</summary>
    public List<HeatMapEntry> Together(IReadOnlyList<HeatMapAttempt> attempts) =>
        [.. attempts.Select(a => new HeatMapEntry(a.EducatorId, 0, a.Scores, campaigns[a.CampaignId].Threshold))];

    private IQueryable<HeatMapAttempt> Rows(IQueryable<Diagnosis> source)
    {
        var today = db.Today;
        return source.Where(d => filter.MunicipalityId == null || d.MunicipalityId == filter.MunicipalityId).Select(d => new HeatMapAttempt
        {
            EducatorId = d.EducatorId, CampaignId = d.CampaignId, Attempt = d.Attempt, TakenOn = d.TakenOn,
            MunicipalityId = d.MunicipalityId, OrganisationId = d.OrganisationId, PositionCode = d.PositionCode, SubjectCode = d.SubjectCode, Scores = d.Scores,
            IsOpen = d.SeenAt != null || d.OpenFrom <= today,
        });
    }

    /// <summary>One question for all people: thousands of single ones would cost more than the map.</summary>
    private async Task FindExperienceAsync(IReadOnlyList<HeatMapAttempt> attempts, IQueryable<Diagnosis> source, CancellationToken ct)
    {
        var begun = new Dictionary<int, DateOnly?>();
        var known = from attempt in source
                    where filter.CampaignId == null || attempt.CampaignId == filter.CampaignId
                    join person in db.Educators on attempt.EducatorId equals person.Id
                    where person.TeachingSince != null
                    select new { person.Id, person.TeachingSince };
        foreach (var person in await known.ToListAsync(ct)) begun[person.Id] = person.TeachingSince;
        foreach (var attempt in attempts) attempt.TeachingSince = begun.GetValueOrDefault(attempt.EducatorId);
    }

    private string KeyOf(HeatMapAttempt attempt) => filter.By switch
    {
        HeatMapCut.Organisation => Text(attempt.OrganisationId),
        HeatMapCut.Subject => attempt.SubjectCode ?? HeatMapColumn.None,
        HeatMapCut.Position => attempt.PositionCode ?? HeatMapColumn.None,
        HeatMapCut.Experience => HeatMapTerms.ExperienceBand(attempt.TeachingSince, attempt.TakenOn) is { } band ? Text(band) : HeatMapColumn.None,
        _ => Text(attempt.MunicipalityId),
    };

    private async Task<List<HeatMapColumn>> NamedAsync(IReadOnlyList<string> keys, CancellationToken ct)
    {
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        var all = filter.By switch
        {
            HeatMapCut.Organisation => await db.Organisations.OrderBy(o => o.ShortName).Select(o => new { Key = o.Id, Name = o.ShortName }).ToListAsync(ct) is var found
                ? found.ConvertAll(o => (Key: Text(o.Key), o.Name)) : [],
            HeatMapCut.Subject => SeedFiles.Subjects.OrderBy(s => s.Rank).Select(s => (Key: s.Code, s.Name)).ToList(),
            HeatMapCut.Position => SeedFiles.Positions.OrderBy(p => p.Rank).Select(p => (Key: p.Code, p.Name)).ToList(),
            HeatMapCut.Experience => Enumerable.Range(0, 6).Select(band => (Key: Text(band), Name: HeatMapTerms.ExperienceName(band))).ToList(),
            _ => (await db.Municipalities.OrderBy(m => m.ShortName).Select(m => new { m.Id, m.ShortName }).ToListAsync(ct)).ConvertAll(m => (Key: Text(m.Id), Name: m.ShortName)),
        };
        var known = all.Where(a => wanted.Contains(a.Key)).Select(a => new HeatMapColumn(a.Key, a.Name, 0)).ToList();
        var unnamed = wanted.Except(known.Select(k => k.Key)).Order(StringComparer.Ordinal);
        return [.. known, .. unnamed.Select(key => new HeatMapColumn(key, filter.By == HeatMapCut.Subject ? HeatMapTerms.NoSubject : HeatMapTerms.Unknown, 0))];
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Names of competences by code: of the newest version in force, then of older ones.</summary>
internal sealed record HeatMapCompetence(string Code, string Group, string Name)
{
    /// <summary>In the order of the framework.</summary>
    public static async Task<List<HeatMapCompetence>> ListAsync(MethodCenterDb db, CancellationToken ct)
    {
        var all = await (from c in db.Competences
                         join f in db.CompetenceFrameworks on c.FrameworkId equals f.Id
                         where f.From != null
                         orderby f.Number descending, c.Rank
                         select new HeatMapCompetence(c.Code, c.Group, c.Name)).ToListAsync(ct);
        return [.. all.DistinctBy(c => c.Code)];
    }
}
