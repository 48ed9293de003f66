using MethodCenter.Domain.Access;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Reporting;

/// <summary>The page of a curator as a paper.</summary>
public sealed class MentoringPapersProgressQueries(Database database, MentoringSetupQueries setups)
{
    /// <summary>Null for foreign and absent organisations alike. Leaves a line in the journal.</summary>
    public async Task<Report?> BuildAsync(int organisationId, CancellationToken ct)
    {
        if (await setups.FindAsync(organisationId, ct) is not { } card) return null;
        await using var db = database.Read();
        var name = await db.Organisations.Where(o => o.Id == organisationId).Select(o => o.FullName).SingleAsync(ct);
        await database.NoteAsync(new AuditNote(AuditAction.Printed, nameof(MentoringSetup), AuditTerms.Summary(AuditAction.Printed, nameof(MentoringSetup)))
        {
            SubjectId = organisationId, Keys = new(card.Row.MunicipalityId, organisationId),
        }, ct);
        return MentoringPapersProgress.Create(card, name, db.Today, db.Now);
    }
}
