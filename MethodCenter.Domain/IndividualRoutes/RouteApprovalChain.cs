using MethodCenter.Domain.Common;

namespace MethodCenter.Domain.IndividualRoutes;

/// <summary>One confirmation or return as the chain reads it.</summary>
/// <param name="Id">In the order of time.</param>
public sealed record RouteWord(int Id, ApprovalParty Party, bool IsAgreed, DateTime At, string By, string? Comment, string ContentHash);

/// <summary>A link of the chain: a party and what it said about this content.</summary>
/// <param name="Party">Who.</param>
/// <param name="Word">The consent in force; null while there is none.</param>
/// <param name="IsTurn">It waits for this party now.</param>
public sealed record RouteChainLink(ApprovalParty Party, RouteWord? Word, bool IsTurn)
{
    /// <summary>The centre recorded what was signed on paper.</summary>
    public bool IsOnPaper => RouteApprovalChain.IsOnPaper(Word?.Comment);
}

/// <summary>
/// Согласование in its order: педагог, методист, организация, ЦНППМ. A consent holds for exactly the content over which it was given, and a
/// return makes all consents before it void.
/// </summary>
public static class RouteApprovalChain
{
    private const string Paper = "на бумаге ";

    public static IReadOnlyList<ApprovalParty> Parties { get; } = [.. Enum.GetValues<ApprovalParty>().Order()];

    /// <summary>The chain over a content.</summary>
    /// <param name="state">Of the version: nobody's turn unless it is being agreed.</param>
    /// <param name="hash">SHA-256 of the content.</param>
    /// <param name="words">All confirmations and returns of the version.</param>
    public static IReadOnlyList<RouteChainLink> Of(RouteVersionState state, string hash, IEnumerable<RouteWord> words)
    {
        var inForce = InForce(hash, words);
        var turn = state is RouteVersionState.Agreeing ? Parties.FirstOrDefault(p => !inForce.ContainsKey(p)) : default;
        return [.. Parties.Select(p => new RouteChainLink(p, inForce.GetValueOrDefault(p), p == turn))];
    }

    /// <summary>Whose word is next; null when it waits for nobody.</summary>
    public static ApprovalParty? TurnOf(RouteVersionState state, string hash, IEnumerable<RouteWord> words) =>
        Of(state, hash, words).FirstOrDefault(l => l.IsTurn)?.Party;

    /// <summary>«на бумаге 12.05.2026: лист согласования № 4».</summary>
    public static string PaperComment(DateOnly on, string comment) => $"{Paper}{Formats.Date(on)}: {comment}";

    public static bool IsOnPaper(string? comment) => comment?.StartsWith(Paper, StringComparison.Ordinal) == true;

    private static Dictionary<ApprovalParty, RouteWord> InForce(string hash, IEnumerable<RouteWord> words)
    {
        var all = words.OrderBy(w => w.Id).ToList();
        var returned = all.FindLastIndex(w => !w.IsAgreed);
        return all.Skip(returned + 1).Where(w => w.IsAgreed && w.ContentHash == hash).GroupBy(w => w.Party).ToDictionary(g => g.Key, g => g.Last());
    }
}
