using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>The text that a person agrees to; a changed text gets a new version, and what was agreed to keeps the old one.</summary>
public static class ConsentText
{
    public const string Version = "1 от 01.06.2026";
    public const string InSystem = "в системе";
    public const string OnPaper = "на бумаге";

    public const string Text = "Я согласен на показ координатору организации, где я работаю, моих результатов профессиональной диагностики, "
        + "дефицитов и карт посещения уроков — только для планирования моего профессионального развития. Согласие действует до отзыва; отозвать его можно в любое время.";
}

/// <summary>Согласие на показ результатов руководителю: given and taken back by the person, or recorded from a paper by the centre.</summary>
public sealed class ConsentService(Database database)
{
    /// <summary>The person agrees for themself.</summary>
    public Task<Result> GiveAsync(CancellationToken ct) =>
        AddAsync(database.Actor.Scope.EducatorId, null, ConsentText.InSystem, DeficitRights.IsSelf(database.Actor, database.Actor.Scope.EducatorId), ct);

    /// <summary>The centre records a signed paper.</summary>
    public Task<Result> RecordPaperAsync(int educatorId, DateOnly? signedOn, CancellationToken ct) =>
        AddAsync(educatorId, signedOn, ConsentText.OnPaper, DeficitRights.IsCentre(database.Actor), ct);

    /// <summary>The person, or the centre by the person's letter, takes the consent back.</summary>
    public Task<Result> WithdrawAsync(int educatorId, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!DeficitRights.IsSelf(database.Actor, educatorId) && !DeficitRights.IsCentre(database.Actor)) return AccessErrors.Forbidden;
        var standing = await db.ResultConsents.Where(c => c.EducatorId == educatorId && c.WithdrawnOn == null).ToListAsync(ct);
        if (standing.Count == 0) return DeficitErrors.ConsentAbsent;
        foreach (var consent in standing) consent.Withdraw(db.Today);
        return Result.Ok;
    }, ct);

    private Task<Result> AddAsync(int educatorId, DateOnly? on, string way, bool isAllowed, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!isAllowed) return AccessErrors.Forbidden;
        if (way == ConsentText.OnPaper && on is null) return DeficitErrors.DateMissing;
        if (on > db.Today) return DeficitErrors.DateInFuture;
        if (!await db.Educators.AnyAsync(e => e.Id == educatorId && e.MergedIntoId == null, ct)) return DiagnosticsErrors.NotFound;
        if (await db.ResultConsents.AnyAsync(c => c.EducatorId == educatorId && c.WithdrawnOn == null, ct)) return DeficitErrors.ConsentGiven;
        db.Add(new ResultConsent(educatorId, on ?? db.Today, ConsentText.Version, way));
        return Result.Ok;
    }, ct);
}
