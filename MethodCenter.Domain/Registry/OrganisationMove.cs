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
        Follow(db, organisation, await db.RiskProfiles.Where(p => p.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.SchoolCurators.Where(c => c.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.SchoolVisits.Where(v => v.OrganisationId == id).ToListAsync(ct));
        await BringMentoringAsync(db, organisation, ct);
    }

    private static async Task BringMentoringAsync(MethodCenterDb db, Organisation organisation, CancellationToken ct)
    {
        var id = organisation.Id;
        Follow(db, organisation, await db.MentoringSetups.Where(s => s.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.MentoringWishes.Where(w => w.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.Mentorships.Where(m => m.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.MentorshipMembers.Where(m => m.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.MentorshipTasks.Where(t => t.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.MentorshipMeetings.Where(m => m.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.MentorshipQuestionnaires.Where(q => q.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.Stagings.Where(s => s.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.StagingVariants.Where(v => v.OrganisationId == id).ToListAsync(ct));
        Follow(db, organisation, await db.VariantLines.Where(l => l.OrganisationId == id).ToListAsync(ct));
    }

    private static void Follow<T>(MethodCenterDb db, Organisation organisation, IEnumerable<T> rows) where T : class, IScopedRow
    {
        foreach (var row in rows) db.Entry(row).Property(nameof(Organisation.MunicipalityId)).CurrentValue = organisation.MunicipalityId;
    }
}
