using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Keeps distributions and their variants. A calculation reads and solves outside the write transaction and then writes its lines at once;
/// refusals by <see cref="StagingErrors"/> and <see cref="Matching.MatchingErrors"/>.
/// </summary>
public sealed class StagingService(Database database)
{
    /// <summary>Begins a distribution; returns its id.</summary>
    public Task<Result<int>> CreateAsync(StagingDraft draft, CancellationToken ct) => throw new NotImplementedException(database.ToString());

    public Task<Result> RenameAsync(RenameDraft draft, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Gives the distribution up; an approved one stays approved.</summary>
    public Task<Result> CloseAsync(int id, int version, CancellationToken ct) => throw new NotImplementedException();

    public Task<Result> ReopenAsync(int id, int version, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Removes the distribution with its variants, unless one is approved.</summary>
    public Task<Result> RemoveAsync(int id, int version, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Works a new variant out, or an existing one anew with other settings.</summary>
    public Task<Result<SolveOutcome>> SolveAsync(VariantDraft draft, IProgress<StagingProgress>? progress, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Several variants at once out of common settings; the first that is refused ends it and nothing is kept.</summary>
    /// <param name="stagingId">Where.</param>
    /// <param name="settings">What is common to all.</param>
    /// <param name="presets">Codes of <see cref="VariantPresets"/>.</param>
    /// <param name="progress">Told of each variant.</param>
    /// <param name="ct">Ends the work; nothing is written.</param>
    public Task<Result<IReadOnlyList<SolveOutcome>>> SolvePresetsAsync(
        int stagingId, VariantSettings settings, IReadOnlyList<string> presets, IProgress<StagingProgress>? progress, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>A copy with its pairs as they stand, which may be changed; returns its id.</summary>
    public Task<Result<int>> CopyVariantAsync(int variantId, string? name, CancellationToken ct) => throw new NotImplementedException();

    public Task<Result> RenameVariantAsync(RenameDraft draft, CancellationToken ct) => throw new NotImplementedException();

    public Task<Result> RemoveVariantAsync(int variantId, int version, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Applies a change by hand: the variant is worked out anew with it. Its price: <see cref="StagingAnswers.PriceAsync"/>.</summary>
    public Task<Result<SolveOutcome>> ApplyAsync(HandDraft draft, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>Takes the last change by hand back.</summary>
    public Task<Result<SolveOutcome>> UndoAsync(int variantId, int version, CancellationToken ct) => throw new NotImplementedException();
}
