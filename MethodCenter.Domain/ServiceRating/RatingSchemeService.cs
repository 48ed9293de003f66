using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Monitoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.ServiceRating;

/// <summary>What the form of a scheme edits.</summary>
public sealed class RatingSchemeDraft
{
    /// <summary>0 for a new one.</summary>
    public int Id { get; set; }
    public int Version { get; set; }
    public string? Title { get; set; }
    public List<RatingCriterion> Criteria { get; set; } = [];
}

/// <summary>Who approved a scheme.</summary>
public sealed class SchemeApprovalDraft
{
    public int Id { get; set; }
    public int Version { get; set; }
    public string? ApprovedBy { get; set; }
    public string? Act { get; set; }
    public DateOnly? On { get; set; }
}

/// <summary>One value entered by hand; null takes it away.</summary>
public sealed record RatingMarkDraft(string Criterion, int MunicipalityId, decimal? Value, string? Note = null);

/// <summary>Schemes and the values that no register knows. For the centre.</summary>
public sealed class RatingSchemeService(Database database)
{
    /// <summary>Stores a draft; an approved scheme never changes. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(RatingSchemeDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (Inputs.Tidy(draft.Title, 300) is not { } title) return ServiceRatingErrors.NoTitle;
        if (ProblemOf(draft.Criteria) is { } problem) return problem;
        var scheme = draft.Id == 0 ? new RatingScheme(title, db.Now, db.Actor.Name) : await db.RatingSchemes.SingleOrDefaultAsync(s => s.Id == draft.Id, ct);
        if (scheme is null) return ServiceRatingErrors.SchemeNotFound;
        if (scheme.State is not SchemeState.Draft) return ServiceRatingErrors.SchemeApproved;
        if (draft.Id == 0) db.Add(scheme);
        else db.ExpectVersion(scheme, draft.Version);
        scheme.Describe(title, RatingCriterion.Write(draft.Criteria));
        await db.SaveChangesAsync(ct);
        return scheme.Id;
    }, ct);

    /// <summary>From now on the scheme never changes.</summary>
    public Task<Result> ApproveAsync(SchemeApprovalDraft draft, CancellationToken ct) => ChangeAsync(draft.Id, draft.Version, (db, scheme) =>
    {
        if (scheme.State is not SchemeState.Draft) return ServiceRatingErrors.NotDraft;
        if (Inputs.Tidy(draft.ApprovedBy, 300) is not { } by || Inputs.Tidy(draft.Act, 300) is not { } act || draft.On is not { } on) return ServiceRatingErrors.NoAct;
        if (on > db.Today) return ServiceRatingErrors.ActInFuture;
        scheme.Approve(by, act, on);
        return Result.Ok;
    }, ct);

    public Task<Result> ArchiveAsync(int id, int version, CancellationToken ct) => ChangeAsync(id, version, (_, scheme) =>
    {
        if (scheme.State is not SchemeState.Approved) return ServiceRatingErrors.NotApproved;
        scheme.Archive();
        return Result.Ok;
    }, ct);

    /// <summary>A new draft with the same criteria. Returns its id.</summary>
    public Task<Result<int>> CopyAsync(int id, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.RatingSchemes.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source) return ServiceRatingErrors.SchemeNotFound;
        var copy = new RatingScheme(source.Title, db.Now, db.Actor.Name);
        copy.Describe($"{source.Title} (копия)", source.Criteria);
        db.Add(copy);
        await db.SaveChangesAsync(ct);
        return copy.Id;
    }, ct);

    /// <summary>Stores the marks of a day: all or none. A mark that did not change is left alone.</summary>
    public Task<Result> MarkAsync(int schemeId, DateOnly day, IReadOnlyList<RatingMarkDraft> marks, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.RatingSchemes.SingleOrDefaultAsync(s => s.Id == schemeId, ct) is not { } scheme) return ServiceRatingErrors.SchemeNotFound;
        if (day > db.Today) return ServiceRatingErrors.DayInFuture;
        var byHand = RatingCriterion.Read(scheme.Criteria).Where(c => c.Indicator is null).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        if (marks.Any(m => !byHand.Contains(m.Criterion))) return ServiceRatingErrors.NotByHand;
        var places = (await db.Municipalities.Select(m => m.Id).ToListAsync(ct)).ToHashSet();
        if (marks.Any(m => !places.Contains(m.MunicipalityId))) return ServiceRatingErrors.NoPlace;
        var known = await db.RatingMarks.Where(m => m.SchemeId == schemeId && m.Day == day).ToDictionaryAsync(m => (m.Criterion, m.MunicipalityId), ct);
        foreach (var mark in marks) Write(db, schemeId, day, mark, known.GetValueOrDefault((mark.Criterion, mark.MunicipalityId)));
        return Result.Ok;
    }, ct);

    private static void Write(MethodCenterDb db, int schemeId, DateOnly day, RatingMarkDraft draft, RatingMark? mark)
    {
        if (draft.Value is not { } value)
        {
            if (mark is not null) db.Remove(mark);
            return;
        }
        if (mark is not null && mark.Value == value && mark.Note == Inputs.Tidy(draft.Note, 500)) return;
        if (mark is null) db.Add(mark = new RatingMark(schemeId, draft.Criterion, day, draft.MunicipalityId));
        mark.Enter(value, draft.Note, db.Now, db.Actor.Name);
    }

    private Task<Result> ChangeAsync(int id, int version, Func<MethodCenterDb, RatingScheme, Result> change, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!ServiceRatingRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await db.RatingSchemes.SingleOrDefaultAsync(s => s.Id == id, ct) is not { } scheme) return ServiceRatingErrors.SchemeNotFound;
        db.ExpectVersion(scheme, version);
        return change(db, scheme);
    }, ct);

    private static DomainError? ProblemOf(List<RatingCriterion> criteria)
    {
        if (criteria.Count == 0) return ServiceRatingErrors.NoCriteria;
        foreach (var one in criteria)
            if (ProblemOf(one, criteria) is { } problem) return ServiceRatingErrors.Criterion(string.IsNullOrWhiteSpace(one.Name) ? one.Code : one.Name, problem);
        return null;
    }

    private static string? ProblemOf(RatingCriterion one, List<RatingCriterion> all) => one switch
    {
        _ when string.IsNullOrWhiteSpace(one.Code) || all.Count(c => c.Code == one.Code) > 1 => "код должен быть и не должен повторяться.",
        _ when string.IsNullOrWhiteSpace(one.Name) => "напишите название.",
        { Weight: <= 0 } => "вес должен быть больше нуля.",
        { Indicator: { } code } when IndicatorCatalogue.Find(code) is null => $"показателя «{code}» нет.",
        { Scale: RatingScale.Bounds } when one.Worst is null || one.Best is null || one.Worst == one.Best || (one.Worst > one.Best) != one.LessIsBetter =>
            "укажите худшую и лучшую границы: они различаются и лежат в ту сторону, которая лучше.",
        { Scale: RatingScale.Target, Target: null or <= 0 } => "укажите цель больше нуля.",
        _ => null,
    };
}
