using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>Makes an approved variant into assignments or mentorships by an order, whole or not at all; takes an approval back while nothing was built on it.</summary>
public sealed class StagingApprovalService(Database database)
{
    /// <summary>Reads the problem anew in the same transaction; refuses with all that no longer holds.</summary>
    public Task<Result<ApprovalOutcome>> ApproveAsync(ApprovalDraft draft, CancellationToken ct) => throw new NotImplementedException(database.ToString());

    /// <summary>Removes what the approval made, while nobody has changed any of it.</summary>
    public Task<Result> TakeBackAsync(int variantId, int version, CancellationToken ct) => throw new NotImplementedException();
}
