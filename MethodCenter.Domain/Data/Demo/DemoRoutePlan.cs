using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.IndividualRoutes;

namespace MethodCenter.Domain.Data.Demo;

/// <summary>A route of the demo before it gets its life: what the very rules of the product propose.</summary>
internal sealed record DemoRoutePlan(GenerationPerson Person, DemoCampaign Campaign, RouteContent Content);

/// <summary>
/// Plans routes for a part of the people of each campaign, as the centre would have done a month after it: by the planner of the product, from the
/// deficits that are confirmed.
/// </summary>
internal sealed class DemoRoutePlanner(MethodCenterDb db, DemoDevelopment made)
{
    private const int DaysAfter = 25;

    /// <summary>How long ago the people of the demo methodist set out: their routes are being walked.</summary>
    private const int DaysOnTheWay = 70;
    private readonly HashSet<int> _planned = [];

    /// <summary>Campaign after campaign; nobody gets two routes.</summary>
    public async Task<List<DemoRoutePlan>> PlanAsync(CancellationToken ct)
    {
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var plans = new List<DemoRoutePlan>();
        foreach (var campaign in made.Results.Campaigns.Where(c => c.Entity.IsOfficial).OrderBy(c => c.Entity.Until))
        {
            if (!campaign.IsCurrent) plans.AddRange(await OfAsync(campaign, names, made.Today.AddDays(-DaysOnTheWay), IsShownOnTheWay, ct));
            plans.AddRange(await OfAsync(campaign, names, campaign.IsCurrent ? made.Today.AddDays(12) : campaign.Entity.Until.AddDays(DaysAfter), p => IsChosen(p, campaign), ct));
        }
        return plans;
    }

    private async Task<IEnumerable<DemoRoutePlan>> OfAsync(DemoCampaign campaign, ProfileCompetences names, DateOnly from, Func<GenerationPerson, bool> isChosen, CancellationToken ct)
    {
        if (from.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) from = from.AddDays(2);
        var people = await new GenerationPeople(db, names).OfCampaignAsync(campaign.Entity.Id, ct);
        var catalogue = await GenerationCatalogue.LoadAsync(db, from, ct);
        var limits = GenerationLimits.Of(new RouteParameters(), new GenerationDraft(), made.Today).Value with { From = from };
        var seats = new SeatLedger();
        return [.. people.Where(isChosen)
            .Select(p => (Person: p, RouteGenerationQueries.ProposalOf(p with { Completed = [], Studying = [] }, catalogue, limits, PlanMode.BestEffort, seats).Content))
            .Where(p => p.Content is { Steps.Count: > 0 } && _planned.Add(p.Person.EducatorId))
            .Select(p => new DemoRoutePlan(p.Person, campaign, p.Content!))];
    }

    /// <summary>The demo teacher and two of three of the methodist's people.</summary>
    private bool IsShownOnTheWay(GenerationPerson person) => made.Results.Shown.Contains(person.EducatorId) && !_planned.Contains(person.EducatorId)
        && (person.EducatorId == made.Results.TeacherId || person.EducatorId % 3 != 1);

    /// <summary>About every second; of the campaign that runs now a few, and all people of the demo methodist who have no route yet.</summary>
    private bool IsChosen(GenerationPerson person, DemoCampaign campaign)
    {
        if (_planned.Contains(person.EducatorId)) return false;
        if (made.Results.Shown.Contains(person.EducatorId)) return campaign.IsCurrent && person.EducatorId != made.Results.TeacherId;
        return made.Random.Chance(campaign.IsCurrent ? 120 : 520);
    }
}
