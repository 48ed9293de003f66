using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>The diagnostic profile of a person. Foreign and absent ids answer alike: null.</summary>
public sealed class ProfileQueries(Database database, DiagnosisService diagnoses)
{
    /// <summary>The profile as the reader may see it; whose profile was read and by whom stays in the journal.</summary>
    public async Task<Profile?> FindAsync(int educatorId, CancellationToken ct)
    {
        var actor = database.Actor;
        var isOwn = DeficitRights.IsSelf(actor, educatorId);
        if (!isOwn && !DeficitRights.MayView(actor)) return null;
        if (isOwn) await diagnoses.MarkSeenAsync(ct);
        await using var db = database.Read();
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId, ct) is not { } person) return null;
        var profile = await FrameAsync(db, person, isOwn, ct);
        if (!isOwn) await database.NoteAsync(NoteOf(person), ct);
        return profile.NeedsConsent ? profile : await new ProfileReading(db).FillAsync(profile, ct);
    }

    /// <summary>The profile of whoever is signed in; null for those who are nobody in the registry.</summary>
    public Task<Profile?> FindOwnAsync(CancellationToken ct) => FindAsync(database.Actor.Scope.EducatorId, ct);

    /// <summary>Competences to choose from in the forms about a person, those that suit the post first.</summary>
    public async Task<IReadOnlyList<CompetenceLine>> ListCompetencesAsync(int educatorId, CancellationToken ct)
    {
        await using var db = database.Read();
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == educatorId, ct) is not { } person) return [];
        var all = await ProfileCompetences.LoadAsync(db, ct);
        return [.. all.Suiting(person.PositionCode, person.PostGroup).Concat(all.InForce).DistinctBy(c => c.Code)];
    }

    private static async Task<Profile> FrameAsync(MethodCenterDb db, Educator person, bool isOwn, CancellationToken ct)
    {
        var (actor, organisation, today) = (db.Actor, person.OrganisationId, db.Today);
        var consent = await db.ResultConsents.Where(c => c.EducatorId == person.Id).OrderByDescending(c => c.Id)
            .Select(c => new ProfileConsent(c.GivenOn, c.Way, c.TextVersion, c.WithdrawnOn)).FirstOrDefaultAsync(ct);
        var words = await EducatorWords.LoadAsync(db, ct);
        return new Profile(person.Id, person.Name)
        {
            Organisation = await words.OrganisationAsync(organisation, ct), Municipality = words.Municipality(person.MunicipalityId),
            Position = EducatorWords.Position(person.PositionCode ?? ""), Subject = EducatorWords.Subject(person.SubjectCode),
            IsLowResults = await db.LowResultsPeriods.AnyAsync(p => p.OrganisationId == organisation && p.From <= today && (p.Until == null || p.Until >= today), ct),
            IsOwn = isOwn, Consent = consent, NeedsConsent = actor.Scope.Kind is ScopeKind.Organisation && consent is not { IsInForce: true },
            May = new()
            {
                Keep = DeficitRights.MayKeepOf(actor, person.Id), Request = DeficitRights.MayView(actor) && !isOwn,
                Annul = DeficitRights.IsCentre(actor), AssessOneself = isOwn, RecordConsent = DeficitRights.IsCentre(actor),
            },
        };
    }

    private static AuditNote NoteOf(Educator person) => new(AuditAction.Viewed, "Profile", AuditTerms.Summary(AuditAction.Viewed, "Profile"))
    {
        SubjectId = person.Id, Keys = person.ScopeKeys,
    };
}
