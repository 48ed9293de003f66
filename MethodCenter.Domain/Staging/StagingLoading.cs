using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Matching;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>A variant with the distribution it belongs to.</summary>
internal sealed record LoadedVariant(StagingCase Staging, StagingVariant Variant)
{
    public VariantSettings Settings { get; } = StagingJson.Settings(Variant.Settings);
}

/// <summary>Finds distributions and variants that the actor may keep; foreign and absent ids are refused alike.</summary>
internal static class StagingLoading
{
    public static async Task<Result<StagingCase>> KeptCaseAsync(this MethodCenterDb db, int id, CancellationToken ct)
    {
        var staging = await db.Stagings.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (staging is null) return StagingErrors.NotFound;
        return StagingRights.MayKeep(db.Actor, staging) ? staging : StagingErrors.NotFound;
    }

    public static async Task<Result<LoadedVariant>> KeptVariantAsync(this MethodCenterDb db, int id, CancellationToken ct)
    {
        if (await db.StagingVariants.SingleOrDefaultAsync(v => v.Id == id, ct) is not { } variant) return StagingErrors.VariantNotFound;
        var staging = await db.KeptCaseAsync(variant.StagingId, ct);
        return staging.IsOk ? new LoadedVariant(staging.Value, variant) : StagingErrors.VariantNotFound;
    }

    /// <summary>Why a variant may not be changed; null where it may.</summary>
    public static DomainError? Closed(StagingCase staging, StagingVariant? variant) =>
        variant?.IsApproved == true ? StagingErrors.VariantApproved : staging.State is StagingState.Open ? null : StagingErrors.CaseSettled;

    public static async Task<MethodistAbsence?> AbsenceAsync(this MethodCenterDb db, StagingCase staging, CancellationToken ct) =>
        staging.AbsenceId is { } id ? await db.MethodistAbsences.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, ct) : null;

    /// <summary>The problem of a distribution under settings, as of today or the day of the settings.</summary>
    public static async Task<Result<StagingAsk>> AskAsync(this MethodCenterDb db, StagingCase staging, VariantSettings settings, CancellationToken ct)
    {
        var absence = await db.AbsenceAsync(staging, ct);
        if (staging.Kind is StagingKind.Substitution && absence is null) return StagingErrors.AbsenceMissing;
        return StagingAsk.Of(staging, settings, db.Today, absence);
    }

    /// <summary>Pairs of a variant as they are kept.</summary>
    public static async Task<IReadOnlyList<HandPair>> PairsAsync(this MethodCenterDb db, int variantId, CancellationToken ct) =>
        await db.VariantLines.Where(l => l.VariantId == variantId && l.GiverKey != null).Select(l => new HandPair(l.SeekerKey, l.GiverKey!)).ToListAsync(ct);

    /// <summary>Settings that no calculation can use.</summary>
    public static DomainError? Fault(VariantSettings settings)
    {
        if (settings.LeastSeverity is < 1 or > 3) return StagingErrors.SeverityWrong;
        if (!IsSane(settings.SoftLimit, settings.HardLimit) || !IsSane(settings.OrganisationSoft, settings.OrganisationHard)) return StagingErrors.LimitsWrong;
        if (settings.Limits.Any(l => !IsSane(l.Soft, l.Hard))) return StagingErrors.LimitsWrong;
        if (settings.Weights.Any(w => Math.Abs((long)w.Points) > StagingLimits.MostPoints)) return StagingErrors.PointsWrong;
        return int.PopCount((int)settings.Form) == 1 ? null : StagingErrors.FormWrong;
    }

    private static bool IsSane(int? soft, int? hard) =>
        soft is null or (>= 0 and <= StagingLimits.MostLoad) && hard is null or (>= 0 and <= StagingLimits.MostLoad) && !(soft > hard);
}
