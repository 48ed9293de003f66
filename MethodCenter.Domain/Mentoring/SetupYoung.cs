using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Young educators with their support since 1 January, by the rule of the list of young educators.</summary>
internal static class SetupYoung
{
    /// <param name="db">Under the reader's scope.</param>
    /// <param name="organisationId">One organisation; null for all of the reader's.</param>
    /// <param name="ct">Ends the reading.</param>
    public static async Task<List<YoungRow>> ReadAsync(MethodCenterDb db, int? organisationId, CancellationToken ct)
    {
        var parameters = await db.MentoringParameters.SingleOrDefaultAsync(ct) ?? new();
        var period = SupportRule.PeriodOf(null, db.Today);
        var people = await db.YoungAsync(new YoungFilter { OrganisationId = organisationId }, parameters, ct);
        var support = await db.SupportInAsync(period, null, ct);
        return people.FindAll(p => p.Standing.NeedsSupport).ConvertAll(p => p.With(support[p.EducatorId], period));
    }
}
