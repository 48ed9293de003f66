using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>The own room of whoever is signed in and stands in the registry.</summary>
public sealed class OwnRoomQueries(Database database)
{
    /// <summary>Null for those who are nobody in the registry. Opening the room does not open a result: the profile does.</summary>
    public async Task<OwnRoomCard?> LoadAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        if (!DeficitRights.IsSelf(db.Actor, own)) return null;
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == own && e.MergedIntoId == null, ct) is not { } person) return null;
        var names = await ProfileCompetences.LoadAsync(db, ct);
        var measures = await new OwnResultReading(db, names).ReadAsync(own, ct);
        var routes = await new OwnRouteReading(db, names).ReadAsync(own, ct);
        var deficits = OwnDeficitAnswers.Of(measures.Deficits, routes.Main, routes.Gaps, names);
        return new OwnRoomCard(own, person.Name.Full, await PlaceAsync(db, person, ct))
        {
            Result = measures.Result, Unread = measures.Unread, Deficits = deficits, Route = routes.Main, Others = routes.Others,
            Absence = routes.Main is null ? AbsenceOf(measures, routes.HasDraft, deficits.Count) : null,
            Dates = await new OwnDateReading(db).ReadAsync(own, ct), Methodists = await MethodistsAsync(db, own, ct),
        };
    }

    private static OwnRouteAbsence AbsenceOf(OwnMeasures measures, bool hasDraft, int deficits)
    {
        if (hasDraft) return OwnRouteAbsence.InDraft;
        if (measures.Unread is not null) return OwnRouteAbsence.ResultUnread;
        if (deficits > 0) return OwnRouteAbsence.NotBegun;
        return measures.Result is null ? OwnRouteAbsence.NoResults : OwnRouteAbsence.NoDeficits;
    }

    private static async Task<string> PlaceAsync(MethodCenterDb db, Educator person, CancellationToken ct)
    {
        var organisation = await db.Organisations.Where(o => o.Id == person.OrganisationId).Select(o => o.ShortName).SingleOrDefaultAsync(ct);
        var post = EducatorWords.Position(person.PositionCode ?? "");
        return string.Join(", ", new[] { post, EducatorWords.Subject(person.SubjectCode), organisation }.Where(w => !string.IsNullOrEmpty(w)));
    }

    private static async Task<IReadOnlyList<string>> MethodistsAsync(MethodCenterDb db, int own, CancellationToken ct)
    {
        var today = db.Today;
        var ids = await db.Assignments.Where(a => a.EducatorId == own && a.From <= today && (a.Until == null || a.Until >= today))
            .Select(a => a.MethodistId).Distinct().ToListAsync(ct);
        if (ids.Count == 0) return [];
        var names = await EducatorBeyondScope.NamesOfMethodistsAsync(db, ids, ct);
        return [.. names.Values.Select(n => n.FullName).OrderBy(SearchKey.Of, StringComparer.Ordinal)];
    }
}
