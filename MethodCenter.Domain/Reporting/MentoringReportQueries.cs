using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>Counts the facts of the report on mentoring.</summary>
public sealed class MentoringReportQueries(Database database, CentreHead head)
{
    /// <summary>Null for roles without aggregates.</summary>
    public async Task<Report?> BuildAsync(ReportRequest request, CancellationToken ct)
    {
        if (database.Actor.Scope.Kind is not (ScopeKind.Region or ScopeKind.Municipality or ScopeKind.Aggregates)) return null;
        await using var db = database.Read();
        return MentoringReport.Create(await FactsAsync(db, request, ct));
    }

    private async Task<MentoringReportFacts> FactsAsync(MethodCenterDb db, ReportRequest request, CancellationToken ct)
    {
        var (day, reading) = (request.Date, new MentoringReportReading(db, request.Date, request.MunicipalityId));
        var parameters = await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new();
        var places = await db.Municipalities.Where(m => request.MunicipalityId == null || m.Id == request.MunicipalityId).OrderBy(m => m.ShortName).ToListAsync(ct);
        var pairs = await reading.PairsAsync(ct);
        var own = pairs.FindAll(p => request.MunicipalityId is null || p.MunicipalityId == request.MunicipalityId);
        var (supports, mentors, organisations) = (await reading.SupportsAsync(pairs, ct), await reading.MentorsAsync(ct), await reading.OrganisationsAsync(ct));
        var people = (await reading.TeachersAsync(ct)).ConvertAll(p => (Person: p, Standing: YoungRule.Of(p.BirthDate, p.TeachingSince, day, parameters)));
        var young = people.FindAll(p => p.Standing.IsInIndicator);
        var union = people.FindAll(p => p.Standing.NeedsSupport);
        return new()
        {
            Day = day, From = reading.From, Place = places is [var only] && request.MunicipalityId is not null ? only.Name : head.Region, IsRegion = request.MunicipalityId is null,
            Head = head, Made = db.Now, HidesSmall = db.Scope.Kind is ScopeKind.Aggregates, Parameters = parameters,
            Places = [.. places.Select(m => new MentoringPlace(m.ShortName, young.Count(p => p.Person.MunicipalityId == m.Id),
                young.Count(p => p.Person.MunicipalityId == m.Id && supports.Contains(p.Person.EducatorId)), mentors.Count(x => x.MunicipalityId == m.Id),
                own.Count(p => p.MunicipalityId == m.Id && p.IsInForce(day)), organisations.Count(o => o.MunicipalityId == m.Id),
                organisations.Count(o => o.MunicipalityId == m.Id && o.Papers.Missing.Count == 0)))],
            Supports = [.. young.SelectMany(p => supports[p.Person.EducatorId]).CountBy(k => k).OrderByDescending(k => k.Value).ThenBy(k => k.Key).Select(k => new MentoringCount<SupportKind>(k.Key, k.Value))],
            Unknown = people.Count(p => p.Standing.IsUnknown), Union = new(union.Count(p => supports.Contains(p.Person.EducatorId)), union.Count),
            Loads = LoadsOf(mentors, pairs, day), Pairs = PairsOf(own, reading.From, day), Marks = await reading.MarksAsync(ct),
            Gaps = GapsOf(organisations, places.ToDictionary(m => m.Id, m => m.ShortName),
                [.. union.Select(p => p.Person.OrganisationId), .. own.Where(p => p.IsInForce(day)).Select(p => p.OrganisationId)]),
        };
    }

    private static MentoringLoads LoadsOf(List<MentoringMentorRow> mentors, List<MentoringPairRow> pairs, DateOnly day)
    {
        var load = pairs.Where(p => p.IsInForce(day)).GroupBy(p => p.MentorId).ToDictionary(g => g.Key, g => g.Sum(p => Present(p, day)));
        int Of(MentoringMentorRow mentor) => load.GetValueOrDefault(mentor.Id);
        return new(mentors.Count(m => Of(m) == 0), mentors.Count(m => Of(m) > 0 && Of(m) < m.Limit), mentors.Count(m => Of(m) > 0 && Of(m) == m.Limit), mentors.Count(m => Of(m) > m.Limit),
            mentors.Sum(Of), mentors.Sum(m => Math.Max(0, m.Limit - Of(m))), mentors.Count(m => !m.HasConsent));
    }

    private static MentoringPairs PairsOf(List<MentoringPairRow> pairs, DateOnly from, DateOnly day)
    {
        var inForce = pairs.FindAll(p => p.IsInForce(day));
        var ended = pairs.FindAll(p => p.State is MentorshipState.Completed or MentorshipState.EndedEarly && p.LastDay >= from && p.LastDay <= day);
        var (completed, early) = (ended.FindAll(p => p.State is MentorshipState.Completed), ended.FindAll(p => p.State is MentorshipState.EndedEarly));
        return new(inForce.Count, inForce.Sum(p => Present(p, day)), pairs.Count(p => p.State is MentorshipState.Active && p.LastDay < day),
            pairs.Count(p => p.IsBegun && p.From >= from && p.From <= day), completed.Count, early.Count)
        {
            Forms = Counts(inForce.Select(p => p.Form)), Kinds = Counts(inForce.Select(p => p.Kind)),
            EndSides = Counts(early.Select(p => p.EndSide).OfType<MentorshipEndSide>()), Goals = Counts(completed.Select(p => p.GoalReached).OfType<int>()),
        };
    }

    private static IReadOnlyList<MentoringGap> GapsOf(List<MentoringOrganisationRow> organisations, Dictionary<int, string> municipalities, HashSet<int> concerned) =>
    [
        .. organisations.Where(o => o.Papers.Missing.Count > 0 && concerned.Contains(o.Id))
            .OrderBy(o => SearchKey.Of(municipalities.GetValueOrDefault(o.MunicipalityId)), StringComparer.Ordinal)
            .Select(o => new MentoringGap(o.Papers.Name, municipalities.GetValueOrDefault(o.MunicipalityId, ""), string.Join(", ", o.Papers.Missing.Select(SetupTerms.Of)))),
    ];

    private static int Present(MentoringPairRow pair, DateOnly day) => pair.Members.Count(m => m.LeftOn is null || m.LeftOn >= day);

    private static IReadOnlyList<MentoringCount<T>> Counts<T>(IEnumerable<T> values) where T : notnull =>
        [.. values.CountBy(v => v).OrderByDescending(c => c.Value).ThenBy(c => c.Key).Select(c => new MentoringCount<T>(c.Key, c.Value))];
}
