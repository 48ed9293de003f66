using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.DeficitDiagnostics;
using MethodCenter.Domain.Registry;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Mentoring;

/// <summary>Keeps the list of mentors (domain, section 6). Whoever is on no staff list becomes a person without employment.</summary>
public sealed class MentorService(Database database)
{
    /// <summary>Adds or changes. Returns the id.</summary>
    public Task<Result<int>> SaveAsync(MentorDraft draft, CancellationToken ct) => database.WriteAsync<int>(async db =>
    {
        if (!MentoringRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (await ProblemOfAsync(db, draft, ct) is { } problem) return problem;
        var found = draft.Id == 0 ? await AddAsync(db, draft, ct) : await FindAsync(db, draft.Id, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var mentor = found.Value;
        var changed = mentor.Change(draft.Forms, draft.Limit ?? 0, draft.SubjectCode, CompetenceCodes.Line(draft.Codes), draft.About);
        if (!changed.IsOk) return changed.Error;
        var consent = mentor.Consent(draft.Since!.Value, draft.ConsentOn);
        if (!consent.IsOk) return consent.Error;
        await db.SaveChangesAsync(ct);
        return mentor.Id;
    }, ct);

    /// <summary>Ends the work of a mentor who has no pair in force or in preparation.</summary>
    public Task<Result> EndAsync(MentorEndDraft draft, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        if (draft.LastDay is not { } last) return MentoringErrors.LastDayMissing;
        if (Inputs.Tidy(draft.Reason) is not { } reason) return MentoringErrors.EndReasonMissing;
        var found = await FindAsync(db, draft.Id, draft.Version, ct);
        if (!found.IsOk) return found.Error;
        var pairs = (await MentorLoad.PairsAsync(db, [draft.Id], ct)).GetValueOrDefault(draft.Id);
        return pairs > 0 ? MentoringErrors.MentorHasPairs(pairs) : found.Value.End(last, reason);
    }, ct);

    /// <summary>The end was a mistake, or the person takes it up again.</summary>
    public Task<Result> ReopenAsync(int id, int version, CancellationToken ct) => database.WriteAsync(async db =>
    {
        if (!MentoringRights.MayKeep(db.Actor)) return AccessErrors.Forbidden;
        var found = await FindAsync(db, id, version, ct);
        if (!found.IsOk) return found.Error;
        if (found.Value.Until is null) return MentoringErrors.NotEnded;
        found.Value.Reopen();
        return Result.Ok;
    }, ct);

    private static async Task<DomainError?> ProblemOfAsync(MethodCenterDb db, MentorDraft draft, CancellationToken ct)
    {
        if (draft.Since is null) return MentoringErrors.SinceMissing;
        if (draft.ConsentOn > db.Today) return MentoringErrors.ConsentInFuture;
        if (draft.SubjectCode is { } subject && !await db.Subjects.AnyAsync(s => s.Code == subject, ct)) return EducatorErrors.SubjectUnknown;
        if (draft.Codes.Count == 0) return null;
        var names = await ProfileCompetences.LoadAsync(db, ct);
        return CompetenceCodes.Read(string.Join(';', draft.Codes)).All(names.IsKnown) ? null : MentoringErrors.CodeUnknown;
    }

    /// <summary>A mentor whose card is not open to the user (seen in a pair only) is not theirs to change.</summary>
    private static async Task<Result<Mentor>> FindAsync(MethodCenterDb db, int id, int version, CancellationToken ct)
    {
        if (await db.Mentors.SingleOrDefaultAsync(m => m.Id == id && db.Educators.Any(e => e.Id == m.EducatorId), ct) is not { } mentor) return MentoringErrors.MentorNotFound;
        db.ExpectVersion(mentor, version);
        return mentor;
    }

    private static async Task<Result<Mentor>> AddAsync(MethodCenterDb db, MentorDraft draft, CancellationToken ct)
    {
        var person = draft.IsOutside ? await MakePersonAsync(db, draft, ct) : await FindPersonAsync(db, draft.EducatorId, ct);
        if (!person.IsOk) return person.Error;
        var mentor = new Mentor(person.Value, draft.Since!.Value);
        db.Add(mentor);
        return mentor;
    }

    private static async Task<Result<Educator>> FindPersonAsync(MethodCenterDb db, int id, CancellationToken ct)
    {
        if (id == 0) return MentoringErrors.PersonMissing;
        if (await db.Educators.SingleOrDefaultAsync(e => e.Id == id && e.MergedIntoId == null, ct) is not { } person) return RegistryErrors.NotFound;
        return await db.Mentors.AnyAsync(m => m.EducatorId == id, ct) ? MentoringErrors.AlreadyMentor : person;
    }

    private static async Task<Result<Educator>> MakePersonAsync(MethodCenterDb db, MentorDraft draft, CancellationToken ct)
    {
        if (PersonName.Create(draft.LastName, draft.FirstName, draft.MiddleName) is not { } name) return RegistryErrors.NameMissing;
        if (draft.BirthDate > db.Today) return RegistryErrors.BirthDateWrong;
        if (draft.OrganisationId == 0) return MentoringErrors.OrganisationMissing;
        if (await db.Organisations.SingleOrDefaultAsync(o => o.Id == draft.OrganisationId, ct) is not { } organisation) return RegistryErrors.NotFound;
        var (key, born, place) = (name.Key, draft.BirthDate, organisation.Id);
        if (await db.Educators.AnyAsync(e => e.NameKey == key && e.MergedIntoId == null && (born != null ? e.BirthDate == born : e.OrganisationId == place), ct))
            return MentoringErrors.AlreadyInRegistry;
        var person = new Educator(name, born, null);
        person.BelongTo(organisation);
        db.Add(person);
        await db.SaveChangesAsync(ct);
        return person;
    }
}
