using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Adds people and changes what is known of them; where they work is <see cref="EmploymentService"/>.</summary>
public sealed class EducatorService(Database database, SnilsVault vault)
{
    /// <summary>A new person with the first employment; returns the id. A number that stands anywhere in the region is refused.</summary>
    public async Task<Result<int>> AddAsync(EducatorDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayChangeEducators()) return AccessErrors.Forbidden;
        var added = await database.WriteAsync<Educator>(async db =>
        {
            if (Check(draft, database.Today) is { } wrong) return wrong;
            var job = await EmploymentRules.MakeAsync(db, draft.Employment, ct);
            if (!job.IsOk) return job.Error;
            var sealedSnils = await SealAsync(db, draft, ct);
            if (!sealedSnils.IsOk) return sealedSnils.Error;
            var person = new Educator(draft.Name!, draft.BirthDate, sealedSnils.Value.Number);
            person.AddEmployment(job.Value);
            person.Settle(job.Value);
            TakeFacts(person, draft);
            db.Educators.Add(person);
            return person;
        }, ct);
        return added.IsOk ? added.Value.Id : added.Error;
    }

    /// <summary>Changes the facts of a person. A stale version is refused; copies of the name in the asset follow.</summary>
    public async Task<Result> ChangeAsync(EducatorDraft draft, CancellationToken ct = default)
    {
        if (!database.Actor.MayChangeEducators()) return AccessErrors.Forbidden;
        return await database.WriteAsync(async db =>
        {
            if (await db.Educators.SingleOrDefaultAsync(e => e.Id == draft.Id, ct) is not { } person) return RegistryErrors.NotFound;
            if (person.MergedIntoId is not null) return EducatorErrors.Archived;
            if (Check(draft, database.Today) is { } wrong) return wrong;
            db.ExpectVersion(person, draft.Version);
            var sealedSnils = await SealAsync(db, draft, ct);
            if (!sealedSnils.IsOk) return sealedSnils.Error;
            if (sealedSnils.Value.Number is { } number) person.TakeSnils(number);
            person.ChangeBirthDate(draft.BirthDate);
            TakeFacts(person, draft);
            return await RenameAsync(db, person, draft.Name!, ct);
        }, ct);
    }

    private static async Task<Result> RenameAsync(MethodCenterDb db, Educator person, PersonName name, CancellationToken ct)
    {
        if (person.Name == name) return Result.Ok;
        if (await EducatorBeyondScope.HasForeignStatusAsync(db, person.Id, ct)) return EducatorErrors.NameKeptByCentre;
        person.Rename(name);
        foreach (var status in await db.Methodists.Where(m => m.EducatorId == person.Id).ToListAsync(ct)) status.TakeName(name);
        await MentoringNames.FollowAsync(db, [person], ct);
        return Result.Ok;
    }

    private static void TakeFacts(Educator person, EducatorDraft draft)
    {
        person.ChangeTeachingSince(draft.TeachingSince);
        person.ChangeCategory(draft.CategoryCode, draft.CategoryCode == "none" ? null : draft.CategoryGrantedOn);
        person.ChangeEmail(draft.Email);
    }

    /// <summary>The shape of the facts; null when nothing is wrong.</summary>
    private static DomainError? Check(EducatorDraft draft, DateOnly today)
    {
        if (draft.Name is null) return RegistryErrors.NameMissing;
        if (draft.BirthDate is { } born && FullPeriods.Years(born, today) is < 16 or > 100) return RegistryErrors.BirthDateWrong;
        if (draft.TeachingSince > today || draft.TeachingSince < draft.BirthDate) return EducatorErrors.TeachingSinceWrong;
        if (SeedFiles.Categories.All(c => c.Code != draft.CategoryCode)) return EducatorErrors.CategoryUnknown;
        if (draft.CategoryCode != "none" && draft.CategoryGrantedOn > today) return EducatorErrors.CategoryDateWrong;
        if (!IsEmail(draft.Email)) return EducatorErrors.EmailWrong;
        return null;
    }

    /// <summary>
    /// Seals a typed number. One that belongs to somebody else is refused in the same words whether the user may see that
    /// person or not, so that the refusal tells nothing.
    /// </summary>
    private async Task<Result<SnilsToTake>> SealAsync(MethodCenterDb db, EducatorDraft draft, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(draft.Snils)) return new SnilsToTake(null);
        if (Snils.Parse(draft.Snils) is not { } snils) return RegistryErrors.SnilsWrong;
        var number = vault.Seal(snils);
        if (await db.Educators.AnyAsync(e => e.SnilsHash == number.Hash && e.Id != draft.Id, ct)) return RegistryErrors.SnilsTaken;
        if ((await PeopleOutsideScope.FindAsync(db, [number.Hash], ct)).Count > 0) return RegistryErrors.SnilsTaken;
        var isOwn = await db.Educators.AnyAsync(e => e.SnilsHash == number.Hash, ct);
        return new SnilsToTake(isOwn ? null : number);
    }

    private static bool IsEmail(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return true;
        var parts = text.Trim().Split('@');
        return parts is [{ Length: > 0 }, { Length: > 2 } host] && host.Contains('.', StringComparison.Ordinal) && !text.Trim().Contains(' ', StringComparison.Ordinal);
    }

    /// <summary>Null keeps the present number.</summary>
    private sealed record SnilsToTake(SealedSnils? Number);
}
