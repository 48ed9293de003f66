using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import.Planning;

/// <summary>The attempts that rows speak of, and the stored results of their campaigns, read once.</summary>
internal sealed class AttemptBook(PlanContext context, ImportPlan plan, CampaignBook campaigns)
{
    private readonly Dictionary<(DiagnosticCampaign, Educator, int), AttemptDraft> _drafts = [];
    private readonly Dictionary<(int Campaign, int Person, int Attempt), Diagnosis> _stored = [];
    private AttemptDraft? _last;

    public async Task LoadAsync(IReadOnlyCollection<DiagnosticCampaign> known, CancellationToken ct)
    {
        var ids = known.Where(c => c.Id != 0).Select(c => c.Id).ToArray();
        if (ids.Length == 0) return;
        foreach (var stored in await context.Db.Diagnoses.Where(d => EF.Parameter(ids).Contains(d.CampaignId)).ToListAsync(ct))
            _stored[(stored.CampaignId, stored.EducatorId, stored.Attempt)] = stored;
    }

    /// <summary>The attempt of a person; rows of one attempt mostly follow each other.</summary>
    public AttemptDraft Of(CampaignEntry campaign, Educator person, int attempt)
    {
        if (_last is not null && _last.Campaign == campaign && _last.Person == person && _last.Attempt == attempt) return _last;
        if (_drafts.TryGetValue((campaign.Campaign, person, attempt), out var draft)) return _last = draft;
        var stored = _stored.GetValueOrDefault((campaign.Campaign.Id, person.Id, attempt));
        return _last = _drafts[(campaign.Campaign, person, attempt)] = new AttemptDraft(campaign, person, attempt, stored);
    }

    /// <summary>Makes results of all attempts that rows spoke of.</summary>
    public async Task FinishAsync(CancellationToken ct)
    {
        var accounts = await AccountsAsync(context.Db, ct);
        foreach (var draft in _drafts.Values.Where(d => d.HasSaid && !d.IsLocked)) Finish(draft, accounts);
    }

    private void Finish(AttemptDraft draft, HashSet<int> accounts)
    {
        var (facts, campaign) = (draft.Facts(campaigns), draft.Campaign.Campaign);
        if (draft.Stored is { } stored)
        {
            if (IsSame(stored, facts)) return;
            var moved = stored.TakenOn != facts.TakenOn;
            plan.Remember(context.Db, stored);
            stored.Record(facts);
            if (moved) Settle(stored, draft.Person, campaign);
            return;
        }
        var added = new Diagnosis(campaign.Id, draft.Person.Id, draft.Attempt);
        added.Record(facts);
        Settle(added, draft.Person, campaign);
        added.OpenToOthersFrom(accounts.Contains(draft.Person.Id) ? context.Today.AddDays(Diagnosis.DaysForThePerson) : context.Today);
        plan.NewDiagnoses.Add(added);
        if (campaign.Id == 0) plan.CampaignOf[added] = campaign;
    }

    private static void Settle(Diagnosis diagnosis, Educator person, DiagnosticCampaign campaign)
    {
        var place = PlaceOn.Of(person, diagnosis.TakenOn ?? campaign.Until);
        diagnosis.Settle(place.MunicipalityId, place.OrganisationId, place.PositionCode, place.SubjectCode);
    }

    private static bool IsSame(Diagnosis stored, DiagnosisFacts facts) =>
        (stored.TakenOn, stored.Status, stored.Scores, stored.Tasks, stored.TotalHundredths, stored.TotalMaxHundredths)
        == (facts.TakenOn, facts.Status, facts.Scores, facts.Tasks, facts.TotalHundredths, facts.TotalMaxHundredths);

    private static async Task<HashSet<int>> AccountsAsync(MethodCenterDb db, CancellationToken ct) =>
        [.. await db.Users.Where(u => u.EducatorId != null).Select(u => u.EducatorId!.Value).ToListAsync(ct)];
}
