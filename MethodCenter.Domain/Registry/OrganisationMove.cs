using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>An organisation went over to another municipality: everything that carries its scope keys follows.</summary>
internal static class OrganisationMove
{
    public const string ClosedReason = "организация прекратила деятельность";

    public static async Task BringAlongAsync(MethodCenterDb db, Organisation organisation, CancellationToken ct)
    {
        var id = organisation.Id;
        Follow(db, organisation, organisation.LowResultsPeriods);
        Follow(db, organisation, organisation.Structures);
        Follow(db, organisation, organisation.Sites);
        Follow(db, organisation, await db.Employments.Where(e => e.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.Educators.Where(e => e.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.Assignments.Where(a => a.OrganisationId == id).ToListAsync(ct));
    }

    private static void Follow<T>(MethodCenterDb db, Organisation organisation, IEnumerable<T> rows) where T : class, IScopedRow
    {
        foreach (var row in rows) db.Entry(row).Property(nameof(Organisation.MunicipalityId)).CurrentValue = organisation.MunicipalityId;
    }
}
