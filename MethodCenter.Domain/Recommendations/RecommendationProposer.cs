using MethodCenter.Domain.Monitoring;

namespace MethodCenter.Domain.Recommendations;

/// <summary>
/// Proposes recommendations from the figures of a round (statute 6.3): to each municipality and to the centre, one for an indicator, with every
/// rule that speaks for it. The same sheets always give the same proposals. Pure: nothing is stored, people decide.
/// </summary>
public static class RecommendationProposer
{
    private const string Centre = "ЦНППМ";
    private const string SubmissionName = "Сдача сведений раунда";

    /// <summary>The centre first, then municipalities in the order of the sheet, the worst of each first; those left out come with the reason.</summary>
    /// <param name="now">The round that is judged.</param>
    /// <param name="before">The round to compare with; null: none.</param>
    /// <param name="late">Who submitted late or not at all.</param>
    /// <param name="today">From when on something can be done; D where not given.</param>
    public static IReadOnlyList<ProposedRecommendation> Of(
        MonitoringSheet now, MonitoringSheet? before, IReadOnlyList<LateSubmission> late, ProposerLimits limits, DateOnly? today = null)
    {
        var due = DueRule.Of(today > now.Period.Day ? today.Value : now.Period.Day);
        var judge = new IndicatorJudge(now, before, limits);
        var found = new List<ProposedRecommendation>();
        foreach (var method in now.Methods.Where(IndicatorJudge.IsConsidered))
        {
            var rows = now.RowsOf(method);
            found.AddRange(rows.Select(row => judge.Judge(method, rows, row, row.Municipality ?? Centre, due)).OfType<ProposedRecommendation>());
        }
        foreach (var one in late) if (now.Places.FirstOrDefault(p => p.Id == one.MunicipalityId) is { } place) found.Add(Submission(one, place, due));
        var order = now.Places.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        return [.. found.GroupBy(p => p.MunicipalityId).OrderBy(g => g.Key is { } id ? order[id] : -1).SelectMany(g => Capped(g, limits))];
    }

    /// <summary>The worst so many; the others say that they were too many.</summary>
    private static IEnumerable<ProposedRecommendation> Capped(IEnumerable<ProposedRecommendation> found, ProposerLimits limits)
    {
        var taken = 0;
        var sorted = found.OrderBy(p => p.LeftOut is not null).ThenByDescending(p => p.Severity).ToList();
        foreach (var proposal in sorted)
        {
            if (proposal.LeftOut is not null) yield return proposal;
            else yield return ++taken <= limits.Most ? proposal : proposal with { LeftOut = $"есть {limits.Most} более острых; не больше {limits.Most} рекомендаций в раунде одному адресату" };
        }
    }

    private static ProposedRecommendation Submission(LateSubmission late, PlaceFact place, DateOnly due) =>
        new(place.Id, place.Name, ProposedRecommendation.Submission, SubmissionName, RecommendationRule.NotSubmitted)
        {
            Evidence = [new(RecommendationRule.NotSubmitted, EvidenceWords.Late(late))],
            Text = ActionWords.Submit, Owner = IndicatorJudge.OwnerOf(place.Id), Due = due, Severity = late.SubmittedOn is null ? 350 : 120,
        };
}
