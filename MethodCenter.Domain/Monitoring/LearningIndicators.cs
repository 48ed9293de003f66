using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;
using MethodCenter.Domain.Programmes;

namespace MethodCenter.Domain.Monitoring;

/// <summary>П1: programmes of the Federal register, chosen by diagnosis (decisions, point 5).</summary>
internal static class LearningIndicators
{
    public static IndicatorFacts Of(IndicatorMethod method, MonitoringIndex index) =>
        new FactCollector(method, index).Judge(person => Judge(person.EducatorId, method, index)).Close();

    /// <summary>The learning that counts; where none does, how far the best of it came.</summary>
    private static Verdict Judge(int educatorId, IndicatorMethod method, MonitoringIndex index)
    {
        var (best, rank) = (FactReasons.NoLearning, 0);
        foreach (var learning in index.Learning[educatorId])
        {
            var step = Walk(learning, method, index);
            if (step.Counts) return Verdict.Counted(step.Reason);
            if (step.Rank > rank) (best, rank) = (step.Reason, step.Rank);
        }
        return Verdict.Not(best);
    }

    private static Step Walk(LearningFact learning, IndicatorMethod method, MonitoringIndex index)
    {
        if (learning.Status is not EnrolmentStatus.Completed || !index.Period.Holds(learning.Until)) return new(1, FactReasons.NotFinished);
        if (learning.DocumentNumber is null) return new(2, FactReasons.NoDocument);
        var programme = index.Facts.Programmes[learning.ProgrammeId];
        if (learning.OrderDate is not { } order || !programme.IsInRegisterOn(order)) return new(3, FactReasons.NotInRegister);
        var number = $"№ {programme.RegisterNumber}";
        if (method.Rule is IndicatorRule.LearntFromRegister) return new(6, FactReasons.Learnt(number, learning.Until), true);
        var before = index.Results[learning.EducatorId].Where(r => IsBefore(r, learning, method.Parameters)).ToList();
        if (before.Count == 0) return new(4, FactReasons.NoDiagnosisBefore);
        return before.Find(r => AreTied(learning, r, programme, index)) is { } result
            ? new(6, FactReasons.LearntAfter(number, learning.Until, index.Facts.Campaigns[result.CampaignId].Code, result.TakenOn), true)
            : new(5, FactReasons.NotTied);
    }

    /// <summary>Before the training began and not longer ago than the parameter says, that day included.</summary>
    private static bool IsBefore(ResultFact result, LearningFact learning, MethodParameters parameters) =>
        result.TakenOn < learning.From && result.TakenOn >= learning.From.AddMonths(-parameters.MonthsBeforeTraining);

    /// <summary>The approved route of the campaign holds the programme, or the programme closes a deficit of the result.</summary>
    private static bool AreTied(LearningFact learning, ResultFact result, ProgrammeFact programme, MonitoringIndex index) =>
        index.Routes[learning.EducatorId].Any(r => r.Basis is RouteBasis.Diagnosis && r.CampaignId == result.CampaignId
            && IsApproved(r.Status) && r.ProgrammeIds.Contains(learning.ProgrammeId))
        || ClosesDeficit(result, programme, index.Facts.Campaigns[result.CampaignId].Threshold);

    private static bool ClosesDeficit(ResultFact result, ProgrammeFact programme, decimal threshold)
    {
        var codes = CompetenceCodes.Read(programme.Codes);
        return codes.Count > 0 && ScoreSheet.Read(result.Scores).Exists(s => s.IsBelow(threshold) && codes.Contains(s.Code, StringComparer.Ordinal));
    }

    private static bool IsApproved(RouteStatus status) => status is RouteStatus.Approved or RouteStatus.Ongoing or RouteStatus.Paused or RouteStatus.Completed;

    /// <summary>How far a training came towards being counted.</summary>
    private readonly record struct Step(int Rank, string Reason, bool Counts = false);
}
