using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>Reads what is kept of distributions. Foreign and absent ids answer null alike.</summary>
public sealed class StagingQueries(Database database)
{
    public Task<Page<StagingRow>> ListAsync(StagingFilter filter, PageRequest page, CancellationToken ct) => throw new NotImplementedException(database.ToString());

    public Task<StagingCard?> FindAsync(int id, CancellationToken ct) => throw new NotImplementedException();

    public Task<VariantCard?> FindVariantAsync(int variantId, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Sorted by Name (usual), Organisation, Municipality, Giver, Score.</summary>
    public Task<Page<LineRow>> LinesAsync(int variantId, LineFilter filter, PageRequest page, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>All lines of the filter for a file; leaves a line in the journal.</summary>
    public Task<IReadOnlyList<LineRow>> ExportLinesAsync(int variantId, LineFilter filter, PageRequest order, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Every giver of the variant, the greatest load first; also what to choose «почему не …» from.</summary>
    public Task<IReadOnlyList<LoadRow>> LoadsAsync(int variantId, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Two to four variants of one distribution.</summary>
    public Task<Result<VariantComparison>> CompareAsync(IReadOnlyList<int> variantIds, PageRequest page, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The uncovered by reason, the most frequent first.</summary>
    public Task<IReadOnlyList<UncoveredGroup>> UncoveredAsync(int variantId, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Absences that last or come, for a new substitution.</summary>
    public Task<IReadOnlyList<AbsenceOption>> AbsencesAsync(CancellationToken ct) => throw new NotImplementedException();
}
