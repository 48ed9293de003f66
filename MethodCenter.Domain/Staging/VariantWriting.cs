using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Staging;

/// <summary>Writes variants and their lines inside the write door; lines go by prepared commands and leave one line in the journal.</summary>
internal static class VariantWriting
{
    /// <summary>A new variant at the end of its distribution; refuses more than there may be.</summary>
    public static async Task<Result<StagingVariant>> AddAsync(this MethodCenterDb db, StagingCase staging, string? name, CancellationToken ct)
    {
        var places = await db.StagingVariants.Where(v => v.StagingId == staging.Id).Select(v => v.Place).ToListAsync(ct);
        if (places.Count >= StagingLimits.MostVariants) return StagingErrors.TooManyVariants;
        var place = places.Count == 0 ? 1 : places.Max() + 1;
        var variant = new StagingVariant(staging, place, Inputs.Tidy(name, 200) ?? $"Вариант {place}");
        db.Add(variant);
        return variant;
    }

    /// <summary>What was worked out becomes the variant: its lines are replaced.</summary>
    public static async Task KeepAsync(this MethodCenterDb db, StagingVariant variant, VariantSettings settings, StagedSolution solution, DateOnly asOf, CancellationToken ct)
    {
        var measures = solution.Measures(settings);
        variant.Solve(StagingJson.Write(settings), StagingJson.Write(measures), db.Now, asOf);
        await db.SaveChangesAsync(ct);
        await db.ReplaceLinesAsync(variant, solution.Lines(variant), ct);
        db.Note(new AuditNote(AuditAction.Changed, nameof(StagingVariant), $"Рассчитан вариант подбора «{variant.Name}»: с парой {measures.Covered} из {measures.Seekers}")
        {
            SubjectId = variant.Id, Rows = measures.Seekers, Keys = variant.ScopeKeys,
        });
    }

    public static async Task ReplaceLinesAsync(this MethodCenterDb db, StagingVariant variant, IEnumerable<VariantLine> lines, CancellationToken ct)
    {
        var writer = new BulkWriter<VariantLine>(db);
        await writer.DeleteAsync(await db.VariantLines.AsNoTracking().Where(l => l.VariantId == variant.Id).ToListAsync(ct), ct);
        var next = await writer.NextIdAsync(ct);
        await writer.InsertAsync(lines.Select(line =>
        {
            line.Id = next++;
            return line;
        }), ct);
    }

    /// <summary>A line of a copy: the same pair in another variant, without what an approval made.</summary>
    public static VariantLine CopyTo(this VariantLine line, StagingVariant variant)
    {
        var copy = new VariantLine(variant, line.SeekerKey, line.SubjectEducatorId, line.PlaceId, line.Name);
        if (line.GiverKey is { } giver) copy.Pair(giver, line.GiverMethodistId, line.GiverMentorId, line.GiverName!, line.Score, line.Reasons);
        if (line.Uncovered is { } why) copy.Leave(why);
        copy.Mark(line.IsByHand, line.IsCurrent);
        return copy;
    }
}
