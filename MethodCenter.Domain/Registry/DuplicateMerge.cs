using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Registry;

/// <summary>Turns stored rows into what <see cref="MergePlan"/> compares, for the preview and the act alike.</summary>
internal static class DuplicateMerge
{
    public static async Task<MergePreview?> PreviewAsync(MethodCenterDb db, MergeDraft draft, SnilsVault vault, CancellationToken ct)
    {
        if (await PersonAsync(db, draft.SurvivorId, ct) is not { } survivor || await PersonAsync(db, draft.OtherId, ct) is not { } other) return null;
        var words = await EducatorWords.LoadAsync(db, ct);
        var plan = Plan(survivor, other, draft, words, vault);
        var hidden = await EducatorBeyondScope.HasForeignRowsAsync(db, survivor.Id, ct) || await EducatorBeyondScope.HasForeignRowsAsync(db, other.Id, ct);
        return new MergePreview(await SideAsync(survivor, words, ct), await SideAsync(other, words, ct))
        {
            Fields = plan.Fields,
            Jobs = await LinesAsync(plan, words, ct),
            Assignments = await db.Assignments.CountAsync(a => a.EducatorId == other.Id, ct),
            Statuses = await db.Methodists.CountAsync(m => m.EducatorId == other.Id, ct),
            Refusal = plan.Refusal ?? (hidden ? EducatorErrors.MergeNeedsCentre : null),
        };
    }

    public static Task<Educator?> PersonAsync(MethodCenterDb db, int id, CancellationToken ct) =>
        db.Educators.Include(e => e.Employments).SingleOrDefaultAsync(e => e.Id == id && e.MergedIntoId == null, ct);

    public static MergePlan Plan(Educator survivor, Educator other, MergeDraft draft, EducatorWords words, SnilsVault vault) =>
        MergePlan.Make(Person(survivor, words, vault), Person(other, words, vault), draft.FromOther, draft.FromSurvivor);

    private static MergePerson Person(Educator person, EducatorWords words, SnilsVault vault) => new(person.Id, person.SnilsHash)
    {
        Values = new Dictionary<MergeFieldKind, string>
        {
            [MergeFieldKind.Name] = person.Name.Full,
            [MergeFieldKind.BirthDate] = Formats.Date(person.BirthDate),
            [MergeFieldKind.Snils] = vault.Reveal(person.SnilsCipher)?.Masked ?? "",
            [MergeFieldKind.TeachingSince] = Formats.Date(person.TeachingSince),
            [MergeFieldKind.Category] = Category(person, words),
            [MergeFieldKind.Email] = person.Email ?? "",
        },
        Jobs = [.. person.Employments.OrderBy(e => e.Id).Select(Job)],
    };

    /// <summary>«Без категории» is no value: the other record's category is taken by itself.</summary>
    private static string Category(Educator person, EducatorWords words)
    {
        if (person.CategoryCode == "none") return "";
        var name = EducatorWords.Category(person.CategoryCode);
        return person.CategoryGrantedOn is { } day ? $"{name}, {Formats.Date(day)}" : name;
    }

    private static MergeJob Job(Employment job) => new(job.Id, job.OrganisationId, job.PositionCode, job.Kind)
    {
        SubjectCode = job.SubjectCode, DeputyArea = job.DeputyArea, RateHundredths = job.RateHundredths,
        From = job.From, Until = job.Until, IsOnLeave = job.IsOnLeave,
    };

    private static async Task<MergeSide> SideAsync(Educator person, EducatorWords words, CancellationToken ct) =>
        new(person.Id, person.Version, person.Name.Full, await words.OrganisationAsync(person.OrganisationId, ct));

    private static async Task<IReadOnlyList<MergeJobLine>> LinesAsync(MergePlan plan, EducatorWords words, CancellationToken ct)
    {
        var lines = new List<MergeJobLine>();
        foreach (var step in plan.Jobs)
        {
            lines.Add(new MergeJobLine(await words.OrganisationAsync(step.Job.OrganisationId, ct), EducatorWords.Position(step.Job.PositionCode),
                step.Job.Kind, step.Job.From, step.Job.Until, step.Outcome));
        }
        return lines;
    }
}
