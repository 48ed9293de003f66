using System.Linq.Expressions;
using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>Reads the people of a campaign: who must pass and who has. No result stands here, so the coordinator of an organisation sees the own staff.</summary>
public sealed class PlanQueries(Database database)
{
    private const string Subject = "CampaignParticipants";
    private const int Choices = 20;

    /// <summary>The list within the user's scope; a search leaves a line in the journal. Empty for those who see no names.</summary>
    public async Task<Page<PlanRow>> ListAsync(PlanFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!CampaignRights.MaySeePeople(database.Actor)) return Page<PlanRow>.Empty;
        var found = await ReadAsync(filter, page, ct);
        if (!string.IsNullOrWhiteSpace(filter.Text) && page.Skip == 0) await database.NoteAsync(SearchNote.Of(filter.Text, found.Total), ct);
        return found;
    }

    /// <summary>The whole filtered list for a file or a paper; leaves a line in the journal.</summary>
    public async Task<IReadOnlyList<PlanRow>> ExportAsync(PlanFilter filter, PageRequest order, AuditAction action, CancellationToken ct)
    {
        if (!CampaignRights.MaySeePeople(database.Actor)) return [];
        var all = await ReadAsync(filter, PageRequest.All with { Sort = order.Sort, Descending = order.Descending }, ct);
        await database.NoteAsync(new AuditNote(action, Subject, AuditTerms.Summary(action, Subject)) { SubjectId = filter.CampaignId, Rows = all.Total }, ct);
        return all.Items;
    }

    /// <summary>What stands above the list; null for an absent campaign and for those who see no names.</summary>
    public async Task<PlanHead?> FindHeadAsync(int campaignId, int? municipalityId, CancellationToken ct)
    {
        if (!CampaignRights.MaySeePeople(database.Actor)) return null;
        await using var db = database.Read();
        var campaign = await db.Campaigns.SingleOrDefaultAsync(c => c.Id == campaignId, ct);
        if (campaign is null) return null;
        var scope = database.Actor.Scope;
        var own = scope.Kind is ScopeKind.Municipality or ScopeKind.Organisation ? scope.MunicipalityId : (int?)null;
        var place = own ?? municipalityId;
        return new(campaign.Id, campaign.Code, campaign.Title, campaign.From, campaign.Until)
        {
            Municipalities = await db.Municipalities.Where(m => own == null || m.Id == own).OrderBy(m => m.ShortName).Select(m => new CampaignPlaceChoice(m.Id, m.ShortName)).ToListAsync(ct),
            Organisations = await db.Organisations.Where(o => place == null || o.MunicipalityId == place).OrderBy(o => o.NameKey).Select(o => new CampaignPlaceChoice(o.Id, o.ShortName)).ToListAsync(ct),
            MayKeep = CampaignRights.MayKeep(database.Actor),
            SeesDetail = CampaignRights.SeesDetail(database.Actor),
        };
    }

    /// <summary>People of the registry by a part of the name, to be added by hand.</summary>
    public async Task<IReadOnlyList<PlanPerson>> FindPeopleAsync(string? text, CancellationToken ct)
    {
        if (!CampaignRights.MayKeep(database.Actor)) return [];
        await using var db = database.Read();
        var key = SearchKey.Of(text);
        return await db.Educators.Where(e => e.MergedIntoId == null && e.NameKey.Contains(key)).OrderBy(e => e.NameKey).ThenBy(e => e.Id).Take(Choices)
            .Select(e => new PlanPerson(e.Id, e.LastName + " " + e.FirstName + (e.MiddleName == null ? "" : " " + e.MiddleName),
                db.Organisations.Where(o => o.Id == e.OrganisationId).Select(o => o.ShortName).FirstOrDefault() ?? "")).ToListAsync(ct);
    }

    private async Task<Page<PlanRow>> ReadAsync(PlanFilter filter, PageRequest page, CancellationToken ct)
    {
        await using var db = database.Read();
        var found = Matching(db.PeopleOf(filter.CampaignId, CampaignRights.SeesDetail(database.Actor)), filter);
        var lines = await (
            from p in Sorted(found, page).Skip(page.Skip).Take(page.Take)
            select new
            {
                Person = p,
                Organisation = db.Organisations.Where(o => o.Id == p.OrganisationId).Select(o => o.ShortName).FirstOrDefault(),
                Municipality = db.Municipalities.Where(m => m.Id == p.MunicipalityId).Select(m => m.ShortName).FirstOrDefault(),
                Position = db.Positions.Where(x => x.Code == p.PositionCode).Select(x => x.Name).FirstOrDefault(),
                Subject = db.Subjects.Where(x => x.Code == p.SubjectCode).Select(x => x.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        var rows = lines.ConvertAll(l => new PlanRow(
            l.Person.EducatorId, l.Person.FullName, l.Organisation ?? "", l.Municipality ?? "", l.Position, l.Subject, l.Person.State,
            l.Person.IsByHand ? PlanMark.ByHand : l.Person.IsPlanned ? PlanMark.Planned : PlanMark.Outside)
        { Excused = l.Person.Excused });
        return new(rows, await found.CountAsync(ct));
    }

    private static IQueryable<CampaignPerson> Matching(IQueryable<CampaignPerson> people, PlanFilter filter)
    {
        var key = SearchKey.Of(filter.Text);
        if (key.Length > 0) people = people.Where(p => p.NameKey.Contains(key));
        if (filter.State is { } state) people = people.Where(p => p.State == state);
        if (filter.MunicipalityId is { } municipality) people = people.Where(p => p.MunicipalityId == municipality);
        if (filter.OrganisationId is { } organisation) people = people.Where(p => p.OrganisationId == organisation);
        if (filter.MustPass) people = people.Where(p => p.IsPlanned && p.State != PassingState.Excused);
        return filter.Mark switch
        {
            PlanMark.Planned => people.Where(p => p.IsPlanned),
            PlanMark.ByHand => people.Where(p => p.IsByHand),
            PlanMark.Outside => people.Where(p => !p.IsPlanned),
            _ => people,
        };
    }

    /// <summary>Known columns only; the name breaks ties.</summary>
    private static IQueryable<CampaignPerson> Sorted(IQueryable<CampaignPerson> people, PageRequest page)
    {
        var sorted = page.Sort switch
        {
            "State" => Order(people, page, p => p.State),
            "Organisation" => Order(people, page, p => p.OrganisationId),
            "Municipality" => Order(people, page, p => p.MunicipalityId),
            _ => Order(people, page, p => p.NameKey),
        };
        return sorted.ThenBy(p => p.NameKey).ThenBy(p => p.EducatorId);
    }

    private static IOrderedQueryable<CampaignPerson> Order<TKey>(IQueryable<CampaignPerson> people, PageRequest page, Expression<Func<CampaignPerson, TKey>> key) =>
        page.Descending ? people.OrderByDescending(key) : people.OrderBy(key);
}
