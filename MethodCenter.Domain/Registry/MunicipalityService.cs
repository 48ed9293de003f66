using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Acts on municipalities: a law gives one a new name, kind or code from a day on.</summary>
public sealed class MunicipalityService(Database database)
{
    /// <summary>Records the new form; the present one ends the day before and is remembered with its code.</summary>
    public async Task<Result> TransformAsync(MunicipalityTransformDraft draft, CancellationToken ct = default)
    {
        if (!MayTransform(database.Actor)) return AccessErrors.Forbidden;
        if (Refuse(draft) is { } refusal) return refusal;
        return await database.WriteAsync(async db =>
        {
            var municipality = await db.Municipalities.Include(m => m.Versions).SingleOrDefaultAsync(m => m.Id == draft.MunicipalityId, ct);
            if (municipality is null) return RegistryErrors.NotFound;
            var isTaken = await db.Municipalities.AnyAsync(m => m.Id != draft.MunicipalityId && m.Versions.Any(v => v.Oktmo == draft.Oktmo), ct);
            if (isTaken) return OrganisationErrors.OktmoTaken;
            db.ExpectVersion(municipality, draft.Version);
            return municipality.Transform(new MunicipalityVersion(
                draft.Oktmo!, draft.Name!.Trim(), draft.ShortName!.Trim(), draft.Kind, draft.From, null));
        }, ct);
    }

    /// <summary>The administrator of the centre alone.</summary>
    internal static bool MayTransform(Actor actor) => actor.IsSystem || actor.Role is Role.Administrator;

    private static DomainError? Refuse(MunicipalityTransformDraft draft)
    {
        if (draft.Oktmo is not { Length: 8 } code || !code.All(char.IsAsciiDigit)) return OrganisationErrors.OktmoWrong;
        if (Inputs.Tidy(draft.Name) is null || Inputs.Tidy(draft.ShortName) is null) return OrganisationErrors.MunicipalityNameMissing;
        return draft.From is null ? OrganisationErrors.DayMissing : null;
    }
}
