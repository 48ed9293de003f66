using MethodCenter.Domain.DeficitDiagnostics;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>Points of one attempt.</summary>
internal sealed record DemoSheet(string Scores, string? Tasks, int Total, int Max);

/// <summary>
/// Makes up points: a person has an ability that stays, a municipality and a school their own climate, a competence its ease. The same
/// person therefore comes out alike in two campaigns, and better where a deficit was worked on.
/// </summary>
internal sealed class DemoScores(DemoResults results)
{
    private const int Usual = 74;

    /// <summary>The teacher of the demo account has something to work on and something to be proud of.</summary>
    private const int AbilityOfTheTeacher = -4;
    private readonly DemoRandom _random = results.Random;
    private readonly HashSet<int> _lowSchools = [.. results.World.Organisations.Where(o => o.Entity.LowResultsPeriods.Count > 0).Select(o => o.Entity.Id)];

    public bool IsLow(DemoPerson person) => _lowSchools.Contains(person.Home.Entity.Id);

    /// <param name="campaign">What is measured.</param>
    /// <param name="person">Who takes it.</param>
    /// <param name="extra">Percent on top of the person's ability: a second attempt.</param>
    public DemoSheet Make(DemoCampaign campaign, DemoPerson person, int extra)
    {
        var own = new DemoRandom((ulong)person.Entity.Id * 0x9E3779B97F4A7C15);
        var ability = Ability(person, own) + extra;
        var (scores, tasks) = (new List<Score>(campaign.Measures.Count), campaign.HasTasks ? new List<Score>() : null);
        foreach (var measure in campaign.Measures)
        {
            var steady = Usual + ability + measure.Ease + Climate(person, measure.Code) + Habit(person, measure.Code);
            var gain = campaign.Gain > 0 && steady < DiagnosticCampaign.UsualThreshold ? _random.Between(-5, campaign.Gain * 2) : 0;
            var percent = Math.Clamp(steady + gain + _random.Between(-6, 6), 5, 100);
            var points = (int)Math.Round(measure.Max * percent / 100.0, MidpointRounding.AwayFromZero);
            scores.Add(new(measure.Code, points, measure.Max));
            if (tasks is not null) Split(tasks, points, measure.Max);
        }
        return new(ScoreSheet.Write(scores), tasks is null ? null : ScoreSheet.Write(tasks), (int)scores.Sum(s => s.Points), (int)scores.Sum(s => s.Max));
    }

    private void Split(List<Score> tasks, int points, int max)
    {
        var first = _random.Between(Math.Max(0, points - (max - (max / 2))), Math.Min(max / 2, points));
        tasks.Add(new($"{tasks.Count + 1}", first, max / 2));
        tasks.Add(new($"{tasks.Count + 1}", points - first, max - (max / 2)));
    }

    private int Ability(DemoPerson person, DemoRandom own)
    {
        if (person.Entity.Id == results.TeacherId) return AbilityOfTheTeacher;
        var category = person.Entity.CategoryCode switch { "none" => -4, "first" => 3, "highest" => 7, "ped_methodist" or "ped_mentor" => 10, _ => 0 };
        return own.Between(-8, 8) + own.Between(-8, 8) + own.Between(-6, 6) + category - (IsLow(person) ? 10 : 0);
    }

    /// <summary>What a person of that ability is strong or weak at: the same in every campaign.</summary>
    private static int Habit(DemoPerson person, string competence) => Steady((ulong)person.Entity.Id, competence).Between(-13, 13);

    /// <summary>Municipalities differ as a whole and group by group.</summary>
    private static int Climate(DemoPerson person, string competence)
    {
        var municipality = (ulong)person.Entity.MunicipalityId;
        return Steady(municipality + 5000, "").Between(-5, 5) + Steady(municipality + 7000, competence[..3]).Between(-5, 5);
    }

    private static DemoRandom Steady(ulong seed, string words)
    {
        var mixed = (seed + 1) * 0xD1B54A32D192ED03;
        foreach (var letter in words) mixed = (mixed ^ letter) * 0x100000001B3;
        return new(mixed);
    }
}
