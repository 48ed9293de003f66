using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>By what a campaign judges its results.</summary>
/// <param name="Threshold">Percent; a share strictly below is a deficit.</param>
/// <param name="Scale">Tells the severity.</param>
/// <param name="IsOfficial">Only official campaigns confirm deficits.</param>
public sealed record CampaignYardstick(decimal Threshold, Scale Scale, bool IsOfficial);

/// <summary>What another threshold or scale would change in results that are already stored.</summary>
/// <param name="People">Whose deficits are weighed anew.</param>
/// <param name="Appear">Results that become a deficit.</param>
/// <param name="Vanish">Results that stop being one.</param>
/// <param name="Reweighed">Results that stay a deficit of another severity.</param>
public sealed record CampaignRecount(int People, int Appear, int Vanish, int Reweighed)
{
    /// <summary>The consequence in words, for the confirmation.</summary>
    public string Text =>
        $"Будут пересчитаны дефициты: {RussianPlural.Count(People, "человек", "человека", "человек")}. Результатов, которые станут дефицитом: {Formats.Number(Appear)}, "
        + $"перестанут быть дефицитом: {Formats.Number(Vanish)}, с другой тяжестью: {Formats.Number(Reweighed)}.";

    /// <summary>Compares both judgements of every score of the counted attempts. Pure.</summary>
    public static CampaignRecount Of(IEnumerable<Diagnosis> attempts, CampaignYardstick before, CampaignYardstick after)
    {
        var (people, appear, vanish, reweighed) = (0, 0, 0, 0);
        foreach (var attempt in AttemptRule.Counted(attempts))
        {
            people++;
            foreach (var score in ScoreSheet.Read(attempt.Scores))
            {
                var (was, becomes) = (SeverityOf(score, before), SeverityOf(score, after));
                if (was is null && becomes is not null) appear++;
                else if (was is not null && becomes is null) vanish++;
                else if (was != becomes) reweighed++;
            }
        }
        return new(people, appear, vanish, reweighed);
    }

    /// <summary>Null where the result is no deficit.</summary>
    private static int? SeverityOf(Score score, CampaignYardstick yardstick) =>
        yardstick.IsOfficial && score.Max > 0 && score.IsBelow(yardstick.Threshold) ? yardstick.Scale.LevelOf(score)?.Severity ?? 0 : null;
}
