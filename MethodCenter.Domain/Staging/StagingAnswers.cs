using MethodCenter.Domain.Common;
using MethodCenter.Domain.Data;

namespace MethodCenter.Domain.Staging;

/// <summary>
/// Questions to a variant that need the whole problem: read and solved anew as of the day of the variant, so an answer of a large one takes seconds.
/// Writes nothing but the line of the journal.
/// </summary>
public sealed class StagingAnswers(Database database, SnilsVault vault)
{
    /// <summary>«Почему не другой» against a named giver.</summary>
    public Task<Result<StagingAnswer<WhyNotRow>>> WhyNotAsync(int variantId, string seeker, string giver, CancellationToken ct) => throw new NotImplementedException($"{database}{vault}");

    /// <summary>Who could take a seeker, the best first.</summary>
    public Task<Result<StagingAnswer<IReadOnlyList<CandidateRow>>>> CandidatesAsync(int variantId, string seeker, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>What a change by hand would cost and who would move.</summary>
    public Task<Result<StagingAnswer<PriceRow>>> PriceAsync(HandDraft draft, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The fewest seats that would cover everybody whom somebody suits.</summary>
    public Task<Result<StagingAnswer<SeatsRow>>> SeatsAsync(int variantId, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>What of the variant no longer holds now, and what is new.</summary>
    public Task<Result<RecheckRow>> RecheckAsync(int variantId, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>A distribution with usual settings that is not kept: for the command line.</summary>
    /// <param name="kind">Not a substitution.</param>
    /// <param name="settings">By what.</param>
    /// <param name="withSnils">Reveals СНИЛС for machines; the centre alone.</param>
    /// <param name="ct">Ends the work.</param>
    public Task<Result<DryRun>> DryRunAsync(StagingKind kind, VariantSettings settings, bool withSnils, CancellationToken ct) => throw new NotImplementedException();
}
