using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>
/// Proposes routes from confirmed deficits; writes nothing. For a campaign people are planned one after another, the heaviest deficits first: so
/// the last seat of a stream goes to who needs it most, and the same data give the same routes.
/// </summary>
public sealed class RouteGenerationQueries(Database database, SnilsVault vault)
{
    /// <summary>For one person, strictly: a limit that cannot be met is a refusal that says the least that would do.</summary>
    public async Task<Result<RouteProposal>> ProposeAsync(int educatorId, GenerationDraft draft, CancellationToken ct)
    {
        if (!DeficitRights.MayKeepOf(database.Actor, educatorId)) return RouteErrors.NotFound;
        await using var db = database.Read();
        var limits = GenerationLimits.Of(await ParametersAsync(db, ct), draft, db.Today);
        if (!limits.IsOk) return limits.Error;
        var person = (await new GenerationPeople(db, await ProfileCompetences.LoadAsync(db, ct)).LoadAsync([educatorId], ct)).SingleOrDefault();
        if (person is null) return RouteErrors.NotFound;
        if (person.Needs.Count == 0) return RouteErrors.NothingToPlan;
        var catalogue = await GenerationCatalogue.LoadAsync(db, limits.Value.From, ct);
        return ProposalOf(person, catalogue, limits.Value, PlanMode.Strict, new SeatLedger());
    }

    /// <summary>For everybody of a campaign whom the user may see, as far as the limits allow; each deficit that is left is named.</summary>
    /// <param name="code">Of the campaign.</param>
    /// <param name="draft">Limits.</param>
    /// <param name="withSnils">Reveals СНИЛС for machines; the centre alone.</param>
    /// <param name="progress">Told after each person.</param>
    /// <param name="ct">Ends the work; nothing is written.</param>
    public async Task<Result<CampaignProposals>> ProposeForCampaignAsync(
        string code, GenerationDraft draft, bool withSnils, IProgress<GenerationProgress>? progress, CancellationToken ct)
    {
        if (!DeficitRights.MayKeep(database.Actor) || (withSnils && !DeficitRights.IsCentre(database.Actor))) return AccessErrors.Forbidden;
        await using var db = database.Read();
        var wanted = code.Trim();
        if (await db.Campaigns.SingleOrDefaultAsync(c => c.Code == wanted, ct) is not { } campaign) return CampaignDeficitsErrors.NoCampaign(wanted);
        var limits = GenerationLimits.Of(await ParametersAsync(db, ct), draft, db.Today);
        if (!limits.IsOk) return limits.Error;
        var people = await new GenerationPeople(db, await ProfileCompetences.LoadAsync(db, ct)).OfCampaignAsync(campaign.Id, ct);
        var catalogue = await GenerationCatalogue.LoadAsync(db, limits.Value.From, ct);
        var proposals = PlanAll(people, catalogue, limits.Value, withSnils, progress, ct);
        await database.NoteAsync(new AuditNote(AuditAction.Viewed, "Routes", $"Предложение маршрутов по кампании {campaign.Code}: {proposals.Count} чел.") { Rows = proposals.Count }, ct);
        return new CampaignProposals(campaign.Id, campaign.Code, campaign.Title, limits.Value.From, proposals);
    }

    /// <summary>Official campaigns that have completed results, the newest first.</summary>
    public async Task<IReadOnlyList<GenerationCampaign>> CampaignsAsync(CancellationToken ct)
    {
        if (!DeficitRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        return await db.Campaigns.Where(c => c.IsOfficial && db.Diagnoses.Any(d => d.CampaignId == c.Id && d.Status == DiagnosisStatus.Completed))
            .OrderByDescending(c => c.Until).ThenBy(c => c.Code).Select(c => new GenerationCampaign(c.Code, c.Title, c.From, c.Until)).ToListAsync(ct);
    }

    /// <summary>What the limits are when nothing is asked for, for the form.</summary>
    public async Task<GenerationDraft> LimitsAsync(CancellationToken ct)
    {
        await using var db = database.Read();
        var parameters = await ParametersAsync(db, ct);
        return new() { Months = parameters.Months, HoursBudget = parameters.HoursBudget, From = GenerationLimits.Workday(db.Today.AddDays(parameters.StartAfterDays)) };
    }

    internal static async Task<RouteParameters> ParametersAsync(MethodCenterDb db, CancellationToken ct) => await db.RouteParameters.FirstOrDefaultAsync(ct) ?? new RouteParameters();

    private List<RouteProposal> PlanAll(
        IReadOnlyList<GenerationPerson> people, GenerationCatalogue catalogue, PlanLimits limits, bool withSnils, IProgress<GenerationProgress>? progress, CancellationToken ct)
    {
        var seats = new SeatLedger();
        var proposals = new List<RouteProposal>(people.Count);
        foreach (var person in people)
        {
            ct.ThrowIfCancellationRequested();
            var proposal = ProposalOf(person, catalogue, limits, PlanMode.BestEffort, seats);
            proposals.Add(withSnils ? proposal with { Snils = vault.Reveal(person.SnilsCipher)?.Digits } : proposal);
            progress?.Report(new(proposals.Count, people.Count));
        }
        return proposals;
    }

    internal static RouteProposal ProposalOf(GenerationPerson person, GenerationCatalogue catalogue, PlanLimits limits, PlanMode mode, SeatLedger seats)
    {
        var outcome = RoutePlanner.Plan(catalogue.For(person.MunicipalityId, person.SubjectCode), PersonOf(person, catalogue), limits, mode, seats);
        if (outcome.Route is not null && person.ActiveRoute is null) seats.Reserve(outcome.Route);
        return new RouteProposal(person.EducatorId, person.FullName, person.MunicipalityId, person.OrganisationId,
            outcome.Route is null ? null : ProposalContent.Of(outcome.Route, person.Needs), outcome.Refusal?.Message, person.ActiveRoute)
        {
            LeastHours = outcome.Refusal?.LeastHours, LeastMonths = outcome.Refusal?.LeastMonths, Needs = person.Needs.Count(n => n.IsRequired),
            IsExact = outcome.Route?.IsExact ?? true, MethodistId = person.MethodistId, DiagnosedOn = person.DiagnosedOn,
        };
    }

    /// <summary>What is attended now stands in the route where it closes a deficit; other learning does not concern it.</summary>
    internal static PlanPerson PersonOf(GenerationPerson person, GenerationCatalogue catalogue)
    {
        var codes = person.Needs.Select(n => n.Code).ToHashSet(StringComparer.Ordinal);
        var attended = person.Studying.Select(s => (Place: s, Option: catalogue.Programme(s.ProgrammeId)))
            .Where(s => s.Option is not null && s.Option.Codes.Any(codes.Contains)).ToList();
        return new PlanPerson
        {
            Needs = person.Needs, Rejected = person.Completed,
            Fixed = [.. attended.Select(a => new PlanFixed(a.Option!, a.Place.From, a.Place.Until, $"stream:{a.Place.StreamId}"))],
        };
    }
}
