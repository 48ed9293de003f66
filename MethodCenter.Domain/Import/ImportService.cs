using MethodCenter.Domain.Access;
using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;
using MethodCenter.Domain.Import.Planning;
using Microsoft.EntityFrameworkCore;

namespace MethodCenter.Domain.Import;

/// <summary>A file that was read and worked out but not yet written.</summary>
public sealed class StagedImport
{
    internal StagedImport(ParsedFile file, ImportPlan plan, long stamp)
    {
        (File, Plan, Stamp) = (file, plan, stamp);
    }

    internal ParsedFile File { get; }
    internal ImportPlan Plan { get; }

    /// <summary>The last line of the journal when the plan was made: another one means that the registry may have changed.</summary>
    internal long Stamp { get; }

    /// <summary>What would happen.</summary>
    public ImportOutcome Preview => new(File.Kind, File.FileName, false, null, Plan.Sheets);

    /// <summary>How the columns of each sheet were understood.</summary>
    public IReadOnlyList<SheetColumns> Columns => [.. File.Sheets.Select(SheetColumns.Of)];
}

/// <summary>
/// Takes files in: read once under hard limits, worked out against the registry, shown, and only then written in one
/// transaction. Bad rows do not stop the others; the same file twice changes nothing.
/// </summary>
public sealed class ImportService(Database database, SnilsVault vault, TimeProvider clock)
{
    /// <summary>Reads the file and works out what it would do. Writes nothing.</summary>
    /// <param name="kind">What the file is said to hold.</param>
    /// <param name="content">Seekable; stays open.</param>
    /// <param name="fileName">For messages and the record.</param>
    /// <param name="progress">Told of stages and rows.</param>
    public async Task<Result<StagedImport>> StageAsync(
        ImportKind kind, Stream content, string fileName, IProgress<ImportProgress>? progress = null, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport(kind)) return AccessErrors.Forbidden;
        var parsed = await new FileParser(kind, clock.Today(), progress).ParseAsync(content, fileName, ct);
        if (!parsed.IsOk) return parsed.Error;
        await using var db = database.Read();
        var staged = await PlanAsync(db, parsed.Value, progress, ct);
        return staged.Plan.Refusal is { } refusal ? refusal : staged;
    }

    /// <summary>Writes what was staged; where the registry has changed since, it is worked out anew first.</summary>
    public async Task<Result<ImportOutcome>> CommitAsync(StagedImport staged, IProgress<ImportProgress>? progress = null, CancellationToken ct = default)
    {
        if (!database.Actor.MayImport(staged.File.Kind)) return AccessErrors.Forbidden;
        return await database.WriteAsync<ImportOutcome>(async db =>
        {
            var file = staged.File;
            var plan = await RegistryStamp.OfAsync(db, ct) == staged.Stamp ? staged.Plan : (await PlanUntrackedAsync(db, file, progress, ct)).Plan;
            if (plan.Refusal is { } refusal) return refusal;
            var outcome = new ImportOutcome(file.Kind, file.FileName, true, null, plan.Sheets);
            var batch = new ImportBatch(file.Kind, file.FileName, file.Hash, file.Size, db.Actor.UserId, db.Actor.Name, clock.Now());
            batch.BelongTo(db.Scope);
            batch.Count(outcome.Rows, outcome.Created, outcome.Updated, outcome.Unchanged, outcome.Rejected, outcome.Queued, outcome.Warnings);
            batch.Commit(clock.Now());
            db.ImportBatches.Add(batch);
            await db.SaveChangesAsync(ct);
            await new PlanWriter(db, plan, batch).WriteAsync(progress, ct);
            db.Note(new AuditNote(AuditAction.Imported, nameof(ImportBatch), $"загрузка файла «{file.FileName}»: {ImportKinds.Name(file.Kind)}")
            {
                SubjectId = batch.Id, BatchId = batch.Id, Rows = outcome.Accepted, Keys = batch.ScopeKeys,
            });
            return outcome with { BatchId = batch.Id };
        }, ct);
    }

    private async Task<StagedImport> PlanUntrackedAsync(MethodCenterDb db, ParsedFile file, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await PlanAsync(db, file, progress, ct);
    }

    private async Task<StagedImport> PlanAsync(MethodCenterDb db, ParsedFile file, IProgress<ImportProgress>? progress, CancellationToken ct)
    {
        var stamp = await RegistryStamp.OfAsync(db, ct);
        var plan = new ImportPlan();
        var context = new PlanContext(db, vault, clock.Today(), $"{database.Actor.Name}, файл «{file.FileName}»", progress);
        await (file.Kind switch
        {
            ImportKind.Organisations => new OrganisationPlanner(context, plan).PlanAsync(file.Sheets, ct),
            ImportKind.Educators => new EducatorPlanner(context, plan).PlanAsync([.. file.Sheets.Cast<EducatorSheet>()], ct),
            ImportKind.Methodists => new MethodistPlanner(context, plan).PlanAsync(file.Sheets, ct),
            ImportKind.Campaigns => new CampaignPlanner(context, plan).PlanAsync(file.Sheets, ct),
            ImportKind.Diagnostics => new ResultPlanner(context, plan).PlanAsync(file.Sheets, ct),
            ImportKind.Trainings => new TrainingPlanner(context, plan).PlanAsync(file.Sheets, ct),
            ImportKind.Routes => new RouteFilePlanner(context, plan).PlanAsync([.. file.Sheets.Cast<RouteSheet>()], ct),
            ImportKind.Support => new SupportPlanner(context, plan).PlanAsync([.. file.Sheets.Cast<SupportSheet>()], ct),
        });
        return new StagedImport(file, plan, stamp);
    }
}
