using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.MethodicalAsset;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П3 and the dynamics of deficits (decisions, points 7 and 13).</summary>
internal static class DiagnosisIndicators
{
    /// <summary>A completed official result in P, any attempt; or one still valid on D.</summary>
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index)
    {
        var isValidity = method.Rule is IndicatorRule.DiagnosisValid;
        var from = isValidity ? AdmissionRule.OldestFresh(index.Period.Day, method.Parameters.ValidityMonths) : index.Period.From;
        var without = isValidity ? FactReasons.NoValidDiagnosis : FactReasons.NotDiagnosed;
        return new FactCollector(method, index).Judge(person =>
        {
            ResultFact? last = null;
            foreach (var result in index.Results[person.EducatorId])
            {
                if (result.TakenOn >= from && result.TakenOn <= index.Period.Day && (last is null || result.TakenOn > last.TakenOn)) last = result;
            }
            return last is null ? Verdict.Not(without) : Verdict.Counted(FactReasons.Diagnosed(index.Facts.Campaigns[last.CampaignId].Code, last.TakenOn));
        }).Close();
    }

    /// <summary>Of the deficits that were measured again in P, those that are deficits no more; a line is a person and a competence.</summary>
    public static IndicatorFacts Dynamics(IndicatorMethod method, MonitoringIndex index)
    {
        var collector = new FactCollector(method, index);
        foreach (var person in index.Staff(method))
        {
            var results = index.Results[person.EducatorId].OrderBy(r => r.TakenOn).ThenBy(r => r.Id).ToList();
            if (results.Count < 2 || !results.Exists(r => index.Period.Holds(r.TakenOn))) continue;
            foreach (var (code, isRemoved) in Retests(results, index))
                collector.Add(person, isRemoved ? Verdict.Counted(FactReasons.Retested(code, true)) : Verdict.Not(FactReasons.Retested(code, false)));
        }
        return collector.Close();
    }

    private static IEnumerable<(string Code, bool IsRemoved)> Retests(List<ResultFact> results, MonitoringIndex index)
    {
        var measured = from result in results
                       from score in ScoreSheet.Read(result.Scores)
                       select (score.Code, result.TakenOn, result.CampaignId, IsDeficit: score.IsBelow(index.Facts.Campaigns[result.CampaignId].Threshold));
        foreach (var competence in measured.GroupBy(m => m.Code, StringComparer.Ordinal))
        {
            var line = competence.ToList();
            var last = line.FindLastIndex(m => index.Period.Holds(m.TakenOn));
            if (last > 0 && line[last - 1].IsDeficit && line[last].CampaignId != line[last - 1].CampaignId) yield return (competence.Key, !line[last].IsDeficit);
        }
    }
}
