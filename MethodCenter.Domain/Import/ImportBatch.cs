using MethodCenter.Domain.Access;

namespace MethodCenter.Domain.Import;

/// <summary>What a file holds. Stored by number; the command line's words are in <see cref="ImportKinds"/>.</summary>
public enum ImportKind
{
    Organisations = 1,
    Educators = 2,
    Methodists = 3,
    Campaigns = 4,
    Diagnostics = 5,
    Trainings = 6,
    Routes = 7,
    Support = 8,
}

/// <summary>State of a taken file. Stored by number.</summary>
public enum ImportState
{
    Staged = 1,
    Committed = 2,
    Undone = 3,
    Cancelled = 4,
}

/// <summary>One file that was taken in: what came of it, and what is needed to undo it.</summary>
public sealed class ImportBatch : IScopedRow
{
    private ImportBatch() { }

    public ImportBatch(ImportKind kind, string fileName, string fileHash, long size, int? userId, string userName, DateTime at)
    {
        (Kind, FileName, FileHash, Size, UserId, UserName, StagedAt) = (kind, fileName, fileHash, size, userId, userName, at);
    }

    public int Id { get; internal set; }
    public ImportKind Kind { get; private set; }
    public ImportState State { get; private set; } = ImportState.Staged;
    public string FileName { get; private set; } = "";

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public string FileHash { get; private set; } = "";

    /// <summary>Bytes.</summary>
    public long Size { get; private set; }
    public int? UserId { get; private set; }
    public string UserName { get; private set; } = "";
    public DateTime StagedAt { get; private set; }
    public DateTime? CommittedAt { get; private set; }
    public DateTime? UndoneAt { get; private set; }

    /// <summary>The municipality of the user who sent it; null for the region.</summary>
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }
    public int Rows { get; private set; }
    public int Created { get; private set; }
    public int Updated { get; private set; }
    public int Unchanged { get; private set; }
    public int Rejected { get; private set; }
    public int Queued { get; private set; }
    public int Warnings { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    public void BelongTo(AccessScope scope) => (MunicipalityId, OrganisationId) = scope.Kind switch
    {
        ScopeKind.Municipality => (scope.MunicipalityId, (int?)null),
        ScopeKind.Organisation => (scope.MunicipalityId, scope.OrganisationId),
        _ => ((int?)null, (int?)null),
    };

    public void Count(int rows, int created, int updated, int unchanged, int rejected, int queued, int warnings) =>
        (Rows, Created, Updated, Unchanged, Rejected, Queued, Warnings) = (rows, created, updated, unchanged, rejected, queued, warnings);

    public void Commit(DateTime at) => (State, CommittedAt) = (ImportState.Committed, at);

    public void Cancel() => State = ImportState.Cancelled;

    public void Undo(DateTime at) => (State, UndoneAt) = (ImportState.Undone, at);
}

/// <summary>How grave an issue of a row is. Stored by number.</summary>
public enum IssueKind
{
    Rejected = 1,
    Queued = 2,
    Warning = 3,
}

/// <summary>What was said of a row: refused, put aside, or taken with a remark.</summary>
public sealed class ImportIssue : IScopedRow
{
    private ImportIssue() { }

    public ImportIssue(IssueKind kind, string sheet, int row, string? column, string? value, string reason)
    {
        (Kind, Sheet, Row, Column, Value, Reason) = (kind, sheet, row, column, value, reason);
    }

    public int Id { get; internal set; }
    public int BatchId { get; internal set; }
    public int? MunicipalityId { get; internal set; }
    public int? OrganisationId { get; internal set; }
    public IssueKind Kind { get; private set; }
    public string Sheet { get; private set; } = "";

    /// <summary>The number that the person sees in the spreadsheet program.</summary>
    public int Row { get; private set; }

    /// <summary>The heading as the file has it.</summary>
    public string? Column { get; private set; }
    public string? Value { get; private set; }
    public string Reason { get; private set; } = "";

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);
}

/// <summary>A right row about somebody not yet known: kept, and applied when a person matches it by hand.</summary>
public sealed class QueuedRow : IScopedRow
{
    private QueuedRow() { }

    public QueuedRow(ImportKind kind, string sheet, int row, string data, string reason)
    {
        (Kind, Sheet, Row, Data, Reason) = (kind, sheet, row, data, reason);
    }

    public int Id { get; internal set; }
    public int BatchId { get; internal set; }
    public int? MunicipalityId { get; internal set; }
    public int? OrganisationId { get; internal set; }
    public ImportKind Kind { get; private set; }
    public string Sheet { get; private set; } = "";
    public int Row { get; private set; }

    /// <summary>The parsed row as JSON.</summary>
    public string Data { get; private set; } = "";
    public string Reason { get; private set; } = "";
    public DateTime? AppliedAt { get; private set; }

    /// <summary>Set aside for good, with the reason.</summary>
    public string? Dismissed { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId);

    public void Apply(DateTime at) => AppliedAt = at;

    public void Dismiss(string reason) => Dismissed = reason;
}

/// <summary>What a batch did to one record, so that it can be undone while nothing was built on it.</summary>
public sealed class ImportChange : IScopedRow
{
    private ImportChange() { }

    public ImportChange(int batchId, string entity, int entityId, string? before, int versionAfter, ScopeKeys keys)
    {
        (BatchId, Entity, EntityId, Before, VersionAfter) = (batchId, entity, entityId, before, versionAfter);
        (MunicipalityId, OrganisationId, EducatorId) = (keys.MunicipalityId, keys.OrganisationId, keys.EducatorId);
    }

    public int Id { get; internal set; }
    public int BatchId { get; private set; }

    /// <summary>Name of the entity type.</summary>
    public string Entity { get; private set; } = "";
    public int EntityId { get; private set; }

    /// <summary>JSON of the stored columns before the change; null where the batch created the record.</summary>
    public string? Before { get; private set; }
    public int VersionAfter { get; private set; }
    public int? MunicipalityId { get; private set; }
    public int? OrganisationId { get; private set; }
    public int? EducatorId { get; private set; }

    public ScopeKeys ScopeKeys => new(MunicipalityId, OrganisationId, EducatorId);

    /// <summary>A later batch was undone and gave the record the values of this one under a new version.</summary>
    internal void FollowTo(int version) => VersionAfter = version;
}
