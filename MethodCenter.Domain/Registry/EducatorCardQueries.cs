using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.MethodicalAsset;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>One person: the card, the drafts of its forms, the whole СНИЛС. Foreign and absent ids answer alike: null.</summary>
public sealed class EducatorCardQueries(Database database, SnilsVault vault)
{
    /// <summary>The card; who looked at whom and when stays in the journal.</summary>
    public async Task<EducatorCard?> FindEducatorAsync(int id, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == id, ct);
        if (person is null) return null;
        var card = await CardAsync(db, person, ct);
        await database.NoteAsync(Note(AuditAction.Viewed, person), ct);
        return card;
    }

    /// <summary>The own card of a teacher and who has looked at it; null for those who are nobody in the registry.</summary>
    public async Task<OwnCard?> FindOwnAsync(CancellationToken ct = default)
    {
        await using var db = database.Read();
        var own = db.Scope.EducatorId;
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == own, ct);
        if (person is null) return null;
        var views = await db.AuditEntries
            .Where(a => a.PersonId == own && (a.Action == AuditAction.Viewed || a.Action == AuditAction.Revealed))
            .OrderByDescending(a => a.Id).Take(50).Select(a => new { a.At, a.ActorName, a.Action }).ToListAsync(ct);
        var card = await CardAsync(db, person, ct);
        return new OwnCard(card, [.. views.Select(v => new CardView(v.At, v.ActorName, AccessTerms.Of(v.Action)))]);
    }

    /// <summary>The whole number, to those who may see it; each time leaves a line in the journal.</summary>
    public async Task<Result<string>> RevealSnilsAsync(int id, CancellationToken ct = default)
    {
        if (!database.Actor.MayRevealSnils()) return AccessErrors.Forbidden;
        await using var db = database.Read();
        var person = await db.Educators.SingleOrDefaultAsync(e => e.Id == id, ct);
        if (person is null || vault.Reveal(person.SnilsCipher) is not { } snils) return RegistryErrors.NotFound;
        await database.NoteAsync(Note(AuditAction.Revealed, person), ct);
        return snils.Formatted;
    }

    /// <summary>What the form of the person edits; null for foreign and absent ids.</summary>
    public async Task<EducatorDraft?> FindDraftAsync(int id, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Educators.Where(e => e.Id == id && e.MergedIntoId == null).Select(e => new EducatorDraft
        {
            Id = e.Id, Version = e.Version, LastName = e.LastName, FirstName = e.FirstName, MiddleName = e.MiddleName,
            BirthDate = e.BirthDate, TeachingSince = e.TeachingSince, CategoryCode = e.CategoryCode,
            CategoryGrantedOn = e.CategoryGrantedOn, Email = e.Email,
        }).SingleOrDefaultAsync(ct);
    }

    /// <summary>What the form of an employment edits; null for foreign and absent ids.</summary>
    public async Task<EmploymentDraft?> FindEmploymentDraftAsync(int employmentId, CancellationToken ct = default)
    {
        await using var db = database.Read();
        return await db.Employments.Where(e => e.Id == employmentId).Select(e => new EmploymentDraft
        {
            Id = e.Id, Version = e.Version, EducatorId = e.EducatorId, OrganisationId = e.OrganisationId, Kind = e.Kind,
            PositionCode = e.PositionCode, DeputyArea = e.DeputyArea, SubjectCode = e.SubjectCode, RateHundredths = e.RateHundredths,
            From = e.From, Until = e.Until, IsOnLeave = e.IsOnLeave,
        }).SingleOrDefaultAsync(ct);
    }

    /// <summary>What would come of leaving on a day, to be named before it is done; null for foreign and absent ids.</summary>
    public async Task<LeavingConsequences?> FindLeavingAsync(int employmentId, DateOnly lastDay, CancellationToken ct = default)
    {
        await using var db = database.Read();
        var job = await db.Employments.SingleOrDefaultAsync(e => e.Id == employmentId, ct);
        if (job is null) return null;
        var after = lastDay.AddDays(1);
        var others = await db.Employments.CountAsync(e => e.EducatorId == job.EducatorId && e.Id != job.Id
            && (e.From == null || e.From <= after) && (e.Until == null || e.Until >= after), ct);
        var open = others > 0 ? 0 : await db.Assignments.CountAsync(a => a.EducatorId == job.EducatorId && (a.Until == null || a.Until > lastDay), ct);
        var statuses = await db.Methodists.CountAsync(m => m.EducatorId == job.EducatorId && m.EndedOn == null && (m.Until == null || m.Until > lastDay), ct);
        return new LeavingConsequences(open, others, statuses);
    }

    private async Task<EducatorCard> CardAsync(MethodCenterDb db, Educator person, CancellationToken ct)
    {
        var words = await EducatorWords.LoadAsync(db, ct);
        var jobs = await EmploymentsAsync(db, person, words, ct);
        var organisation = person.OrganisationId;
        var lowResults = await db.LowResultsPeriods.AnyAsync(p => p.OrganisationId == organisation && p.From <= db.Today && (p.Until == null || p.Until >= db.Today), ct);
        return Facts(person, words, jobs, db.Today) with
        {
            IsInLowResultsSchool = lowResults,
            Organisation = await words.OrganisationAsync(person.OrganisationId, ct),
            Assignments = await AssignmentsAsync(db, person, ct),
            Statuses = await StatusesAsync(db, person, words, ct),
            History = await EducatorHistory.LoadAsync(db, person, words, ct),
        };
    }

    private EducatorCard Facts(Educator person, EducatorWords words, List<EmploymentLine> jobs, DateOnly today) =>
        new(person.Id, person.Version, person.Name)
        {
            MunicipalityId = person.MunicipalityId, Municipality = words.Municipality(person.MunicipalityId), OrganisationId = person.OrganisationId,
            Position = EducatorWords.Position(person.PositionCode ?? ""), Subject = EducatorWords.Subject(person.SubjectCode), PostGroup = person.PostGroup,
            BirthDate = person.BirthDate, Age = person.BirthDate is { } born ? FullPeriods.Years(born, today) : null,
            TeachingSince = person.TeachingSince, ExperienceMonths = person.TeachingSince is { } since ? FullPeriods.Months(since, today) : null,
            CategoryCode = person.CategoryCode, Category = EducatorWords.Category(person.CategoryCode), CategoryGrantedOn = person.CategoryGrantedOn,
            Email = person.Email, MaskedSnils = vault.Reveal(person.SnilsCipher)?.Masked,
            WorksUntil = person.WorksUntil, Works = person.HomeKind is not null && (person.WorksFrom is null || person.WorksFrom <= today) && (person.WorksUntil is null || today <= person.WorksUntil),
            IsOnLeave = jobs.Any(j => j is { IsOnLeave: true, IsInForce: true }), IsYoung = EducatorAge.IsYoung(person.BirthDate, person.TeachingSince, today),
            MergedIntoId = person.MergedIntoId, Employments = jobs, Warnings = Review(person, words, jobs, today),
        };

    private static IReadOnlyList<EducatorWarning> Review(Educator person, EducatorWords words, List<EmploymentLine> jobs, DateOnly today) =>
        EducatorReview.Of(
            new EducatorFacts(person.SnilsHash is not null, person.BirthDate, person.TeachingSince, person.CategoryCode, person.CategoryGrantedOn)
            {
                Employments = [.. jobs.Select(j => new EmploymentFact(j.Kind, EducatorWords.NeedsSubject(j.PositionCode), j.SubjectCode, j.From, j.Until, j.Organisation))],
            }, today);

    private static async Task<List<EmploymentLine>> EmploymentsAsync(MethodCenterDb db, Educator person, EducatorWords words, CancellationToken ct)
    {
        var jobs = await db.Employments.Where(e => e.EducatorId == person.Id).ToListAsync(ct);
        var home = HomeEmployment.Choose(jobs, db.Today);
        var lines = new List<EmploymentLine>(jobs.Count);
        foreach (var job in jobs.OrderByDescending(j => j.IsInForce(db.Today)).ThenByDescending(j => j.From ?? DateOnly.MinValue).ThenBy(j => j.Id))
            lines.Add(Line(job, words, await words.OrganisationAsync(job.OrganisationId, ct), db.Today) with { IsHome = ReferenceEquals(job, home) });
        return lines;
    }

    private static EmploymentLine Line(Employment job, EducatorWords words, string organisation, DateOnly today) => new(job.Id, job.Version)
    {
        OrganisationId = job.OrganisationId, MunicipalityId = job.MunicipalityId, Organisation = organisation,
        Municipality = words.Municipality(job.MunicipalityId), Kind = job.Kind, PositionCode = job.PositionCode,
        Position = EducatorWords.Position(job.PositionCode), DeputyArea = job.DeputyArea, SubjectCode = job.SubjectCode,
        Subject = EducatorWords.Subject(job.SubjectCode), RateHundredths = job.RateHundredths, From = job.From, Until = job.Until,
        IsOnLeave = job.IsOnLeave, EndReason = job.EndReason, IsInForce = job.IsInForce(today),
    };

    private static async Task<IReadOnlyList<EducatorAssignment>> AssignmentsAsync(MethodCenterDb db, Educator person, CancellationToken ct)
    {
        var assignments = await db.Assignments.Where(a => a.EducatorId == person.Id).OrderByDescending(a => a.From).ToListAsync(ct);
        if (assignments.Count == 0) return [];
        var names = await EducatorBeyondScope.NamesOfMethodistsAsync(db, [.. assignments.Select(a => a.MethodistId).Distinct()], ct);
        return [.. assignments.Select(a => new EducatorAssignment(a.Id, a.MethodistId, names[a.MethodistId].FullName,
            MethodicalAssetTerms.Of(names[a.MethodistId].Level), a.From, a.Until, a.Order, a.IsInForce(db.Today)))];
    }

    private static async Task<IReadOnlyList<EducatorStatus>> StatusesAsync(MethodCenterDb db, Educator person, EducatorWords words, CancellationToken ct)
    {
        var statuses = await db.Methodists.Where(m => m.EducatorId == person.Id).OrderBy(m => m.Level).ToListAsync(ct);
        return [.. statuses.Select(m => new EducatorStatus(m.Id, MethodicalAssetTerms.Of(m.Level), m.Direction ?? EducatorWords.Subject(m.SubjectCode),
            MethodicalAssetTerms.Of(m.Admission), m.EndedOn ?? m.Until, m.HasOrderOn(db.Today)))];
    }

    private static AuditNote Note(AuditAction action, Educator person) =>
        new(action, nameof(Educator), AuditTerms.Summary(action, nameof(Educator))) { SubjectId = person.Id, Keys = person.ScopeKeys };
}
