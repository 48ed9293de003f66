using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>What a municipal service writes about its practice.</summary>
public sealed class ServiceApplicationDraft
{
    public int ContestId { get; set; }

    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public string? Summary { get; set; }
    public string? Link { get; set; }

    /// <summary>Send it at once.</summary>
    public bool Submits { get; set; }
}

/// <summary>Applications of a municipal service: one in a contest, in its own name.</summary>
public sealed class ApplicationService(Database database)
{
    /// <summary>Stores the draft, and sends it where asked. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(ServiceApplicationDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ServiceRatingRights.MayApply(db.Actor)) return AccessErrors.Forbidden;
        if (!await IsOpenAsync(db, draft.ContestId, ct)) return ServiceRatingErrors.NotOpen;
        if (ProblemOf(draft) is { } problem) return problem;
        var own = db.Scope.MunicipalityId;
        var application = draft.Id == 0 ? new ServiceApplication(draft.ContestId, own)
            : await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == draft.Id && a.ContestId == draft.ContestId && a.MunicipalityId == own, ct);
        if (application is null) return ServiceRatingErrors.ApplicationNotFound;
        if (application.State is not (ApplicationState.Draft or ApplicationState.Withdrawn or ApplicationState.Refused)) return ServiceRatingErrors.ApplicationState;
        if (draft.Id == 0) db.Add(application);
        else db.ExpectVersion(application, draft.Version);
        application.Describe(Inputs.Tidy(draft.Title, 300)!, draft.Summary, draft.Link);
        if (draft.Submits) application.Submit(db.Now, db.Actor.Name);
        await db.SaveChangesAsync(ct);
        return application.Id;
    }, ct);

    /// <summary>Takes it back while applications are still taken.</summary>
    public Task<Result> WithdrawAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ServiceRatingRights.MayApply(db.Actor)) return AccessErrors.Forbidden;
        var own = db.Scope.MunicipalityId;
        if (await db.ServiceApplications.SingleOrDefaultAsync(a => a.Id == id && a.MunicipalityId == own, ct) is not { } application) return ServiceRatingErrors.ApplicationNotFound;
        if (application.State is not (ApplicationState.Submitted or ApplicationState.Admitted)) return ServiceRatingErrors.ApplicationState;
        if (!await IsOpenAsync(db, application.ContestId, ct)) return ServiceRatingErrors.NotOpen;
        db.ExpectVersion(application, version);
        application.Move(ApplicationState.Withdrawn, null);
        return Result.Ok;
    }, ct);

    private static DomainError? ProblemOf(ServiceApplicationDraft draft)
    {
        if (Inputs.Tidy(draft.Title, 300) is null) return ServiceRatingErrors.NoTitle;
        if (draft.Submits && Inputs.Tidy(draft.Summary) is null) return ServiceRatingErrors.NoSummary;
        var link = Inputs.Tidy(draft.Link);
        return link is null || (Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")) ? null : ServiceRatingErrors.LinkWrong;
    }

    private static Task<bool> IsOpenAsync(MethodCenterDb db, int contestId, CancellationToken ct)
    {
        var today = db.Today;
        return db.ServiceContests.AnyAsync(c => c.Id == contestId && c.State == ServiceContestState.Open && c.ApplyUntil >= today, ct);
    }
}
