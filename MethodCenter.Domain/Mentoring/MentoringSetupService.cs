using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Keeps curator, regulation, order and road map of an organisation.</summary>
public sealed class MentoringSetupService(Database database)
{
    /// <summary>Saves the form; the row appears with the first save. A conflict is refused by <see cref="DataErrors.ChangedMeanwhile"/>.</summary>
    public Task<Result> SaveAsync(SetupDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeep(database.Actor)) return AccessErrors.Forbidden;
        if (ProblemOf(draft, db.Today) is { } problem) return problem;
        if (await db.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == draft.OrganisationId, ct) is not { } organisation) return MentoringErrors.SetupNotFound;
        var setup = await db.MentoringSetups.SingleOrDefaultAsync(s => s.OrganisationId == organisation.Id, ct);
        if (setup is null) db.Add(setup = new MentoringSetup(organisation));
        else if (draft.Version is not { } version) return DataErrors.ChangedMeanwhile;
        else db.ExpectVersion(setup, version);
        setup.Appoint(draft.Curator, draft.CuratorPost, draft.SiteAddress);
        setup.Regulate(draft.RegulationNumber, draft.RegulationDate);
        setup.Order(draft.OrderNumber, draft.OrderDate);
        setup.Map(draft.RoadMapNumber, draft.RoadMapDate);
        return Result.Ok;
    }, ct);

    /// <summary>What the form lacks.</summary>
    private static DomainError? ProblemOf(SetupDraft draft, DateOnly today)
    {
        (string? Number, DateOnly? Date)[] papers = [(draft.RegulationNumber, draft.RegulationDate), (draft.OrderNumber, draft.OrderDate), (draft.RoadMapNumber, draft.RoadMapDate)];
        if (papers.Any(p => Inputs.Tidy(p.Number) is not null && p.Date is null)) return MentoringErrors.SetupDateMissing;
        if (papers.Any(p => p.Date > today)) return MentoringErrors.SetupDateInFuture;
        if (Inputs.Tidy(draft.CuratorPost) is not null && Inputs.Tidy(draft.Curator) is null) return MentoringErrors.SetupCuratorMissing;
        return Inputs.Tidy(draft.SiteAddress) is { } site && !IsAddress(site) ? MentoringErrors.SetupSiteWrong : null;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
